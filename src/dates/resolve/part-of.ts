import { addDays, type Day, type DayInterval, partsOf, weekdayOf } from '../../day.ts';
import type { Facts } from '../candidate.ts';
import type { Part } from '../lexicon/entry.ts';
import type { Implied, Precision } from '../mention.ts';
import { monthsFrom, oneDay, weekOf, yearsFrom } from './intervals.ts';

export interface ResolvedPeriod {
  readonly days: DayInterval;
  readonly alternatives: readonly DayInterval[];
  readonly precision: Precision;
  readonly implied: readonly Implied[];
}

/** The nth week or weekday of a month. A week is counted from the 1st, or as its whole weeks. */
export function nthOf(
  whole: ResolvedPeriod,
  { nth, nthUnit, nthWeekday }: Facts,
): ResolvedPeriod | null {
  const [first, after] = whole.days;
  const n = nth!;
  if (nthUnit === 'week') {
    const lastMonday = weekOf(addDays(after, -7), 1)[0];
    const firstMonday = addDays(first, (8 - weekdayOf(first)) % 7);
    const days: DayInterval =
      n < 0 ? [addDays(after, -7), after] : [addDays(first, 7 * (n - 1)), addDays(first, 7 * n)];
    const monday = n < 0 ? lastMonday : addDays(firstMonday, 7 * (n - 1));
    return { ...whole, days, alternatives: [[monday, addDays(monday, 7)]], precision: 'week' };
  }
  const at =
    nthWeekday === undefined ? addDays(after, -1) : nthWeekdayOf(first, after, nthWeekday, n);
  return at < after && at >= first
    ? { ...whole, days: oneDay(at), alternatives: [], precision: 'day' }
    : null;
}

function nthWeekdayOf(first: Day, after: Day, weekday: number, n: number): Day {
  if (n < 0) return addDays(after, -1 - ((weekdayOf(addDays(after, -1)) - weekday + 7) % 7));
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1));
}

/** The readings of a part of a longer time, the commonest first. */
export function partOf(whole: ResolvedPeriod, part: Part): DayInterval[] {
  const [first, after] = whole.days;
  const { year } = partsOf(first);
  const last = addDays(after, -1);
  if (whole.precision === 'week') {
    if (part === 'end' || part === 'late')
      return [
        [addDays(first, 5), after],
        [addDays(first, 4), addDays(first, 6)],
      ];
    return part === 'middle'
      ? [[addDays(first, 1), addDays(first, 4)]]
      : [
          [first, addDays(first, 2)],
          [addDays(first, -1), addDays(first, 1)],
        ];
  }
  if (whole.precision === 'month') {
    const eleventh = addDays(first, 10);
    const twentyFirst = addDays(first, 20);
    if (part === 'start') return [oneDay(first), [first, eleventh]];
    if (part === 'early') return [[first, eleventh]];
    if (part === 'middle') return [oneDay(addDays(first, 14)), [eleventh, twentyFirst]];
    return part === 'late' ? [[twentyFirst, after]] : [oneDay(last), [twentyFirst, after]];
  }
  if (whole.precision === 'year') {
    const months = (m: number, n: number) => monthsFrom(year, m, n)!;
    if (part === 'start') return [months(1, 1), oneDay(first), months(1, 3)];
    if (part === 'early') return [months(1, 3), months(1, 1)];
    if (part === 'middle') return [months(6, 2), months(5, 4), months(6, 1)];
    return part === 'late'
      ? [months(11, 2), months(12, 1), months(10, 3)]
      : [months(12, 1), oneDay(last), months(10, 3)];
  }
  if (whole.precision === 'decade') {
    if (part === 'start' || part === 'early') return [yearsFrom(year, 3)!];
    return part === 'middle' ? [yearsFrom(year + 4, 3)!] : [yearsFrom(year + 7, 3)!];
  }
  return [];
}
