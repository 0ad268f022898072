import type { Document } from '../corpus/document.ts';
import { dayNumber } from '../day.ts';
import { sharedInts } from '../flat/memory.ts';
import { Shapes } from '../flat/shapes.ts';
import { bytesAt, type TextsParts, TextsWriter, textAt } from '../flat/texts.ts';
import { type Event, isDayEvent } from './event.ts';
import { clusterEvents } from './events.ts';
import { extractDates } from './extract.ts';
import type { DateMention } from './mention.ts';
import type { Reference } from './reference.ts';

/** The events of an archive, flat over shared memory: {@link EventArchive} asks them. */
export interface KeptEvents {
  /** One after another in their order, as {@link Shapes} write them, documents by number. */
  readonly texts: TextsParts;
  readonly shapes: readonly string[];
  /** By event, its first day and the day after its last as numbers (20210304); 0 without days. */
  readonly first: Int32Array;
  readonly dayAfterLast: Int32Array;
  /** By event its month and day (304) if it may be announced on that day of other years, else 0. */
  readonly monthDay: Int32Array;
  /** Events that each document tells: those of `n` are `[documentFirsts[n], documentFirsts[n + 1])`. */
  readonly documentEvents: Int32Array;
  readonly documentFirsts: Int32Array;
}

/** The dates of each document, as JSON. */
export type KeptMentions = TextsParts;

/** A document with its publication day. */
export interface Published {
  readonly document: Document;
  readonly reference: Reference;
}

/**
 * The dates of documents.
 * @param from by document its number in `old`, -1 for one to be read
 */
export function toKeptMentions(
  published: readonly Published[],
  old: KeptMentions | null = null,
  from: Int32Array | null = null,
): KeptMentions {
  const texts = new TextsWriter();
  published.forEach(({ document, reference }, i) => {
    const known = from?.[i] ?? -1;
    if (old && known >= 0) texts.addBytes(bytesAt(old, known));
    else texts.add(JSON.stringify(extractDates(document.text, reference)));
  });
  return texts.done();
}

/** The events that documents tell; one that several tell is one. */
export function toKeptEvents(published: readonly Published[], mentions: KeptMentions): KeptEvents {
  const events = clusterEvents(
    published.map((one, i) => ({
      ...one,
      mentions: JSON.parse(textAt(mentions, i)) as DateMention[],
    })),
  );
  const numbers = new Map(published.map(({ document }, i) => [document.id, i]));
  const shapes = new Shapes();
  const texts = new TextsWriter();
  const replace = (key: string, value: unknown) =>
    key === 'document' && typeof value === 'string' ? numbers.get(value)! : value;
  const first = sharedInts(events.length);
  const dayAfterLast = sharedInts(events.length);
  const monthDay = sharedInts(events.length);
  events.forEach((event, i) => {
    texts.add(shapes.encode(event, replace));
    if (event.days) [first[i], dayAfterLast[i]] = event.days.map(dayNumber) as [number, number];
    if (isSureDay(event)) monthDay[i] = dayNumber(event.days![0]) % 10_000;
  });
  const told = events.map(
    ({ mentions: all }) => new Set(all.map(({ document }) => numbers.get(document)!)),
  );
  return {
    texts: texts.done(),
    shapes: shapes.shapes,
    first,
    dayAfterLast,
    monthDay,
    ...byDocument(told, published.length),
  };
}

/** What may be announced as "on this day": nothing doubted, moved or with another reading. */
function isSureDay(event: Event): boolean {
  const { certainty, alternatives } = event;
  return (
    isDayEvent(event) &&
    alternatives.length === 0 &&
    (certainty === 'announced' || certainty === 'planned')
  );
}

function byDocument(
  told: readonly ReadonlySet<number>[],
  documents: number,
): Pick<KeptEvents, 'documentEvents' | 'documentFirsts'> {
  const documentFirsts = sharedInts(documents + 1);
  for (const each of told) for (const document of each) documentFirsts[document + 1]!++;
  for (let n = 0; n < documents; n++) documentFirsts[n + 1]! += documentFirsts[n]!;
  const documentEvents = sharedInts(documentFirsts[documents]!);
  const next = documentFirsts.slice();
  told.forEach((each, event) => {
    for (const document of each) documentEvents[next[document]!++] = event;
  });
  return { documentEvents, documentFirsts };
}
