import { fold } from '../../arabic/fold.ts';
import { WAW } from '../../arabic/letters.ts';
import { readCardinal } from '../../arabic/numerals.ts';
import { CARDINAL_WORDS } from '../../arabic/numerals-words.ts';
import type { Span } from '../../arabic/span.ts';

/** A number in words or digits, with its scale and unit, from piece `at` of a text on. */
export interface ReadNumber {
  /** Digits as a newspaper would write them: `75`, `5000`, `3.5%`. */
  readonly form: string;
  /** The first piece after it. */
  readonly next: number;
}

/** Longer numbers are no counts, and a double does not hold them. */
const MOST_DIGITS = 15;
/** Pieces of the longest number: `تسعمئة وتسعة وتسعون ألفا وتسعمئة وتسعة وتسعون بالمئة`. */
const MOST_PIECES = 12;
const PLAIN = /^-?\d+(?:\.\d+)?$/u;
const PERCENT = /^بالم(?:يه|ايه)$/u;
const HUNDRED = /^الم(?:يه|ايه)$/u;
/** "One of", "thousands of": counts of nothing, and no other way to write 1 and 1000. */
const VAGUE: ReadonlySet<string> = new Set(['احد', 'احدي', 'الاف', 'ملايين', 'مليارات', 'ملايير']);
const SCALES: ReadonlySet<string> = new Set(
  [...CARDINAL_WORDS].flatMap(([word, { kind, value }]) =>
    kind === 'scale' && !String(value).startsWith('2') ? [word] : [],
  ),
);
/** The last word of a number of several. */
const SAME_END = /\s+(?:في\s+)?(?<end>\S+)$/u;
const SPACE = /^\s+$/u;

const seen = new Map<string, boolean>();

/** Whether a spelling may begin a number in words; remembered, since most words come again. */
export function mayBeginNumber(spelling: string): boolean {
  let may = seen.get(spelling);
  if (may === undefined) {
    const form = fold(spelling);
    may = CARDINAL_WORDS.has(form) || (form.startsWith(WAW) && CARDINAL_WORDS.has(form.slice(1)));
    if (seen.size > 50_000) seen.clear();
    seen.set(spelling, may);
  }
  return may;
}

/**
 * The number at piece `at` of `text`, in words (`خمسة وسبعين`), in digits with a scale or a per cent
 * in words (`5 آلاف`, `3.5 بالمئة`); null for what {@link formOf} reads by itself, `75`, and for
 * other words. `plain` gives the digits of a piece that is a number.
 */
export function readNumber(
  text: string,
  pieces: readonly Span[],
  at: number,
  plain: (word: string) => string,
): ReadNumber | null {
  const words: string[] = [];
  for (let i = at; i < pieces.length && words.length < MOST_PIECES; i++) {
    const { start, end } = pieces[i]!;
    if (i > at && !SPACE.test(text.slice(pieces[i - 1]!.end, start))) break;
    words.push(fold(text.slice(start, end)));
  }
  const first = text.slice(pieces[at]!.start, pieces[at]!.end);
  const digits = /\p{Nd}/u.test(first) ? plain(first) : null;
  if (digits !== null && (!PLAIN.test(digits) || digits.length > MOST_DIGITS)) return null;
  const found = digits === null ? inWords(words) : inDigits(digits, words);
  if (found === null) return null;
  const next = words[found.count] ?? '';
  if (PERCENT.test(next)) return { form: `${found.form}%`, next: at + found.count + 1 };
  if (next === 'في' && HUNDRED.test(words[found.count + 1] ?? ''))
    return { form: `${found.form}%`, next: at + found.count + 2 };
  return digits !== null && found.count === 1 ? null : { form: found.form, next: at + found.count };
}

function inWords(words: readonly string[]): { form: string; count: number } | null {
  const read = readCardinal(words, 0);
  if (read === null || (read.next === 1 && VAGUE.has(words[0]!))) return null;
  return { form: String(read.value), count: read.next };
}

function inDigits(digits: string, words: readonly string[]): { form: string; count: number } {
  const scale = words[1];
  if (scale === undefined || !SCALES.has(scale)) return { form: digits, count: 1 };
  const value = Number(digits) * CARDINAL_WORDS.get(scale)!.value;
  return { form: String(Math.round(value * 1e6) / 1e6), count: 2 };
}

/**
 * How much of the end of two numbers is the same scale or unit and so no part of their difference:
 * of `14 مليون` and `15 مليون` it is ` مليون`, of `أربعة وعشرين` and `ثلاثة وعشرين` nothing, since
 * those are numbers as a whole.
 */
export function sameEnd(said: string, archive: string): { said: number; archive: number } {
  const ours = SAME_END.exec(said);
  const theirs = SAME_END.exec(archive);
  const [end, other] = [ours, theirs].map((found) => fold(found?.groups?.['end'] ?? ''));
  const isUnit = SCALES.has(end!) || PERCENT.test(end!) || HUNDRED.test(end!);
  if (!isUnit || end !== other) return { said: 0, archive: 0 };
  return { said: ours![0].length, archive: theirs![0].length };
}
