import { fold } from '../../arabic/fold.ts';
import { readCardinal, readOrdinal } from '../../arabic/numerals.ts';
import { TURNING } from './turning-words.ts';
import type { Difference, VerificationKind } from './verification.ts';

/** Below this share of weight the differences are many: the statement in other words. */
const REWORDED_BELOW = 0.7;

/** What the differences of an altered quote are about; the gravest first. */
export function kindOf(differences: readonly Difference[], share: number): VerificationKind {
  const changed = differences.flatMap(({ said, archive }) => [
    ...wordsOf(said),
    ...wordsOf(archive),
  ]);
  if (changed.some((word) => TURNING.has(word) || TURNING.has(word.slice(1)))) return 'negation';
  if (changed.some(isNumeral)) return 'number';
  return share < REWORDED_BELOW ? 'reworded' : 'words';
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}

function isNumeral(word: string): boolean {
  return /\d/u.test(word) || readCardinal([word], 0) !== null || readOrdinal([word], 0) !== null;
}
