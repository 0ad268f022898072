import type { Clause, Word } from './clause.ts';

const SIGN = /^\s*[+×/]\s*$/u;

/** The words as written, without the marks and brackets between them. */
export function written(clause: Clause, words: readonly Word[]): string {
  return words
    .map(({ start, end, gap }, i) => {
      // `لجنة 5 + 5`: what joins figures is part of the name.
      const sign = i > 0 && SIGN.test(gap) ? gap : i > 0 ? ' ' : '';
      return sign + clause.text.slice(start, end);
    })
    .join('');
}

export function formOf({ form }: Word): string {
  return form;
}
