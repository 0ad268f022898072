/**
 * Every number that ranking rests on, with its reason. Tuned on two thirds of the development
 * queries; `bench/search.ts --ablate` shows what each is worth.
 */
export interface Weights {
  /** BM25 saturation of term frequency (Robertson & Zaragoza 2009: 1.2–2.0). */
  readonly k1: number;
  /** BM25 length normalisation; passages differ little in length, so less than the usual 0.75. */
  readonly b: number;
  /** A word of the same stem, against 1 for the word itself: both fields are added. */
  readonly stem: number;
  readonly exact: number;
  /** Two query words at the very distance they have in the query: a verbatim quotation. */
  readonly inStep: number;
  /** Two query words near each other, divided by their distance. */
  readonly near: number;
  /** Furthest distance in words that still counts as near. */
  readonly reach: number;
  /** The whole article's BM25, so that a passage of an article on the subject goes first. */
  readonly article: number;
  /** A word found only by correcting the query at edit distance 1. */
  readonly rescued: number;
  /** A name in another spelling, one long vowel more or less (`وليامز`, `ويليامز`). */
  readonly spelling: number;
  /** A name in the other script (`Haftar`, `حفتر`). */
  readonly script: number;
}

export const WEIGHTS: Weights = {
  k1: 1.2,
  b: 0.4,
  stem: 1,
  exact: 0.5,
  inStep: 0.6,
  near: 0.4,
  reach: 8,
  article: 0.15,
  rescued: 0.7,
  spelling: 0.4,
  script: 0.8,
};
