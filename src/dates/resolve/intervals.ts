import {
  addDays,
  type Day,
  type DayInterval,
  daysInMonth,
  partsOf,
  toDay,
  toEpochDay,
  weekdayOf,
} from '../../day.ts';

/** Intervals by year and month; null outside the calendar. */
export const oneDay = (day: Day): DayInterval => [day, addDays(day, 1)];

export function monthOf(year: number, month: number): DayInterval | null {
  const first = toDay(year, month, 1);
  const after = month === 12 ? toDay(year + 1, 1, 1) : toDay(year, month + 1, 1);
  return first && after ? [first, after] : null;
}

/** Whole months from the first of `month` on; months may run past December. */
export function monthsFrom(year: number, month: number, count: number): DayInterval | null {
  const first = toDay(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, 1);
  const end = month + count - 1;
  const after = toDay(year + Math.floor(end / 12), (end % 12) + 1, 1);
  return first && after ? [first, after] : null;
}

export function yearsFrom(year: number, count = 1): DayInterval | null {
  const first = toDay(year, 1, 1);
  const after = toDay(year + count, 1, 1);
  return first && after ? [first, after] : null;
}

/** The week of a day that begins on `firstWeekday` (1 Monday, 0 Sunday, 6 Saturday). */
export function weekOf(day: Day, firstWeekday: number): DayInterval {
  const first = addDays(day, -((weekdayOf(day) - firstWeekday + 7) % 7));
  return [first, addDays(first, 7)];
}

/** The same day of the month `count` months later, or the month's last day. */
export function addMonths(day: Day, count: number): Day {
  const { year, month, date } = partsOf(day);
  const total = year * 12 + month - 1 + count;
  const [y, m] = [Math.floor(total / 12), (total % 12) + 1];
  return toDay(y, m, Math.min(date, daysInMonth(y, m)))!;
}

/** ISO 8601 week as TIMEX3 writes it, e.g. `2015-W32`. */
export function isoWeek(day: Day): string {
  const thursday = addDays(weekOf(day, 1)[0], 3);
  const { year } = partsOf(thursday);
  const week = Math.floor((toEpochDay(thursday) - toEpochDay(toDay(year, 1, 1)!)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
