import type { Occurrence } from './occurrence.ts';

/** A word near more dates than these, and than one in fifty, tells no event from another. */
const COMMON = 20;
const COMMON_SHARE = 0.02;

/** The occurrences without their common words; each replaced in the list, which is not needed twice. */
export function uncommon(occurrences: Occurrence[]): Occurrence[] {
  const counts: number[] = [];
  for (const { terms } of occurrences) {
    for (const term of terms) counts[term] = (counts[term] ?? 0) + 1;
  }
  const most = Math.max(COMMON, occurrences.length * COMMON_SHARE);
  occurrences.forEach((one, i) => {
    occurrences[i] = { ...one, terms: one.terms.filter((term) => counts[term]! <= most) };
  });
  return occurrences;
}
