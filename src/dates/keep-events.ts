import { dayNumber } from '../day.ts';
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
  readonly #told: (readonly Noted[])[] = [];
  /** By event the number of the older one, or below zero its place among those made here. */
  readonly #sources: number[] = [];
  readonly #texts = new TextsWriter();
  readonly #ownIds: string[] = [];
  readonly #outlines: number[][] = [];

  constructor(published: readonly Published[], old: KeptEvents | null, from: Int32Array | null) {
    this.#published = published;
    this.#old = old;
    this.#known = old && from ? new KnownEvents(old, from) : null;
    this.#shapes = new Shapes(old?.shapes);
  }

  add(told: readonly Noted[], make: () => Event): Outline {
    this.#told.push(told);
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
    this.#sources.push(-1 - this.#ownIds.length);
    this.#ownIds.push(id);
    this.#texts.add(
      this.#shapes.encode(event, (key, value) =>
        key === 'document' && typeof value === 'string' ? places.get(value)! : value,
      ),
    );
    const first = days ? dayNumber(days[0]) : 0;
    const place = places.get(title.document)!;
    this.#outlines.push([
      first,
      days ? dayNumber(days[1]) : 0,
      isSureDay(event) ? first % 10_000 : 0,
      place,
      title.start,
    ]);
    return { id, first, document: told[place]!.document, start: title.start };
  }

  inOrder(standing: readonly Standing[]): KeptEvents {
    const made = this.#texts.done();
    const texts = new TextsWriter(made.bytes.length + (this.#old?.texts.bytes.length ?? 0));
    const ids = new TextsWriter();
    const ownIds = new TextsWriter();
    const outlines = sharedInts(standing.length * OUTLINE);
    standing.forEach(({ number, id }, i) => {
      const source = this.#sources[number]!;
      ids.add(id);
      if (source < 0) {
        texts.addBytes(bytesAt(made, -1 - source));
        ownIds.add(this.#ownIds[-1 - source]!);
        outlines.set(this.#outlines[-1 - source]!, i * OUTLINE);
        return;
      }
      const old = this.#old!;
      texts.addBytes(bytesAt(old.texts, source));
      ownIds.addBytes(bytesAt(old.ownIds, source));
      const at = source * OUTLINE;
      outlines.set(old.outlines.subarray(at, at + OUTLINE), i * OUTLINE);
    });
    return {
      texts: texts.done(),
      shapes: this.#shapes.shapes,
      ids: ids.done(),
      ownIds: ownIds.done(),
      outlines,
      ...toldOf(
        standing.map(({ number }) => this.#told[number]!),
        this.#published.length,
      ),
    };
  }
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

function toldOf(
  events: readonly (readonly Noted[])[],
  documents: number,
): Pick<KeptEvents, 'told' | 'toldFirsts' | 'documentEvents' | 'documentFirsts'> {
  const toldFirsts = sharedInts(events.length + 1);
  events.forEach((each, event) => {
    toldFirsts[event + 1] = toldFirsts[event]! + each.length;
  });
  const told = sharedInts(toldFirsts[events.length]! * 2);
  const documentFirsts = sharedInts(documents + 1);
  events.forEach((each, event) => {
    each.forEach(({ document, mention }, i) => {
      told.set([document, mention], (toldFirsts[event]! + i) * 2);
    });
    for (const document of documentsOf(each)) documentFirsts[document + 1]!++;
  });
  for (let n = 0; n < documents; n++) documentFirsts[n + 1]! += documentFirsts[n]!;
  const documentEvents = sharedInts(documentFirsts[documents]!);
  const next = documentFirsts.slice();
  events.forEach((each, event) => {
    for (const document of documentsOf(each)) documentEvents[next[document]!++] = event;
  });
  return { told, toldFirsts, documentEvents, documentFirsts };
}

function documentsOf(told: readonly Noted[]): ReadonlySet<number> {
  return new Set(told.map(({ document }) => document));
}
