import type { Analysed } from './analyse.ts';

/** 1 / order among the sentences that are prose: 1, ½, ⅓ … */
export function position(article: Analysed): number[] {
  const values = article.sentences.map(() => 0);
  article.prose.forEach((index, order) => {
    values[index] = 1 / (1 + order);
  });
  return values;
}

/**
 * The first sentence of each section: 1 where it is the first prose below a sub-heading, 0
 * elsewhere. Sub-headings that stand together, or before the article's first sentence, are none.
 */
export function section(article: Analysed): number[] {
  const values = article.sentences.map(() => 0);
  let last: number | null = null;
  for (const index of article.prose) {
    const { paragraph } = article.sentences[index]!;
    if (last !== null && paragraph === last + 2 && article.forms.get(last + 1) === 'heading') {
      values[index] = 1;
    }
    last = paragraph;
  }
  return values;
}
