import type { Document } from '../../corpus/document.ts';
import { eachWord, formOf } from './words.ts';

/**
 * Every word of the archive by its number, in order, and where each word stands: what is needed to
 * find any run of words, whole or damaged. Twelve bytes a word and the vocabulary; documents
 * follow each other, so a place is one number.
 */
export class Fingerprints {
  readonly documents: readonly Document[];
  /** The vocabulary's number of each word of the archive. */
  readonly ids: Int32Array;
  /** Where each word begins in its document's text. */
  readonly starts: Int32Array;
  /** The first word of each document, and one more: the number of all words. */
  readonly firsts: Int32Array;
  /** The form of each word of the vocabulary. */
  readonly forms: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** Places of each word, rising: those of word `n` are `[#offsets[n], #offsets[n + 1])`. */
  readonly #places: Int32Array;
  readonly #offsets: Int32Array;

  constructor(documents: readonly Document[]) {
    this.documents = documents;
    const ids = new Growing();
    const starts = new Growing();
    this.firsts = new Int32Array(documents.length + 1);
    // Folding is dear and most words come again: each spelling is folded once.
    const spellings = new Map<string, number>();
    for (const [i, { text }] of documents.entries()) {
      this.firsts[i] = ids.length;
      eachWord(text, 0, text.length, (start, end) => {
        const spelling = text.slice(start, end);
        let id = spellings.get(spelling);
        if (id === undefined) {
          id = this.#numberOf(formOf(spelling));
          spellings.set(spelling, id);
        }
        ids.push(id);
        starts.push(start);
      });
    }
    this.firsts[documents.length] = ids.length;
    this.ids = ids.done();
    this.starts = starts.done();
    this.#offsets = new Int32Array(this.forms.length + 1);
    this.#places = new Int32Array(this.ids.length);
    this.#sortPlaces();
  }

  get length(): number {
    return this.ids.length;
  }

  /** The number of a word's form; -1 when the archive does not have it. */
  id(form: string): number {
    return this.#numbers.get(form) ?? -1;
  }

  /** How often a word occurs. */
  frequency(id: number): number {
    return id < 0 ? 0 : this.#offsets[id + 1]! - this.#offsets[id]!;
  }

  /** Where a word occurs, rising. */
  places(id: number): Int32Array {
    return id < 0
      ? new Int32Array(0)
      : this.#places.subarray(this.#offsets[id]!, this.#offsets[id + 1]!);
  }

  /** How much a word tells, in nats: the logarithm of how rare it is. */
  weight(id: number): number {
    return Math.log((this.length + 1) / (this.frequency(id) + 0.5));
  }

  /** The document that a place lies in, by its index. */
  documentAt(place: number): number {
    let low = 0;
    let high = this.documents.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.firsts[middle]! <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Where the words `[first, last]` of one document stand in its text. */
  spanOf(first: number, last: number): { start: number; end: number } {
    return { start: this.starts[first]!, end: this.endOf(last) };
  }

  /** Where the word at a place ends in its document's text. */
  endOf(place: number): number {
    const { text } = this.documents[this.documentAt(place)]!;
    const start = this.starts[place]!;
    const isLast = this.firsts[this.documentAt(place) + 1] === place + 1;
    const limit = isLast ? text.length : this.starts[place + 1]!;
    let end = start;
    eachWord(text, start, limit, (wordStart, wordEnd) => {
      if (wordStart === start) end = wordEnd;
    });
    return end;
  }

  #numberOf(form: string): number {
    let id = this.#numbers.get(form);
    if (id === undefined) {
      id = this.forms.length;
      this.forms.push(form);
      this.#numbers.set(form, id);
    }
    return id;
  }

  #sortPlaces(): void {
    const offsets = this.#offsets;
    for (const id of this.ids) offsets[id + 1]!++;
    for (let id = 0; id < offsets.length - 1; id++) offsets[id + 1]! += offsets[id]!;
    const next = offsets.slice();
    for (let place = 0; place < this.ids.length; place++) {
      this.#places[next[this.ids[place]!]!++] = place;
    }
  }
}

class Growing {
  #values = new Int32Array(1 << 12);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }

  done(): Int32Array {
    return this.#values.slice(0, this.length);
  }
}
