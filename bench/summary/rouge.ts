import { fold } from '../../src/arabic/fold.ts';

/**
 * ROUGE-N of a summary: F1 of its word n-grams against each reference, averaged over references,
 * 0–1. Words are runs of letters and digits after folding; no stemming, no stop list.
 * Source: Lin, "ROUGE: A Package for Automatic Evaluation of Summaries" (2004).
 */
export function rouge(n: number, summary: string, references: readonly string[]): number {
  const own = grams(n, rougeWords(summary));
  const total = references.reduce((sum, item) => sum + f1(own, grams(n, rougeWords(item))), 0);
  return references.length === 0 ? 0 : total / references.length;
}

export function rougeWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function grams(n: number, words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + n <= words.length; i++) {
    const gram = words.slice(i, i + n).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function f1(own: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let common = 0;
  for (const [gram, count] of own) common += Math.min(count, other.get(gram) ?? 0);
  const size = total(own) + total(other);
  return size === 0 ? 0 : (2 * common) / size;
}

function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}
