import { Shapes } from '../flat/shapes.ts';
import { textAt } from '../flat/texts.ts';
import type { Event } from './event.ts';
import type { InputOf, Noted } from './events.ts';
import type { KeptEvents, Published } from './kept.ts';

/**
 * Events that were made of older documents. What an event says depends on its mentions alone, so one
 * of the same mentions of the same documents need not be made again: of 80,000 events a new article
 * changes a handful.
 */
export class KnownEvents {
  readonly #old: KeptEvents;
  readonly #published: readonly Published[];
  readonly #shapes: Shapes;
  /** By older number the document now, -1 for one that is gone; and by the one now the older. */
  readonly #now: Int32Array;
  readonly #from: Int32Array;
  /** Events come by and large document by document. */
  #last: { readonly document: number; readonly events: readonly Event[] } = {
    document: -1,
    events: [],
  };

  /** @param from by document its number among the older ones, -1 for a new one */
  constructor(old: KeptEvents, from: Int32Array, published: readonly Published[]) {
    this.#old = old;
    this.#from = from;
    this.#published = published;
    this.#shapes = new Shapes(old.shapes);
    this.#now = new Int32Array(old.documentFirsts.length - 1).fill(-1);
    from.forEach((older, document) => {
      if (older >= 0) this.#now[older] = document;
    });
  }

  /** The event of these mentions in this order, its id not of its own; null if it is not known. */
  find(told: readonly Noted[], inputOf: InputOf): Event | null {
    const older = this.#from[told[0]!.document]!;
    if (older < 0) return null;
    const spans = told.map(({ document, mention }) => {
      const input = inputOf(document);
      return { document: input.document.id, ...input.mentions[mention]! };
    });
    const isSame = ({ mentions }: Event) =>
      mentions.length === spans.length &&
      mentions.every(({ document, start, end }, n) => {
        const span = spans[n]!;
        return document === span.document && start === span.start && end === span.end;
      });
    return this.#eventsOf(older).find(isSame) ?? null;
  }

  #eventsOf(older: number): readonly Event[] {
    if (this.#last.document !== older) {
      const { documentEvents, documentFirsts } = this.#old;
      const told = documentEvents.subarray(documentFirsts[older]!, documentFirsts[older + 1]!);
      const events = Array.from(told, (number) => this.#read(number)).filter((one) => one !== null);
      this.#last = { document: older, events };
    }
    return this.#last.events;
  }

  /** Null where one of its documents is gone. */
  #read(number: number): Event | null {
    let isWhole = true;
    const restore = (key: string, value: unknown) => {
      if (key !== 'document' || typeof value !== 'number') return value;
      const document = this.#now[value]!;
      isWhole &&= document >= 0;
      return document < 0 ? '' : this.#published[document]!.document.id;
    };
    const event = this.#shapes.decode(textAt(this.#old.texts, number), restore) as Event;
    return isWhole ? event : null;
  }
}
