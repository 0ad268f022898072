import { Index } from 'flexsearch';

/**
 * FlexSearch as a posting store, and the only file that knows it.
 *
 * Its stock encoders break Arabic and its order knows neither term frequency nor idf, so it is fed
 * finished terms and asked for one term at a time; with `resolution: 1` an answer is then the exact
 * posting list in order of insertion. Ranking is ours (`rank.ts`).
 */
export class PostingStore {
  private readonly index = new Index({
    tokenize: 'strict',
    resolution: 1,
    context: false,
    cache: false,
    // Typed as text, but whatever is given is handed to `encode` untouched: our finished terms.
    encode: (terms: string) => terms as unknown as string[],
  });

  /** Adds a passage by number with its distinct terms; numbers must rise from call to call. */
  add(passage: number, terms: readonly string[]): void {
    this.index.add(passage, terms as unknown as string);
  }

  /**
   * Numbers of the passages that hold a term, rising. The array may be the store's own: it must
   * not be changed.
   */
  postings(term: string): readonly number[] {
    return this.index.search([term] as unknown as string, { limit: 1e9 }) as number[];
  }
}
