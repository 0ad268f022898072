import { readOrdinal } from '../../arabic/numerals.ts';
import type { Candidate } from '../candidate.ts';
import { readDirection, words } from '../readers.ts';
import { isAdjacent, isWord, meaningAt, type Token } from '../tokens.ts';
import { parseMonthDay } from './month-day.ts';
import { parsePeriod } from './period.ts';

const FIRST = words('أول');
const LAST = words('آخر|الأخير|الأخيرة');
const DAY = words('يوم|اليوم');
const WEEK = words('أسبوع|الأسبوع|إسبوع|الإسبوع');
const OF = words('من|في');

interface Which {
  readonly nth: number;
  readonly weekday?: number;
  readonly unit: 'day' | 'week';
  readonly next: number;
}

/**
 * A day or week by its place in a month: `آخر اثنين من شهر آذار`, `الأسبوع الأول من يناير`,
 * `اليوم الأخير من الشهر الجاري`. -1 is the last. `الثلاثاء الثالث من سبتمبر` is a weekday and a
 * date, not the third Tuesday, and is left to those.
 */
export function parseNth(tokens: readonly Token[], i: number): Candidate | null {
  const which = numberFirst(tokens, i) ?? numberAfter(tokens, i);
  if (!which || !isAdjacent(tokens, which.next - 1)) return null;
  const of = isWord(tokens, which.next, OF) && isAdjacent(tokens, which.next) ? 1 : 0;
  const month = parseMonthDay(tokens, which.next + of) ?? parsePeriod(tokens, which.next + of);
  if (!month || (of === 0 && tokens[which.next]!.text.startsWith('ال'))) return null;
  const { facts } = month;
  if (
    facts.day !== undefined ||
    facts.hijri ||
    (facts.month === undefined && facts.period?.unit !== 'month')
  ) {
    return null;
  }
  const { nth, weekday, unit } = which;
  const start = tokens[i]!.start + (/^[وبل](?=ال)/u.test(tokens[i]!.text) ? 1 : 0);
  return {
    ...month,
    from: i,
    start,
    facts: {
      ...facts,
      nth,
      nthUnit: unit,
      ...(weekday === undefined ? {} : { nthWeekday: weekday }),
    },
  };
}

/** `آخر اثنين`, `ثالث ثلاثاء`, `أول أسبوع`, `آخر يوم`. */
function numberFirst(tokens: readonly Token[], i: number): Which | null {
  const nth = isWord(tokens, i, LAST) ? -1 : isWord(tokens, i, FIRST) ? 1 : indefinite(tokens, i);
  if (nth === null || !isAdjacent(tokens, i)) return null;
  const day = isWord(tokens, i + 1, DAY) && isAdjacent(tokens, i + 1) ? 1 : 0;
  const weekday = meaningAt(tokens, i + 1 + day, 'weekday-bare');
  if (weekday) return { nth, weekday: weekday.meaning.weekday, unit: 'day', next: weekday.next };
  if (isWord(tokens, i + 1, WEEK)) return { nth, unit: 'week', next: i + 2 };
  return nth === -1 && isWord(tokens, i + 1, DAY) ? { nth, unit: 'day', next: i + 2 } : null;
}

function indefinite(tokens: readonly Token[], i: number): number | null {
  const text = tokens[i]!.text;
  if (text.startsWith('ال')) return null;
  const ordinal = readOrdinal([text], 0);
  return ordinal && ordinal.value <= 5 ? ordinal.value : null;
}

/** `الأسبوع الأول`, `اليوم الأخير`, `الاثنين الأخير`. */
function numberAfter(tokens: readonly Token[], i: number): Which | null {
  if (!isAdjacent(tokens, i)) return null;
  const weekday = meaningAt(tokens, i, 'weekday');
  const last = isWord(tokens, i + 1, LAST);
  if (weekday) {
    return last ? { nth: -1, weekday: weekday.meaning.weekday, unit: 'day', next: i + 2 } : null;
  }
  if (isWord(tokens, i, DAY)) return last ? { nth: -1, unit: 'day', next: i + 2 } : null;
  if (!isWord(tokens, i, WEEK)) return null;
  if (last && !readDirection(tokens, i + 2)) return { nth: -1, unit: 'week', next: i + 2 };
  const ordinal = readOrdinal([tokens[i + 1]!.text], 0);
  return ordinal && ordinal.value <= 5 ? { nth: ordinal.value, unit: 'week', next: i + 2 } : null;
}
