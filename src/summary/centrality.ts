import type { Analysed } from './analyse.ts';
import { cosine, type Vector } from './vector.ts';

/** Cosine of each sentence with the sum of all prose; 0–1. */
export function centrality(article: Analysed): number[] {
  const whole: Map<string, number> = new Map();
  for (const index of article.prose) {
    for (const [term, weight] of article.vectors[index]!) {
      whole.set(term, (whole.get(term) ?? 0) + weight);
    }
  }
  const values = article.sentences.map(() => 0);
  for (const index of article.prose)
    values[index] = cosine(article.vectors[index] as Vector, whole);
  return values;
}
