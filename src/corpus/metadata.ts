import { type Day, toDay } from '../day.ts';
import type { Metadata } from './document.ts';

/** What was read of a document's keys, and a sentence for each key that could not be used. */
export interface ReadMetadata {
  readonly metadata: Metadata;
  readonly problems: readonly string[];
}

const TEXT_KEYS = ['title', 'source', 'url', 'author', 'language'] as const;
const LONGEST = 2000;

/**
 * Takes the known keys out of front matter, a sidecar or a JSON document. A key that cannot be
 * used is left out and reported; the document stays.
 */
export function readMetadata(keys: Readonly<Record<string, unknown>>): ReadMetadata {
  const problems: string[] = [];
  const texts: Partial<Record<(typeof TEXT_KEYS)[number], string>> = {};
  for (const key of TEXT_KEYS) {
    const value = keys[key];
    if (value === undefined || value === null || value === '') continue;
    if (typeof value !== 'string') problems.push(`"${key}" is not a text`);
    else if (value.length > LONGEST) problems.push(`"${key}" is longer than ${LONGEST} characters`);
    else texts[key] = value.toWellFormed().replace(/\s+/gu, ' ').trim().normalize('NFC');
  }
  if (texts.url !== undefined && !/^https?:\/\/\S+$/u.test(texts.url)) {
    problems.push('"url" is not an http address');
    delete texts.url;
  }
  const published = readPublished(keys['published']);
  if (published === null) problems.push(`"published" is not a day: ${show(keys['published'])}`);
  return { metadata: { ...texts, ...(published ? { published } : {}) }, problems };
}

/** `2023-05-21`, `2023/05/21`, and an instant as in ISO 8601. */
const YEAR_FIRST =
  /^(?<year>\d{4})(?<between>[-/])(?<month>\d{2})\k<between>(?<date>\d{2})(?:[T ](?<clock>.+))?$/u;
/** RFC 2822 and its like: `Sun, 21 May 2023 22:30:00 +0300`, `21 May 23`. */
const DATE_FIRST =
  /^(?:[a-z]{3,9},?\s+)?(?<date>\d{1,2})[\s-]+(?<name>[a-z]{3,9})\.?,?[\s-]+(?<year>\d{4}|\d{2})(?:,?\s+(?<clock>.+))?$/iu;
/** `May 21, 2023`, `Sun May 21 2023 22:30:00 GMT+0300`. */
const MONTH_FIRST =
  /^(?:[a-z]{3,9},?\s+)?(?<name>[a-z]{3,9})\.?\s+(?<date>\d{1,2}),?\s+(?<year>\d{4})(?:,?\s+(?<clock>.+))?$/iu;
const CLOCK =
  /^(?:at\s+)?(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-6]\d(?:[.,]\d+)?)?(?:\s*[ap]m)?(?<zone>\s*(?:z|[a-z]{2,5}|(?:gmt|utc)?\s*[+-]\d{2}(?::?\d{2})?)(?:\s*\([^)]*\))?)?$/iu;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH_NAME =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/iu;

/**
 * A publication day: `YYYY-MM-DD`, or an instant in ISO 8601 or RFC 2822, whose day is the one that
 * stands there, in its own offset. Undefined when absent, null when unreadable: a month or a year
 * alone is no day, and in `05/06/2023` nobody knows which is the month.
 */
export function readPublished(
  value: unknown,
): { readonly day: Day; readonly at?: string } | null | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string') return null;
  const text = value.trim();
  const found = YEAR_FIRST.exec(text) ?? DATE_FIRST.exec(text) ?? MONTH_FIRST.exec(text);
  if (!found) return null;
  const { year = '', month, name = '', date, clock } = found.groups!;
  if (month === undefined && !MONTH_NAME.test(name)) return null;
  const number = month ?? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const day = toDay(fullYear(year), Number(number), Number(date));
  const time = clock === undefined ? undefined : CLOCK.exec(clock.trim());
  if (day === null || time === null) return null;
  // Without a zone it is no instant: it would be another one on each machine.
  const instant = time?.groups?.['zone'] === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(instant) ? { day } : { day, at: new Date(instant).toISOString() };
}

/** Two digits as RFC 2822 (4.3) has them. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function show(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 60) ?? String(value);
}
