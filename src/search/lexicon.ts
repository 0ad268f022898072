import { fold } from '../arabic/fold.ts';
import * as L from '../arabic/letters.ts';
import { stem, withoutClitics } from '../arabic/stem.ts';

/**
 * The vocabulary of a corpus: each folded word a term with a number, each term in one stem class.
 * Filled first, then sealed: stems and glued words are judged against the whole vocabulary, so none
 * is known before the last word is read.
 */
export class Lexicon {
  /** Folded words by term number. */
  readonly words: string[] = [];
  private readonly byWord = new Map<string, number>();
  /** Words as written: spares folding them again, ten times faster over a corpus. */
  private readonly bySurface = new Map<string, number>();
  private readonly byStem = new Map<string, number>();
  private readonly glued = new Map<number, readonly [number, number]>();
  /** By class, the first of its terms that the corpus holds. */
  private readonly firstTerm: number[] = [];
  private classes = new Int32Array(0);

  /** The term of a word as written, new if need be; -1 when nothing of it is left by folding. */
  add(surface: string): number {
    const seen = this.bySurface.get(surface);
    if (seen !== undefined) return seen;
    const word = fold(surface);
    let term = word === '' ? -1 : this.byWord.get(word);
    if (term === undefined) {
      term = this.words.length;
      this.words.push(word);
      this.byWord.set(word, term);
    }
    this.bySurface.set(surface, term);
    return term;
  }

  /** Declares a term to be two words that were set without a space. */
  addGlued(term: number, parts: readonly [number, number]): void {
    this.glued.set(term, parts);
  }

  /** Computes the stem classes; no word is added afterwards. */
  seal(): void {
    this.bySurface.clear();
    this.classes = new Int32Array(this.words.length);
    for (let term = 0; term < this.words.length; term++) {
      const key = this.stemOf(this.words[term]!);
      let stemClass = this.byStem.get(key);
      if (stemClass === undefined) {
        stemClass = this.byStem.size;
        this.byStem.set(key, stemClass);
        this.firstTerm.push(term);
      }
      this.classes[term] = stemClass;
    }
  }

  /** Number of terms; stem classes are fewer. */
  get size(): number {
    return this.words.length;
  }

  /** The term of a folded word; -1 if it does not occur. */
  find(word: string): number {
    return this.byWord.get(word) ?? -1;
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
    return term >= 0 ? this.classes[term]! : (this.byStem.get(this.stemOf(word)) ?? -1);
  }

  /**
   * Where a folded word may be two words of the vocabulary, the second with the article
   * (`الاممالمتحده`): the terms of both, or null.
   */
  splitAtArticle(word: string): readonly [number, number] | null {
    let at = word.indexOf(ARTICLE, SHORTEST_PART);
    while (at > 0 && at <= word.length - SHORTEST_PART) {
      const left = this.find(word.slice(0, at));
      const right = this.find(word.slice(at));
      if (left >= 0 && right >= 0) return [left, right];
      at = word.indexOf(ARTICLE, at + 1);
    }
    return null;
  }

  /** A folded word without what clings to it; see {@link withoutClitics}. */
  bare(word: string): string {
    return withoutClitics(word, (form) => this.byWord.has(form));
  }

  private stemOf(word: string): string {
    return stem(word, (form) => this.byWord.has(form));
  }
}

const ARTICLE = L.ALEF + L.LAM;
/** Below this a part is as likely an ending or a clitic as a word. */
const SHORTEST_PART = 4;
