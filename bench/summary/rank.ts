import { sliceOf } from '../../src/arabic/span.ts';
import type { Length } from '../../src/summary/choose.ts';
import type { Chooser } from './baselines.ts';
import { rouge } from './rouge.ts';
import { articleOf, type Item } from './sets.ts';

/** Mean ROUGE-1 and ROUGE-2 of a way to choose, in per cent. */
export function rougeOf(
  choose: Chooser,
  all: readonly Item[],
  length: (item: Item) => Length,
): { readonly one: number; readonly two: number } {
  const sum = { one: 0, two: 0 };
  for (const item of all) {
    const article = articleOf(item);
    const summary = choose(article, length(item))
      .map((index) => sliceOf(article.text, article.sentences[index]!))
      .join(' ');
    sum.one += rouge(1, summary, item.references);
    sum.two += rouge(2, summary, item.references);
  }
  return { one: (100 * sum.one) / all.length, two: (100 * sum.two) / all.length };
}

/** In how many articles the one sentence stands on a line that was put in. */
export function junkOf(choose: Chooser, all: readonly Item[]): number {
  return all.filter((item) => {
    const article = articleOf(item);
    const { text, sentences } = article;
    const noise = new Set(item.noise_lines?.map((line) => line.trim()));
    return choose(article, { sentences: 1 }).some((index) => {
      const { start, end } = sentences[index]!;
      const lineEnd = text.indexOf('\n', end);
      const line = text.slice(text.lastIndexOf('\n', start) + 1, lineEnd < 0 ? undefined : lineEnd);
      return noise.has(line.trim());
    });
  }).length;
}
