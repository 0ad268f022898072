import { keyOf, type SearchIndex } from './index.ts';
import { RunFinder } from './runs.ts';
import type { Slot } from './slots.ts';
import type { Weights } from './weights.ts';

/** A passage's number in the index and its score; higher is better, scores compare in one query. */
export interface Ranked {
  readonly passage: number;
  readonly score: number;
}

/** Passages that are scored by their own words; 600 instead change no measure. */
const CANDIDATES = 400;
/** The best of them are scored by their surroundings too. */
const IN_CONTEXT = 150;
const BINS = 2048;
/** Passages of equal sums at the threshold that are looked at. */
const MOST_AT_EDGE = 4 * CANDIDATES;

/**
 * Scores passages for one index. Holds scratch arrays of the corpus's size, made once, so that a
 * query allocates nothing in proportion to the corpus.
 */
export class Ranker {
  private readonly partial: Float32Array;
  private readonly touched: Int32Array;
  private readonly bins = new Int32Array(BINS);
  private readonly slotOfClass: Int32Array;
  private readonly weightOfClass: Float32Array;
  private readonly slotOfTerm: Int32Array;
  private readonly runs: RunFinder;
  private readonly index: SearchIndex;
  private readonly weights: Weights;

  constructor(index: SearchIndex, weights: Weights) {
    this.index = index;
    this.weights = weights;
    this.partial = new Float32Array(index.passageCount);
    this.touched = new Int32Array(index.passageCount);
    this.slotOfClass = new Int32Array(index.lexicon.size).fill(-1);
    this.weightOfClass = new Float32Array(index.lexicon.size);
    this.slotOfTerm = new Int32Array(index.lexicon.size).fill(-1);
    this.runs = new RunFinder(index, weights, this.slotOfClass, this.slotOfTerm);
  }

  /**
   * The passages that `accepts` lets through, best first.
   * @param slots the query's words, each with the classes and terms that stand for it
   */
  rank(
    slots: readonly Slot[],
    accepts: ((passage: number) => boolean) | null,
  ): { readonly ranked: Ranked[]; readonly total: number } {
    this.mark(slots);
    try {
      const { candidates, total } = this.candidates(slots, accepts);
      this.runs.prepare(slots);
      const ranked = candidates.map((passage) => ({ passage, score: this.score(slots, passage) }));
      ranked.sort(byScore);
      this.addContext(slots, ranked.slice(0, IN_CONTEXT));
      // Those without context stay behind: they had less to begin with.
      const context = ranked.slice(0, IN_CONTEXT).sort(byScore);
      return { ranked: [...context, ...ranked.slice(IN_CONTEXT)], total };
    } finally {
      this.unmark(slots);
    }
  }

  private mark(slots: readonly Slot[]): void {
    slots.forEach((slot, number) => {
      for (const { stemClass, weight } of slot.variants) {
        if (this.slotOfClass[stemClass]! >= 0) continue;
        this.slotOfClass[stemClass] = number;
        this.weightOfClass[stemClass] = weight;
      }
      for (const term of slot.terms) this.slotOfTerm[term] = number;
    });
  }

  private unmark(slots: readonly Slot[]): void {
    for (const slot of slots) {
      for (const { stemClass } of slot.variants) this.slotOfClass[stemClass] = -1;
      for (const term of slot.terms) this.slotOfTerm[term] = -1;
    }
  }

  /** The passages with the greatest sum of idf, over the posting lists of all slots. */
  private candidates(
    slots: readonly Slot[],
    accepts: ((passage: number) => boolean) | null,
  ): { candidates: number[]; total: number } {
    const { partial, touched } = this;
    let count = 0;
    for (const slot of slots) {
      if (slot.isFunction) continue;
      for (const { stemClass, weight } of slot.variants) {
        const gain = slot.idf * weight;
        const postings = this.index.store.postings(keyOf(stemClass));
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
      if (number < 0 || slots[number]!.isFunction) continue;
      stemCount[number]! += this.weightOfClass[stemClass]!;
      if (this.slotOfTerm[term] === number) exactCount[number]!++;
      const distance = i - lastAt;
      if (lastSlot >= 0 && lastSlot !== number && distance <= w.reach) {
        const gain = Math.min(slots[lastSlot]!.idf, slots[number]!.idf) / distance;
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
      score +=
        w.stem * slot.idf * saturate(count, norm) +
        w.exact * slot.exactIdf * saturate(exactCount[number]!, norm) +
        w.near * pair[number]!;
    }
    return score + this.runs.score(slots, passage);
  }

  /** Adds what stands around each passage: its neighbours up to a blank line, and its article. */
  private addContext(
    slots: readonly Slot[],
    ranked: readonly { passage: number; score: number }[],
  ): void {
    const { documentOf, documentStart, blockStart, blockEnd, averageLength } = this.index;
    const averageArticle = this.index.tokens.length / this.index.documents.length;
    const articles = new Map<number, number>();
    for (const item of ranked) {
      const document = documentOf[item.passage]!;
      let article = articles.get(document);
      if (article === undefined) {
        const end = documentStart[document + 1]!;
        article = this.scoreRange(slots, documentStart[document]!, end, averageArticle);
        articles.set(document, article);
      }
      const window = this.scoreRange(
        slots,
        blockStart[item.passage]!,
        blockEnd[item.passage]!,
        averageLength,
      );
      (item as { score: number }).score +=
        this.weights.article * article + this.weights.window * window;
    }
  }

  /** BM25 of the passages `[first, end)` taken as one text, beside an average length in words. */
  private scoreRange(
    slots: readonly Slot[],
    first: number,
    end: number,
    averageLength: number,
  ): number {
    const { tokens, passageStart, lexicon } = this.index;
    const counts = new Float32Array(slots.length);
    const from = passageStart[first]!;
    const to = passageStart[end]!;
    for (let i = from; i < to; i++) {
      const stemClass = lexicon.classOf(tokens[i]!);
      const number = this.slotOfClass[stemClass]!;
      if (number >= 0) counts[number]! += this.weightOfClass[stemClass]!;
    }
    const { k1, contextB } = this.weights;
    const norm = k1 * (1 - contextB + (contextB * (to - from)) / averageLength);
    let score = 0;
    for (let number = 0; number < slots.length; number++) {
      const slot = slots[number]!;
      if (!slot.isFunction) score += slot.idf * saturate(counts[number]!, norm);
    }
    return score;
  }
}

/** BM25's term frequency part without its constant factor, which changes no order: 0 to 1. */
function saturate(count: number, norm: number): number {
  return count / (count + norm);
}

/** Ties go to the earlier passage: the same query gives the same order for ever. */
function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.passage - b.passage;
}
