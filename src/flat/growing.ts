import { giveBack, type Kind, ownArray, sharedArray } from './memory.ts';

/** Numbers in a piece: at most a megabyte. */
const PIECE = 1 << 18;
const SMALLEST = 1 << 8;

/**
 * Numbers of which nobody knows how many come. As many as are expected lie at once where they will
 * stay: of a large block what is never written takes no memory. More lie in pieces until all are
 * there: one array that doubles, with those that it outgrew, takes up to four times what they need.
 */
export class GrowingInts<T extends Int32Array | Uint16Array | Float64Array = Int32Array> {
  readonly #kind: Kind<T>;
  readonly #expected: T | null;
  #full: T[] = [];
  #piece: T;
  #used = 0;
  #before = 0;

  /** @param expected how many may come; fewer and more are as well */
  constructor(expected = 0, kind: Kind<T> = Int32Array as Kind<unknown> as Kind<T>) {
    this.#kind = kind;
    this.#expected = expected > PIECE ? sharedArray(kind, expected) : null;
    this.#piece = this.#expected ?? this.#make(SMALLEST);
  }

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
  done(): T {
    const last = this.#piece.subarray(0, this.#used) as T;
    if (this.#piece === this.#expected) return last;
    const all = sharedArray(this.#kind, this.length);
    let at = 0;
    for (const piece of [...this.#full, last]) {
      all.set(piece, at);
      at += piece.length;
      giveBack(piece);
    }
    this.#full = [];
    this.#piece = this.#make(0);
    this.#used = 0;
    this.#before = 0;
    return all;
  }

  #begin(): void {
    this.#full.push(this.#piece);
    this.#before += this.#used;
    this.#piece = this.#make(Math.min(PIECE, this.#piece.length * 2));
    this.#used = 0;
  }

  #make(length: number): T {
    return ownArray(this.#kind, length);
  }
}
