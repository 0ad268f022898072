import { fold } from '../arabic/fold.ts';
import { StringTable, type StringTableParts } from '../flat/table.ts';

/**
 * Numbers for folded words in the order of their first coming. It only grows. Words that were known
 * from the start stay in the flat table that they came in: as a map 200,000 of them take 30 MB.
 */
export class Dictionary {
  readonly #known: StringTable;
  readonly #new: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** Words as written: spares folding them again, ten times faster over a corpus. */
  readonly #bySurface = new Map<string, number>();

  constructor(known: StringTableParts = StringTable.of([]).parts) {
    this.#known = new StringTable(known);
  }

  get size(): number {
    return this.#known.size + this.#new.length;
  }

  at(number: number): string {
    const { size } = this.#known;
    return number < size ? this.#known.at(number) : this.#new[number - size]!;
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
    const known = this.#known.find(word);
    if (known >= 0) return known;
    const seen = this.#numbers.get(word);
    if (seen !== undefined) return seen;
    const number = this.#known.size + this.#new.push(word) - 1;
    this.#numbers.set(word, number);
    return number;
  }

  words(): string[] {
    return Array.from({ length: this.size }, (_, number) => this.at(number));
  }

  /** All words, flat. */
  done(): StringTableParts {
    return this.#new.length === 0 ? this.#known.parts : StringTable.of(this.words()).parts;
  }
}
