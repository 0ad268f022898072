import { arabicSkeleton, isLatin, latinSkeletons, vowelDistance } from '../arabic/transliterate.ts';

/** Two consonants begin enough to offer names for. */
const FEWEST_CONSONANTS = 2;
/** Vowels may disagree this much; see {@link vowelDistance}. */
const FURTHEST = 1.2;
const MOST = 60;
const VOWEL_FIRST = /^[aeiou]/u;
const ARABIC_VOWEL_FIRST = /^[اعوي]/u;

/**
 * Those of folded words that may be an Arabic name, in the order of their consonants.
 * @param words with the number of what each stands for, best first
 * @returns these numbers
 */
export function namesIn(words: Iterable<readonly [word: string, owner: number]>): number[] {
  const entries: { readonly skeleton: string; readonly owner: number }[] = [];
  const seen = new Set<string>();
  for (const [word, owner] of words) {
    if (seen.has(word)) continue;
    seen.add(word);
    const skeleton = isLatin(word) ? null : skeletonOf(word);
    if (skeleton !== null) entries.push({ skeleton, owner });
  }
  entries.sort((a, b) => (a.skeleton < b.skeleton ? -1 : a.skeleton > b.skeleton ? 1 : 0));
  return entries.map(({ owner }) => owner);
}

function skeletonOf(word: string): string | null {
  return arabicSkeleton(word, FEWEST_CONSONANTS);
}

/** Words in one script by the beginning of a name in the other, through their consonants. */
export class NameBeginnings {
  private readonly owners: ArrayLike<number>;
  private readonly wordOf: (owner: number) => string;

  /** @param owners of {@link namesIn} */
  constructor(owners: ArrayLike<number>, wordOf: (owner: number) => string) {
    this.owners = owners;
    this.wordOf = wordOf;
  }

  /** Owners of words that a name beginning with folded Latin letters may be, likeliest first. */
  of(latin: string): number[] {
    if (!isLatin(latin)) return [];
    const found = new Map<number, number>();
    const isOpen = /[aeiouy]$/u.test(latin);
    for (const skeleton of latinSkeletons(latin, FEWEST_CONSONANTS)) {
      for (let i = this.lowerBound(skeleton); i < this.owners.length; i++) {
        const owner = this.owners[i]!;
        const word = this.wordOf(owner);
        if (!skeletonOf(word)!.startsWith(skeleton)) break;
        const bare = word.replace(/^ال(?=.{3})/u, '');
        if (VOWEL_FIRST.test(latin) !== ARABIC_VOWEL_FIRST.test(bare)) continue;
        const distance = vowelDistance(beginningWith(bare, skeleton.length, isOpen), latin);
        if (distance <= FURTHEST) {
          found.set(owner, Math.min(distance, found.get(owner) ?? distance));
        }
      }
    }
    // Owners are numbered by frequency.
    return [...found]
      .sort((a, b) => a[1] - b[1] || a[0] - b[0])
      .slice(0, MOST)
      .map(([owner]) => owner);
  }

  private lowerBound(skeleton: string): number {
    let low = 0;
    let high = this.owners.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (skeletonOf(this.wordOf(this.owners[middle]!))! < skeleton) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** As much of a word as holds so many consonants, with the vowels that follow if `isOpen`. */
function beginningWith(word: string, consonants: number, isOpen: boolean): string {
  const most = isOpen ? consonants : consonants - 1;
  let end = 0;
  while (end < word.length && (arabicSkeleton(word.slice(0, end + 1), 0) ?? '').length <= most) {
    end++;
  }
  return word.slice(0, isOpen ? end : end + 1);
}
