/** Bytes that the largest number takes. */
const LONGEST = 5;

/**
 * Writes a number from 0 to 2^31 - 1 in as few bytes as it needs: seven bits each, the lowest first,
 * the last one below 128.
 * @returns where the next one is to be written
 */
export function writeVarint(bytes: Uint8Array, at: number, value: number): number {
  let rest = value;
  let place = at;
  while (rest > 0x7f) {
    bytes[place++] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
  }
  bytes[place++] = rest;
  return place;
}

export function varintBytes(value: number): number {
  let bytes = 1;
  for (let rest = value; rest > 0x7f; rest >>>= 7) bytes++;
  return bytes;
}

export function toVarints(numbers: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(numbers.length * LONGEST);
  let length = 0;
  for (const value of numbers) length = writeVarint(bytes, length, value);
  return bytes.slice(0, length);
}

/** Reads numbers that {@link writeVarint} wrote one after another. */
export class VarintReader {
  readonly #bytes: Uint8Array;
  /** Where the next one begins. */
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  next(): number {
    let byte = this.#bytes[this.at++]!;
    let value = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = this.#bytes[this.at++]!;
      value |= (byte & 0x7f) << shift;
    }
    return value;
  }
}
