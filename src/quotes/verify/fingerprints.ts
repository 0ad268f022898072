import type { Document } from '../../corpus/document.ts';
import { StringTable } from '../../flat/table.ts';
import { eachWord } from './words.ts';
import { type KeptWords, placesOf, startAt, toKeptWords } from './words-kept.ts';

/** The words of an archive, asked for what is needed to find any run of them, whole or damaged. */
export class Fingerprints {
  readonly documents: readonly Document[];
  readonly ids: Int32Array;
  readonly firsts: Int32Array;
  readonly #kept: KeptWords;
  readonly #table: StringTable;
  /** Forms that were asked for. */
  readonly #forms: string[] = [];

  constructor(documents: readonly Document[], kept: KeptWords = toKeptWords(documents)) {
    this.documents = documents;
    this.ids = kept.ids;
    this.firsts = kept.firsts;
    this.#kept = kept;
    this.#table = new StringTable(kept.forms);
  }

  get length(): number {
    return this.ids.length;
  }

  /** The number of a word's form; -1 when the archive does not have it. */
  id(form: string): number {
    return this.#table.find(form);
  }

  /** The form of a number. */
  form(id: number): string {
    this.#forms[id] ??= this.#table.at(id);
    return this.#forms[id];
  }

  /** How often a word occurs. */
  frequency(id: number): number {
    return id < 0 ? 0 : this.#kept.counts[id]!;
  }

  /** Where a word occurs, rising. */
  places(id: number): Int32Array {
    return id < 0 ? new Int32Array(0) : placesOf(this.#kept, id);
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

  /** Where the word at a place begins in its document's text. */
  startOf(place: number): number {
    return startAt(this.#kept, place, this.firsts[this.documentAt(place)]!);
  }

  /** Where the words `[first, last]` of one document stand in its text. */
  spanOf(first: number, last: number): { start: number; end: number } {
    return { start: this.startOf(first), end: this.endOf(last) };
  }

  /** Where the word at a place ends in its document's text. */
  endOf(place: number): number {
    const document = this.documentAt(place);
    const { text } = this.documents[document]!;
    const start = this.startOf(place);
    const isLast = this.firsts[document + 1] === place + 1;
    const limit = isLast ? text.length : this.startOf(place + 1);
    let end = start;
    eachWord(text, start, limit, (wordStart, wordEnd) => {
      if (wordStart === start) end = wordEnd;
    });
    return end;
  }
}
