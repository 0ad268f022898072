/** From so many bytes on a block is asked of the system itself. */
const LARGE = 2 ** 16;

/**
 * Memory that every thread sees, so that an index made in one is used in another without a copy. A
 * large block is one that might grow, though it never does: such a one V8 maps, and gives back to the
 * system when nobody has it any more. Any other comes from C's allocator, which with ten threads and
 * blocks of some megabytes kept three hundred megabytes that were free.
 */
export function sharedMemory(bytes: number): SharedArrayBuffer {
  return bytes < LARGE
    ? new SharedArrayBuffer(bytes)
    : new SharedArrayBuffer(bytes, { maxByteLength: bytes });
}

/** The same for one thread, whose garbage collector knows of it. */
export function ownMemory(bytes: number): ArrayBuffer {
  return bytes < LARGE ? new ArrayBuffer(bytes) : new ArrayBuffer(bytes, { maxByteLength: bytes });
}

/** Numbers in {@link ownMemory}. */
export function ownArray<T>(kind: Kind<T>, length: number): T {
  return new kind(ownMemory(length * kind.BYTES_PER_ELEMENT), 0, length);
}

export function ownInts(length: number): Int32Array {
  return ownArray(Int32Array, length);
}

/** Gives {@link ownMemory} back now, without waiting for the garbage collector: the array is empty then. */
export function giveBack({ buffer }: ArrayBufferView): void {
  if (buffer instanceof ArrayBuffer && buffer.resizable) buffer.resize(0);
}

/** What makes arrays of one kind of numbers over memory; without a length they would grow with it. */
export interface Kind<T> {
  new (memory: ArrayBufferLike, byteOffset: number, length: number): T;
  readonly BYTES_PER_ELEMENT: number;
}

/** Numbers in shared memory. */
export function sharedArray<T>(kind: Kind<T>, length: number): T {
  return new kind(sharedMemory(length * kind.BYTES_PER_ELEMENT), 0, length);
}

export function sharedInts(length: number): Int32Array {
  return sharedArray(Int32Array, length);
}

/** The same numbers in shared memory. */
export function toShared(numbers: ArrayLike<number>): Int32Array {
  const array = sharedInts(numbers.length);
  array.set(numbers);
  return array;
}
