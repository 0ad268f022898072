import type { Noted } from './occurrence.ts';
import type { Terms } from './terms.ts';

/** A kind that a mention names first counts as much as this many that it also names. */
const NAMED_FIRST = 3;

/**
 * First day and the kind of event that its mentions name most often: stays when articles are added,
 * older or newer, as long as these two do. Two events of one day and kind are told apart by
 * {@link apart}.
 */
export function idOf(day: string, told: readonly Noted[]): string {
  const weights = new Map<string, number>();
  for (const { kinds } of told) {
    for (const [i, kind] of kinds.entries()) {
      weights.set(kind, (weights.get(kind) ?? 0) + (i === 0 ? NAMED_FIRST : 1));
    }
  }
  const [leading] = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return `${day}-${leading?.[0] ?? 'event'}`;
}

/** An event without an id of its own. */
export interface Made {
  /** As {@link idOf} gives it. */
  readonly id: string;
  /** Of each of its mentions. */
  readonly terms: readonly Terms[];
}

/**
 * Ids of their own for events: those that share one get the hash (FNV-1a) of a word that is near the
 * dates of the one and of none of the others, the first of the alphabet.
 * @param word by its number
 */
export function apart(made: readonly Made[], word: (term: number) => string): string[] {
  const sameId = new Map<string, Made[]>();
  for (const one of made) {
    const others = sameId.get(one.id);
    if (others) others.push(one);
    else sameId.set(one.id, [one]);
  }
  const counts = new Map<string, ReadonlyMap<number, number>>();
  const used = new Map<string, number>();
  return made.map((one) => {
    const others = sameId.get(one.id)!;
    if (others.length > 1 && !counts.has(one.id)) counts.set(one.id, countsOf(others));
    const term = others.length > 1 ? ownTerm(one, counts.get(one.id)!, word) : null;
    const base = term === null ? one.id : `${one.id}-${hashOf(term)}`;
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    return count === 1 ? base : `${base}-${count}`;
  });
}

/** The first word of the alphabet that is near this event's dates alone; empty where none is. */
function ownTerm(
  one: Made,
  counts: ReadonlyMap<number, number>,
  word: (term: number) => string,
): string {
  const own = [...termsOf(one)].filter((term) => counts.get(term) === 1);
  return own.map(word).sort()[0] ?? '';
}

function termsOf({ terms }: Made): ReadonlySet<number> {
  return new Set(terms.flatMap(({ pool, from, to }) => [...pool.subarray(from, to)]));
}

/** In how many of the events a word stands. */
function countsOf(events: readonly Made[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const one of events)
    for (const term of termsOf(one)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193) >>> 0;
  return hash.toString(36);
}
