import type { Event, EventInput } from './event.ts';
import { group } from './events/group.ts';
import { apart, type Made } from './events/ids.ts';
import { type InputOf, toEvent, toUnplacedEvent } from './events/make.ts';
import { type Noted, type Occurrence, occurrencesOf } from './events/occurrence.ts';
import { Terms } from './events/terms.ts';
import { uncommon } from './events/uncommon.ts';
import { type Unplaced, unplacedGroups } from './events/unplaced.ts';

export type { Event, EventInput } from './event.ts';
export type { InputOf } from './events/make.ts';
export type { Noted } from './events/occurrence.ts';

/**
 * Events of several documents, by their first day, those of an unknown time last. A mention without
 * certain days makes an event of its month or year, or an undated one, if it names what happens.
 */
export function clusterEvents(inputs: readonly EventInput[]): Event[] {
  const events: Event[] = [];
  const standing = eachEvent(
    inputs.length,
    (document) => inputs[document]!,
    (_, make) => {
      const event = make();
      events.push(event);
      return event;
    },
  );
  return standing.map(({ number, id }) => ({ ...events[number]!, id }));
}

/** Where an event stands among all. */
export interface Standing {
  /** By the order in which it was told, from 0. */
  readonly number: number;
  readonly id: string;
}

/** What the order of events and their ids need to know of one. */
type Outline = Pick<Event, 'id' | 'days' | 'title'>;

/**
 * Tells one event after the other, none of which is kept here, and then their order: an archive's
 * events and sentences together take a gigabyte, what was noted of its mentions a tenth of it.
 * @param tell given an event's mentions in the order of publication and a way to make it, which an
 *   event that is known from before needs not go; its id is not of its own yet
 * @returns the events in order, with their ids
 */
export function eachEvent(
  documents: number,
  inputOf: InputOf,
  tell: (told: readonly Noted[], make: () => Event) => Outline,
): Standing[] {
  const terms = new Terms();
  const occurrences: Occurrence[] = [];
  const unplaced: Unplaced[][] = [];
  for (let document = 0; document < documents; document++) {
    const input = inputOf(document);
    for (const one of occurrencesOf(input, document, terms)) occurrences.push(one);
    for (const one of unplacedGroups(input, document, terms)) unplaced.push(one);
  }
  const made: Place[] = [];
  const add = <N extends Noted>(told: readonly N[], make: (told: readonly N[]) => Event) => {
    const { id, days, title } = tell(told, () => make(told));
    made.push({ number: made.length, id, told, first: days?.[0] ?? AFTER_ALL, title });
  };
  for (const one of group(uncommon(occurrences)))
    add(one.sort(byPublication), (told) => toEvent(told, inputOf));
  for (const one of unplaced) add(one, (told) => toUnplacedEvent(told, inputOf));
  made.sort(byFirstDay);
  const ids = apart(made, terms.words);
  return made.map(({ number }, i) => ({ number, id: ids[i]! }));
}

interface Place extends Made {
  readonly number: number;
  readonly first: string;
  readonly title: Event['title'];
}

function byFirstDay(a: Place, b: Place): number {
  if (a.first !== b.first) return a.first < b.first ? -1 : 1;
  return a.title.document === b.title.document ? a.title.start - b.title.start : 0;
}

/** Sorts after every day. */
const AFTER_ALL = '~';

/** By where the articles stand in time as far as that is known, else by their order; an old day before its new one. */
function byPublication(a: Occurrence, b: Occurrence): number {
  const [x, y] = [a.publishedOn, b.publishedOn];
  if (x && y && x !== y) return x < y ? -1 : 1;
  const isNew = ({ move }: Occurrence) => (move === 'to' ? 1 : 0);
  return a.document === b.document ? isNew(a) - isNew(b) : 0;
}
