/**
 * A calendar day of the proleptic Gregorian calendar as `YYYY-MM-DD`, years 0001 to 9999.
 * Days compare correctly as strings. Only {@link toDay} and {@link parseDay} make one, so a value
 * of this type always exists in the calendar.
 */
export type Day = string & { readonly __day: unique symbol };

/** Days `[first, dayAfterLast)`, half-open as everywhere. */
export type DayInterval = readonly [first: Day, dayAfterLast: Day];

const MS_PER_DAY = 86_400_000;
const DAY_PATTERN = /^(?<year>\d{4})-(?<month>\d{2})-(?<date>\d{2})$/u;

/** The day of year, month (1–12) and date (1–31); null where the calendar has no such day. */
export function toDay(year: number, month: number, date: number): Day | null {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return null;
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null;
  return format(year, month, date);
}

/** Reads `YYYY-MM-DD`; null for anything else, and for days that do not exist (`2021-02-30`). */
export function parseDay(text: string): Day | null {
  const groups = DAY_PATTERN.exec(text)?.groups;
  if (!groups) return null;
  return toDay(Number(groups['year']), Number(groups['month']), Number(groups['date']));
}

/** Year, month (1–12) and date (1–31) of a day. */
export function partsOf(day: Day): { year: number; month: number; date: number } {
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    date: Number(day.slice(8, 10)),
  };
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return fromEpochDay(toEpochDay(day) + count);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return toEpochDay(to) - toEpochDay(from);
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(day: Day): number {
  return (((toEpochDay(day) + 4) % 7) + 7) % 7;
}

/** Days in a month (1–12) of a Gregorian year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1970-01-01. */
export function toEpochDay(day: Day): number {
  const { year, month, date } = partsOf(day);
  // Date.UTC reads years 0–99 as 1900–1999, setUTCFullYear does not.
  return new Date(0).setUTCFullYear(year, month - 1, date) / MS_PER_DAY;
}

/** The inverse of {@link toEpochDay}. */
export function fromEpochDay(epochDay: number): Day {
  const date = new Date(epochDay * MS_PER_DAY);
  return format(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The day at an instant in an IANA zone. Throws RangeError for an unknown zone. */
export function dayAt(instant: Date, zone: string): Day {
  const parts = new Intl.DateTimeFormat('en-CA-u-ca-iso8601-nu-latn', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(instant);
  const part = (type: string) => Number(parts.find((p) => p.type === type)?.value);
  return format(part('year'), part('month'), part('day'));
}

function format(year: number, month: number, date: number): Day {
  const digits = (n: number, width: number) => String(n).padStart(width, '0');
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(date, 2)}` as Day;
}

/** A day as a number that compares as days do: 20210304; of `MM-DD` 304. */
export function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}
