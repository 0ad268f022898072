import { type Day, type DayInterval, daysBetween, partsOf } from '../../day.ts';
import type { Facts } from '../candidate.ts';
import { FIRST_HIJRI_YEAR, hijriMonth, hijriYearsOf, toHijri } from '../hijri.ts';
import type { Context } from './context.ts';
import type { ResolvedPeriod } from './part-of.ts';

/** A month of the Islamic calendar: of its stated year, of a Gregorian year, or as seen from the context. */
export function hijriPeriod(facts: Facts, context: Context): ResolvedPeriod | null {
  const { month, year } = facts.hijri!;
  if (year !== undefined && year < FIRST_HIJRI_YEAR) return null;
  const at = toHijri(context.on);
  const years =
    year !== undefined
      ? [year]
      : facts.year !== undefined
        ? hijriYearsOf(facts.year)
        : [at.year - 1, at.year, at.year + 1];
  const choices = years.flatMap((y) => {
    const days = hijriMonth(y, month!);
    if (!days || (facts.year !== undefined && partsOf(days[0]).year !== facts.year)) return [];
    return [days as DayInterval];
  });
  const direction = facts.direction?.direction;
  const sorted = choices.sort((a, b) => distance(context.on, a) - distance(context.on, b));
  const days =
    direction === 'past'
      ? sorted.find((d) => d[1] <= context.on)
      : direction === 'next'
        ? sorted.find((d) => d[0] > context.on)
        : sorted[0];
  if (!days) return null;
  return {
    days,
    alternatives: [],
    precision: 'month',
    implied: [{ field: 'day', value: days[0], why: 'umm-al-qura' }],
  };
}

function distance(on: Day, [first, after]: DayInterval): number {
  if (on < first) return daysBetween(on, first);
  return on >= after ? daysBetween(after, on) + 1 : 0;
}
