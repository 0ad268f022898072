import type { Clause, Word } from './clause.ts';

const SIGN = /^\s*[+×/٪%]\s*$/u;
/** `60,7` */
const DECIMAL = /^[.,٫]$/u;

/** The words as written, without the marks and brackets between them. */
export function written(clause: Clause, words: readonly Word[]): string {
  return words
    .map(({ start, end, gap }, i) => {
      // `لجنة 5 + 5`, `39٪ من المجيبين`: what belongs to figures is part of the name.
      const isDecimal =
        DECIMAL.test(gap) && /\d[.,٫]\d/u.test(clause.text.slice(start - 2, start + 1));
      const sign = i > 0 && (isDecimal || SIGN.test(gap)) ? gap : i > 0 ? ' ' : '';
      return sign + clause.text.slice(start, end);
    })
    .join('');
}

export function formOf({ form }: Word): string {
  return form;
}
