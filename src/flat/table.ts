import { hashWord } from './hash.ts';
import { sharedArray, sharedInts } from './memory.ts';

/** A {@link StringTable} as it is kept and read by all threads without a copy. */
export interface StringTableParts {
  /** UTF-16 units of all strings, one after another. */
  readonly text: Uint16Array;
  /** Where each begins in the text, and one more: its length. */
  readonly offsets: Int32Array;
  /** Open addressing by {@link hashWord}: a string's number and one, 0 where free; a power of two. */
  readonly slots: Int32Array;
}

/**
 * Strings by number and numbers by string, in three flat pieces: a map of 160,000 words takes 20 MB
 * and a tenth of a second to make, these take 4 MB and are ready as soon as they are read.
 */
export class StringTable {
  readonly parts: StringTableParts;
  readonly #bytes: Buffer;

  constructor(parts: StringTableParts) {
    this.parts = parts;
    const { buffer, byteOffset, byteLength } = parts.text;
    this.#bytes = Buffer.from(buffer, byteOffset, byteLength);
  }

  /** @param strings each once */
  static of(strings: readonly string[]): StringTable {
    const offsets = sharedInts(strings.length + 1);
    strings.forEach((string, number) => {
      offsets[number + 1] = offsets[number]! + string.length;
    });
    const text = sharedArray(Uint16Array, offsets[strings.length]!);
    const slots = sharedInts(2 ** Math.ceil(Math.log2(strings.length * 2 + 2)));
    const mask = slots.length - 1;
    strings.forEach((string, number) => {
      const start = offsets[number]!;
      for (let i = 0; i < string.length; i++) text[start + i] = string.charCodeAt(i);
      let slot = hashWord(string) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    });
    return new StringTable({ text, offsets, slots });
  }

  get size(): number {
    return this.parts.offsets.length - 1;
  }

  at(number: number): string {
    const { offsets } = this.parts;
    return this.#bytes.toString('utf16le', offsets[number]! * 2, offsets[number + 1]! * 2);
  }

  /** A string's number; -1 if it is not there. */
  find(string: string): number {
    const { offsets, slots } = this.parts;
    const mask = slots.length - 1;
    for (let slot = hashWord(string) & mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot]! - 1;
      if (number < 0) return -1;
      const length = offsets[number + 1]! - offsets[number]!;
      if (length === string.length && this.startsWith(number, string)) return number;
    }
  }

  has(string: string): boolean {
    return this.find(string) >= 0;
  }

  /** Whether a string begins so; read without making it. */
  startsWith(number: number, beginning: string): boolean {
    const { text, offsets } = this.parts;
    const start = offsets[number]!;
    if (offsets[number + 1]! - start < beginning.length) return false;
    for (let i = 0; i < beginning.length; i++)
      if (text[start + i] !== beginning.charCodeAt(i)) return false;
    return true;
  }
}
