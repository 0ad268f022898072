import type { Reference } from '../dates/reference.ts';
import { addDays } from '../day.ts';

/** A day as a number that compares as days do: 20210304. */
export function toNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}

/** The days `[first, dayAfterLast)` on which a document may have been published; null if unknown. */
export function windowNumbers({ day, window }: Reference): readonly [number, number] | null {
  if (day !== null) return [toNumber(day), toNumber(addDays(day, 1))];
  return window === null ? null : [toNumber(window[0]), toNumber(window[1])];
}
