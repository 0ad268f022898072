import { COMMON_VERBS } from '../lexicon/common-verbs.ts';
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { VERB_FORMS } from '../lexicon/verbs.ts';
import { PREPOSITIONS } from '../lexicon/words.ts';

/** What is written onto a word: a conjunction, a preposition, the article. */
const PROCLITICS: readonly RegExp[] = [/^[وفبلك]/u, /^(?:وال|بال|لل|ال)/u, /^[وفس]/u];
const PARTICLE = /^(?:[وفب]?لا|لم|لن|ان|انه|انها|انا|نحن|هو|هي)$/u;
const LISTS = [COMMON_WORDS, COMMON_VERBS, VERB_FORMS, PREPOSITIONS];

/** How many of some folded words the press has as common ones; those of a name it has not: `خورام بات`. */
export function countCommon(forms: readonly string[]): number {
  return forms.filter(isOfPress).length;
}

function isOfPress(form: string): boolean {
  if (PARTICLE.test(form) || LISTS.some((list) => list.has(form))) return true;
  return PROCLITICS.some((proclitic) => {
    const stem = form.replace(proclitic, '');
    return stem !== form && (COMMON_WORDS.has(stem) || COMMON_VERBS.has(stem));
  });
}
