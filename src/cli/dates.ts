import { readPublished } from '../corpus/metadata.ts';
import { extractDates } from '../dates/extract.ts';
import type { DateMention } from '../dates/mention.ts';
import { inferReference, type Reference } from '../dates/reference.ts';
import { parseDay } from '../day.ts';
import { UsageError } from '../errors.ts';

/** The dates of a text in the shape of the contract; `reference` is a stated day or instant. */
export function datesAnswer(text: string, stated: unknown) {
  const published = readPublished(stated);
  if (published === null) throw new UsageError(`reference: not a day: ${JSON.stringify(stated)}`);
  const reference = inferReference(text, published ? { stated: published.day } : {});
  return toAnswer(text, reference, extractDates(text, reference));
}

/** The publication day believed for a text, from itself and a stamp that may be wrong. */
export function referenceAnswer(text: string, stamp: unknown) {
  const read = readPublished(stamp);
  if (read === null) throw new UsageError(`stamp: not a day: ${JSON.stringify(stamp)}`);
  return { reference: toReference(inferReference(text, read ? { stamp: read.day } : {})) };
}

export function toAnswer(text: string, reference: Reference, mentions: readonly DateMention[]) {
  return {
    reference: toReference(reference),
    mentions: mentions.map((mention) => ({
      ...mention,
      text: text.slice(mention.start, mention.end),
    })),
  };
}

function toReference({ day, window, certain, why }: Reference) {
  return { ...(day === null ? { window } : { day }), certain, why };
}

/** A `--from` or `--to`. Throws UsageError when it is not a day. */
export function dayOption(name: string, value: string | undefined): string | undefined {
  if (value === undefined || parseDay(value)) return value;
  throw new UsageError(`--${name}: "${value}" is not a day (YYYY-MM-DD)`);
}
