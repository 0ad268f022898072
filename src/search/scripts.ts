import { arabicSkeleton, isLatin, latinSkeletons, vowelDistance } from '../arabic/transliterate.ts';
import { hashWord } from '../flat/hash.ts';
import { HashedTerms } from './hashed.ts';
import type { Lexicon } from './lexicon.ts';

/** Vowels may disagree this much; see {@link vowelDistance}. */
const FURTHEST = 1.2;
const MOST = 4;

/** The words of a vocabulary that are a name in the other script, by their consonants. */
export class Scripts {
  private readonly skeletons: HashedTerms;
  private readonly lexicon: Lexicon;

  /** @param pairs of {@link scriptPairs} over the same vocabulary */
  constructor(lexicon: Lexicon, pairs: Float64Array) {
    this.lexicon = lexicon;
    this.skeletons = new HashedTerms(pairs);
  }

  /** Terms of the other script that may be the same name, likeliest first. */
  of(word: string): number[] {
    const isFromLatin = isLatin(word);
    const found = new Map<number, number>();
    for (const skeleton of skeletonsOf(word)) {
      this.skeletons.each(hashWord(skeleton), (term) => {
        const other = this.lexicon.word(term);
        if (isLatin(other) === isFromLatin || !skeletonsOf(other).includes(skeleton)) return;
        const distance = isFromLatin ? vowelDistance(other, word) : vowelDistance(word, other);
        if (distance <= FURTHEST) found.set(term, distance);
      });
    }
    return [...found]
      .sort((a, b) => a[1] - b[1] || a[0] - b[0])
      .slice(0, MOST)
      .map(([term]) => term);
  }
}

/** The words of a vocabulary under the hashes of their consonants. */
export function scriptPairs(lexicon: Lexicon): Float64Array {
  return HashedTerms.pairsOf(lexicon.size, (term, add) => {
    for (const skeleton of skeletonsOf(lexicon.word(term))) add(hashWord(skeleton));
  });
}

function skeletonsOf(word: string): readonly string[] {
  if (isLatin(word)) return latinSkeletons(word);
  const skeleton = arabicSkeleton(word);
  return skeleton === null ? [] : [skeleton];
}
