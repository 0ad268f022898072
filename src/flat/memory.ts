/**
 * Numbers in memory that every thread sees, so that an index made in one is used in another without
 * a copy. They cost the thread that makes them nothing more than its own would.
 */
export function sharedInts(length: number): Int32Array {
  return sharedArray(Int32Array, length);
}

/** What makes arrays of one kind of numbers. */
export interface Kind<T> {
  new (memory: SharedArrayBuffer): T;
  new (length: number): T;
  readonly BYTES_PER_ELEMENT: number;
}

/** The same of another kind of numbers. */
export function sharedArray<T>(kind: Kind<T>, length: number): T {
  return new kind(new SharedArrayBuffer(length * kind.BYTES_PER_ELEMENT));
}

type Flat = Int32Array | Float64Array | Uint8Array;

/** The same numbers in shared memory; they themselves if they are there. */
export function shareArray<T extends Flat>(array: T): T {
  if (array.buffer instanceof SharedArrayBuffer) return array;
  const memory = new SharedArrayBuffer(array.byteLength);
  const copy = new (array.constructor as new (memory: SharedArrayBuffer) => T)(memory);
  copy.set(array);
  return copy;
}
