import { cosine, coverage, type Vector } from './vector.ts';

/** Fewest terms of a sentence for which its share in another means anything. */
const FEWEST_TERMS = 4;

/**
 * How much two sentences say the same, 0–1: their cosine, or the share of the shorter one that
 * stands in the longer one too, whichever is more.
 */
export function sameness(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  const part = small.size >= FEWEST_TERMS ? coverage(small, large) : 0;
  return Math.max(cosine(a, b), part);
}
