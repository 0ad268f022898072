import type { Document } from '../corpus/document.ts';
import { dayNumber } from '../day.ts';
import { Shapes } from '../flat/shapes.ts';
import { textAt } from '../flat/texts.ts';
import type { Event } from './event.ts';
import type { KeptEvents } from './kept.ts';

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
    const { first, dayAfterLast, monthDay } = this.#kept;
    const [after, before] = [from && dayNumber(from), to && dayNumber(to)];
    const day = on && dayNumber(on);
    const isOfAnyTime = from === undefined && to === undefined && on === undefined;
    const found = [...this.#candidates(document)].filter((event) => {
      if (first[event] === 0) return isOfAnyTime;
      if (after && dayAfterLast[event]! <= after) return false;
      if (before && first[event]! > before) return false;
      return !day || monthDay[event] === day;
    });
    const shown =
      limit === undefined || near === undefined ? found : this.#nearest(found, near, limit);
    return shown.map((event) => this.#event(event));
  }

  /** Those of a few days before longer times, by their distance from a day; in the order given. */
  #nearest(found: readonly number[], near: string, limit: number): readonly number[] {
    if (found.length <= limit) return found;
    const { first, dayAfterLast } = this.#kept;
    const today = orderOf(dayNumber(near));
    const isLong = (event: number) =>
      orderOf(dayAfterLast[event]!) - orderOf(first[event]!) > SHORT || first[event] === 0;
    const far = (event: number) => Math.abs(orderOf(first[event]!) - today);
    const nearest = found
      .toSorted((a, b) => Number(isLong(a)) - Number(isLong(b)) || far(a) - far(b))
      .slice(0, limit);
    const kept = new Set(nearest);
    return found.filter((event) => kept.has(event));
  }

  #candidates(document: string | undefined): Iterable<number> {
    const { first, documentEvents, documentFirsts } = this.#kept;
    if (document === undefined) return first.keys();
    const number = this.#documents.findIndex(({ id }) => id === document);
    return number < 0
      ? []
      : documentEvents.subarray(documentFirsts[number]!, documentFirsts[number + 1]!);
  }

  #event(number: number): Event {
    const restore = (key: string, value: unknown) =>
      key === 'document' && typeof value === 'number' ? this.#documents[value]!.id : value;
    const { texts, ids } = this.#kept;
    const event = this.#shapes.decode(textAt(texts, number), restore) as Event;
    return { ...event, id: textAt(ids, number) };
  }
}

/** In days, with every month taken for one of 31. */
const SHORT = 7;

/** A day number (20210304) on a scale on which every month has 31 days. */
function orderOf(day: number): number {
  return Math.floor(day / 10_000) * 372 + (Math.floor(day / 100) % 100) * 31 + (day % 100);
}
