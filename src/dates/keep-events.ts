import { dayNumber } from '../day.ts';
import { GrowingInts } from '../flat/growing.ts';
import { sharedInts } from '../flat/memory.ts';
import { Shapes } from '../flat/shapes.ts';
import { bytesAt, TextsWriter, textAt } from '../flat/texts.ts';
import { type Event, isDayEvent } from './event.ts';
import { type KeptNotes, NoteWriter } from './events/notes.ts';
import { eachEvent, type Noted, type Outline, type Standing } from './events.ts';
import { extractDates } from './extract.ts';
import { Inputs, type ReadDates } from './inputs.ts';
import { FIELD, type KeptEvents, OUTLINE, type Published } from './kept.ts';
import { KnownEvents } from './known-events.ts';
import type { DateMention } from './mention.ts';

export type { KeptNotes } from './events/notes.ts';

/** The events of an archive, and what was noted of its mentions: all that the next study needs. */
export interface StudiedEvents {
  readonly events: KeptEvents;
  readonly notes: KeptNotes;
}

/** The dates of a document. */
export function datesOf({ document, reference }: Published): readonly DateMention[] {
  return extractDates(document.text, reference);
}

/**
 * The events that documents tell; one that several tell is one.
 * @param old what was found of older documents: what is taken from it is what reading them again
 *   would give
 * @param from by document its number among the older ones, -1 for one to be read
 */
export function toKeptEvents(
  published: readonly Published[],
  old: StudiedEvents | null = null,
  from: Int32Array | null = null,
  readDates: ReadDates = datesOf,
): StudiedEvents {
  const inputs = new Inputs(published, readDates);
  const writer = new NoteWriter(old?.notes);
  published.forEach((_, document) => {
    const known = old && from ? from[document]! : -1;
    if (known >= 0) writer.addOld(known);
    else writer.add(inputs.read(document));
  });
  const notes = writer.done();
  const collected = new Collected(published, old?.events ?? null, from);
  const standing = eachEvent(
    notes,
    (document) => inputs.of(document),
    (told, make) => collected.add(told, make),
  );
  return { notes, events: collected.inOrder(standing) };
}

/** Events as they are found: those of the same mentions as an older one are taken over. */
class Collected {
  readonly #published: readonly Published[];
  readonly #old: KeptEvents | null;
  readonly #known: KnownEvents | null;
  readonly #shapes: Shapes;
  readonly #told = new GrowingInts();
  readonly #toldFirsts = new GrowingInts();
  readonly #texts: TextsWriter;
  readonly #ownIds = new TextsWriter();
  readonly #outlines = new GrowingInts();

  constructor(published: readonly Published[], old: KeptEvents | null, from: Int32Array | null) {
    this.#published = published;
    this.#old = old;
    this.#known = old && from ? new KnownEvents(old, from) : null;
    this.#shapes = new Shapes(old?.shapes);
    this.#texts = new TextsWriter(old ? old.texts.bytes.length + ROOM_FOR_NEW : 0);
  }

  add(told: readonly Noted[], make: () => Event): Outline {
    this.#toldFirsts.push(this.#told.length / 2);
    for (const { document, mention } of told) this.#told.append([document, mention]);
    const older = this.#known?.find(told) ?? -1;
    return older >= 0 ? this.#takeOver(older, told) : this.#write(make(), told);
  }

  #takeOver(older: number, told: readonly Noted[]): Outline {
    const { texts, outlines, ownIds } = this.#old!;
    this.#texts.addBytes(bytesAt(texts, older));
    this.#ownIds.addBytes(bytesAt(ownIds, older));
    const outline = outlines.subarray(older * OUTLINE, (older + 1) * OUTLINE);
    this.#outlines.append(outline);
    return {
      id: textAt(ownIds, older),
      first: outline[FIELD.first]!,
      document: told[outline[FIELD.title]!]!.document,
      start: outline[FIELD.titleStart]!,
    };
  }

  #write(event: Event, told: readonly Noted[]): Outline {
    const { id, days, title } = event;
    const places = new Map(
      told.map(({ document }, place) => [this.#published[document]!.document.id, place]),
    );
    this.#ownIds.add(id);
    this.#texts.add(
      this.#shapes.encode(event, (key, value) =>
        key === 'document' && typeof value === 'string' ? places.get(value)! : value,
      ),
    );
    const first = days ? dayNumber(days[0]) : 0;
    const dayAfterLast = days ? dayNumber(days[1]) : 0;
    const monthDay = isSureDay(event) ? first % 10_000 : 0;
    const place = places.get(title.document)!;
    this.#outlines.append([first, dayAfterLast, monthDay, place, title.start]);
    return { id, first, document: told[place]!.document, start: title.start };
  }

  inOrder(standing: readonly Standing[]): KeptEvents {
    this.#toldFirsts.push(this.#told.length / 2);
    const order = sharedInts(standing.length);
    const ids = new TextsWriter();
    standing.forEach(({ number, id }, event) => {
      order[event] = number;
      ids.add(id);
    });
    const [told, toldFirsts] = [this.#told.done(), this.#toldFirsts.done()];
    return {
      order,
      ids: ids.done(),
      texts: this.#texts.done(),
      shapes: this.#shapes.shapes,
      ownIds: this.#ownIds.done(),
      outlines: this.#outlines.done(),
      told,
      toldFirsts,
      ...byDocument({ order, told, toldFirsts }, this.#published.length),
    };
  }
}

/** Bytes of texts for which there is room beside those of older events. */
const ROOM_FOR_NEW = 2 ** 18;

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
  { order, told, toldFirsts }: Pick<KeptEvents, 'order' | 'told' | 'toldFirsts'>,
  documents: number,
): Pick<KeptEvents, 'documentEvents' | 'documentFirsts'> {
  const documentFirsts = sharedInts(documents + 1);
  const eachDocument = (visit: (document: number, event: number) => void) => {
    order.forEach((number, event) => {
      const own = new Set<number>();
      for (let n = toldFirsts[number]!; n < toldFirsts[number + 1]!; n++) own.add(told[n * 2]!);
      for (const document of own) visit(document, event);
    });
  };
  eachDocument((document) => documentFirsts[document + 1]!++);
  for (let n = 0; n < documents; n++) documentFirsts[n + 1]! += documentFirsts[n]!;
  const documentEvents = sharedInts(documentFirsts[documents]!);
  const next = documentFirsts.slice();
  eachDocument((document, event) => {
    documentEvents[next[document]!++] = event;
  });
  return { documentEvents, documentFirsts };
}
