import { fold } from '../arabic/fold.ts';
import { eachToken } from '../arabic/tokenise.ts';
import type { Entry, Meaning } from './lexicon/entry.ts';
import { LEXICON } from './lexicon/lexicon.ts';

/** What stands between two tokens: nothing, white space on one line, a line break, or else. */
export type Gap = 'none' | 'space' | 'line' | 'other';

/** A word or number of a text. `start` and `end` are offsets into the text, as given. */
export interface Token {
  /** Folded. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The number that digits write, else null. At most 9 digits are read. */
  readonly number: number | null;
  readonly entries: readonly Entry[];
  /** What follows up to the next token. */
  readonly gap: Gap;
  /** The characters of the gap without white space, at most {@link LONGEST_MARK} of them. */
  readonly mark: string;
}

const NONE: readonly Entry[] = [];
const SPACE = 0x20;
/** Characters of a gap that are looked at. */
const LONGEST_MARK = 24;

/** The tokens of a text with their meanings. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let from = -1;
  let to = -1;
  // One token behind: its gap is known when the next one is.
  eachToken(text, 0, text.length, (start, end) => {
    if (from >= 0) tokens.push(tokenOf(text, from, to, start));
    from = start;
    to = end;
  });
  if (from >= 0) tokens.push(tokenOf(text, from, to, text.length));
  return tokens;
}

function tokenOf(text: string, start: number, end: number, next: number): Token {
  const word = fold(text.slice(start, end));
  const first = word.charCodeAt(0);
  const isDigits = first >= 0x30 && first <= 0x39;
  // Nearly every gap is one space.
  const isSpace = next === end + 1 && text.charCodeAt(end) === SPACE;
  const mark = isSpace || next === end ? '' : markIn(text, end, next);
  return {
    text: word,
    start,
    end,
    number: isDigits && word.length <= 9 ? Number(word) : null,
    entries: isDigits ? NONE : (LEXICON.get(word) ?? NONE),
    gap: isSpace ? 'space' : next === end ? 'none' : gapOf(text, end, next, mark),
    mark,
  };
}

function markIn(text: string, end: number, next: number): string {
  return fold(text.slice(end, Math.min(next, end + LONGEST_MARK))).replace(/\s+/gu, '');
}

function gapOf(text: string, end: number, next: number, mark: string): Gap {
  if (mark !== '') return 'other';
  const between = text.slice(end, Math.min(next, end + LONGEST_MARK));
  return /[\n\r\u2028\u2029]/u.test(between) ? 'line' : 'space';
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

/** Whether token `i` is one of these folded words. */
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
