import type { Span } from '../arabic/span.ts';
import { analyse } from './analyse.ts';
import type { Article } from './article.ts';
import { choose, type Length } from './choose.ts';
import { scores } from './score.ts';
import { WEIGHTS, type Weights } from './weights.ts';

export type { Article } from './article.ts';
export type { Length } from './choose.ts';

/** A sentence of a summary: a slice of the article. */
export interface SummarySentence extends Span {
  /** Into the article's sentences. */
  readonly index: number;
  /** Its paragraph's number, from 1. */
  readonly paragraph: number;
  /** How much it tells, compared with the article's other sentences; no unit. */
  readonly score: number;
}

/**
 * The article in a few of its own sentences, in the order of the text, or in the whole sentences
 * whose words come closest to a number, at least one. Empty only for an article without words.
 */
export function summarise(
  article: Article,
  length: Length,
  weights: Weights = WEIGHTS,
): SummarySentence[] {
  const analysed = analyse(article);
  const points = scores(analysed, weights);
  return choose(analysed, points, length, weights).map((index) => {
    const { start, end, paragraph } = article.sentences[index]!;
    return { index, start, end, paragraph, score: points[index]! };
  });
}
