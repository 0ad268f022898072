import type { Quotation } from '../../arabic/quotation.ts';
import type { Clause, Word } from './clause.ts';

/** Words between marks, and how a cue stands to them. */
export interface Marked {
  readonly clause: Clause;
  readonly quotation: Quotation;
  /** Index of its first word. */
  readonly first: number;
  readonly count: number;
  /** A cue leads to it: right before it, or with a clause that it stands in. */
  readonly led: 'right' | 'within' | null;
  /** A cue stands right after it: `"…"، قال فلان`. */
  readonly followed: boolean;
  /** That cue is a source: `بحسب`, `وفق ما نقلت`. */
  readonly sourced: boolean;
  /** A name between marks stands right before it: `كتاب "…" و"…"`. */
  readonly isBesideName: boolean;
}

/** What the evidence is read from. */
export interface Facts extends Marked {
  readonly text: string;
  /** What stands between the marks. */
  readonly inner: string;
  readonly words: readonly Word[];
  readonly forms: readonly string[];
  /** The word before, if its sentence is the same; `gap` is what stands between, without marks. */
  readonly before: Word | null;
  readonly gap: string;
  /** The word before stands outside marks with nothing but space between. */
  readonly isTouching: boolean;
  /** The word before, or the one before its `ب`: `وصفه بـ"…"`; null where nothing touches. */
  readonly head: Word | null;
  /** The word after in the same sentence, and what stands before it, without marks. */
  readonly next: Word | null;
  readonly nextGap: string;
  /** How often the words stand in the document, if they are few enough for a name. */
  readonly times: number;
}

/** A name is no longer. */
export const SHORT = 5;

/** `بـ"…"`, `بأنه "…"` */
const WITH = /^و?ب(?:انه|انها|انهم)?$/u;
const MARKS = /["«»“”„'‘’#]/gu;

export function factsOf(marked: Marked): Facts {
  const { clause, quotation, first, count } = marked;
  const { text, words } = clause;
  const own = words.slice(first, first + count);
  const [opening, last] = [own[0]!, own.at(-1)!];
  const gap = opening.gap.replace(MARKS, '');
  const before = words[first - 1];
  const isSame = before?.sentence === opening.sentence;
  const next = words[first + count];
  const goesOn = next?.sentence === last.sentence;
  const isTouching = isSame && before!.quotation < 0 && gap.trim() === '';
  const isWith = isTouching && WITH.test(before!.form);
  const inner = text.slice(quotation.inner.start, quotation.inner.end);
  return {
    ...marked,
    text,
    inner,
    words: own,
    forms: own.map(({ form }) => form),
    before: isSame ? before! : null,
    gap,
    isTouching,
    head: isTouching ? ((isWith ? words[first - 2] : before) ?? null) : null,
    next: goesOn ? next! : null,
    nextGap: goesOn ? next!.gap.replace(MARKS, '') : '.',
    times: count > 1 && count <= SHORT ? text.split(inner.trim()).length - 1 : 1,
  };
}
