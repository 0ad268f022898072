import { type Day, fromEpochDay, toDay, toEpochDay } from '../day.ts';

/** A day of the Islamic calendar; months 1 (Muharram) to 12. */
export interface HijriDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Umm al-Qura, the calendar of Saudi Arabia, 1300–1600 AH; arithmetic outside. Source: ICU. */
const UMM_AL_QURA = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/**
 * Hijri years before it are history in another calendar: 17 Ramadan of 2 AH has no day that a reader
 * of the Gregorian calendar would look for.
 */
export const FIRST_HIJRI_YEAR = 1000;

const monthStarts = new Map<number, number>();

/** The publication day is asked for at each date of its article. */
let last: { readonly day: Day; readonly hijri: HijriDay } | null = null;

/** The day of the Islamic calendar that a day is by Umm al-Qura. */
export function toHijri(day: Day): HijriDay {
  if (last?.day !== day) last = { day, hijri: hijriOf(toEpochDay(day)) };
  return last.hijri;
}

/** The Gregorian day of a Hijri one, or null where the month has no such day. */
export function fromHijri({ year, month, day }: HijriDay): Day | null {
  if (year < 1 || year > 1700 || month < 1 || month > 12 || day < 1) return null;
  const start = monthStart(year, month);
  if (day > hijriMonthEnd(year, month) - start) return null;
  return fromEpochDay(start + day - 1);
}

/** The Hijri years that share a day with a Gregorian one, and one on either side. */
export function hijriYearsOf(gregorian: number): number[] {
  const about = Math.round((gregorian - 622) * 1.0307);
  return [about - 1, about, about + 1, about + 2];
}

/** The days of a Hijri month, first and day after the last. */
export function hijriMonth(year: number, month: number): readonly [Day, Day] | null {
  if (year < 1 || year > 1700) return null;
  return [fromEpochDay(monthStart(year, month)), fromEpochDay(hijriMonthEnd(year, month))];
}

function hijriMonthEnd(year: number, month: number): number {
  return month === 12 ? monthStart(year + 1, 1) : monthStart(year, month + 1);
}

/** Epoch day of the first of a month: a guess by mean lengths, then corrected by the calendar. */
function monthStart(year: number, month: number): number {
  const key = year * 12 + month;
  const known = monthStarts.get(key);
  if (known !== undefined) return known;
  const epoch = toEpochDay(toDay(622, 7, 19)!);
  let guess = Math.round(epoch + (year - 1) * 354.36708 + (month - 1) * 29.530589);
  for (let step = 0; step < 6; step++) {
    const found = hijriOf(guess);
    const months = (year - found.year) * 12 + month - found.month;
    if (months === 0) {
      guess -= found.day - 1;
      break;
    }
    guess += Math.round(months * 29.530589) - (found.day - 15);
  }
  monthStarts.set(key, guess);
  return guess;
}

function hijriOf(epochDay: number): HijriDay {
  const parts = UMM_AL_QURA.formatToParts(epochDay * 86_400_000);
  const part = (type: string) => Number(parts.find((p) => p.type === type)?.value);
  return { year: part('year'), month: part('month'), day: part('day') };
}
