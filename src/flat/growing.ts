import { sharedInts } from './memory.ts';

/** Numbers of which nobody knows how many come, in shared memory. */
export class GrowingInts {
  #values: Int32Array;
  length = 0;

  /** @param expected how many may come; more cost a copy */
  constructor(expected = 1 << 12) {
    this.#values = sharedInts(Math.max(16, expected));
  }

  push(value: number): void {
    if (this.length === this.#values.length) this.#grow(this.length * 2);
    this.#values[this.length++] = value;
  }

  append(values: ArrayLike<number>): void {
    if (this.length + values.length > this.#values.length)
      this.#grow(Math.max(this.#values.length * 2, this.length + values.length));
    this.#values.set(values, this.length);
    this.length += values.length;
  }

  /** The numbers in memory of their own, no larger than they are. */
  done(): Int32Array {
    if (this.length === this.#values.length) return this.#values;
    const exact = sharedInts(this.length);
    exact.set(this.#values.subarray(0, this.length));
    return exact;
  }

  #grow(length: number): void {
    const larger = sharedInts(length);
    larger.set(this.#values);
    this.#values = larger;
  }
}
