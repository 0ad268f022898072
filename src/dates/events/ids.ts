import type { Event } from '../event.ts';
import type { Told } from './occurrence.ts';

/** A kind that a mention names first counts as much as this many that it also names. */
const NAMED_FIRST = 3;

/**
 * First day and the kind of event that its mentions name most often: stays when articles are added,
 * older or newer, as long as these two do. Two events of one day and kind are told apart by
 * {@link apart}.
 */
export function idOf(day: string, told: readonly Told[]): string {
  const weights = new Map<string, number>();
  for (const { kinds } of told) {
    for (const [i, kind] of kinds.entries()) {
      weights.set(kind, (weights.get(kind) ?? 0) + (i === 0 ? NAMED_FIRST : 1));
    }
  }
  const [leading] = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return `${day}-${leading?.[0] ?? 'event'}`;
}

/**
 * The events with ids of their own: those that share one get the hash (FNV-1a) of a word that is
 * near the dates of the one and of none of the others, the first of the alphabet.
 */
export function apart(made: readonly Made[]): Event[] {
  const sameId = new Map<string, Made[]>();
  for (const one of made) {
    const others = sameId.get(one.event.id);
    if (others) others.push(one);
    else sameId.set(one.event.id, [one]);
  }
  const used = new Map<string, number>();
  return made.map((one) => {
    const { event } = one;
    const others = sameId.get(event.id)!;
    const base = others.length === 1 ? event.id : `${event.id}-${hashOf(ownTerm(one, others))}`;
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    const id = count === 1 ? base : `${base}-${count}`;
    return id === event.id ? event : { ...event, id };
  });
}

export interface Made {
  readonly event: Event;
  readonly told: readonly Told[];
}

/** The first word of the alphabet that is near this event's dates alone; empty where none is. */
function ownTerm(one: Made, others: readonly Made[]): string {
  const counts = countsOf(others);
  return (
    termsOf(one)
      .filter((term) => counts.get(term) === 1)
      .sort()[0] ?? ''
  );
}

function termsOf({ told }: Made): string[] {
  return [...new Set(told.flatMap(({ terms }) => terms))];
}

const COUNTS = new WeakMap<readonly Made[], ReadonlyMap<string, number>>();

/** In how many of the events a word stands. */
function countsOf(events: readonly Made[]): ReadonlyMap<string, number> {
  const known = COUNTS.get(events);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const one of events)
    for (const term of termsOf(one)) counts.set(term, (counts.get(term) ?? 0) + 1);
  COUNTS.set(events, counts);
  return counts;
}

function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193) >>> 0;
  return hash.toString(36);
}
