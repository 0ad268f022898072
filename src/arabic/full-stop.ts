import { BEFORE_A_NAME, DOMAINS, LATIN, LATIN_LETTER_NAMES, SAID, UNITS } from './abbreviations.ts';
import { fold } from './fold.ts';
import type { Span } from './span.ts';

/** A run of stops (`.`, `..`, `؟!`, `…`) and the closing marks after it, in a paragraph. */
export interface Stop {
  readonly text: string;
  readonly paragraph: Span;
  /** Where the sentence that may end here began. */
  readonly sentenceStart: number;
  readonly run: Span;
  /** After the closing quotation marks and brackets that follow the run. */
  readonly after: number;
  /**
   * What the closing marks close: `speech`, a quotation that a colon or the sentence's beginning
   * led into; `aside`, brackets inside the sentence; `words`, another quotation; or nothing.
   */
  readonly closes: 'speech' | 'words' | 'aside' | null;
}

/** Longest paragraph, in characters, that is a heading when no full stop ends it. */
const LONGEST_HEADING = 100;
/** Fewest words before `...` that make it an end and not a hesitation. */
const FEWEST_WORDS = 3;

const CONTINUES = /^[\s\u200b-\u200f\u202a-\u202e]*[،,؛;:)\]}»]/u;
const WORD_BEFORE = /[\p{L}\p{M}\u0640]+$/u;
const WORD_AFTER = /^[\p{L}\p{M}\u0640]+/u;
const NUMBER_BEFORE = /\p{Nd}\s?$/u;

/**
 * Whether a sentence ends at a run of stops. It does, except
 * - before a comma, a semicolon, a colon or a closing mark;
 * - a single stop in a decimal, an initial, an abbreviation, an acronym, an address or a list
 *   number ({@link isFullStop});
 * - two or three dots in a heading, or after fewer than {@link FEWEST_WORDS} words;
 * - `؟` and `!` that end a quotation inside a sentence;
 * - any stop that ends brackets inside a sentence, or speech before its verb: `"…." قال الوزير`.
 */
export function endsSentence(stop: Stop): boolean {
  const { text, paragraph, run, after } = stop;
  const rest = text.slice(after, Math.min(after + 40, paragraph.end));
  if (rest.trim() === '') return true;
  if (CONTINUES.test(rest)) return false;
  if (stop.closes === 'aside' || (stop.closes !== null && isAttributed(rest))) return false;
  const marks = text.slice(run.start, run.end).replace(/\s/gu, '');
  if (/[?!؟]/u.test(marks)) return stop.closes !== 'words';
  if (marks === '.' || marks === '۔') return after > run.end || isFullStop(stop, rest);
  return !isHeading(text, paragraph) && isLongEnough(stop);
}

function isAttributed(rest: string): boolean {
  return SAID.has(fold(WORD_AFTER.exec(rest.trimStart())?.[0] ?? ''));
}

function isFullStop({ text, sentenceStart, run, after }: Stop, rest: string): boolean {
  const before = text.slice(Math.max(sentenceStart, run.start - 24), run.start);
  const word = WORD_BEFORE.exec(before)?.[0] ?? '';
  const glued = WORD_AFTER.exec(rest)?.[0] ?? '';
  if (word === '') {
    if (/^\p{Nd}/u.test(rest)) return false;
    if (/\p{Nd}$/u.test(before))
      return !/^\s*[\p{Nd}.]+$/u.test(text.slice(sentenceStart, run.start));
    return !/^[\p{Script=Latin}]/u.test(rest);
  }
  if (/\p{Script=Latin}/u.test(word)) return isLatinStop(word, glued, rest.trimStart());
  const letters = fold(word);
  if (letters.length <= 1) {
    const earlier = before.slice(0, before.length - word.length);
    const isUnit = UNITS.has(letters) && NUMBER_BEFORE.test(earlier);
    return isUnit && after < run.start + 2 && glued.length !== 1;
  }
  if (BEFORE_A_NAME.has(letters)) return false;
  if (glued === '') return true;
  const next = fold(glued);
  if (DOMAINS.has(next)) return false;
  return !(LATIN_LETTER_NAMES.has(letters) && LATIN_LETTER_NAMES.has(next));
}

function isLatinStop(word: string, glued: string, next: string): boolean {
  if (/^[\p{Script=Latin}\p{Nd}]/u.test(glued)) return false;
  if (/^\p{Ll}/u.test(next)) return false;
  if (LATIN.has(word.toLowerCase())) return false;
  return word.length > 1 || !/^\p{Script=Latin}/u.test(next);
}

function isHeading(text: string, { start, end }: Span): boolean {
  return end - start <= LONGEST_HEADING && !/[.۔]\P{L}*$/u.test(text.slice(start, end));
}

function isLongEnough({ text, sentenceStart, run }: Stop): boolean {
  const nearby = text.slice(Math.max(sentenceStart, run.start - 60), run.start);
  const words = nearby.match(/[\p{L}\p{M}\p{N}]+/gu);
  return (words?.length ?? 0) >= FEWEST_WORDS;
}
