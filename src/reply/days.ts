import { addDays, type Day, type DayInterval, partsOf } from '../day.ts';
import type { Words } from './words.ts';

const MONTHS = {
  egyptian: monthsOf('ar-EG'),
  levantine: monthsOf('ar-SY'),
  maghreb: monthsOf('ar-TN'),
  moroccan: monthsOf('ar-MA'),
  english: monthsOf('en-GB'),
} as const;

/** `17 فبراير (شباط) 2011` or `17 February 2011`. */
export function sayDay(day: Day, words: Words): string {
  const { year, month, date } = partsOf(day);
  return `${words.numerals(date)} ${sayMonth(month, words)} ${words.numerals(year)}`;
}

/** The month's name as the newsroom calls it, by default with its Levantine twin. */
export function sayMonth(month: number, { language, months }: Words): string {
  if (language === 'en') return MONTHS.english[month - 1]!;
  if (months !== 'both') return MONTHS[months][month - 1]!;
  return `${MONTHS.egyptian[month - 1]} (${MONTHS.levantine[month - 1]})`;
}

/** `الأحد`, `Sunday`; 0 Sunday to 6 Saturday. */
export function sayWeekday(weekday: number, { language }: Words): string {
  // 1970-01-04 was a Sunday.
  return WEEKDAYS[language].format((3 + weekday) * 86_400_000);
}

const WEEKDAYS = {
  ar: new Intl.DateTimeFormat('ar', { weekday: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }),
} as const;

/** An interval as a day, a month, a year, or from its first day to its last. */
export function sayDays([first, dayAfterLast]: DayInterval, words: Words): string {
  const last = addDays(dayAfterLast, -1);
  if (first === last) return sayDay(first, words);
  const from = partsOf(first);
  const to = partsOf(last);
  const wholeMonths = from.date === 1 && partsOf(dayAfterLast).date === 1;
  if (wholeMonths && from.year === to.year) {
    if (from.month === to.month)
      return `${sayMonth(from.month, words)} ${words.numerals(from.year)}`;
    if (from.month === 1 && to.month === 12) return words.numerals(from.year);
  }
  const years = { first: words.numerals(from.year), last: words.numerals(to.year) };
  const wholeYears = wholeMonths && from.month === 1 && to.month === 12;
  if (wholeYears && from.year % 10 === 0 && to.year === from.year + 9) {
    return words.say('dates.decade', years);
  }
  if (wholeYears) {
    return words.say('dates.range', years);
  }
  if (wholeMonths) {
    const month = (day: Day) =>
      `${sayMonth(partsOf(day).month, words)} ${words.numerals(partsOf(day).year)}`;
    return words.say('dates.range', { first: month(first), last: month(last) });
  }
  return words.say('dates.range', { first: sayDay(first, words), last: sayDay(last, words) });
}

/** CLDR's names; its no-break spaces become spaces, which readers can search for. */
function monthsOf(locale: string): string[] {
  const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, {
    month: 'long',
    timeZone: 'UTC',
  });
  return Array.from({ length: 12 }, (_, month) =>
    format.format(Date.UTC(2021, month, 15)).replace(/\u00a0/gu, ' '),
  );
}
