/**
 * Every number that ranking rests on, with its reason. Tuned on two thirds of the development
 * queries; `npm run bench:search -- --ablate` shows what each is worth on the other third.
 */
export interface Weights {
  /** BM25 saturation of term frequency (Robertson & Zaragoza 2009: 1.2 to 2.0). */
  readonly k1: number;
  /** BM25 length normalisation; passages differ little in length, so less than the usual 0.75. */
  readonly b: number;
  /** A word of the same stem, beside the very word: both fields are added, as Lucene users do. */
  readonly stem: number;
  readonly exact: number;
  /** Words at the distances that they have in the query: a quotation, even a mangled one. */
  readonly run: number;
  /** What a run over the whole query adds, by the cube of its share: a sentence pasted word for word. */
  readonly wholeRun: number;
  /** A function word's share in a run; elsewhere function words count nothing. */
  readonly functionWord: number;
  /** A link of a run where one word is found by stem or correction only. */
  readonly inexactLink: number;
  /** Two query words near each other, divided by their distance. */
  readonly near: number;
  /** Furthest distance in words that still counts as near. */
  readonly reach: number;
  /** A word at the beginning of its passage, which says what the passage is about; less by each place. */
  readonly lead: number;
  /** A word in the passage that opens its article: a headline is about that one. Not for questions. */
  readonly opening: number;
  /** Length normalisation of the two contexts below, whose lengths differ much. */
  readonly contextB: number;
  /** BM25 of the passage with its neighbours up to a blank line: an answer's context. */
  readonly window: number;
  /** BM25 of the whole article, so that a passage of an article on the subject goes first. */
  readonly article: number;
  /** A word found only by correcting the query at edit distance 1. */
  readonly rescued: number;
  /** A neighbour of a word that is in the corpus, but so rarely that it may be a slip. */
  readonly rare: number;
  /** A name in another spelling, one long vowel more or less (`وليامز`, `ويليامز`). */
  readonly spelling: number;
  /** A name in the other script (`Haftar`, `حفتر`). */
  readonly script: number;
}

export const WEIGHTS: Weights = {
  k1: 0.8,
  b: 0.35,
  stem: 1,
  exact: 0.4,
  run: 0.5,
  wholeRun: 10,
  functionWord: 0.8,
  inexactLink: 1,
  near: 0.16,
  reach: 4,
  lead: 0.3,
  opening: 0.08,
  contextB: 1,
  window: 0.2,
  article: 0.65,
  rescued: 0.7,
  rare: 0.2,
  spelling: 0.15,
  script: 0.6,
};
