import type { Word } from '../cues/clause.ts';
import { isLedNoun, takesBeh } from '../cues/clitic.ts';
import { isThat } from '../cues/that.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { BODY_NOUNS, CHAIN, NAMED, PERSON_NOUNS, PREPOSITIONS } from '../lexicon/words.ts';
import { ARTICLE, DESCRIBED, IN_TITLES, isPresent } from '../names/noun.ts';
import { OBJECTS } from './phrase-stop.ts';

/** `قال سامي حداد | لشخص`: whom he spoke to. */
const WHOM = /^ل(?:شخص|احد|بعض|عدد|جمهور|حشد)\p{L}{0,2}$/u;

/** `قال سامي حداد | لموظفي الوكالة` */
const WHOM_OF = /^ل(?!ل)\p{L}{3,}ي$/u;

/** `ديفيد دي خيا | سيغيب` */
const FUTURE = /^س[ينت]\p{L}{3,}$/u;

/** `لغوث ولد | بغالي` */
const PARTICLE = /^(?:بن|ابن|ولد|بنت|ال|ابو|ابي|ام|عبد)$/u;

/** What follows a name and is none: whom one spoke to, a verb, a preposition. */
export function endsName(word: Word, next: Word | undefined): boolean {
  const { form } = word;
  if (GIVEN_NAMES.has(form)) return false;
  if (OBJECTS.test(form) || DESCRIBED.test(form)) return true;
  const isOf = next !== undefined && (ARTICLE.test(next.form) || BODY_NOUNS.has(next.form));
  if (WHOM_OF.test(form) && isOf) return true;
  // `ناومي ريس باكوالد، `, but `عمر الرزاز برسائل إلى`
  const isClosed = next !== undefined && (/\S/u.test(next.gap) || isThat(next));
  const isLed = takesBeh(word) && (isLedNoun(word) || !isClosed);
  return WHOM.test(form) || FUTURE.test(form) || isPresent(word) || isLed;
}

/** After a first name and another word, or after two words without article: `عمر الرزاز | برسائل`. */
export function isAfterName(words: readonly Word[], start: number, at: number): boolean {
  const [two, one] = [words[at - 2]!, words[at - 1]!];
  if (at - start < 2 || /[،,(]/u.test(words[at]!.gap) || PARTICLE.test(one.form)) return false;
  if (GIVEN_NAMES.has(two.form) && two.form !== 'باسم') return true;
  const isName = ({ form }: Word) =>
    !/^(?:ال|لل|بال)\p{L}{2}/u.test(form) &&
    ![PERSON_NOUNS, BODY_NOUNS, CHAIN, NAMED, PREPOSITIONS].some((list) => list.has(form)) &&
    !IN_TITLES.test(form);
  return isName(one) && isName(two) && !BODY_NOUNS.has(words[start]!.form);
}
