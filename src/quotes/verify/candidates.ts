import type { Fingerprints } from './fingerprints.ts';

/** Words of the archive `[from, to)` of one document where a quote may stand. */
export interface Region {
  readonly document: number;
  readonly from: number;
  readonly to: number;
  /** How much of the quote stands there, 0–1, by the weight of its words. */
  readonly share: number;
}

/** Neighbouring places share a bucket; a quote may be longer or shorter than its source by this. */
const BUCKET_BITS = 5;
/** Places looked at for one quote; the rarest words come first, so common ones fall out. */
const MOST_PLACES = 60_000;
const FEWEST_WORDS = 3;
/** With this share of a quote's weight asked for, no statement can have been missed. */
const ENOUGH_WEIGHT = 0.75;
const ENOUGH_PLACES = 4_000;

/** A bucket that is taken keeps its two neighbours from being taken. */
const NEIGHBOURHOOD = 3;

/** The best so many buckets, best first and then in the order in which they came. */
class Best {
  readonly found: { readonly bucket: number; readonly score: number }[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  add(bucket: number, score: number): void {
    const { found } = this;
    if (found.length === this.#most && score <= found.at(-1)!.score) return;
    let at = found.length;
    while (at > 0 && found[at - 1]!.score < score) at--;
    found.splice(at, 0, { bucket, score });
    if (found.length > this.#most) found.pop();
  }
}

/** Finds where the words of a quote stand close together, by votes of its rarest words. */
export class CandidateFinder {
  readonly #index: Fingerprints;
  readonly #votes: Float32Array;
  readonly #voter: Int32Array;

  constructor(index: Fingerprints) {
    this.#index = index;
    const buckets = (index.length >> BUCKET_BITS) + 4;
    this.#votes = new Float32Array(buckets);
    this.#voter = new Int32Array(buckets).fill(-1);
  }

  /** Every place where all the words stand in a row, at most `limit`. */
  exact(words: readonly number[], limit: number): number[] {
    const index = this.#index;
    if (words.length === 0 || words.some((id) => id < 0)) return [];
    let rarest = 0;
    for (let i = 1; i < words.length; i++) {
      if (index.frequency(words[i]!) < index.frequency(words[rarest]!)) rarest = i;
    }
    const found: number[] = [];
    for (const place of index.places(words[rarest]!)) {
      const first = place - rarest;
      if (first < 0 || !this.#stands(words, first)) continue;
      found.push(first);
      if (found.length === limit) break;
    }
    return found;
  }

  /** The regions where most of a quote's weight stands, best first. */
  near(words: readonly number[], limit: number): Region[] {
    const index = this.#index;
    const touched: number[] = [];
    const total = words.reduce((sum, id) => sum + index.weight(id), 0);
    let places = 0;
    let heard = 0;
    const order = words.map((_, i) => i);
    order.sort((a, b) => index.frequency(words[a]!) - index.frequency(words[b]!));
    for (const [rank, i] of order.entries()) {
      const id = words[i]!;
      const frequency = index.frequency(id);
      if (frequency === 0) continue;
      if (places + frequency > MOST_PLACES && rank >= FEWEST_WORDS) break;
      if (places > ENOUGH_PLACES && heard > ENOUGH_WEIGHT * total) break;
      heard += index.weight(id);
      places += frequency;
      const weight = index.weight(id);
      for (const place of index.places(id)) {
        const bucket = Math.max(0, place - i + words.length) >> BUCKET_BITS;
        if (bucket >= this.#votes.length || this.#voter[bucket] === i) continue;
        if (this.#votes[bucket] === 0) touched.push(bucket);
        this.#voter[bucket] = i;
        this.#votes[bucket]! += weight;
      }
    }
    const regions = this.#regions(touched, words.length, total, limit);
    for (const bucket of touched) {
      this.#votes[bucket] = 0;
      this.#voter[bucket] = -1;
    }
    return regions;
  }

  #stands(words: readonly number[], first: number): boolean {
    const { ids, firsts } = this.#index;
    for (let i = 0; i < words.length; i++) if (ids[first + i] !== words[i]) return false;
    const next = firsts[this.#index.documentAt(first) + 1]!;
    return first + words.length <= next;
  }

  #regions(touched: readonly number[], length: number, total: number, limit: number): Region[] {
    const votes = this.#votes;
    let most = 0;
    for (const bucket of touched) most = Math.max(most, votes[bucket]!);
    const best = new Best(limit * NEIGHBOURHOOD);
    for (const bucket of touched) {
      if (votes[bucket]! < most / 3) continue;
      const beside = Math.max(votes[bucket - 1] ?? 0, votes[bucket + 1] ?? 0);
      best.add(bucket, votes[bucket]! + beside / 2);
    }
    const regions: Region[] = [];
    const taken = new Set<number>();
    for (const { bucket, score } of best.found) {
      if (regions.length >= limit) break;
      if (taken.has(bucket - 1) || taken.has(bucket + 1)) continue;
      taken.add(bucket);
      const share = Math.min(1, score / total);
      for (const region of this.#around(bucket, length)) regions.push({ ...region, share });
    }
    return regions;
  }

  /** Words from one bucket before to one after, a region for each document that they touch. */
  #around(bucket: number, length: number): Omit<Region, 'share'>[] {
    const { firsts } = this.#index;
    const size = 1 << BUCKET_BITS;
    const slack = size + (length >> 2);
    const from = Math.max(0, (bucket << BUCKET_BITS) - length - slack);
    const to = Math.min(this.#index.length, (bucket << BUCKET_BITS) + size + slack);
    const found: Omit<Region, 'share'>[] = [];
    let document = this.#index.documentAt(from);
    for (; document < firsts.length - 1 && firsts[document]! < to; document++) {
      const first = Math.max(from, firsts[document]!);
      const last = Math.min(to, firsts[document + 1]!);
      if (last > first) found.push({ document, from: first, to: last });
    }
    return found;
  }
}
