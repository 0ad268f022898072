import { dayNumber } from '../day.ts';
import { StringTable } from '../flat/table.ts';
import type { Event, EventInput } from './event.ts';
import { group } from './events/group.ts';
import { apart, type Made } from './events/ids.ts';
import { type InputOf, toEvent, toUnplacedEvent } from './events/make.ts';
import { type AllNoted, openNotes } from './events/noted.ts';
import { type KeptNotes, NoteWriter } from './events/notes.ts';
import type { Noted, Occurrence } from './events/occurrence.ts';

export type { Event, EventInput } from './event.ts';
export type { InputOf } from './events/make.ts';
export type { Noted } from './events/occurrence.ts';

/**
 * Events of several documents, by their first day, those of an unknown time last. A mention without
 * certain days makes an event of its month or year, or an undated one, if it names what happens.
 */
export function clusterEvents(inputs: readonly EventInput[]): Event[] {
  const notes = new NoteWriter();
  for (const input of inputs) notes.add(input);
  const numbers = new Map(inputs.map(({ document }, i) => [document.id, i]));
  const events: Event[] = [];
  const standing = eachEvent(
    notes.done(),
    (document) => inputs[document]!,
    (_, make) => {
      const event = make();
      events.push(event);
      return outlineOf(event, numbers.get(event.title.document)!);
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
export interface Outline {
  /** Not of its own: another may have it too. */
  readonly id: string;
  /** Its first day as a number (20210304); 0 without days. */
  readonly first: number;
  /** The document from which its title is, and where it begins there. */
  readonly document: number;
  readonly start: number;
}

export function outlineOf({ id, days, title }: Event, document: number): Outline {
  return { id, first: days ? dayNumber(days[0]) : 0, document, start: title.start };
}

/**
 * Tells one event after the other, none of which is kept here, and then their order: an archive's
 * events and sentences together take a gigabyte, what was noted of its mentions a tenth of it.
 * @param tell given an event's mentions in the order of publication and a way to make it, which an
 *   event that is known from before needs not go; its id is not of its own yet
 * @returns the events in order, with their ids
 */
export function eachEvent(
  notes: KeptNotes,
  inputOf: InputOf,
  tell: (told: readonly Noted[], make: () => Event) => Outline,
): Standing[] {
  const made: Place[] = [];
  const add = <N extends Noted>(told: readonly N[], make: (told: readonly N[]) => Event) => {
    const { id, first, document, start } = tell(told, () => make(told));
    const terms = told.map((one) => one.terms);
    made.push({ id, first, document, start, number: made.length, terms });
  };
  const { groups, unplaced } = grouped(notes);
  for (let n = 0; n < groups.length; n++) {
    add(groups[n]!.sort(byPublication), (told) => toEvent(told, inputOf));
    // Told and let go: what was noted of a mention is not needed twice.
    groups[n] = [];
  }
  for (const one of unplaced) add(one, (told) => toUnplacedEvent(told, inputOf));
  made.sort(byFirstDay);
  const words = new StringTable(notes.words);
  const ids = apart(made, (term) => words.at(term));
  return made.map(({ number }, i) => ({ number, id: ids[i]! }));
}

/** Mentions that make one event. */
function grouped(notes: KeptNotes): Pick<AllNoted, 'unplaced'> & { groups: Occurrence[][] } {
  const { occurrences, unplaced } = openNotes(notes);
  return { groups: group(occurrences), unplaced };
}

interface Place extends Made, Outline {
  readonly number: number;
}

function byFirstDay(a: Place, b: Place): number {
  if (a.first !== b.first) return (a.first || AFTER_ALL) - (b.first || AFTER_ALL);
  return a.document === b.document ? a.start - b.start : 0;
}

/** Sorts after every day. */
const AFTER_ALL = 1e9;

/** By where the articles stand in time as far as that is known, else by their order; an old day before its new one. */
function byPublication(a: Occurrence, b: Occurrence): number {
  const [x, y] = [a.publishedOn, b.publishedOn];
  if (x && y && x !== y) return x < y ? -1 : 1;
  const isNew = ({ move }: Occurrence) => (move === 'to' ? 1 : 0);
  return a.document === b.document ? isNew(a) - isNew(b) : 0;
}
