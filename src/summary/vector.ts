/** Terms with their weights. */
export type Vector = ReadonlyMap<string, number>;

/** Term counts times how rare a term is among the sentences: ln(1 + sentences / sentences with it). */
export function vectorsOf(sentences: readonly (readonly string[])[]): Vector[] {
  const spread = new Map<string, number>();
  for (const terms of sentences) {
    for (const term of new Set(terms)) spread.set(term, (spread.get(term) ?? 0) + 1);
  }
  return sentences.map((terms) => {
    const vector = new Map<string, number>();
    for (const term of terms) {
      const rarity = Math.log(1 + sentences.length / spread.get(term)!);
      vector.set(term, (vector.get(term) ?? 0) + rarity);
    }
    return vector;
  });
}

/** 0 for nothing in common (or nothing at all), 1 for the same proportions. */
export function cosine(a: Vector, b: Vector): number {
  let dot = 0;
  for (const [term, weight] of a) dot += weight * (b.get(term) ?? 0);
  return dot === 0 ? 0 : dot / Math.sqrt(squared(a) * squared(b));
}

/** The share of `part`'s weight that `whole` has too; 0–1. */
export function coverage(part: Vector, whole: Vector): number {
  let common = 0;
  let all = 0;
  for (const [term, weight] of part) {
    all += weight;
    if (whole.has(term)) common += weight;
  }
  return all === 0 ? 0 : common / all;
}

function squared(vector: Vector): number {
  let sum = 0;
  for (const weight of vector.values()) sum += weight * weight;
  return sum;
}
