/** What speaks for a sentence and against it; each feature is 0–1 a sentence. */
export interface Weights {
  readonly position: number;
  readonly section: number;
  readonly topic: number;
  /** By the kind of article. */
  readonly centrality: { readonly news: number; readonly entry: number };
  readonly definition: number;
  readonly aside: number;
  readonly question: number;
  readonly continuing: number;
  readonly dangling: number;
  readonly torn: number;
  readonly repetition: number;
}

/**
 * Points for each feature, on the scale of position: 1 for the first sentence of an article, ½ for
 * the second, ⅓ for the third. `bench:summary -- --ablation` shows what each is worth. Tried, and
 * worth nothing: verbs of announcing, words shared with the lead, numbers, the length of a sentence,
 * first sentences of paragraphs, the last sentence, LexRank, superlatives, the title's name, and a
 * set of sentences packed to the very number of words (it leaves the lead for what fits).
 */
export const WEIGHTS: Weights = {
  // newspapers say the most important thing first; nothing measured beats this by itself
  position: 1,
  // the first sentence below a sub-heading is the lead of its section
  section: 0.3,
  // a headline, title or sub-heading says what the article is about; one sentence tells it in full
  topic: 0.2,
  // words the rest of the article uses too. In news it breaks ties between neighbours; an entry of
  // an encyclopaedia tells of its subject from all sides, and its order says less
  centrality: { news: 0.1, entry: 0.5 },
  // an entry is first of all what its subject is, and what its parts are
  definition: 0.4,
  // brackets and colons hold lists, asides and sources, which a summary leaves out
  aside: -0.2,
  // a summary tells, it does not ask
  question: -0.2,
  // goes on from the sentence before
  continuing: -0.05,
  // cannot be read alone: only when nothing else is left
  dangling: -2,
  // the beginning was cut off
  torn: -2,
  // times how much a sentence says the same as a chosen one, 0–1
  repetition: -0.3,
};
