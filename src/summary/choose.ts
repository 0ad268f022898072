import type { Analysed } from './analyse.ts';

/** How long a summary is: a number of sentences, or the words its sentences should come close to. */
export type Length = { readonly sentences: number } | { readonly words: number };

/** Indices of the chosen sentences, in the order of the text. */
export function choose(article: Analysed, points: Float64Array, length: Length): number[] {
  const candidates = [...article.prose].sort((a, b) => points[b]! - points[a]! || a - b);
  const chosen: number[] = [];
  let words = 0;
  for (const index of candidates) {
    if ('sentences' in length) {
      if (chosen.length >= Math.max(1, length.sentences)) break;
    } else if (chosen.length > 0) {
      const longer = words + article.words[index]!;
      if (Math.abs(longer - length.words) >= Math.abs(words - length.words)) continue;
    }
    chosen.push(index);
    words += article.words[index]!;
  }
  return chosen.sort((a, b) => a - b);
}
