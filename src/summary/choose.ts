import type { Analysed } from './analyse.ts';
import { sameness } from './repetition.ts';
import type { Weights } from './weights.ts';

/** How long a summary is: a number of sentences, or the words its sentences should come close to. */
export type Length = { readonly sentences: number } | { readonly words: number };

/**
 * Two sentences that share this much say the same thing: never both. Lower where only a few are
 * shown, so that a standfirst and the lead that repeats it do not take two places of three.
 */
const SAME = { sentences: 0.4, words: 0.5 } as const;

/**
 * Indices of the chosen sentences, in the order of the text. The best is taken first, and each
 * further one is the best of what is left after `repetition` (maximal marginal relevance,
 * Carbonell and Goldstein 1998). By words, a sentence is taken if it brings the count closer:
 * if it has less than twice the words that are missing.
 * A sentence that cannot be read alone is taken only after the one before it, and in a summary in a
 * number of sentences, which is shown sentence by sentence, only when nothing else is left. Where
 * neither is so the summary is shorter than it might be, but never empty.
 */
export function choose(
  article: Analysed,
  points: readonly number[],
  length: Length,
  weights: Weights,
): number[] {
  const kind = 'words' in length ? 'words' : 'sentences';
  const left = new Map(article.prose.map((index) => [index, points[index]!]));
  const alike = new Map(article.prose.map((index) => [index, 0]));
  const chosen: number[] = [];
  let words = 0;
  while (left.size > 0) {
    if ('sentences' in length && chosen.length >= Math.max(1, length.sentences)) break;
    const mayStand = (index: number) =>
      article.leaning[index] !== 'dangling' || chosen.includes(index - 1);
    const standing = kind === 'sentences' && chosen.length > 0 ? mayStand : () => true;
    const index = bestOf(left, alike, weights.repetition, standing);
    if (index === null) break;
    left.delete(index);
    chosen.push(index);
    words += article.words[index]!;
    const leaning = article.leaning[index + 1];
    if ('words' in length && left.has(index + 1) && leaning !== undefined && leaning !== 'free') {
      left.set(index + 1, points[index + 1]! - weights[leaning]);
    }
    for (const other of left.keys()) {
      const likeness = sameness(article.vectors[index]!, article.vectors[other]!);
      const overshoots =
        'words' in length && article.words[other]! >= 2 * Math.max(0, length.words - words);
      if (likeness >= SAME[kind] || overshoots) left.delete(other);
      else if (likeness > alike.get(other)!) alike.set(other, likeness);
    }
  }
  return chosen.sort((a, b) => a - b);
}

function bestOf(
  left: ReadonlyMap<number, number>,
  alike: ReadonlyMap<number, number>,
  repetition: number,
  mayStand: (index: number) => boolean,
): number | null {
  let best: number | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const [index, points] of left) {
    if (!mayStand(index)) continue;
    const value = points + repetition * alike.get(index)!;
    if (value > most) [best, most] = [index, value];
  }
  return best;
}
