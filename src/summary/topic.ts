import type { Analysed } from './analyse.ts';
import { coverage, type Vector } from './vector.ts';

/** A heading tells the article's subject only if a sentence says this share of it again. */
const TOLD_AGAIN = 0.5;
/** Fewest content words of a heading that can be told apart from chance. */
const FEWEST_TERMS = 3;

/**
 * How fully a sentence tells what a heading announces: the title, and each heading in the text. For
 * each, the sentence with the largest share of its words has that share, at least
 * {@link TOLD_AGAIN}; sentences that tell none have 0. Headings that nothing tells again belong to
 * other articles.
 */
export function topic(article: Analysed): number[] {
  const values = article.sentences.map(() => 0);
  for (const heading of article.headings) {
    if (heading.size < FEWEST_TERMS) continue;
    const best = bestTold(article, heading);
    if (best !== null) values[best.index] = Math.max(values[best.index]!, best.share);
  }
  return values;
}

function bestTold(article: Analysed, heading: Vector): { index: number; share: number } | null {
  let best: { index: number; share: number } | null = null;
  for (const index of article.prose) {
    const share = coverage(heading, article.vectors[index]!);
    if (share >= TOLD_AGAIN && share > (best?.share ?? 0)) best = { index, share };
  }
  return best;
}
