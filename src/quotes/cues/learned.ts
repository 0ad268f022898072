import { VERB_FORMS, type VerbForm } from '../lexicon/verbs.ts';
import { isThat } from './that.ts';
import type { Word } from './word.ts';

const LEARNED = /^(?:علمت?|علموا)$/u;
const OF = 'من';
const SOURCE = /^(?:مصدر|مصادر|مراسل|شهود|اوساط|جهات)(?:ه|ها|هم|نا)?$/u;
/** Words of who learned it, and from the source to what it told. */
const REACH = 9;

/** Whether a word is the verb of `علمت الجريدة من مصدر مطلع أن`: what the source told. */
export function isLearned(words: readonly Word[], at: number): boolean {
  return LEARNED.test(words[at]!.bare) && sourceOf(words, at) > 0;
}

/** Such a verb as one that hands on: `نقلت عن`. */
export function learnedAt(words: readonly Word[], at: number): VerbForm | null {
  return isLearned(words, at) ? (VERB_FORMS.get('نقل') ?? null) : null;
}

/** Where the source of what was learned begins; -1 where none tells it. */
export function sourceOf(words: readonly Word[], at: number): number {
  const { sentence } = words[at]!;
  const from = words.findIndex(
    ({ form }, i) => i > at && i < at + REACH && SOURCE.test(form) && words[i - 1]!.form === OF,
  );
  const told = words.findIndex((word, i) => i > from && i < from + REACH && isThat(word));
  return from > 0 && words[told]?.sentence === sentence ? from : -1;
}
