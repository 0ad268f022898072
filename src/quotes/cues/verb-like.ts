import { COMMON_VERBS } from '../lexicon/common-verbs.ts';
import { VERB_FORMS } from '../lexicon/verbs.ts';
import type { Facts } from './facts.ts';
import { isThat } from './that.ts';
import type { Word } from './word.ts';

/** `سنعود`, `نرفض`, `يجب` */
const PRESENT = /^[وف]?(?:س?[يتن]|است)\p{L}{3,}$/u;

/** Whether a word is a verb of the press or has the shape of one in the present. */
export function isVerbLike({ form, bare }: Word): boolean {
  const isListed = [form, bare].some((word) => VERB_FORMS.has(word) || COMMON_VERBS.has(word));
  return isListed || PRESENT.test(form);
}

/** How many words stand between the words in marks and the nearest verb of saying or `أن` before them. */
export function wordsFromCue({ clause, first }: Facts): number {
  const at = clause.words
    .slice(0, first)
    .findLastIndex((word) => VERB_FORMS.has(word.bare) || isThat(word));
  return at < 0 ? Number.POSITIVE_INFINITY : first - 1 - at;
}
