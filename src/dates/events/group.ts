import type { Occurrence } from './occurrence.ts';

/**
 * Occurrences of one event. Two belong together when their days are compatible and they share
 * enough of their words; same day of different documents asks for less. Single linkage.
 */
export function group(occurrences: readonly Occurrence[]): Occurrence[][] {
  const weight = rarity(occurrences);
  const parent = occurrences.map((_, i) => i);
  const root = (i: number): number => {
    let top = i;
    while (parent[top] !== top) top = parent[top]!;
    parent[i] = top;
    return top;
  };
  const byDay = [...occurrences.keys()].sort((a, b) => compare(occurrences[a]!, occurrences[b]!));
  byDay.forEach((i, at) => {
    for (let k = at + 1; k < byDay.length; k++) {
      const j = byDay[k]!;
      if (occurrences[j]!.mention.days![0] >= occurrences[i]!.mention.days![1]) break;
      if (isSame(occurrences[i]!, occurrences[j]!, weight)) parent[root(i)] = root(j);
    }
  });
  const groups = new Map<number, Occurrence[]>();
  occurrences.forEach((occurrence, i) => {
    const key = root(i);
    groups.set(key, [...(groups.get(key) ?? []), occurrence]);
  });
  return [...groups.values()];
}

function compare(a: Occurrence, b: Occurrence): number {
  return a.mention.days![0] < b.mention.days![0] ? -1 : 1;
}

const SAME_DAY = 0.18;
const OVERLAPPING = 0.3;

function isSame(a: Occurrence, b: Occurrence, weight: ReadonlyMap<string, number>): boolean {
  const same = a.mention.days!.join() === b.mention.days!.join();
  const shared = similarity(a.terms, b.terms, weight);
  return shared >= (same && a.mention.precision === 'day' ? SAME_DAY : OVERLAPPING);
}

/** Shared weight over the weight of the shorter list. */
function similarity(
  a: readonly string[],
  b: readonly string[],
  weight: ReadonlyMap<string, number>,
): number {
  const other = new Set(b);
  const sum = (terms: readonly string[]) =>
    terms.reduce((total, term) => total + weight.get(term)!, 0);
  const least = Math.min(sum(a), sum(b));
  return least === 0 ? 0 : sum(a.filter((term) => other.has(term))) / least;
}

/** Words that stand near many dates say little of one. */
function rarity(occurrences: readonly Occurrence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { terms } of occurrences) {
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const total = occurrences.length + 1;
  return new Map([...counts].map(([term, count]) => [term, Math.log(total / count) + 0.1]));
}
