import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayAt, daysBetween, fromEpochDay, parseDay, toDay, weekdayOf } from './day.ts';

test('a day that the calendar does not have is not a day', () => {
  expect(parseDay('2021-02-30')).toBeNull();
  expect(parseDay('2021-2-3')).toBeNull();
  expect(toDay(2020, 2, 29)).toBe('2020-02-29');
  expect(toDay(1900, 2, 29)).toBeNull();
});

test('24 December 2021 was a Friday', () => {
  expect(weekdayOf(parseDay('2021-12-24')!)).toBe(5);
});

test('days add over the ends of months and years', () => {
  expect(addDays(parseDay('2020-12-31')!, 1)).toBe('2021-01-01');
  expect(addDays(parseDay('2020-03-01')!, -1)).toBe('2020-02-29');
});

test('an instant is another day in another zone', () => {
  const instant = new Date('2026-11-21T22:30:00Z');
  expect(dayAt(instant, 'Africa/Tripoli')).toBe('2026-11-22');
  expect(dayAt(instant, 'Europe/London')).toBe('2026-11-21');
});

test('any two days: adding the days between leads from one to the other', () => {
  const anyDay = fc.integer({ min: -700_000, max: 2_900_000 }).map(fromEpochDay);
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      expect(parseDay(a)).toBe(a);
      expect(addDays(a, daysBetween(a, b))).toBe(b);
    }),
  );
});
