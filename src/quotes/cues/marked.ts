import { LETTER } from '../lexicon/words.ts';
import { EVIDENCE, PRIOR } from './evidence.ts';
import { type Facts, factsOf, type Marked } from './facts.ts';

/** From so many points on it is speech: about where as many names are taken as fragments are left. */
const ENOUGH = 0.2;

/** Words of somebody's follow a name between marks: `«ماكرون»: "…"`. */
const HIS_WORDS_FOLLOW = /^\s*["»”]\s*:\s*["«“„]/u;
const LONGEST_NAME = 3;

/**
 * Whether words between marks are speech rather than a name, a title, an outlet, a slogan or words
 * held at a distance.
 */
export function isSpeech(marked: Marked): boolean {
  const facts = factsOf(marked);
  if (isSpelled(facts) || isLedOnFrom(facts)) return false;
  // `قال: "نعم"`; else one word is no more than a word.
  if (facts.count === 1) return facts.led === 'right' && !facts.isTouching;
  return pointsOf(facts) > ENOUGH;
}

function pointsOf(facts: Facts): number {
  return EVIDENCE.reduce((sum, { points, holds }) => (holds(facts) ? sum + points : sum), PRIOR);
}

/** `"إن بي سي نيوز"`, `"CNN"` */
function isSpelled({ forms, count }: Facts): boolean {
  if (forms.every((form) => /^[a-z\d]+$/u.test(form) || LETTER.test(form))) return true;
  return count < LONGEST_NAME + 2 && forms.filter((form) => LETTER.test(form)).length > 1;
}

/** A few words between marks after the verb that lead on to words of somebody's are his name. */
function isLedOnFrom({ clause, first, count, gap }: Facts): boolean {
  const next = clause.words[first + count];
  if (!next || count > LONGEST_NAME || gap.includes(':')) return false;
  return next.quotation >= 0 && HIS_WORDS_FOLLOW.test(next.gap);
}
