import { type Day, dayAt, parseDay } from '../day.ts';
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
    else texts[key] = value.replace(/\s+/gu, ' ').trim().normalize('NFC');
  }
  if (texts.url !== undefined && !/^https?:\/\/\S+$/u.test(texts.url)) {
    problems.push('"url" is not an http address');
    delete texts.url;
  }
  const published = readPublished(keys['published']);
  if (published === null) problems.push(`"published" is not a day: ${show(keys['published'])}`);
  return { metadata: { ...texts, ...(published ? { published } : {}) }, problems };
}

/**
 * A publication day: `YYYY-MM-DD`, or an instant in ISO 8601 or RFC 2822, whose day is the one it
 * names in its own offset. Undefined when absent, null when unreadable.
 */
export function readPublished(
  value: unknown,
): { readonly day: Day; readonly at?: string } | null | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string') return null;
  const text = value.trim();
  const day = parseDay(text.slice(0, 10));
  if (day && text.length === 10) return { day };
  // Date would read the 30th of February as a day of March.
  if (!day && /^\d{4}-\d{2}-\d{2}/u.test(text)) return null;
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime())) return null;
  // ISO 8601 states the local day in its first ten characters, RFC 2822 by its offset.
  const local = new Date(instant.getTime() + offsetMsOf(text));
  return { day: day ?? dayAt(local, 'UTC'), at: instant.toISOString() };
}

/** The offset at the end of `Sun, 21 May 2023 00:30:00 +0300`; 0 for GMT and other names. */
function offsetMsOf(text: string): number {
  const found = /([+-])(\d{2}):?(\d{2})(?: \(.*\))?$/u.exec(text);
  if (!found) return 0;
  const minutes = Number(found[2]) * 60 + Number(found[3]);
  return (found[1] === '-' ? -minutes : minutes) * 60_000;
}

function show(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 60) ?? String(value);
}
