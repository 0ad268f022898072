import { fold } from '../arabic/fold.ts';
import * as L from '../arabic/letters.ts';
import { PROCLITICS, stem, withoutClitics } from '../arabic/stem.ts';
import { sharedInts, toShared } from '../flat/memory.ts';
import { StringTable, type StringTableParts } from '../flat/table.ts';

/** A {@link Lexicon} as it is kept and handed between threads. */
export interface LexiconParts {
  /** Folded words by term number. */
  readonly words: StringTableParts;
  /** Stems by stem class. */
  readonly stems: StringTableParts;
  /** By term, its stem class. */
  readonly classes: Int32Array;
  /** By class, the first of its terms that the corpus holds. */
  readonly firstTerm: Int32Array;
  /** Glued terms and the two of each: `[glued, left, right]`, one after another. */
  readonly glued: Int32Array;
}

/**
 * The vocabulary of a corpus: each folded word a term with a number, each term in one stem class.
 * Stems are judged against the whole vocabulary, so none is known before the last word is read.
 */
export class Lexicon {
  private readonly words: StringTable;
  private readonly stems: StringTable;
  private readonly classes: Int32Array;
  private readonly firstTerm: Int32Array;
  private readonly glued = new Map<number, readonly [number, number]>();

  constructor(parts: LexiconParts) {
    this.words = new StringTable(parts.words);
    this.stems = new StringTable(parts.stems);
    this.classes = parts.classes;
    this.firstTerm = parts.firstTerm;
    const { glued } = parts;
    for (let i = 0; i < glued.length; i += 3)
      this.glued.set(glued[i]!, [glued[i + 1]!, glued[i + 2]!]);
  }

  /** Number of terms; stem classes are fewer. */
  get size(): number {
    return this.words.size;
  }

  /** The folded word of a term. */
  word(term: number): string {
    return this.words.at(term);
  }

  /** The term of a folded word; -1 if it does not occur. */
  find(word: string): number {
    return this.words.find(word);
  }

  /** Terms that are a word behind a proclitic (`وعقيلة` for `عقيلة`), where the corpus lacks it bare. */
  cliticForms(word: string): readonly number[] {
    if (word.length < SHORTEST_BARE) return [];
    return PROCLITICS.map((proclitic) => this.find(proclitic + word)).filter((term) => term >= 0);
  }

  /** The terms of a word as written: none, one, or the two of a glued word. */
  termsOf(surface: string): readonly number[] {
    const term = this.find(fold(surface));
    return term < 0 ? [] : (this.glued.get(term) ?? [term]);
  }

  /** The two terms of a glued term; undefined for any other. */
  partsOf(term: number): readonly [number, number] | undefined {
    return this.glued.get(term);
  }

  /** The stem class of a term. */
  classOf(term: number): number {
    return this.classes[term]!;
  }

  /** A term of a stem class. */
  representativeOf(stemClass: number): number {
    return this.firstTerm[stemClass]!;
  }

  /** The stem class that a folded word has or would have; -1 if no word of the corpus shares it. */
  classOfWord(word: string): number {
    const term = this.find(word);
    return term >= 0 ? this.classes[term]! : this.stems.find(stem(word, this.isWord));
  }

  /** See {@link splitAtArticle}. */
  splitAtArticle(word: string): readonly [number, number] | null {
    return splitAtArticle(word, this.words);
  }

  /** A folded word without what clings to it; see {@link withoutClitics}. */
  bare(word: string): string {
    return withoutClitics(word, this.isWord);
  }

  private readonly isWord = (form: string): boolean => this.words.has(form);
}

/** Stem classes of a vocabulary, in order of their first terms. */
export function classify(
  words: StringTable,
): Pick<LexiconParts, 'stems' | 'classes' | 'firstTerm'> {
  const isWord = (form: string) => words.has(form);
  const byStem = new Map<string, number>();
  const classes = sharedInts(words.size);
  const firstTerm: number[] = [];
  for (let term = 0; term < words.size; term++) {
    const key = stem(words.at(term), isWord);
    let stemClass = byStem.get(key);
    if (stemClass === undefined) {
      stemClass = byStem.size;
      byStem.set(key, stemClass);
      firstTerm.push(term);
    }
    classes[term] = stemClass;
  }
  const stems = StringTable.of([...byStem.keys()]).parts;
  return { stems, classes, firstTerm: toShared(firstTerm) };
}

/**
 * Where a folded word may be two words of a vocabulary, the second with the article
 * (`الاممالمتحده`): the terms of both, or null.
 */
export function splitAtArticle(word: string, words: StringTable): readonly [number, number] | null {
  if (word.length > LONGEST_GLUED) return null;
  let at = word.indexOf(ARTICLE, SHORTEST_PART);
  while (at > 0 && at <= word.length - SHORTEST_PART) {
    const left = words.find(word.slice(0, at));
    const right = left < 0 ? -1 : words.find(word.slice(at));
    if (left >= 0 && right >= 0) return [left, right];
    at = word.indexOf(ARTICLE, at + 1);
  }
  return null;
}

/** Before a shorter word a letter is rather the word's own. */
const SHORTEST_BARE = 4;

const ARTICLE = L.ALEF + L.LAM;
/** What is longer is no two words, and looking for them takes the square of its length. */
const LONGEST_GLUED = 40;
/** Below this a part is as likely an ending or a clitic as a word. */
const SHORTEST_PART = 4;
