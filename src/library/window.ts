import type { Reference } from '../dates/reference.ts';
import { addDays, dayNumber } from '../day.ts';

/** The days `[first, dayAfterLast)` on which a document may have been published; null if unknown. */
export function windowNumbers({ day, window }: Reference): readonly [number, number] | null {
  if (day !== null) return [dayNumber(day), dayNumber(addDays(day, 1))];
  return window === null ? null : [dayNumber(window[0]), dayNumber(window[1])];
}
