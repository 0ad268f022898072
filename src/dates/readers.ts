import { fold } from '../arabic/fold.ts';
import { readCardinal, readOrdinal } from '../arabic/numerals.ts';
import type { Direction } from './lexicon/entry.ts';
import { isAdjacent, isWord, meaningAt, type Token } from './tokens.ts';

/** A value read from tokens up to `next`; `end` is the offset after it. */
export interface Read<T> {
  readonly value: T;
  readonly next: number;
  readonly start: number;
  readonly end: number;
}

/** Folded words of a table, `|` between them. */
export const words = (list: string): ReadonlySet<string> =>
  new Set(list.split('|').map((word) => fold(word)));

/** {@link words}, and each of them after the conjunctions و and ف. */
export const wordsOrJoined = (list: string): ReadonlySet<string> =>
  new Set([...words(list)].flatMap((word) => [word, `و${word}`, `ف${word}`]));

const OF = words('من|في');
const MONTH_WORD = words('شهر|الشهر|لشهر|بشهر|وشهر');
const YEAR_WORD = words('عام|سنة|العام|السنة|لعام|لسنة|بعام|بسنة|للعام|للسنة|وعام|وسنة');
const DAY_WORD = words('يوم|اليوم|ليوم|ويوم|بيوم');
const GREGORIAN = words('م|ميلادي|ميلادية|الميلادي|الميلادية|للميلاد');
const HIJRI = words('ه|هجري|هجرية|الهجري|الهجرية|للهجرة|هجريا');
const CALENDARS = words('الهجري|الهجرية|الميلادي|الميلادية');
const ARTICLE = words('ال');
const JOINS_NUMBERS = new Set(['.', ',', '/', ':', '+', '-', '–', 'x', '×', '٫', '٬', '%']);

/** Folded words from `i` on that stand side by side, for the number readers; at most `limit`. */
function run(tokens: readonly Token[], i: number, limit: number): string[] {
  const out: string[] = [];
  for (let k = i; k < tokens.length && out.length < limit; k++) {
    out.push(tokens[k]!.text);
    if (!isAdjacent(tokens, k)) break;
  }
  return out;
}

/** Whether the number at `i` is tied to the next by a sign without a space: 5+5, 1.5, 3-1. */
export function isTied(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  return (
    token?.number !== null &&
    token !== undefined &&
    next !== undefined &&
    next.number !== null &&
    next.start - token.end === 1 &&
    JOINS_NUMBERS.has(token.mark)
  );
}

/** One letter of proclitic before يوم. */
const proclitic = (text: string): number => (/^[ولب]يوم$/u.test(text) ? 1 : 0);

/** A day of the month: `24`, `الرابع والعشرين`, `غرة`, `اليوم الثالث`. */
export function readDay(tokens: readonly Token[], i: number): Read<number> | null {
  const token = tokens[i];
  if (!token) return null;
  if (token.number !== null) {
    if (token.text.length > 2 || token.number < 1 || token.number > 31) return null;
    return { value: token.number, next: i + 1, start: token.start, end: token.end };
  }
  const first = meaningAt(tokens, i, 'first-of-month');
  if (first) return { value: 1, next: first.next, start: first.start, end: first.end };
  if (isWord(tokens, i, DAY_WORD) && isAdjacent(tokens, i) && !isWord(tokens, i + 1, DAY_WORD)) {
    const rest = readDay(tokens, i + 1);
    if (rest) return { ...rest, start: token.start + proclitic(token.text) };
  }
  if (isWord(tokens, i, ARTICLE) && token.gap === 'none') {
    return tokens[i + 1]?.number == null ? null : readDay(tokens, i + 1);
  }
  const clitic = /^[وفبلك](?=ال)/u.test(token.text) ? 1 : /^لل/u.test(token.text) ? 1 : 0;
  const near = run(tokens, i, 4);
  if (clitic) {
    near[0] = near[0]!.startsWith('لل') ? `ال${near[0]!.slice(2)}` : near[0]!.slice(1);
  }
  const ordinal = readOrdinal(near, 0);
  if (!ordinal || ordinal.value > 31) return null;
  // «ثانية في يناير» is "again in January", «الثانية» an hour: a day is masculine and definite.
  const isDefinite = near[0]!.startsWith('ال') || near[0] === 'اول';
  if (!isDefinite || (ordinal.next === 1 && near[0]!.endsWith('ه'))) return null;
  const next = i + ordinal.next;
  return {
    value: ordinal.value,
    next,
    start: token.start + (token.text.startsWith('لل') ? 0 : clitic),
    end: tokens[next - 1]!.end,
  };
}

export interface MonthName {
  readonly month: number;
  readonly hijri: boolean;
  /** Stands for a month without a day, a year or شهر beside it. */
  readonly bare: boolean;
  readonly libyan: boolean;
}

/**
 * The name of a month, with شهر before it and its name in another system after it:
 * `نوفمبر/تشرين الثاني`, `نيسان (أبريل)`, `يونيو حزيران`, `شهر 3`, `الشهر التاسع`.
 */
export function readMonth(tokens: readonly Token[], i: number): Read<MonthName> | null {
  if (isWord(tokens, i, MONTH_WORD)) {
    if (!isAdjacent(tokens, i) || isWord(tokens, i + 1, MONTH_WORD)) return null;
    const named = readMonth(tokens, i + 1);
    const start = tokens[i]!.start + (/^[لبو](?=شهر$)/u.test(tokens[i]!.text) ? 1 : 0);
    if (named) return { ...named, value: { ...named.value, bare: true, libyan: false }, start };
    const numbered = readDay(tokens, i + 1);
    if (numbered && numbered.value <= 12 && !isTied(tokens, i + 1)) {
      const value = { month: numbered.value, hijri: false, bare: true, libyan: false };
      return { ...numbered, value, start };
    }
    return null;
  }
  const hijri = meaningAt(tokens, i, 'hijri-month');
  if (hijri) {
    const { month, bare } = hijri.meaning;
    const value = { month, hijri: true, bare, libyan: false };
    return { value, next: hijri.next, start: hijri.start, end: hijri.end };
  }
  const found = meaningAt(tokens, i, 'month');
  if (!found) return null;
  const { month, bare, libyan } = found.meaning;
  const value = { month, hijri: false, bare, libyan };
  const twin = readTwin(tokens, found.next - 1, found.meaning.month);
  return twin
    ? {
        value: { ...value, bare: true, libyan: false },
        next: twin.next,
        start: found.start,
        end: twin.end,
      }
    : { value, next: found.next, start: found.start, end: found.end };
}

/** The same month under another name after token `last`, joined by `/`, `-`, brackets or a space. */
function readTwin(
  tokens: readonly Token[],
  last: number,
  month: number,
): { next: number; end: number } | null {
  const mark = tokens[last]!.mark;
  if (!['', '/', '-', '–', '(', '\\', '،', '_'].includes(mark)) return null;
  if (tokens[last]!.gap === 'line') return null;
  const twin = meaningAt(tokens, last + 1, 'month');
  if (!twin || twin.meaning.month !== month || twin.clitic > 0) return null;
  const closes = mark === '(' && tokens[twin.next - 1]!.mark.startsWith(')');
  if (mark === '(' && !closes) return null;
  return { next: twin.next, end: twin.end + (closes ? 1 : 0) };
}

export interface Year {
  readonly year: number;
  readonly hijri: boolean;
  /** عام, سنة, or م/هـ stands beside it. */
  readonly marked: boolean;
}

/** Years from here on are Hijri without a sign, as living people count; عام 1324 is of the Middle Ages. */
const FIRST_UNMARKED = 1370;

/** A year of four digits, or in words after عام, with م or هـ. `month`: it follows a month. */
export function readYear(tokens: readonly Token[], i: number): Read<Year> | null {
  let at = i;
  if (isWord(tokens, at, OF) && isAdjacent(tokens, at) && isWord(tokens, at + 1, YEAR_WORD)) at++;
  const word = isWord(tokens, at, YEAR_WORD) && isAdjacent(tokens, at);
  if (word) at++;
  if (word && isWord(tokens, at, CALENDARS) && isAdjacent(tokens, at)) at++;
  const token = tokens[at];
  if (!token) return null;
  const start = tokens[i]!.start + (/^[بلو](?=عام$|سنه$)/u.test(tokens[i]!.text) ? 1 : 0);
  if (token.number === null) {
    if (!word) return null;
    const inWords = readCardinal(run(tokens, at, 8), 0);
    if (!inWords || inWords.value < 1300 || inWords.value > 2100) return null;
    const next = at + inWords.next;
    const value = { year: inWords.value, hijri: inWords.value < 1500, marked: true };
    return { value, next, start, end: tokens[next - 1]!.end };
  }
  const suffix = token.gap === 'none' || token.gap === 'space' ? at + 1 : -1;
  if (isWord(tokens, suffix, HIJRI) && token.text.length <= 4 && token.number > 0) {
    const value = { year: token.number, hijri: true, marked: true };
    return { value, next: suffix + 1, start, end: tokens[suffix]!.end };
  }
  if (token.text.length !== 4 || token.number < 1000 || token.number > 2199) return null;
  if (isWord(tokens, suffix, GREGORIAN)) {
    const value = { year: token.number, hijri: false, marked: true };
    return { value, next: suffix + 1, start, end: tokens[suffix]!.end };
  }
  if (isTied(tokens, at) && tokens[at]!.mark !== '-' && tokens[at]!.mark !== '/') return null;
  const value = {
    year: token.number,
    hijri: token.number >= FIRST_UNMARKED && token.number < 1500,
    marked: word,
  };
  return { value, next: at + 1, start, end: token.end };
}

/** الماضي, المقبل, الجاري and their kin at `i`. */
export function readDirection(
  tokens: readonly Token[],
  i: number,
): Read<{ direction: Direction; steps: number }> | null {
  const found = meaningAt(tokens, i, 'direction');
  if (!found) return null;
  const { direction, steps } = found.meaning;
  return { value: { direction, steps }, next: found.next, start: found.start, end: found.end };
}
