import { isStopword } from '../arabic/stopwords.ts';
import { keyOf, type SearchIndex } from './index.ts';
import type { Query } from './query.ts';

/** A stem class that stands for a word of the query, and how surely (0 to 1). */
export interface Variant {
  readonly stemClass: number;
  readonly weight: number;
}

/** One thing that the query asks for: a word, with all that may stand for it in the text. */
export interface Slot {
  readonly word: string;
  readonly variants: readonly Variant[];
  /** The terms that are the query's word itself. */
  readonly terms: readonly number[];
  /** Places of the word among the query's words. */
  readonly positions: readonly number[];
  readonly idf: number;
  readonly exactIdf: number;
}

/** A word of the query that the corpus does not have, and the word that was taken instead. */
export interface Correction {
  readonly word: string;
  readonly instead: string;
}

/** What a query asks of an index. */
export interface Slots {
  readonly slots: Slot[];
  readonly unknown: string[];
  readonly corrections: Correction[];
}

interface Word {
  readonly word: string;
  readonly position: number;
}

/** The slots of a query; words of one stem class share a slot. */
export function toSlots(query: Query, index: SearchIndex): Slots {
  const { lexicon } = index;
  const unknown: string[] = [];
  const corrections: Correction[] = [];
  const slots = new Map<number, { word: string; terms: Set<number>; positions: number[] }>();
  for (const { word, position } of unglue(query, index)) {
    if (isStopword(word) && !query.isOnlyStopwords) continue;
    const stemClass = lexicon.classOfWord(word);
    if (stemClass < 0) {
      unknown.push(word);
      continue;
    }
    const slot = slots.get(stemClass) ?? { word, terms: new Set(), positions: [] };
    slots.set(stemClass, slot);
    const term = lexicon.find(word);
    if (term >= 0) slot.terms.add(term);
    slot.positions.push(position);
  }
  return {
    slots: [...slots].map(([stemClass, { word, terms, positions }]) => ({
      word,
      variants: [{ stemClass, weight: 1 }],
      terms: [...terms],
      positions,
      idf: idf(index.store.postings(keyOf(stemClass)).length, index.passageCount),
      exactIdf: idf(
        [...terms].reduce((sum, term) => sum + index.termFrequency[term]!, 0),
        index.passageCount,
      ),
    })),
    unknown,
    corrections,
  };
}

/** The query's words, a glued one as two, numbered anew. */
function unglue(query: Query, { lexicon }: SearchIndex): Word[] {
  const words: Word[] = [];
  const push = (word: string) => words.push({ word, position: words.length });
  for (const { word } of query.words) {
    const term = lexicon.find(word);
    const parts = term >= 0 ? lexicon.partsOf(term) : lexicon.splitAtArticle(word);
    if (parts) for (const part of parts) push(lexicon.words[part]!);
    else push(word);
  }
  return words;
}

/** BM25's idf, never negative (Lucene's form). */
export function idf(frequency: number, passages: number): number {
  return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
}
