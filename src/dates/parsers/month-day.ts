import type { Candidate, Facts } from '../candidate.ts';
import { isTied, type Read, readDay, readMonth, words, wordsOrJoined } from '../readers.ts';
import { isAdjacent, isWord, meaningAt, type Token } from '../tokens.ts';
import { dayOfPeriod } from './day-of-month.ts';
import { readTail } from './month-tail.ts';

const OF = words('من');

/**
 * A month with what stands beside it: `24 ديسمبر 2021`, `الرابع من يوليو الماضي`,
 * `23 أكتوبر/تشرين الأول الماضي`, `28 شوال 1436هـ`, `ديسمبر/كانون الأول 2021`,
 * `أكتوبر السنة الماضية`, `6 يناير، 2015`. An ambiguous name alone is no date.
 */
export function parseMonthDay(tokens: readonly Token[], i: number): Candidate | null {
  const day = readDay(tokens, i);
  if (day) {
    const dated = withDay(tokens, i, day);
    if (dated) return dated;
  }
  return monthAlone(tokens, i);
}

function withDay(tokens: readonly Token[], i: number, day: Read<number>): Candidate | null {
  if (isTied(tokens, i - 1) && !endsRange(tokens, i, day.value)) return null;
  if (!isNear(tokens, day.next - 1)) return null;
  let at = day.next;
  if (isWord(tokens, at, OF) && isAdjacent(tokens, at)) at++;
  const month = readMonth(tokens, at);
  if (!month) return dayOfPeriod(tokens, i, day, at);
  const tail = readTail(tokens, month.next, month.end, month.value.hijri);
  if (isScore(tokens, i, day, month.value, tail.next > month.next)) return null;
  return {
    from: i,
    to: tail.next,
    start: day.start,
    end: tail.end,
    facts: { ...monthFacts(month.value, day.value, tail.facts) },
  };
}

/** `4-صفر`, `بنتيجة 3 صفر`: صفر is nil after a digit, a month after a larger number or with its year. */
function isScore(
  tokens: readonly Token[],
  i: number,
  day: Read<number>,
  month: { month: number; hijri: boolean },
  hasTail: boolean,
): boolean {
  if (!month.hijri || month.month !== 2 || hasTail || tokens[i]!.number === null) return false;
  return day.value < 10 || tokens[i]!.mark !== '';
}

/** The `15` of `13-15 تموز`, the `14` of `13/14 مايو`, the `22` of `20-21-22 ماي`. */
function endsRange(tokens: readonly Token[], i: number, day: number): boolean {
  const first = tokens[i - 1]!;
  if (!['-', '–', '/'].includes(first.mark) || first.text.length > 2) return false;
  if (first.mark === '/' && day !== first.number! + 1) return false;
  if (first.number! < 1 || first.number! >= day) return false;
  return !isTied(tokens, i - 2) || endsRange(tokens, i - 1, first.number!);
}

function monthAlone(tokens: readonly Token[], i: number): Candidate | null {
  const month = readMonth(tokens, i);
  if (!month || isNoDay(tokens, i)) return null;
  const tail = readTail(tokens, month.next, month.end, month.value.hijri);
  if (!month.value.bare) {
    if (month.value.libyan) return null;
    const isPlaced = followsTimeWord(tokens, i);
    if (tail.next === month.next && !isPlaced) return null;
    // سجل مارس 2015 ناخبا حقهم: a verb and a count.
    if (!isPlaced && isCountOf(tokens, tail.next)) return null;
  }
  return {
    from: i,
    to: tail.next,
    start: month.start,
    end: tail.end,
    facts: monthFacts(month.value, undefined, tail.facts),
  };
}

/** Accusatives that count nothing. */
const ADVERBS = words(
  'أيضا|تقريبا|رسميا|نهائيا|حاليا|سابقا|لاحقا|خصوصا|خاصا|تحديدا|مباشرة|وفقا|نظرا|استنادا|بناء|فيما|كما|بما|مما|عندما|بينما|ما|إذا|هذا|أنها|إنها|على',
);

function isCountOf(tokens: readonly Token[], next: number): boolean {
  if (!isAdjacent(tokens, next - 1) || tokens[next - 1]!.number === null) return false;
  const counted = tokens[next]?.text ?? '';
  return /^(?!ال|[وفلب]).{3,}(?<![هن])ا$/u.test(counted) && !ADVERBS.has(counted);
}

/** `32 مايو` is no day of May, and no May either. */
function isNoDay(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before?.number == null || before.text.length > 2 || !isNear(tokens, i - 1)) return false;
  return before.number < 1 || before.number > 31;
}

const BEFORE_MONTH = wordsOrJoined(
  'في|منذ|خلال|حتى|منتصف|مطلع|بداية|نهاية|أواخر|أوائل|أواسط|مستهل|بحلول|موفى|غاية|لغاية|طيلة|طوال|أشهر|شهري|لشهري|شهور',
);
/** These stand before persons as well: only another month makes a range of months. */
const ENDS = wordsOrJoined('بين|من|إلى|وحتى');
/** Words between the two months of a range, at most. */
const RANGE_WORDS = 4;

function followsTimeWord(tokens: readonly Token[], i: number): boolean {
  if (!isAdjacent(tokens, i - 1)) return false;
  // أشهر جوان وجويلية وأوت: a month beside a month is one.
  const isListed = tokens[i]!.text.startsWith('و') && meaningAt(tokens, i - 1, 'month') !== null;
  if (isListed || isWord(tokens, i - 1, BEFORE_MONTH)) return true;
  return isWord(tokens, i - 1, ENDS) && hasMonthNear(tokens, i);
}

function hasMonthNear(tokens: readonly Token[], i: number): boolean {
  for (let k = Math.max(0, i - RANGE_WORDS); k <= i + RANGE_WORDS; k++) {
    if (k === i) continue;
    if (meaningAt(tokens, k, 'month') ?? meaningAt(tokens, k, 'hijri-month')) return true;
  }
  return false;
}

/** The gap after a day number: a space, or a hyphen or slash (`12-مارس`). */
function isNear(tokens: readonly Token[], i: number): boolean {
  return isAdjacent(tokens, i) || ['-', '/'].includes(tokens[i]?.mark ?? '');
}

function monthFacts(
  month: { month: number; hijri: boolean },
  day: number | undefined,
  tail: Facts,
): Facts {
  if (!month.hijri) {
    return { ...tail, month: month.month, ...(day === undefined ? {} : { day }) };
  }
  const { year, ...rest } = tail;
  const isHijriYear = year !== undefined && year < 1600;
  return {
    ...rest,
    ...(year !== undefined && !isHijriYear ? { year } : {}),
    hijri: {
      month: month.month,
      ...(day === undefined ? {} : { day }),
      ...(isHijriYear ? { year } : {}),
    },
  };
}
