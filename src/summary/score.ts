import type { Analysed } from './analyse.ts';

/** Points a sentence, by index: how much each tells of the article. */
export function scores(article: Analysed): Float64Array {
  const points = new Float64Array(article.sentences.length);
  article.prose.forEach((index, order) => {
    points[index] = 1 / (1 + order);
  });
  return points;
}
