import { SAID_NOUNS, VERB_FORMS } from '../lexicon/verbs.ts';
import {
  ADVERBS,
  BODY_NOUNS,
  CHAIN,
  NAMED,
  OCCASIONS,
  PERSON_NOUNS,
  PREPOSITIONS,
  WEEKDAYS,
} from '../lexicon/words.ts';

/** No part of a name that no list knows. */
const COMMON: readonly { has(form: string): boolean }[] = [
  ...[ADVERBS, BODY_NOUNS, CHAIN, NAMED, OCCASIONS, PERSON_NOUNS, PREPOSITIONS, WEEKDAYS],
  ...[SAID_NOUNS, VERB_FORMS],
];

/** Whether a list has a word, so that it is no part of a name which none knows. */
export function isCommon(form: string): boolean {
  return COMMON.some((list) => list.has(form));
}
