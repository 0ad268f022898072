import { tokenise } from '../arabic/tokenise.ts';
import type { Entry, Meaning } from './lexicon/entry.ts';
import { LEXICON } from './lexicon/lexicon.ts';

/** What stands between two tokens: white space, a line break, or other characters. */
export type Gap = 'none' | 'space' | 'line' | 'other';

/** A word or number of the folded text; `start` and `end` are offsets into the folded text. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The number that digits write, else null. At most 9 digits are read. */
  readonly number: number | null;
  readonly entries: readonly Entry[];
  /** What follows up to the next token. */
  readonly gap: Gap;
  /** The characters of the gap without white space, at most 8 of them. */
  readonly mark: string;
}

const NONE: readonly Entry[] = [];

/** The tokens of a folded text with their meanings. */
export function readTokens(folded: string): Token[] {
  const spans = tokenise(folded);
  return spans.map((span, i) => {
    const text = folded.slice(span.start, span.end);
    const first = text.charCodeAt(0);
    const isDigits = first >= 0x30 && first <= 0x39;
    const next = spans[i + 1]?.start ?? folded.length;
    const between = next === span.end ? '' : folded.slice(span.end, Math.min(next, span.end + 24));
    return {
      text,
      start: span.start,
      end: span.end,
      number: isDigits && text.length <= 9 ? Number(text) : null,
      entries: isDigits ? NONE : (LEXICON.get(text) ?? NONE),
      gap: gapOf(between),
      mark: between.replace(/\s+/gu, '').slice(0, 8),
    };
  });
}

function gapOf(between: string): Gap {
  if (between === '') return 'none';
  if (between === ' ') return 'space';
  if (/^\s+$/u.test(between)) return /[\n\r\u2028\u2029]/u.test(between) ? 'line' : 'space';
  return 'other';
}

/** Whether token `i + 1` follows token `i` with nothing but white space between, on one line. */
export function isAdjacent(tokens: readonly Token[], i: number): boolean {
  const gap = tokens[i]?.gap;
  return (gap === 'space' || gap === 'none') && i + 1 < tokens.length;
}

/** A meaning found at a token, with the token after its last word. */
export interface Found<M extends Meaning = Meaning> {
  readonly meaning: M;
  readonly next: number;
  readonly start: number;
  readonly end: number;
  readonly clitic: number;
}

/** The longest entry of kind `is` at token `i`, or null. Its words stand side by side on one line. */
export function meaningAt<K extends Meaning['is']>(
  tokens: readonly Token[],
  i: number,
  is: K,
): Found<Extract<Meaning, { is: K }>> | null {
  const token = tokens[i];
  if (!token) return null;
  for (const entry of token.entries) {
    if (entry.meaning.is !== is || !matches(tokens, i, entry.words)) continue;
    const last = tokens[i + entry.words.length - 1]!;
    return {
      meaning: entry.meaning as Extract<Meaning, { is: K }>,
      next: i + entry.words.length,
      start: token.start + entry.clitic,
      end: last.end,
      clitic: entry.clitic,
    };
  }
  return null;
}

/** Whether token `i` is one of these folded words, without or with a proclitic. */
export function isWord(tokens: readonly Token[], i: number, words: ReadonlySet<string>): boolean {
  const token = tokens[i];
  return token !== undefined && words.has(token.text);
}

function matches(tokens: readonly Token[], i: number, words: readonly string[]): boolean {
  for (let k = 1; k < words.length; k++) {
    if (!isAdjacent(tokens, i + k - 1) || tokens[i + k]!.text !== words[k]) return false;
  }
  return true;
}
