import { type Edit, isSpellingOfName, likelihood } from '../arabic/edit.ts';
import * as L from '../arabic/letters.ts';
import { CONJUNCTIONS } from '../arabic/stem.ts';
import { isStopword } from '../arabic/stopwords.ts';
import { isLatin } from '../arabic/transliterate.ts';
import type { SearchIndex } from './index.ts';
import type { Query } from './query.ts';
import type { Weights } from './weights.ts';

/** A stem class that stands for a word of the query, and how surely (0 to 1). */
export interface Variant {
  readonly stemClass: number;
  readonly weight: number;
  /** The word's own class, or a name as others spell it; the rest are guesses at what was meant. */
  readonly isSame: boolean;
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
  /** A function word: it counts only where it continues a run of other words. */
  readonly isFunction: boolean;
  /** Whether the word stands in the query inside exact phrases only. */
  readonly isOnlyInPhrase: boolean;
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
  readonly isInPhrase: boolean;
}

interface Draft {
  readonly word: string;
  readonly variants: Map<number, Variant>;
  readonly terms: Set<number>;
  readonly positions: number[];
  readonly isFunction: boolean;
  isOnlyInPhrase: boolean;
}

/** A class found in fewer passages than this may be a slip of the writer's: neighbours count too. */
const RARE = 3;
const MOST_NEIGHBOURS = 8;
/** Below this length a long vowel more or less makes another word (`كتب`, `كاتب`). */
const SHORTEST_NAME = 5;
/** A word of three letters is one letter away from anything (`كأس`, `كان`) … */
const SHORTEST_RESCUED = 4;
/** … but among so many words the others show which was meant. */
const TELLING_WORDS = 4;
const ARTICLE = new RegExp(
  `^[${L.WAW}${L.FEH}]?(?:[${L.BEH}${L.KAF}]?${L.ALEF}${L.LAM}|${L.LAM}${L.LAM})(?=..)`,
  'u',
);

/** The slots of a query; words of one stem class share a slot. */
export function toSlots(query: Query, index: SearchIndex, weights: Weights): Slots {
  const { lexicon } = index;
  const unknown: string[] = [];
  const corrections: Correction[] = [];
  const drafts = new Map<number, Draft>();
  const functions = new Map<string, Draft>();
  const words = unglue(query, index);
  for (const { word, position, isInPhrase } of words) {
    const isFunction = isStopword(word) && !query.isOnlyStopwords;
    const stemClass = lexicon.classOfWord(word);
    if (isFunction) {
      const known = functions.get(word);
      const draft = known ?? functionDraft(word, position, index);
      if (known) known.positions.push(position);
      else if (draft) functions.set(word, draft);
      continue;
    }
    const hasCompany = words.length >= TELLING_WORDS;
    const variants = variantsOf({ word, stemClass, hasCompany }, index, weights);
    const joined = joinedWith(words[position + 1], word, index);
    if (joined >= 0 && !variants.has(joined))
      variants.set(joined, { stemClass: joined, weight: 1, isSame: true });
    if (stemClass < 0 && lexicon.cliticForms(word).length === 0) {
      unknown.push(word);
      const [best] = variants.keys();
      if (best === undefined) continue;
      const instead = lexicon.word(lexicon.representativeOf(best));
      if (joined < 0 && !isLatin(word)) corrections.push({ word, instead });
    }
    const key = stemClass >= 0 ? stemClass : -1 - position;
    const draft = drafts.get(key) ?? {
      word,
      variants,
      terms: new Set(),
      positions: [],
      isFunction,
      isOnlyInPhrase: true,
    };
    drafts.set(key, draft);
    draft.isOnlyInPhrase &&= isInPhrase;
    const term = lexicon.find(word);
    if (term >= 0) draft.terms.add(term);
    draft.positions.push(position);
  }
  // Function words last: where one shares a class with a word of substance, that one has it.
  const all = [...drafts.values(), ...functions.values()];
  return { slots: all.map((draft) => toSlot(draft, index)), unknown, corrections };
}

/** A function word stands for itself alone, with or without a conjunction (`خلال`, `وخلال`). */
function functionDraft(word: string, position: number, { lexicon }: SearchIndex): Draft | null {
  const bare = withoutConjunction(word);
  const terms = [word, bare, ...CONJUNCTIONS.map((conjunction) => conjunction + bare)]
    .map((form) => lexicon.find(form))
    .filter((term) => term >= 0);
  if (terms.length === 0) return null;
  const classes = new Set(terms.map((term) => lexicon.classOf(term)));
  return {
    word,
    variants: new Map(
      [...classes].map((stemClass) => [stemClass, { stemClass, weight: 1, isSame: true }]),
    ),
    terms: new Set(terms),
    positions: [position],
    isFunction: true,
    isOnlyInPhrase: true,
  };
}

function withoutConjunction(word: string): string {
  const rest = word.slice(1);
  return CONJUNCTIONS.includes(word[0]!) && isStopword(rest) ? rest : word;
}

function toSlot(draft: Draft, index: SearchIndex): Slot {
  const { word, variants, terms, positions, isFunction, isOnlyInPhrase } = draft;
  const count = (stemClass: number) => index.store.postings(stemClass).length;
  // The surest variant says how rare the word is; uncertain ones must not make it common.
  const [[main] = [-1]] = variants;
  return {
    word,
    variants: [...variants.values()],
    terms: [...terms],
    positions,
    isFunction,
    isOnlyInPhrase,
    idf: idf(count(main!), index.passageCount),
    exactIdf: idf(
      [...terms].reduce((sum, term) => sum + index.termFrequency[term]!, 0),
      index.passageCount,
    ),
  };
}

interface Wanted {
  readonly word: string;
  readonly stemClass: number;
  /** Other words of the query show what was meant where this one may be a slip. */
  readonly hasCompany: boolean;
}

/** The stem classes that stand for a word with their weights, surest first. */
function variantsOf(
  { word, stemClass, hasCompany }: Wanted,
  index: SearchIndex,
  weights: Weights,
): Map<number, Variant> {
  const { lexicon, neighbours, scripts, store } = index;
  const variants = new Map<number, Variant>();
  const add = (variant: number, weight: number, isSame: boolean) => {
    if (!variants.has(variant)) variants.set(variant, { stemClass: variant, weight, isSame });
  };
  if (stemClass >= 0) add(stemClass, 1, true);
  const behind = stemClass >= 0 ? [] : lexicon.cliticForms(word);
  for (const term of behind) add(lexicon.classOf(term), 1, true);
  const isUnknown = stemClass < 0 && behind.length === 0;
  // A word that the corpus has is what was meant, unless the words beside it say otherwise.
  const isRare = isUnknown || (hasCompany && store.postings(stemClass).length < RARE);
  const shortest = hasCompany ? 0 : SHORTEST_RESCUED;
  const weightOf = (edit: Edit) => {
    if (isUnknown) return weights.rescued * likelihood(edit);
    return isSpellingOfName(edit) ? weights.spelling : weights.rare * likelihood(edit);
  };
  const near = neighbours
    .of(word)
    .filter(({ edit }) => isRare || (word.length >= SHORTEST_NAME && isSpellingOfName(edit)))
    .filter(({ term }) => lengthOf(word) >= shortest && lengthOf(lexicon.word(term)) >= shortest)
    .map(({ term, edit }) => ({ term, weight: weightOf(edit), isSame: isSpellingOfName(edit) }))
    .sort(
      (a, b) => b.weight - a.weight || index.termFrequency[b.term]! - index.termFrequency[a.term]!,
    );
  for (const { term, weight, isSame } of near.slice(0, MOST_NEIGHBOURS)) {
    add(lexicon.classOf(term), weight, isSame);
  }
  for (const term of scripts.of(word)) add(lexicon.classOf(term), weights.script, true);
  return variants;
}

/** Letters of a word without the article; none of a function word, which is never a slip. */
function lengthOf(word: string): number {
  return isStopword(word) ? 0 : word.replace(ARTICLE, '').length;
}

/** The class of two neighbouring words of the query written as one; -1 if that is no word. */
function joinedWith(next: Word | undefined, word: string, { lexicon }: SearchIndex): number {
  if (!next || word.length < 3 || next.word.length < 3) return -1;
  const term = lexicon.find(word + next.word);
  return term < 0 || lexicon.partsOf(term) ? -1 : lexicon.classOf(term);
}

/** The query's words, a glued one as two, numbered anew. */
function unglue(query: Query, { lexicon }: SearchIndex): Word[] {
  const words: Word[] = [];
  for (const { word, isInPhrase } of query.words) {
    const push = (part: string) => words.push({ word: part, position: words.length, isInPhrase });
    const term = lexicon.find(word);
    const parts = term >= 0 ? lexicon.partsOf(term) : lexicon.splitAtArticle(word);
    if (parts) for (const part of parts) push(lexicon.word(part));
    else push(word);
  }
  return words;
}

/** BM25's idf, never negative (Lucene's form). */
export function idf(frequency: number, passages: number): number {
  return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
}
