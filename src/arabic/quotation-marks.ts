import type { Span } from './span.ts';

export type Family = 'guillemet' | 'double' | 'single' | 'ornate' | 'round';

/** A quotation mark where it stands. */
export interface Mark extends Span {
  readonly family: Family;
  /** Which side the mark itself is for; null for marks that newspapers use on both sides. */
  readonly side: 'open' | 'close' | null;
}

/** Longest first. Curly marks have no side: Arabic keyboards and editors turn them round. */
const MARKS: readonly (readonly [text: string, family: Family, side: Mark['side']])[] = [
  ['((', 'round', 'open'],
  ['))', 'round', 'close'],
  ['<<', 'guillemet', 'open'],
  ['>>', 'guillemet', 'close'],
  ["''", 'double', null],
  ['‘‘', 'double', null],
  ['’’', 'double', null],
  ['«', 'guillemet', 'open'],
  ['»', 'guillemet', 'close'],
  ['"', 'double', null],
  ['“', 'double', null],
  ['”', 'double', null],
  ['„', 'double', null],
  ['‟', 'double', null],
  ['＂', 'double', null],
  ['‹', 'single', null],
  ['›', 'single', null],
  ["'", 'single', null],
  ['‘', 'single', null],
  ['’', 'single', null],
  ['‚', 'single', null],
  ['﴾', 'ornate', null],
  ['﴿', 'ornate', null],
];

/** The first unit of each. */
const MARK_UNIT = new RegExp(`[${[...new Set(MARKS.map(([text]) => text[0]!))].join('')}]`, 'gu');
const WORDLIKE = /[\p{L}\p{M}\p{N}]/u;
/** What stands before an opening mark without a space: brackets, a colon, a comma, a dash, a slash. */
const BEFORE_OPENING = /[\s([{:،,؛;\-–—/ـ«"“”'‘.…]/u;
/** What stands after a closing mark without a space. */
const AFTER_CLOSING = /[\s)\]}:،,؛;.!?؟…\-–—/»"“”'’]/u;
/** Particles written onto the word, and so onto the mark before it: `بـ"…"`, `و«…»`, `لل"…"`. */
const PROCLITIC = /(?<![\p{L}\p{M}\p{N}])(?:[وف]?(?:[بكل]|ال|لل|بال|كال)?)ـ*$/u;

/** The quotation marks of a paragraph, in order. */
export function marksOf(text: string, within: Span): Mark[] {
  const marks: Mark[] = [];
  let end = within.start;
  for (const { index } of text.slice(within.start, within.end).matchAll(MARK_UNIT)) {
    const start = within.start + index;
    const found = start >= end && MARKS.find(([mark]) => text.startsWith(mark, start));
    if (!found) continue;
    const [mark, family, side] = found;
    end = Math.min(start + mark.length, within.end);
    marks.push({ start, end, family, side });
  }
  return marks;
}

/** What the neighbours of a mark tell about its side; null when they tell nothing. */
export function sideOf(text: string, within: Span, mark: Mark): Mark['side'] {
  const before = mark.start > within.start ? text[mark.start - 1]! : ' ';
  const after = mark.end < within.end ? text[mark.end]! : ' ';
  const mayOpen =
    !/\s/u.test(after) &&
    !isSentencePoint(text, mark.end) &&
    (BEFORE_OPENING.test(before) || afterProclitic(text, mark));
  const mayClose = !/\s/u.test(before) && AFTER_CLOSING.test(after);
  return mayOpen === mayClose ? null : mayOpen ? 'open' : 'close';
}

/** `إدارة البلاد ". وقال`: nothing opens before the point that ends a sentence, though `"... واليوم` does. */
function isSentencePoint(text: string, at: number): boolean {
  return /^[.،؛؟!](?:\s|$)/u.test(text.slice(at, at + 2));
}

function afterProclitic(text: string, mark: Mark): boolean {
  const before = text.slice(Math.max(0, mark.start - 6), mark.start);
  return before.length > 0 && PROCLITIC.test(before);
}

/** Whether a mark that closes nothing opens something: not where it looks like an inch or a stray. */
export function opens(text: string, mark: Mark, side: Mark['side']): boolean {
  if (mark.family === 'single') return side === 'open';
  // `وأضاف:" إنهما مدنيان."`: nothing that is said ends at a colon
  if (side === 'close') return mark.family === 'double' && text[mark.start - 1] === ':';
  // 5" is a measure
  return !/\p{N}/u.test(text[mark.start - 1] ?? '') || WORDLIKE.test(text[mark.end] ?? '');
}

/** The words stand apart from their mark, `" … "`: then a space before the second says nothing. */
export function isSpaced(text: string, { end }: Mark): boolean {
  return /\s/u.test(text[end] ?? '');
}
