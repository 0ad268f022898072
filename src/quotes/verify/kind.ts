import { fold } from '../../arabic/fold.ts';
import { readCardinal, readOrdinal } from '../../arabic/numerals.ts';
import { TURNING } from './turning-words.ts';
import type { Difference, VerificationKind } from './verification.ts';

/** Below this share of weight the differences are many: the statement in other words. */
const REWORDED_BELOW = 0.7;
/** `نفى أن …` beside `قال إن …`. */
const DENIAL = /^[وف]?[يتن]?(?:نف(?:ي|ت|وا|ون)|نكر(?:ون)?|انكر(?:ت|وا)?)$/u;
/** Heads of two-word months: `كانون الثاني`, `ربيع الأول`. */
const MONTH_HEADS = /^[وفبل]?(?:كانون|تشرين|ربيع|جمادي)$/u;

/** What the differences of an altered quote are about; the gravest first. */
export function kindOf(differences: readonly Difference[], share: number): VerificationKind {
  const changed = differences.flatMap(({ said, archive }) => [
    ...wordsOf(said),
    ...wordsOf(archive),
  ]);
  const isNegation = (word: string) =>
    TURNING.has(word) || TURNING.has(word.slice(1)) || DENIAL.test(word);
  if (changed.some(isNegation)) return 'negation';
  if (differences.some(isOfNumber)) return 'number';
  return share < REWORDED_BELOW ? 'reworded' : 'words';
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** A month by another name, `كانون الأول` for `ديسمبر`, has no number in it. */
function isOfNumber({ said, archive }: Difference): boolean {
  return [said, archive].some((text) =>
    wordsOf(text).some((word, i, all) => isNumeral(word) && !MONTH_HEADS.test(all[i - 1] ?? '')),
  );
}

function isNumeral(word: string): boolean {
  return /\d/u.test(word) || readCardinal([word], 0) !== null || readOrdinal([word], 0) !== null;
}
