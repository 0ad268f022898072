import type { Span } from '../arabic/span.ts';

/** What an editor's quotation marks say, as spans inside the marks and with them. */
export interface MarkedText {
  /** Marks and all, in the order of the text. */
  readonly whole: Span;
  readonly inside: Span;
  readonly isExcluded: boolean;
}

/** A quotation mark without its fellow, and what was made of it. */
export interface UnpairedMark {
  readonly mark: string;
  /** Its words are sought as words; or, after a `-`, left out as a phrase up to the query's end. */
  readonly readAs: 'words' | 'excludedToEnd';
}

const DOUBLE = '"“”„‟＂';
/**
 * A double mark opens before a letter, or after a space or a minus: of `شرط". وقال "لا` the first
 * mark closes what is not here, and no phrase stands between.
 */
const OPENS = `(?:(?<=^|[\\s\\-−–(])|(?=[${DOUBLE}]\\p{L}))`;
/**
 * Pairs of marks. Double marks close one another, since keyboards and autocorrection mix them; an
 * apostrophe is a mark only at the edges of words.
 */
const PAIR = new RegExp(
  [
    '«([^«»]+)»',
    `${OPENS}[${DOUBLE}]([^${DOUBLE}]+)[${DOUBLE}]`,
    '‹([^‹›]+)›',
    '<<([^<>]+)>>',
    "(?<=^|[\\s\\-−–])['‘’]([^'‘’]+)['‘’](?=\\s|$)",
  ].join('|'),
  'gud',
);
/** No Arabic word begins with an apostrophe, whereas Latin ones do (`‘Abd`). */
const LONE = new RegExp(`[«»‹›${DOUBLE}]|<<|>>|(?<=^|[\\s\\-−–])['‘’](?=\\p{Script=Arabic})`, 'u');
const MINUS_BEFORE = /(?:^|\s)[-−–]$/u;

/** The texts between pairs of quotation marks. */
export function pairedMarks(text: string): MarkedText[] {
  return [...text.matchAll(PAIR)].map((match) => {
    const [start, end] = match.indices!.slice(1).find((group) => group !== undefined)!;
    const isExcluded = MINUS_BEFORE.test(text.slice(0, match.index));
    const from = match.index - (isExcluded ? 1 : 0);
    return {
      whole: { start: from, end: match.index + match[0].length },
      inside: { start, end },
      isExcluded,
    };
  });
}

/**
 * The first mark without a fellow and where it stands, in a text whose pairs are blanked out; null
 * where every mark has one.
 */
export function unpairedMark(text: string): (UnpairedMark & Span) | null {
  const match = LONE.exec(text);
  if (!match) return null;
  const isExcluded = MINUS_BEFORE.test(text.slice(0, match.index));
  return {
    mark: match[0],
    readAs: isExcluded ? 'excludedToEnd' : 'words',
    start: match.index,
    end: match.index + match[0].length,
  };
}
