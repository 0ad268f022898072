/**
 * Numbers in memory that every thread sees, so that an index made in one is used in another without
 * a copy. They cost the thread that makes them nothing more than its own would.
 */
export function sharedInts(length: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(length * 4));
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
