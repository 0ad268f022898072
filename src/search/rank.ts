import { Candidates } from './candidates.ts';
import type { SearchIndex } from './index.ts';
import { RunFinder } from './runs.ts';
import type { Slot } from './slots.ts';
import type { Weights } from './weights.ts';

/** A passage's number in the index and its score; higher is better, scores compare in one query. */
export interface Ranked {
  readonly passage: number;
  readonly score: number;
}

/** The best of them are scored by their surroundings too. */
const IN_CONTEXT = 80;

/**
 * Scores passages for one index. Holds scratch arrays of the corpus's size, made once, so that a
 * query allocates nothing in proportion to the corpus.
 */
export class Ranker {
  private readonly candidates: Candidates;
  private readonly slotOfClass: Int32Array;
  private readonly weightOfClass: Float32Array;
  private readonly slotOfTerm: Int32Array;
  private readonly runs: RunFinder;
  private readonly index: SearchIndex;
  private readonly weights: Weights;

  constructor(index: SearchIndex, weights: Weights) {
    this.index = index;
    this.weights = weights;
    this.candidates = new Candidates(index);
    this.slotOfClass = new Int32Array(index.lexicon.size).fill(-1);
    this.weightOfClass = new Float32Array(index.lexicon.size);
    this.slotOfTerm = new Int32Array(index.lexicon.size).fill(-1);
    this.runs = new RunFinder(index, weights, this.slotOfClass, this.slotOfTerm);
  }

  /**
   * The passages that `accepts` lets through, best first.
   * @param slots the query's words, each with the classes and terms that stand for it
   * @param opens whether passages that open an article go first, as for a headline
   */
  rank(
    slots: readonly Slot[],
    accepts: ((passage: number) => boolean) | null,
    opens: boolean,
  ): { readonly ranked: Ranked[]; readonly total: number } {
    this.mark(slots);
    try {
      const { candidates, total } = this.candidates.of(slots, accepts);
      this.runs.prepare(slots);
      const ranked = candidates.map((passage) => ({
        passage,
        score: this.score(slots, passage, opens),
      }));
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

  private score(slots: readonly Slot[], passage: number, opens: boolean): number {
    const { tokens, passageStart, averageLength, lexicon, documentStart, documentOf } = this.index;
    const w = this.weights;
    const from = passageStart[passage]!;
    const to = passageStart[passage + 1]!;
    const stemCount = new Float32Array(slots.length);
    const exactCount = new Float32Array(slots.length);
    const pair = new Float32Array(slots.length);
    const lead = new Float32Array(slots.length);
    const isFirst = opens && passage === documentStart[documentOf[passage]!];
    let lastSlot = -1;
    let lastAt = 0;
    for (let i = from; i < to; i++) {
      const term = tokens[i]!;
      const stemClass = lexicon.classOf(term);
      const number = this.slotOfClass[stemClass]!;
      if (number < 0 || slots[number]!.isFunction) continue;
      stemCount[number]! += this.weightOfClass[stemClass]!;
      if (this.slotOfTerm[term] === number) exactCount[number]!++;
      if (lead[number] === 0) lead[number] = leadAt(i - from);
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
        w.near * pair[number]! +
        w.lead * slot.idf * lead[number]! +
        (isFirst ? w.opening * slot.idf * Math.min(1, count) : 0);
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

/** Words of a passage's beginning that say what it is about, and how much each is worth less. */
const LEAD_WORDS = 20;
const LEAD_DECAY = 0.3;

/** What a word at a place of its passage is worth as the passage's subject, 0 to 1. */
function leadAt(place: number): number {
  return place < LEAD_WORDS ? 1 / (1 + LEAD_DECAY * place) : 0;
}

/** Ties go to the earlier passage: the same query gives the same order for ever. */
function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.passage - b.passage;
}
