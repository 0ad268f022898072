import { type Edit, singleEdit } from '../arabic/edit.ts';
import { hashWord } from '../flat/hash.ts';
import { HashedTerms } from './hashed.ts';
import type { Lexicon } from './lexicon.ts';

export interface Neighbour {
  readonly term: number;
  readonly edit: Edit;
}

/** Shorter words are a letter away from nearly everything. */
const SHORTEST = 3;
const LONGEST = 24;

/**
 * The words of a vocabulary one edit away from any word, by the deletion neighbourhood (Garbe's
 * SymSpell): two words one edit apart share a form with one letter less.
 */
export class Neighbours {
  private readonly forms: HashedTerms;
  private readonly lexicon: Lexicon;

  /** @param pairs of {@link neighbourPairs} over the same vocabulary */
  constructor(lexicon: Lexicon, pairs: Float64Array) {
    this.lexicon = lexicon;
    this.forms = new HashedTerms(pairs);
  }

  /** Words one edit away from a folded word; the word itself is not among them. */
  of(word: string): Neighbour[] {
    if (!isEligible(word)) return [];
    const found = new Map<number, Edit>();
    const look = (hash: number) =>
      this.forms.each(hash, (term) => {
        if (found.has(term)) return;
        const edit = singleEdit(word, this.lexicon.word(term));
        if (edit) found.set(term, edit);
      });
    look(hashWord(word));
    for (let i = 0; i < word.length; i++) look(hashWord(word, i));
    return [...found].map(([term, edit]) => ({ term, edit }));
  }
}

/** The words of a vocabulary under the hashes of their forms with one letter less. */
export function neighbourPairs(lexicon: Lexicon): Float64Array {
  return HashedTerms.pairsOf(lexicon.size, (term, add) => {
    const word = lexicon.word(term);
    if (!isEligible(word)) return;
    add(hashWord(word));
    for (let i = 0; i < word.length; i++) add(hashWord(word, i));
  });
}

/** Numbers are never corrected: one digit is another number. */
function isEligible(word: string): boolean {
  return word.length >= SHORTEST && word.length <= LONGEST && !/\p{N}/u.test(word);
}
