import { GrowingInts } from './growing.ts';
import { giveBack, ownMemory, sharedArray } from './memory.ts';

/** Many short texts, one after another in UTF-8, in memory that every thread sees. */
export interface TextsParts {
  readonly bytes: Uint8Array;
  /** Where each begins, and one more: the number of all bytes. */
  readonly offsets: Int32Array;
}

/** Bytes that a writer takes at once: a larger piece for each doubling would be garbage for long. */
const CHUNK = 2 ** 20;

/** As {@link GrowingInts}: as many bytes as are expected lie at once where they will stay. */
export class TextsWriter {
  readonly #offsets = new GrowingInts();
  readonly #expected: Uint8Array | null;
  readonly #full: Uint8Array[] = [];
  #chunk: Uint8Array;
  #used = 0;
  #length = 0;

  /** @param expected how many bytes may come */
  constructor(expected = 0) {
    this.#expected = expected > CHUNK ? sharedArray(Uint8Array, expected) : null;
    this.#chunk = this.#expected ?? chunkOf(CHUNK);
  }

  add(text: string): void {
    this.addBytes(Buffer.from(text, 'utf8'));
  }

  addBytes(bytes: Uint8Array): void {
    this.#offsets.push(this.#length);
    this.#length += bytes.length;
    if (this.#used + bytes.length > this.#chunk.length) {
      this.#full.push(this.#chunk.subarray(0, this.#used));
      this.#chunk = chunkOf(Math.max(CHUNK, bytes.length));
      this.#used = 0;
    }
    this.#chunk.set(bytes, this.#used);
    this.#used += bytes.length;
  }

  done(): TextsParts {
    this.#offsets.push(this.#length);
    const last = this.#chunk.subarray(0, this.#used);
    if (this.#chunk === this.#expected) return { bytes: last, offsets: this.#offsets.done() };
    const bytes = sharedArray(Uint8Array, this.#length);
    let at = 0;
    for (const chunk of [...this.#full, last]) {
      bytes.set(chunk, at);
      at += chunk.length;
      giveBack(chunk);
    }
    return { bytes, offsets: this.#offsets.done() };
  }
}

function chunkOf(bytes: number): Uint8Array {
  return new Uint8Array(ownMemory(bytes), 0, bytes);
}

/** The bytes of a text, not copied. */
export function bytesAt({ bytes, offsets }: TextsParts, number: number): Uint8Array {
  return bytes.subarray(offsets[number]!, offsets[number + 1]!);
}

export function textAt(parts: TextsParts, number: number): string {
  const { buffer, byteOffset, length } = bytesAt(parts, number);
  return Buffer.from(buffer, byteOffset, length).toString('utf8');
}
