import { fold } from '../arabic/fold.ts';
import { extractDates } from '../dates/extract.ts';
import type { DateMention } from '../dates/mention.ts';
import { inferReference } from '../dates/reference.ts';
import { addDays, type Day, type DayInterval, parseDay, toDay } from '../day.ts';

/** The days that a date written by a user stands for; null when it is none. */
export function readDays(text: string, today: Day): DayInterval | null {
  const written = fold(text).trim();
  const iso = parseDay(written);
  if (iso) return [iso, addDays(iso, 1)];
  // A bare number is no date in an article, but a year where a date is asked for.
  const year = /^[12]\d{3}$/u.test(written) ? Number(written) : null;
  if (year) return [toDay(year, 1, 1)!, toDay(year + 1, 1, 1)!];
  const [mention] = extractDates(text, inferReference(text, { stated: today }));
  return mention?.days ?? null;
}

/**
 * Mentions of days, one a day, those that the text names most often first. Of several mentions of a
 * day the first that states it in full stands for it, else the first.
 */
export function mostNamed(mentions: readonly DateMention[]): DateMention[] {
  const counts = new Map<string, number>();
  const first = new Map<string, DateMention>();
  for (const mention of mentions) {
    if (!mention.days || mention.precision !== 'day') continue;
    const day = mention.days[0];
    counts.set(day, (counts.get(day) ?? 0) + 1);
    const known = first.get(day);
    if (!known || (known.implied.length > 0 && mention.implied.length === 0)) {
      first.set(day, mention);
    }
  }
  return [...first.values()].sort(
    (a, b) => counts.get(b.days![0])! - counts.get(a.days![0])! || a.start - b.start,
  );
}
