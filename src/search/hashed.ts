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
    let pairs = new Float64Array(1024);
    let length = 0;
    for (let term = 0; term < Math.min(terms, MOST_TERMS); term++) {
      eachKey(term, (hash) => {
        if (length === pairs.length) {
          const larger = new Float64Array(pairs.length * 2);
          larger.set(pairs);
          pairs = larger;
        }
        pairs[length++] = hash * MOST_TERMS + term;
      });
    }
    return pairs.slice(0, length).sort();
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
