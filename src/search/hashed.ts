import { GrowingInts } from '../flat/growing.ts';
import { giveBack, ownArray } from '../flat/memory.ts';

/** Term numbers below this fit beside a 31-bit hash in a double without loss. */
const MOST_TERMS = 2 ** 22;

/**
 * Terms under many keys each, in eight bytes a pair: a sorted array of hash and term. A map of
 * strings to arrays takes ten times as much over the vocabulary of a large corpus. Hashes collide:
 * whoever looks up checks what comes back.
 */
export class HashedTerms {
  private readonly pairs: Float64Array;

  /** @param pairs of {@link pairsOf} */
  constructor(pairs: Float64Array) {
    this.pairs = pairs;
  }

  /**
   * Hashes with their terms, sorted: what a table is opened over.
   * @param eachKey calls back with the hash of every key of a term
   */
  static pairsOf(
    terms: number,
    eachKey: (term: number, add: (hash: number) => void) => void,
  ): Float64Array {
    const found = new GrowingInts(0, Float64Array);
    for (let term = 0; term < Math.min(terms, MOST_TERMS); term++)
      eachKey(term, (hash) => found.push(hash * MOST_TERMS + term));
    const pairs = found.done();
    // What is shared would be copied to be sorted, into memory that is not given back.
    const sorted = ownArray(Float64Array, pairs.length);
    sorted.set(pairs);
    pairs.set(sorted.sort());
    giveBack(sorted);
    return pairs;
  }

  /** Calls back with each term under a hash, rising. */
  each(hash: number, visit: (term: number) => void): void {
    const first = hash * MOST_TERMS;
    for (let i = this.lowerBound(first); i < this.pairs.length; i++) {
      const term = this.pairs[i]! - first;
      if (term >= MOST_TERMS) return;
      visit(term);
    }
  }

  private lowerBound(value: number): number {
    let low = 0;
    let high = this.pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.pairs[middle]! < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
