import { createHash } from 'node:crypto';

/** A number from 0 to 1 for what is named; the same seed and names give the same number. */
export type Chance = (...names: readonly (string | number)[]) => number;

/**
 * Fate by name rather than by turn: whichever of two processes comes first, a step of a day meets
 * what the seed has for it. A stream of numbers would give it to whoever asks next.
 */
export function chanceFrom(seed: number): Chance {
  return (...names) => {
    const digest = createHash('sha256')
      .update([seed, ...names].join('\0'))
      .digest();
    return digest.readUInt32BE(0) / 2 ** 32;
  };
}
