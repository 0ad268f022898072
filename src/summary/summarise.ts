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
 * The article in a few of its own sentences, in the order of the text: none where it has only headings.
 * Or in the whole sentences whose words come closest to a number: at least one, if it has words.
 */
export function summarise(
  article: Article,
  length: Length,
  weights: Weights = WEIGHTS,
): SummarySentence[] {
  const analysed = analyse(article);
  const points = scores(analysed, weights);
  const chosen = choose(analysed, points, length, weights);
  if ('words' in length && chosen.length === 0) {
    chosen.push(...[...analysed.words.keys()].filter((i) => analysed.words[i]! > 0).slice(0, 1));
  }
  return chosen.map((index) => {
    const { start, end, paragraph } = article.sentences[index]!;
    return { index, start, end, paragraph, score: points[index]! };
  });
}
