import { GrowingInts } from './growing.ts';

/** Many short texts in memory that every thread sees, in UTF-16, each with {@link END} behind it. */
export interface LinesParts {
  readonly text: Uint16Array;
  /** Where each begins, and one more: the number of all units. */
  readonly offsets: Int32Array;
}

/** A unit that no text has. */
const END = 0;

export class LinesWriter {
  readonly #text = new GrowingInts(0, Uint16Array);
  readonly #offsets = new GrowingInts();

  /** @param line without a NUL */
  add(line: string): void {
    this.#offsets.push(this.#text.length);
    for (let i = 0; i < line.length; i++) this.#text.push(line.charCodeAt(i));
    this.#text.push(END);
  }

  done(): LinesParts {
    this.#offsets.push(this.#text.length);
    return { text: this.#text.done(), offsets: this.#offsets.done() };
  }
}

/** Short texts by number, and looked through all at once for a part that they hold. */
export class Lines {
  readonly parts: LinesParts;
  readonly #bytes: Buffer;

  constructor(parts: LinesParts) {
    this.parts = parts;
    const { buffer, byteOffset, byteLength } = parts.text;
    this.#bytes = Buffer.from(buffer, byteOffset, byteLength);
  }

  static of(lines: readonly string[]): LinesParts {
    const writer = new LinesWriter();
    for (const line of lines) writer.add(line);
    return writer.done();
  }

  get size(): number {
    return this.parts.offsets.length - 1;
  }

  at(number: number): string {
    const { offsets } = this.parts;
    return this.#bytes.toString('utf16le', offsets[number]! * 2, (offsets[number + 1]! - 1) * 2);
  }

  /** Numbers of the texts that hold a part, rising, each once; all for an empty one. */
  *holding(part: string): Generator<number> {
    const { offsets } = this.parts;
    for (let number = 0; number < this.size; number++) {
      const at = part === '' ? offsets[number]! : this.#find(part, offsets[number]!);
      if (at < 0) return;
      number = this.#numberAt(at, number);
      yield number;
    }
  }

  #find(part: string, from: number): number {
    const at = this.#bytes.indexOf(part, from * 2, 'utf16le');
    return at < 0 ? -1 : at / 2;
  }

  /** The text that a unit is of, which is not before `first`. */
  #numberAt(unit: number, first: number): number {
    const { offsets } = this.parts;
    let low = first;
    let high = this.size - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (offsets[middle]! <= unit) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
