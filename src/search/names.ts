import { arabicSkeleton, isLatin, latinSkeletons, vowelDistance } from '../arabic/transliterate.ts';

/** Two consonants begin enough to offer names for. */
const FEWEST_CONSONANTS = 2;
/** Vowels may disagree this much; see {@link vowelDistance}. */
const FURTHEST = 1.2;
const MOST = 60;
const VOWEL_FIRST = /^[aeiou]/u;
const ARABIC_VOWEL_FIRST = /^[اعوي]/u;

/** Words in one script by the beginning of a name in the other, through their consonants. */
export class NameBeginnings {
  private readonly entries: {
    readonly skeleton: string;
    readonly word: string;
    readonly owner: number;
  }[] = [];

  /** @param words folded Arabic words with the number of what each stands for, best first */
  constructor(words: Iterable<readonly [word: string, owner: number]>) {
    const seen = new Set<string>();
    for (const [word, owner] of words) {
      if (seen.has(word)) continue;
      seen.add(word);
      const skeleton = isLatin(word) ? null : arabicSkeleton(word, FEWEST_CONSONANTS);
      if (skeleton !== null) this.entries.push({ skeleton, word, owner });
    }
    this.entries.sort((a, b) => (a.skeleton < b.skeleton ? -1 : a.skeleton > b.skeleton ? 1 : 0));
  }

  /** Owners of words that a name beginning with folded Latin letters may be, likeliest first. */
  of(latin: string): number[] {
    if (!isLatin(latin)) return [];
    const found = new Map<number, number>();
    const isOpen = /[aeiouy]$/u.test(latin);
    for (const skeleton of latinSkeletons(latin, FEWEST_CONSONANTS)) {
      for (let i = this.lowerBound(skeleton); i < this.entries.length; i++) {
        const entry = this.entries[i]!;
        if (!entry.skeleton.startsWith(skeleton)) break;
        const bare = entry.word.replace(/^ال(?=.{3})/u, '');
        if (VOWEL_FIRST.test(latin) !== ARABIC_VOWEL_FIRST.test(bare)) continue;
        const distance = vowelDistance(beginningWith(bare, skeleton.length, isOpen), latin);
        if (distance <= FURTHEST) {
          found.set(entry.owner, Math.min(distance, found.get(entry.owner) ?? distance));
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
    let high = this.entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.entries[middle]!.skeleton < skeleton) low = middle + 1;
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
