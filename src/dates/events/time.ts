import { addDays, type DayInterval, partsOf } from '../../day.ts';
import type { DateMention } from '../mention.ts';
import { monthOf, yearsFrom } from '../resolve/intervals.ts';
import type { Unplaced } from './occurrence.ts';

/** A mention that stands for days, of an event or a deadline. */
export function hasDays(mention: DateMention): mention is DateMention & { days: DayInterval } {
  return mention.days !== null && !['TIME', 'DURATION', 'SET'].includes(mention.type);
}

/** A mention of some day, month or year that the text and its publication do not fix. */
export function isUnplaced({ days, type }: DateMention): boolean {
  return days === null && (type === 'DATE' || type === 'RANGE');
}

/** The longest that a mention with days may mean: the month of `منتصف نوفمبر`. */
export function widestOf({
  days,
  alternatives,
  known,
}: DateMention & { days: DayInterval }): DayInterval {
  return known.part === undefined ? days : [days, ...alternatives].reduce(hull);
}

/** The month or year of an unplaced mention, if all of its readings lie in one. */
export function coarseTimeOf({
  alternatives,
  precision,
}: DateMention): Pick<Unplaced, 'days' | 'precision'> {
  const placed = alternatives.length > 0 ? coarse(alternatives.reduce(hull)) : UNKNOWN;
  // السبت of some month of the year says no more than that the day is not known.
  return placed.precision === 'year' && precision === 'day' ? UNKNOWN : placed;
}

/** What two mentions of one unknown time have in common: a weekday, else the words as read. */
export function wordingOf({ value, known }: DateMention): string {
  if (known.weekday !== undefined && known.month === undefined) return `weekday ${known.weekday}`;
  return `${value} ${known.relative ?? ''} ${known.part ?? ''}`;
}

const UNKNOWN = { days: null, precision: 'unknown' } as const;

/** The month or the year that holds all readings, or nothing: never a day. */
function coarse([first, after]: DayInterval): Pick<Unplaced, 'days' | 'precision'> {
  const from = partsOf(first);
  const to = partsOf(addDays(after, -1));
  if (from.year !== to.year) return UNKNOWN;
  if (from.month === to.month) return { days: monthOf(from.year, from.month), precision: 'month' };
  return { days: yearsFrom(from.year), precision: 'year' };
}

/** From the first day of both to the last. */
function hull(a: DayInterval, b: DayInterval): DayInterval {
  return [a[0] < b[0] ? a[0] : b[0], a[1] > b[1] ? a[1] : b[1]];
}
