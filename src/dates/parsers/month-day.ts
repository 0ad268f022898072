import type { Candidate, Facts, Period } from '../candidate.ts';
import {
  isTied,
  type Read,
  readDay,
  readDirection,
  readMonth,
  readYear,
  words,
  wordsOrJoined,
} from '../readers.ts';
import { isAdjacent, isWord, meaningAt, type Token } from '../tokens.ts';
import { parsePeriod } from './period.ts';
import { isCounted, periodOf } from './shared.ts';

const OF = words('من');
const YEAR_OF = words('من|في');
const YEAR_UNITS = words('العام|السنة|للعام|للسنة');
const THIS = words('هذا|هذه');
const EVERY = words('كل');
const YEARS = words('عام|سنة');
const SAME = words('نفس|ذات');

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
  if (!month) return at > day.next ? dayOfPeriod(tokens, i, day, at) : null;
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

/** The `15` of `13-15 تموز`. */
function endsRange(tokens: readonly Token[], i: number, day: number): boolean {
  const first = tokens[i - 1]!;
  return ['-', '–'].includes(first.mark) && first.number! < day && !isTied(tokens, i - 2);
}

/** `الثاني من الشهر الجاري`, `25 من نفس الشهر`, `14 من هذا الشهر`. */
function dayOfPeriod(
  tokens: readonly Token[],
  i: number,
  day: Read<number>,
  at: number,
): Candidate | null {
  const month = parsePeriod(tokens, at);
  if (month?.facts.period?.unit !== 'month') return null;
  return { ...month, from: i, start: day.start, facts: { ...month.facts, day: day.value } };
}

function monthAlone(tokens: readonly Token[], i: number): Candidate | null {
  const month = readMonth(tokens, i);
  if (!month) return null;
  const tail = readTail(tokens, month.next, month.end, month.value.hijri);
  if (!month.value.bare) {
    if (month.value.libyan) return null;
    if (tail.next === month.next && !followsTimeWord(tokens, i)) return null;
  }
  return {
    from: i,
    to: tail.next,
    start: month.start,
    end: tail.end,
    facts: monthFacts(month.value, undefined, tail.facts),
  };
}

const BEFORE_MONTH = wordsOrJoined(
  'في|منذ|خلال|حتى|منتصف|مطلع|بداية|نهاية|أواخر|أوائل|أواسط|مستهل|بحلول|موفى|غاية|لغاية|طيلة|طوال|أشهر|شهري|لشهري|شهور|بين|من|إلى',
);

function followsTimeWord(tokens: readonly Token[], i: number): boolean {
  if (!isAdjacent(tokens, i - 1)) return false;
  // أشهر جوان وجويلية وأوت: a month beside a month is one.
  const isListed = tokens[i]!.text.startsWith('و') && meaningAt(tokens, i - 1, 'month') !== null;
  return isListed || isWord(tokens, i - 1, BEFORE_MONTH);
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

interface Tail {
  readonly facts: Facts;
  readonly next: number;
  readonly end: number;
}

/** What follows a month: a direction, a year, or the year it lies in. */
export function readTail(
  tokens: readonly Token[],
  next: number,
  end: number,
  hijri: boolean,
): Tail {
  const nothing: Tail = { facts: {}, next, end };
  const last = tokens[next - 1]!;
  if (last.gap === 'line') return nothing;
  if (last.gap === 'other' && !['،', ',', ')', '/'].includes(last.mark)) return nothing;
  const year = readYear(tokens, next);
  if (year && (year.value.hijri === hijri || !year.value.hijri) && !isCounted(tokens, year)) {
    if (last.mark !== '،' || year.next - next <= 2) {
      return { facts: { year: year.value.year }, next: year.next, end: year.end };
    }
  }
  if (last.mark !== '' && last.mark !== ')') return nothing;
  if (isWord(tokens, next, OF) && isWord(tokens, next + 1, EVERY)) {
    const last = tokens[next + 2];
    if (last && YEARS.has(last.text))
      return { facts: { every: true }, next: next + 3, end: last.end };
  }
  const direction = readDirection(tokens, next);
  if (direction) {
    const rest = readYearAfter(tokens, direction.next);
    if (rest) return { facts: rest.facts, next: rest.next, end: rest.end };
    return { facts: { direction: direction.value }, next: direction.next, end: direction.end };
  }
  return readPeriod(tokens, next) ?? nothing;
}

function readYearAfter(tokens: readonly Token[], at: number): Tail | null {
  if (!isAdjacent(tokens, at - 1)) return null;
  const year = readYear(tokens, at);
  if (!year || isCounted(tokens, year)) return null;
  return { facts: { year: year.value.year }, next: year.next, end: year.end };
}

/** `[من] العام الماضي`, `هذا العام`, `من السنة نفسها`. */
function readPeriod(tokens: readonly Token[], i: number): Tail | null {
  let at = i;
  if (isWord(tokens, at, YEAR_OF) && isAdjacent(tokens, at)) at++;
  const unit = YEAR_UNITS;
  if (isWord(tokens, at, THIS) && isAdjacent(tokens, at) && isWord(tokens, at + 1, unit)) {
    return tailOf(tokens, at + 2, { unit: 'year', steps: 0 });
  }
  if (isWord(tokens, at, SAME) && isAdjacent(tokens, at) && isWord(tokens, at + 1, unit)) {
    return tailOf(tokens, at + 2, { unit: 'year', steps: 0, same: true });
  }
  if (!isWord(tokens, at, unit) || !isAdjacent(tokens, at)) return null;
  const direction = meaningAt(tokens, at + 1, 'direction');
  if (!direction) return null;
  return tailOf(tokens, direction.next, periodOf('year', direction.meaning));
}

function tailOf(tokens: readonly Token[], next: number, period: Period): Tail {
  return { facts: { period }, next, end: tokens[next - 1]!.end };
}
