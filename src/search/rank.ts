import type { SearchIndex } from './index.ts';
import { keyOf } from './index.ts';
import type { Slot } from './slots.ts';
import type { Weights } from './weights.ts';

/** A passage's number in the index and its score; higher is better, scores compare in one query. */
export interface Ranked {
  readonly passage: number;
  readonly score: number;
}

/** Passages that are scored in full; see `bench/search.ts`: 1,200 changes no measure. */
const CANDIDATES = 600;

/**
 * Scores passages for one index. Holds scratch arrays of the corpus's size, made once, so that a
 * query allocates nothing in proportion to the corpus.
 */
export class Ranker {
  private readonly partial: Float32Array;
  private readonly slotOfClass: Int32Array;
  private readonly weightOfClass: Float32Array;
  private readonly exactSlotOfTerm: Int32Array;
  private readonly index: SearchIndex;
  private readonly weights: Weights;

  constructor(index: SearchIndex, weights: Weights) {
    this.index = index;
    this.weights = weights;
    this.partial = new Float32Array(index.passageCount);
    this.slotOfClass = new Int32Array(index.lexicon.size).fill(-1);
    this.weightOfClass = new Float32Array(index.lexicon.size);
    this.exactSlotOfTerm = new Int32Array(index.lexicon.size).fill(-1);
  }

  /**
   * The passages that `accepts` lets through, best first.
   * @param slots the query's words, each with the classes and terms that stand for it
   */
  rank(
    slots: readonly Slot[],
    accepts: (passage: number) => boolean,
  ): { readonly ranked: Ranked[]; readonly total: number } {
    slots.forEach((slot, number) => {
      for (const variant of slot.variants) {
        if (this.slotOfClass[variant.stemClass]! >= 0) continue;
        this.slotOfClass[variant.stemClass] = number;
        this.weightOfClass[variant.stemClass] = variant.weight;
      }
      for (const term of slot.terms) this.exactSlotOfTerm[term] = number;
    });
    try {
      const { candidates, total } = this.candidates(slots, accepts);
      const ranked = candidates.map((passage) => ({ passage, score: this.score(slots, passage) }));
      this.addArticles(slots, ranked);
      // Ties go to the earlier passage: the same query gives the same order for ever.
      ranked.sort((a, b) => b.score - a.score || a.passage - b.passage);
      return { ranked, total };
    } finally {
      for (const slot of slots) {
        for (const variant of slot.variants) this.slotOfClass[variant.stemClass] = -1;
        for (const term of slot.terms) this.exactSlotOfTerm[term] = -1;
      }
    }
  }

  /** The passages with the greatest sum of idf, over the posting lists of all slots. */
  private candidates(
    slots: readonly Slot[],
    accepts: (passage: number) => boolean,
  ): { candidates: number[]; total: number } {
    const touched: number[] = [];
    for (const slot of slots) {
      for (const { stemClass, weight } of slot.variants) {
        const gain = slot.idf * weight;
        for (const passage of this.index.store.postings(keyOf(stemClass))) {
          if (this.partial[passage] === 0) touched.push(passage);
          this.partial[passage]! += gain;
        }
      }
    }
    const allowed = touched.filter(accepts);
    const best = topBy(allowed, CANDIDATES, (passage) => this.partial[passage]!);
    for (const passage of touched) this.partial[passage] = 0;
    return { candidates: best, total: allowed.length };
  }

  private score(slots: readonly Slot[], passage: number): number {
    const { tokens, passageStart, averageLength, lexicon } = this.index;
    const w = this.weights;
    const from = passageStart[passage]!;
    const to = passageStart[passage + 1]!;
    const stemCount = new Float32Array(slots.length);
    const exactCount = new Float32Array(slots.length);
    const pair = new Float32Array(slots.length);
    let lastSlot = -1;
    let lastAt = 0;
    for (let i = from; i < to; i++) {
      const term = tokens[i]!;
      const stemClass = lexicon.classOf(term);
      const number = this.slotOfClass[stemClass]!;
      if (number < 0) continue;
      const slot = slots[number]!;
      stemCount[number]! += this.weightOfClass[stemClass]!;
      if (this.exactSlotOfTerm[term] === number) exactCount[number]!++;
      if (lastSlot >= 0 && lastSlot !== number && i - lastAt <= w.reach) {
        const previous = slots[lastSlot]!;
        const distance = i - lastAt;
        const inStep = isInStep(previous.positions, slot.positions, distance);
        const gain = Math.min(previous.idf, slot.idf) * (inStep ? w.inStep : w.near / distance);
        if (gain > pair[number]!) pair[number] = gain;
      }
      lastSlot = number;
      lastAt = i;
    }
    const norm = w.k1 * (1 - w.b + (w.b * (to - from)) / averageLength);
    let score = 0;
    for (let number = 0; number < slots.length; number++) {
      const slot = slots[number]!;
      const count = stemCount[number]!;
      if (count === 0) continue;
      const exact = exactCount[number]!;
      score +=
        w.stem * slot.idf * saturate(count, norm) +
        w.exact * slot.exactIdf * saturate(exact, norm) +
        pair[number]!;
    }
    return score;
  }

  /** Adds the article's own BM25 to each of its passages. */
  private addArticles(slots: readonly Slot[], ranked: { passage: number; score: number }[]): void {
    const w = this.weights;
    if (w.article === 0) return;
    const scores = new Map<number, number>();
    for (const item of ranked) {
      const document = this.index.documentOf[item.passage]!;
      let score = scores.get(document);
      if (score === undefined) {
        score = this.scoreArticle(slots, document);
        scores.set(document, score);
      }
      item.score += w.article * score;
    }
  }

  private scoreArticle(slots: readonly Slot[], document: number): number {
    const { tokens, passageStart, documentStart, lexicon } = this.index;
    const from = passageStart[documentStart[document]!]!;
    const to = passageStart[documentStart[document + 1]!]!;
    const counts = new Float32Array(slots.length);
    for (let i = from; i < to; i++) {
      const stemClass = lexicon.classOf(tokens[i]!);
      const number = this.slotOfClass[stemClass]!;
      if (number >= 0) counts[number]! += this.weightOfClass[stemClass]!;
    }
    let score = 0;
    for (let number = 0; number < slots.length; number++) {
      score += slots[number]!.idf * saturate(counts[number]!, this.weights.k1);
    }
    return score;
  }
}

function saturate(count: number, norm: number): number {
  return (count * (1 + norm)) / (count + norm);
}

function isInStep(before: readonly number[], after: readonly number[], distance: number): boolean {
  for (const a of before) for (const b of after) if (b - a === distance) return true;
  return false;
}

/** The `count` items with the highest keys, in no order; a threshold by sampling would be faster. */
function topBy(items: number[], count: number, key: (item: number) => number): number[] {
  if (items.length <= count) return items;
  return items.sort((a, b) => key(b) - key(a) || a - b).slice(0, count);
}
