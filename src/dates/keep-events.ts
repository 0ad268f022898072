import { dayNumber } from '../day.ts';
import { GrowingInts } from '../flat/growing.ts';
import { sharedInts } from '../flat/memory.ts';
import { Shapes } from '../flat/shapes.ts';
import { bytesAt, TextsWriter, textAt } from '../flat/texts.ts';
import { type Event, isDayEvent } from './event.ts';
import { type KeptNotes, NoteWriter } from './events/notes.ts';
import { eachEvent, type Noted, type Outline, type Standing } from './events.ts';
import { Inputs } from './inputs.ts';
import { FIELD, type KeptEvents, OUTLINE, type Published } from './kept.ts';
import { KnownEvents } from './known-events.ts';

export type { KeptNotes } from './events/notes.ts';

/** The events of an archive, and what was noted of its mentions: all that the next study needs. */
export interface StudiedEvents {
  readonly events: KeptEvents;
  readonly notes: KeptNotes;
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
): StudiedEvents {
  const inputs = new Inputs(published);
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

/** Events as they are told: those that are known by their older number, others as they are kept. */
class Collected {
  readonly #published: readonly Published[];
  readonly #old: KeptEvents | null;
  readonly #known: KnownEvents | null;
  readonly #shapes: Shapes;
  /** By event the number of the older one, or below zero its place among those made here. */
  readonly #sources = new GrowingInts();
  /** Documents and mentions of each event, as {@link KeptEvents} has them, in the order of telling. */
  readonly #told = new GrowingInts();
  readonly #toldFirsts = new GrowingInts();
  readonly #texts = new TextsWriter();
  readonly #ownIds = new TextsWriter();
  readonly #outlines = new GrowingInts();
  #made = 0;

  constructor(published: readonly Published[], old: KeptEvents | null, from: Int32Array | null) {
    this.#published = published;
    this.#old = old;
    this.#known = old && from ? new KnownEvents(old, from) : null;
    this.#shapes = new Shapes(old?.shapes);
  }

  add(told: readonly Noted[], make: () => Event): Outline {
    this.#toldFirsts.push(this.#told.length / 2);
    for (const { document, mention } of told) this.#told.append([document, mention]);
    const older = this.#known?.find(told) ?? -1;
    return older >= 0 ? this.#takeOver(older, told) : this.#write(make(), told);
  }

  #takeOver(older: number, told: readonly Noted[]): Outline {
    this.#sources.push(older);
    const { outlines, ownIds } = this.#old!;
    const field = (name: keyof typeof FIELD) => outlines[older * OUTLINE + FIELD[name]]!;
    return {
      id: textAt(ownIds, older),
      first: field('first'),
      document: told[field('title')]!.document,
      start: field('titleStart'),
    };
  }

  #write(event: Event, told: readonly Noted[]): Outline {
    const { id, days, title } = event;
    const places = new Map(
      told.map(({ document }, place) => [this.#published[document]!.document.id, place]),
    );
    this.#sources.push(-1 - this.#made++);
    this.#ownIds.add(id);
    this.#texts.add(
      this.#shapes.encode(event, (key, value) =>
        key === 'document' && typeof value === 'string' ? places.get(value)! : value,
      ),
    );
    const first = days ? dayNumber(days[0]) : 0;
    const place = places.get(title.document)!;
    this.#outlines.append([
      first,
      days ? dayNumber(days[1]) : 0,
      isSureDay(event) ? first % 10_000 : 0,
      place,
      title.start,
    ]);
    return { id, first, document: told[place]!.document, start: title.start };
  }

  inOrder(standing: readonly Standing[]): KeptEvents {
    const made: Source = {
      texts: this.#texts.done(),
      ownIds: this.#ownIds.done(),
      outlines: this.#outlines.done(),
    };
    const sources = this.#sources.done();
    const old = this.#old;
    const texts = new TextsWriter(made.texts.bytes.length + (old?.texts.bytes.length ?? 0));
    const ids = new TextsWriter();
    const ownIds = new TextsWriter();
    const outlines = sharedInts(standing.length * OUTLINE);
    standing.forEach(({ number, id }, i) => {
      const isMade = sources[number]! < 0;
      const source = isMade ? made : old!;
      const n = isMade ? -1 - sources[number]! : sources[number]!;
      ids.add(id);
      texts.addBytes(bytesAt(source.texts, n));
      ownIds.addBytes(bytesAt(source.ownIds, n));
      outlines.set(source.outlines.subarray(n * OUTLINE, (n + 1) * OUTLINE), i * OUTLINE);
    });
    return {
      texts: texts.done(),
      shapes: this.#shapes.shapes,
      ids: ids.done(),
      ownIds: ownIds.done(),
      outlines,
      ...this.#toldBy(standing),
    };
  }

  #toldBy(
    standing: readonly Standing[],
  ): Pick<KeptEvents, 'told' | 'toldFirsts' | 'documentEvents' | 'documentFirsts'> {
    this.#toldFirsts.push(this.#told.length / 2);
    const [unsorted, firsts] = [this.#told.done(), this.#toldFirsts.done()];
    const told = sharedInts(unsorted.length);
    const toldFirsts = sharedInts(standing.length + 1);
    standing.forEach(({ number }, event) => {
      const [from, to] = [firsts[number]!, firsts[number + 1]!];
      told.set(unsorted.subarray(from * 2, to * 2), toldFirsts[event]! * 2);
      toldFirsts[event + 1] = toldFirsts[event]! + to - from;
    });
    return { told, toldFirsts, ...byDocument(told, toldFirsts, this.#published.length) };
  }
}

type Source = Pick<KeptEvents, 'texts' | 'ownIds' | 'outlines'>;

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
  told: Int32Array,
  toldFirsts: Int32Array,
  documents: number,
): Pick<KeptEvents, 'documentEvents' | 'documentFirsts'> {
  const documentFirsts = sharedInts(documents + 1);
  const eachDocument = (visit: (document: number, event: number) => void) => {
    for (let event = 0; event + 1 < toldFirsts.length; event++) {
      const own = new Set<number>();
      for (let n = toldFirsts[event]!; n < toldFirsts[event + 1]!; n++) own.add(told[n * 2]!);
      for (const document of own) visit(document, event);
    }
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
