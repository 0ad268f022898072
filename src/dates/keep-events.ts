import { dayNumber } from '../day.ts';
import { GrowingInts } from '../flat/growing.ts';
import { sharedInts } from '../flat/memory.ts';
import { Shapes } from '../flat/shapes.ts';
import { bytesAt, type TextsParts, TextsWriter, textAt } from '../flat/texts.ts';
import { type Event, type EventInput, isDayEvent } from './event.ts';
import { eachEvent, type InputOf, type Standing } from './events.ts';
import type { KeptEvents, KeptMentions, Published } from './kept.ts';
import { KnownEvents } from './known-events.ts';
import type { DateMention } from './mention.ts';

/**
 * The events that documents tell; one that several tell is one.
 * @param old the events of older documents: one of the same mentions is not made again
 * @param from by document its number among the older ones, -1 for a new one
 */
export function toKeptEvents(
  published: readonly Published[],
  mentions: KeptMentions,
  old: KeptEvents | null = null,
  from: Int32Array | null = null,
): KeptEvents {
  const numbers = new Map(published.map(({ document }, i) => [document.id, i]));
  const known = old && from ? new KnownEvents(old, from, published) : null;
  const inputOf = reading(published, mentions);
  const shapes = new Shapes();
  const texts = new TextsWriter();
  const replace = (key: string, value: unknown) =>
    key === 'document' && typeof value === 'string' ? numbers.get(value)! : value;
  const days = new GrowingInts();
  const told: number[][] = [];
  const standing = eachEvent(published.length, inputOf, (noted, make) => {
    const event = known?.find(noted, inputOf) ?? make();
    texts.add(shapes.encode(event, replace));
    days.append(event.days ? event.days.map(dayNumber) : [0, 0]);
    days.push(isSureDay(event) ? dayNumber(event.days![0]) % 10_000 : 0);
    told.push([...new Set(noted.map(({ document }) => document))]);
    return event;
  });
  return inOrder(standing, texts.done(), days.done(), told, published.length, shapes);
}

/** Documents with their dates; those asked for last stay read. */
function reading(published: readonly Published[], mentions: KeptMentions): InputOf {
  const read = new Map<number, EventInput>();
  return (document) => {
    const known = read.get(document);
    if (known) return known;
    if (read.size === MOST_READ) read.clear();
    const dates = JSON.parse(textAt(mentions, document)) as DateMention[];
    const input = { ...published[document]!, mentions: dates };
    read.set(document, input);
    return input;
  };
}

const MOST_READ = 256;
/** Numbers an event has in `days`: as {@link KeptEvents} names them. */
const DAYS = 3;

function inOrder(
  standing: readonly Standing[],
  made: TextsParts,
  days: Int32Array,
  told: readonly (readonly number[])[],
  documents: number,
  { shapes }: Shapes,
): KeptEvents {
  const texts = new TextsWriter();
  const ids = new TextsWriter();
  const first = sharedInts(standing.length);
  const dayAfterLast = sharedInts(standing.length);
  const monthDay = sharedInts(standing.length);
  standing.forEach(({ number, id }, i) => {
    texts.addBytes(bytesAt(made, number));
    ids.add(id);
    first[i] = days[number * DAYS]!;
    dayAfterLast[i] = days[number * DAYS + 1]!;
    monthDay[i] = days[number * DAYS + 2]!;
  });
  const byEvent = standing.map(({ number }) => told[number]!);
  const placed = { texts: texts.done(), ids: ids.done(), first, dayAfterLast, monthDay };
  return { ...placed, shapes, ...byDocument(byEvent, documents) };
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
  told: readonly (readonly number[])[],
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
