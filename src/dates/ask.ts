import type { Document } from '../corpus/document.ts';
import { dayNumber } from '../day.ts';
import { Shapes } from '../flat/shapes.ts';
import { textAt } from '../flat/texts.ts';
import type { Event } from './event.ts';
import { FIELD, type KeptEvents, OUTLINE } from './kept.ts';

/** Which events: those that share a day with `[from, to]`, or that fell on a month and day. */
export interface EventRequest {
  readonly from?: string;
  readonly to?: string;
  /** `MM-DD`: events of that day of other years, day by day and certain only. */
  readonly on?: string;
  /** A document's id: events that it tells, alone or with others. */
  readonly document?: string;
  /** At most so many, by default all: of a day or some days before longer times, nearest first. */
  readonly limit?: number;
  /** The day to which those of a `limit` are nearest; needed with it. */
  readonly near?: string;
}

/** The events of an archive, asked by day and by document. Immutable. */
export class EventArchive {
  readonly #documents: readonly Document[];
  readonly #kept: KeptEvents;
  readonly #shapes: Shapes;

  constructor(documents: readonly Document[], kept: KeptEvents) {
    this.#documents = documents;
    this.#kept = kept;
    this.#shapes = new Shapes(kept.shapes);
  }

  /** By their first day, those of an unknown time last; without a time asked for, those too. */
  ask({ from, to, on, document, limit, near }: EventRequest): Event[] {
    const [after, before] = [from && dayNumber(from), to && dayNumber(to)];
    const day = on && dayNumber(on);
    const isOfAnyTime = from === undefined && to === undefined && on === undefined;
    const found = [...this.#candidates(document)].filter((event) => {
      const first = this.#field(event, 'first');
      if (first === 0) return isOfAnyTime;
      if (after && this.#field(event, 'dayAfterLast') <= after) return false;
      if (before && first > before) return false;
      return !day || this.#field(event, 'monthDay') === day;
    });
    const shown =
      limit === undefined || near === undefined ? found : this.#nearest(found, near, limit);
    return shown.map((event) => this.#event(event));
  }

  /** Those of a few days before longer times, by their distance from a day; in the order given. */
  #nearest(found: readonly number[], near: string, limit: number): readonly number[] {
    if (found.length <= limit) return found;
    const today = orderOf(dayNumber(near));
    const first = (event: number) => this.#field(event, 'first');
    const isLong = (event: number) =>
      orderOf(this.#field(event, 'dayAfterLast')) - orderOf(first(event)) > SHORT ||
      first(event) === 0;
    const far = (event: number) => Math.abs(orderOf(first(event)) - today);
    const nearest = found
      .toSorted((a, b) => Number(isLong(a)) - Number(isLong(b)) || far(a) - far(b))
      .slice(0, limit);
    const kept = new Set(nearest);
    return found.filter((event) => kept.has(event));
  }

  #candidates(document: string | undefined): Iterable<number> {
    const { order, documentEvents, documentFirsts } = this.#kept;
    if (document === undefined) return order.keys();
    const number = this.#documents.findIndex(({ id }) => id === document);
    return number < 0
      ? []
      : documentEvents.subarray(documentFirsts[number]!, documentFirsts[number + 1]!);
  }

  #field(event: number, name: keyof typeof FIELD): number {
    const { order, outlines } = this.#kept;
    return outlines[order[event]! * OUTLINE + FIELD[name]]!;
  }

  #event(place: number): Event {
    const { order, texts, ids, told, toldFirsts } = this.#kept;
    const number = order[place]!;
    const idAt = (mention: number) =>
      this.#documents[told[(toldFirsts[number]! + mention) * 2]!]!.id;
    const restore = (key: string, value: unknown) =>
      key === 'document' && typeof value === 'number' ? idAt(value) : value;
    const event = this.#shapes.decode(textAt(texts, number), restore) as Event;
    return { ...event, id: textAt(ids, place) };
  }
}

/** In days, with every month taken for one of 31. */
const SHORT = 7;

/** A day number (20210304) on a scale on which every month has 31 days. */
function orderOf(day: number): number {
  return Math.floor(day / 10_000) * 372 + (Math.floor(day / 100) % 100) * 31 + (day % 100);
}
