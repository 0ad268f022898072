import { VERB_FORMS } from '../lexicon/verbs.ts';
import type { Word } from './word.ts';

const PRONOUN = /(?:ه|ها|هم|هما)$/u;

/** `وصفها`, `ويتهمونه`: a verb of speech whose object is told of by a pronoun, so that no other follows. */
export function hasObjectPronoun({ form, bare }: Word): boolean {
  if (VERB_FORMS.has(form) || VERB_FORMS.has(bare)) return false;
  return [form, bare]
    .map((word) => word.replace(PRONOUN, ''))
    .some((stem) => VERB_FORMS.has(stem) || VERB_FORMS.has(`${stem}ا`));
}
