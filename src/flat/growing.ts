import { sharedInts } from './memory.ts';

/** Numbers in a piece: a megabyte. */
const PIECE = 1 << 18;
const SMALLEST = 1 << 8;

/**
 * Numbers of which nobody knows how many come. They lie in pieces until all are there: one array that
 * doubles, with those that it outgrew, takes up to four times what they need.
 */
export class GrowingInts {
  #full: Int32Array[] = [];
  #piece = new Int32Array(SMALLEST);
  #used = 0;
  #before = 0;

  get length(): number {
    return this.#before + this.#used;
  }

  push(value: number): void {
    if (this.#used === this.#piece.length) this.#begin();
    this.#piece[this.#used++] = value;
  }

  append(values: ArrayLike<number>): void {
    for (let i = 0; i < values.length; i++) this.push(values[i]!);
  }

  /** All of them in shared memory, once: the pieces are let go. */
  done(): Int32Array {
    const all = sharedInts(this.length);
    let at = 0;
    for (const piece of [...this.#full, this.#piece.subarray(0, this.#used)]) {
      all.set(piece, at);
      at += piece.length;
    }
    this.#full = [];
    this.#piece = new Int32Array(0);
    return all;
  }

  #begin(): void {
    this.#full.push(this.#piece);
    this.#before += this.#used;
    this.#piece = new Int32Array(Math.min(PIECE, this.#piece.length * 2));
    this.#used = 0;
  }
}
