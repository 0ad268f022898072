/** Discord's epoch, 2015-01-01T00:00Z, in milliseconds since 1970. */
export const DISCORD_EPOCH_MS = 1_420_070_400_000;

/** Ids that sort by time: milliseconds since Discord's epoch shifted by 22 bits, then a counter. */
export class Snowflakes {
  readonly #now: () => number;
  #last = 0n;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** The next id; never twice the same, never smaller than one before. */
  next(): string {
    const fresh = BigInt(Math.trunc(this.#now()) - DISCORD_EPOCH_MS) << 22n;
    this.#last = fresh > this.#last ? fresh : this.#last + 1n;
    return String(this.#last);
  }
}

/** Whether `a` was made before (negative) or after (positive) `b`. */
export function compareSnowflakes(a: string, b: string): number {
  return a.length === b.length ? (a < b ? -1 : a > b ? 1 : 0) : a.length - b.length;
}
