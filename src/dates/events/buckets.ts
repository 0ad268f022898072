import type { Occurrence } from './occurrence.ts';

export type Index = ReadonlyMap<string, readonly Occurrence[]>;

/** Occurrences by each of their keys, in their order. */
export function indexOf(
  occurrences: readonly Occurrence[],
  keys: (one: Occurrence) => string[],
): Index {
  const index = new Map<string, Occurrence[]>();
  for (const one of occurrences) {
    for (const key of keys(one)) {
      const bucket = index.get(key);
      if (bucket) bucket.push(one);
      else index.set(key, [one]);
    }
  }
  return index;
}

export function bucketsOf(occurrences: readonly Occurrence[], keys: (one: Occurrence) => string[]) {
  return indexOf(occurrences, keys).values();
}
