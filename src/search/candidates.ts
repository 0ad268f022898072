import type { SearchIndex } from './index.ts';
import type { Slot } from './slots.ts';

/** Passages that are scored by their own words; 600 instead change no measure. */
const CANDIDATES = 400;
const BINS = 2048;
/** Passages of equal sums at the threshold that are looked at. */
const MOST_AT_EDGE = 4 * CANDIDATES;

/** Finds the passages worth scoring, over scratch arrays of the corpus's size, made once. */
export class Candidates {
  private readonly partial: Float32Array;
  private readonly touched: Int32Array;
  private readonly bins = new Int32Array(BINS);
  private readonly index: SearchIndex;

  constructor(index: SearchIndex) {
    this.index = index;
    this.partial = new Float32Array(index.passageCount);
    this.touched = new Int32Array(index.passageCount);
  }

  /** The passages with the greatest sum of idf, over the posting lists of all slots. */
  of(
    slots: readonly Slot[],
    accepts: ((passage: number) => boolean) | null,
  ): { candidates: number[]; total: number } {
    const { partial, touched } = this;
    let count = 0;
    for (const slot of slots) {
      if (slot.isFunction) continue;
      for (const { stemClass, weight } of slot.variants) {
        const gain = slot.idf * weight;
        const postings = this.index.store.postings(stemClass);
        for (let i = 0; i < postings.length; i++) {
          const passage = postings[i]!;
          if (partial[passage] === 0) touched[count++] = passage;
          partial[passage]! += gain;
        }
      }
    }
    let total = count;
    if (accepts) {
      total = 0;
      for (let i = 0; i < count; i++) {
        const passage = touched[i]!;
        if (accepts(passage)) touched[total++] = passage;
        else partial[passage] = 0;
      }
    }
    const candidates = this.greatest(total);
    for (let i = 0; i < total; i++) partial[touched[i]!] = 0;
    return { candidates, total };
  }

  /**
   * The {@link CANDIDATES} of the first `count` touched passages with the greatest partial sums, in
   * no order. Sums of a few idf values take few values: a histogram finds the threshold without
   * sorting what may be the whole corpus.
   */
  private greatest(count: number): number[] {
    const { partial, touched, bins } = this;
    if (count <= CANDIDATES) return Array.from(touched.subarray(0, count));
    let most = 0;
    for (let i = 0; i < count; i++) most = Math.max(most, partial[touched[i]!]!);
    const scale = (BINS - 1) / most;
    bins.fill(0);
    for (let i = 0; i < count; i++) bins[(partial[touched[i]!]! * scale) | 0]!++;
    let threshold = BINS;
    let above = 0;
    while (threshold > 0 && above + bins[threshold - 1]! <= CANDIDATES) above += bins[--threshold]!;
    const kept: number[] = [];
    const edge: number[] = [];
    for (let i = 0; i < count; i++) {
      const bin = (partial[touched[i]!]! * scale) | 0;
      if (bin >= threshold) kept.push(touched[i]!);
      else if (bin === threshold - 1 && edge.length < MOST_AT_EDGE) edge.push(touched[i]!);
    }
    edge.sort((a, b) => partial[b]! - partial[a]! || a - b);
    return [...kept, ...edge.slice(0, CANDIDATES - kept.length)];
  }
}
