import { ALEF } from '../../arabic/letters.ts';
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { isListedName } from '../lexicon/surnames.ts';
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

/** The second half of one name: `نصر الله`. */
const HALF = /^(?:الدين|العابدين|الله|الرحمن|الاسلام)$/u;
/** With a pronoun, it may be. */
const OWNED = /(?:ه|ها|هم)$/u;
const MAY_HAVE_PROCLITIC = /^[وفبكل]/u;
/** What is written onto a word: a conjunction, a preposition. */
const PROCLITIC = /^[وف]?(?:[بك](?=ال)|ل(?=ل\p{L}{3})|[بلك](?=\p{L}{5}))?/u;

/** `الاتهام`, `وتعيين`, `بالإمكانيات`: a word that the press has as a common one, and no list as a name. */
export function isOrdinary(form: string): boolean {
  if (isListedName(form) || HALF.test(form)) return false;
  if (COMMON_WORDS.has(form)) return true;
  // `سؤالا`
  if (form.endsWith(ALEF)) {
    if (/\p{L}{4}ا$/u.test(form) && COMMON_WORDS.has(form.slice(0, -1))) return true;
  }
  if (OWNED.test(form)) {
    // `ضلوعها`
    const owned = form.replace(/(?<=\p{L}{4})(?:ها|هم)$/u, '');
    if (owned !== form && COMMON_WORDS.has(owned)) return true;
    // `استقالتها`: of `استقالة`
    const feminine = form.replace(/(?<=\p{L}{3})ت(?:ه|ها|هم)$/u, 'ه');
    if (feminine !== form && COMMON_WORDS.has(feminine)) return true;
  }
  if (!MAY_HAVE_PROCLITIC.test(form)) return false;
  const stem = form.replace(PROCLITIC, '');
  return (
    stem.length > 3 && stem !== form && (COMMON_WORDS.has(stem) || COMMON_WORDS.has(`ا${stem}`))
  );
}
