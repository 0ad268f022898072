import type { StringTable } from '../../flat/table.ts';

/** More words than these are not looked for: a question has a handful. */
const MOST = 255;
/** So many first letters in common make words kin: `انتخابات`, `انتخابية`. */
const KIN_LETTERS = 5;

/** Which of the words asked for stand in runs of an archive's words. */
export class Met {
  /** By stem: where it is noted that it was met; 0 for those not asked for. */
  readonly #slots: Uint8Array;
  /** By word asked for, in order, its slot; 0 for one that no word of the archive can meet. */
  readonly #asked: readonly number[];
  readonly #seen: Uint8Array;

  private constructor(slots: Uint8Array, asked: readonly number[]) {
    this.#slots = slots;
    this.#asked = asked;
    this.#seen = new Uint8Array(MOST + 1);
  }

  /** @param stems numbers of the stems asked for, -1 for one that the archive does not have */
  static ofStems(table: StringTable, stems: readonly number[]): Met {
    const slots = new Uint8Array(table.size);
    let used = 0;
    const asked = stems.map((stem) => {
      if (stem < 0) return 0;
      if (slots[stem] === 0 && used < MOST) slots[stem] = ++used;
      return slots[stem]!;
    });
    return new Met(slots, asked);
  }

  /** Meets words of the same family, by their first letters. */
  static ofKin(table: StringTable, stems: readonly string[]): Met {
    const slots = new Uint8Array(table.size);
    const prefixes: string[] = [];
    const asked = stems.map((stem) => {
      if (stem.length < KIN_LETTERS) return 0;
      const prefix = stem.slice(0, KIN_LETTERS);
      if (!prefixes.includes(prefix) && prefixes.length < MOST) prefixes.push(prefix);
      return prefixes.indexOf(prefix) + 1;
    });
    for (let stem = 0; prefixes.length > 0 && stem < table.size; stem++)
      slots[stem] = prefixes.findIndex((prefix) => table.startsWith(stem, prefix)) + 1;
    return new Met(slots, asked);
  }

  /** Notes whatever this or another would, all words in one place. */
  or(other: Met): Met {
    const slots = this.#slots.map((slot, stem) => (slot > 0 || other.wants(stem) ? 1 : 0));
    return new Met(slots, [1]);
  }

  /** Whether a word of this stem would be noted. */
  wants(stem: number): boolean {
    return this.#slots[stem]! > 0;
  }

  forget(): void {
    this.#seen.fill(0);
  }

  /**
   * Looks through the words `[from, to)`.
   * @param stemOf by word, its stem
   */
  look(words: Int32Array, from: number, to: number, stemOf: Int32Array): void {
    for (let i = from; i < to; i++) this.#seen[this.#slots[stemOf[words[i]!]!]!] = 1;
  }

  /** Whether the word asked for in this place was met since all was forgotten. */
  has(place: number): boolean {
    const slot = this.#asked[place]!;
    return slot > 0 && this.#seen[slot] === 1;
  }
}
