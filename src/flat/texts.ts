import { GrowingInts } from './growing.ts';

/** Many short texts, one after another in UTF-8, in memory that every thread sees. */
export interface TextsParts {
  readonly bytes: Uint8Array;
  /** Where each begins, and one more: the number of all bytes. */
  readonly offsets: Int32Array;
}

export class TextsWriter {
  readonly #offsets = new GrowingInts();
  #bytes = new Uint8Array(new SharedArrayBuffer(2 ** 20));
  #length = 0;

  add(text: string): void {
    this.addBytes(Buffer.from(text, 'utf8'));
  }

  addBytes(bytes: Uint8Array): void {
    this.#offsets.push(this.#length);
    const length = this.#length + bytes.length;
    if (length > this.#bytes.length) {
      const larger = new Uint8Array(
        new SharedArrayBuffer(Math.max(length, this.#bytes.length * 2)),
      );
      larger.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = larger;
    }
    this.#bytes.set(bytes, this.#length);
    this.#length = length;
  }

  done(): TextsParts {
    this.#offsets.push(this.#length);
    const bytes = new Uint8Array(new SharedArrayBuffer(this.#length));
    bytes.set(this.#bytes.subarray(0, this.#length));
    return { bytes, offsets: this.#offsets.done() };
  }
}

/** The bytes of a text, not copied. */
export function bytesAt({ bytes, offsets }: TextsParts, number: number): Uint8Array {
  return bytes.subarray(offsets[number]!, offsets[number + 1]!);
}

export function textAt(parts: TextsParts, number: number): string {
  const { buffer, byteOffset, length } = bytesAt(parts, number);
  return Buffer.from(buffer, byteOffset, length).toString('utf8');
}
