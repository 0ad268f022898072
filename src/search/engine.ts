import { Index } from 'flexsearch';

/** The posting lists of all keys, one after another: those of key `k` are `[starts[k], starts[k + 1])`. */
export interface PostingParts {
  readonly starts: Int32Array;
  readonly passages: Int32Array;
}

/**
 * FlexSearch as a posting store, and the only file that knows it.
 *
 * Its stock encoders break Arabic and its order knows neither term frequency nor idf, so it is
 * asked for one finished term at a time; with `resolution: 1` an answer is then the exact posting
 * list. Ranking is ours (`rank.ts`). Its map is laid over flat posting lists that another thread
 * made: filling it passage by passage would take seconds and twice the memory.
 */
export class PostingStore {
  private readonly index: Index;

  constructor({ starts, passages }: PostingParts) {
    this.index = new Index({
      tokenize: 'strict',
      resolution: 1,
      context: false,
      cache: false,
      // Typed as text, but whatever is given is handed to `encode` untouched: our finished terms.
      encode: (terms: string) => terms as unknown as string[],
    });
    const lists = {
      get(key: string): [Int32Array] | undefined {
        const number = Number.parseInt(key, 36);
        const list = passages.subarray(starts[number]!, starts[number + 1]!);
        return list.length === 0 ? undefined : [list];
      },
    };
    Object.assign(this.index, { map: lists });
  }

  /**
   * Numbers of the passages that hold a key, rising. The list is the store's own: it must not be
   * changed.
   */
  postings(key: number): ArrayLike<number> {
    const term = [key.toString(36)] as unknown as string;
    return this.index.search(term, { limit: 1e9 }) as ArrayLike<number>;
  }
}
