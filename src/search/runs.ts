import type { SearchIndex } from './index.ts';
import type { Slot } from './slots.ts';
import type { Weights } from './weights.ts';

/** Words of the query that may be missing between two links of a run. */
const WIDEST_GAP = 3;

/**
 * Finds the longest run of query words that stand in a text at the distances they have in the
 * query. Words match on a diagonal: place in the text less place in the query.
 *
 *     query   the agency   reported   on    Monday          place 0 1 2 3
 *     text    … the agency reported late on Monday …        place 7 8 9 10 11
 *     diagonals 7, 7 | 8, 8: two runs of two
 *
 * A link is worth the lesser of its two words. A word links to the last one of its run or over it to
 * the one before, whichever is worth more: in `Haftar in Tripoli` the names must not be worth less
 * for the common word that stands between them, or the phrase would lose to `Haftar visits Tripoli`.
 */
export class RunFinder {
  private lastAt = new Int32Array(0);
  private lastSlot = new Int32Array(0);
  private beforeAt = new Int32Array(0);
  private beforeSlot = new Int32Array(0);
  private isExact = new Uint8Array(0);
  private sum = new Float32Array(0);
  private queryLength = 0;
  private whole = 0;
  private readonly index: SearchIndex;
  private readonly weights: Weights;
  private readonly slotOfClass: Int32Array;
  private readonly slotOfTerm: Int32Array;

  constructor(
    index: SearchIndex,
    weights: Weights,
    slotOfClass: Int32Array,
    slotOfTerm: Int32Array,
  ) {
    this.index = index;
    this.weights = weights;
    this.slotOfClass = slotOfClass;
    this.slotOfTerm = slotOfTerm;
  }

  /** Reads the query whose passages are scored next. */
  prepare(slots: readonly Slot[]): void {
    const byPosition: Slot[] = [];
    for (const slot of slots) for (const position of slot.positions) byPosition[position] = slot;
    this.queryLength = byPosition.length;
    this.whole = 0;
    let last: { slot: Slot; at: number } | undefined;
    let before: { slot: Slot; at: number } | undefined;
    byPosition.forEach((slot, at) => {
      const far = before && at - before.at <= WIDEST_GAP ? before : undefined;
      const over = far ? this.link(far.slot, slot) / (at - far.at) : 0;
      if (last) this.whole += Math.max(this.link(last.slot, slot), over);
      before = last;
      last = { slot, at };
    });
  }

  /** What the longest run that touches a passage adds to its score. */
  score(slots: readonly Slot[], passage: number): number {
    if (this.whole === 0) return 0;
    const { tokens, passageStart, documentOf, documentStart, lexicon } = this.index;
    const document = documentOf[passage]!;
    const from = passageStart[passage]!;
    const to = passageStart[passage + 1]!;
    // A pasted sentence may lie across two passages: a run may begin before and end behind.
    const scanFrom = Math.max(passageStart[documentStart[document]!]!, from - this.queryLength);
    const scanTo = Math.min(passageStart[documentStart[document + 1]!]!, to + this.queryLength);
    this.reset(scanTo - scanFrom + this.queryLength);
    let best = 0;
    for (let i = scanFrom; i < scanTo; i++) {
      const term = tokens[i]!;
      const number = this.slotOfClass[lexicon.classOf(term)]!;
      if (number < 0) continue;
      const slot = slots[number]!;
      const isExact = this.slotOfTerm[term] === number;
      if (slot.isFunction && !isExact) continue;
      for (const position of slot.positions) {
        const run = this.extend(i - scanFrom, position, number, isExact, slots);
        if (run > best && i >= from && i - WIDEST_GAP < to) best = run;
      }
    }
    return this.weights.run * best * (1 + this.weights.wholeRun * (best / this.whole) ** 3);
  }

  private extend(
    at: number,
    position: number,
    number: number,
    isExact: boolean,
    slots: readonly Slot[],
  ): number {
    const diagonal = at - position + this.queryLength;
    const gap = at - this.lastAt[diagonal]!;
    if (this.lastAt[diagonal]! >= 0 && gap <= WIDEST_GAP) {
      const beforeAt = this.beforeAt[diagonal]!;
      const isOver = beforeAt >= 0 && at - beforeAt <= WIDEST_GAP;
      const over = isOver
        ? this.link(slots[this.beforeSlot[diagonal]!]!, slots[number]!) / (at - beforeAt)
        : 0;
      const next = this.link(slots[this.lastSlot[diagonal]!]!, slots[number]!) / gap;
      const link = Math.max(next, over);
      const isExactLink = isExact && this.isExact[diagonal] === 1;
      this.sum[diagonal]! += isExactLink ? link : link * this.weights.inexactLink;
      this.beforeAt[diagonal] = this.lastAt[diagonal]!;
      this.beforeSlot[diagonal] = this.lastSlot[diagonal]!;
    } else {
      this.sum[diagonal] = 0;
      this.beforeAt[diagonal] = -1;
    }
    this.lastAt[diagonal] = at;
    this.lastSlot[diagonal] = number;
    this.isExact[diagonal] = isExact ? 1 : 0;
    return this.sum[diagonal]!;
  }

  private link(a: Slot, b: Slot): number {
    return Math.min(this.value(a), this.value(b));
  }

  private value(slot: Slot): number {
    return slot.isFunction ? this.weights.functionWord * slot.idf : slot.idf;
  }

  private reset(size: number): void {
    if (this.lastAt.length < size) {
      this.lastAt = new Int32Array(size * 2);
      this.lastSlot = new Int32Array(size * 2);
      this.beforeAt = new Int32Array(size * 2);
      this.beforeSlot = new Int32Array(size * 2);
      this.isExact = new Uint8Array(size * 2);
      this.sum = new Float32Array(size * 2);
    }
    this.lastAt.fill(-1, 0, size);
  }
}
