import { ALEF_WITH_HAMZA_ABOVE } from '../../arabic/letters.ts';
import { COMMON_VERBS } from '../lexicon/common-verbs.ts';
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { isListedName } from '../lexicon/surnames.ts';
import { VERB_FORMS } from '../lexicon/verbs.ts';
import {
  ADVERBS,
  BODY_NOUNS,
  isLand,
  isRelative,
  NAMED,
  PERSON_NOUNS,
  PREPOSITIONS,
  WEEKDAYS,
} from '../lexicon/words.ts';
import type { Clause } from './clause.ts';
import type { Cue } from './cue.ts';
import { isThat } from './that.ts';

/** `في تسجيل`, `لمراسل الإذاعة`: when, where and to whom. */
const LED = /^(?:[لب]\p{L}{3,}|وسط|منتصف|نهايه|بدايه)$/u;
const ANNOUNCED = 'أعلن';
/** Things that are announced and have no letters of an act. */
const THINGS =
  /^(?:نجاح|فشل|امكان|هدنه|عفوا?|قرارا?|استقلال|اجراءات|عده|مجموعه|حزمه|سلسله|نتايج|موعد|اسماء?|حداد|وفاه|مقتل|خطه|خططا?|ولاده|رفض\p{L}{0,2}|موافق(?:ه|ته|تها|تهم)|شراكت(?:ه|ها)|نيت(?:ه|ها|هم)|ولاء?ه?م?|ت\p{L}{2}ي\p{L}|ا\p{L}{2}ا\p{L}|ا[نست]\p{L}{1,3}ا\p{L}ه?|ا\p{L}ت\p{L}ا\p{L}|م\p{L}ا\p{L}{2}ه)$/u;
const PARDON = /^عفوا?$/u;
/** How far behind it the `أن` of the same verb may stand. */
const THAT_REACH = 16;

/** `أعلنت السلطات التايلاندية | نجاح أول عملية`: behind a whole subject a thing without article. */
export function isThing(
  { text, words }: Clause,
  at: number,
  { form: verb, kind, last }: Cue,
): boolean {
  if (kind !== 'verb' || verb?.verb.past !== ANNOUNCED || at <= last + 1) return false;
  const [before, word, next] = [words[at - 1]!, words[at]!, words[at + 1]];
  if (next?.sentence !== word.sentence || next.gap.trim() !== '' || word.quotation >= 0)
    return false;
  if (!THINGS.test(word.form) || (!COMMON_WORDS.has(word.form) && word.form.length > 5))
    return false;
  if (isListedName(word.form)) return false;
  const lists = [PERSON_NOUNS, BODY_NOUNS, ADVERBS, PREPOSITIONS, NAMED];
  if (lists.some((list) => list.has(word.form)) || isLand(word.form)) return false;
  if (COMMON_VERBS.has(next.form) || VERB_FORMS.has(next.form)) return false;
  if (/^ال/u.test(word.form) || PREPOSITIONS.has(before.form) || LED.test(before.form))
    return false;
  if (text[word.start] === ALEF_WITH_HAMZA_ABOVE) return false;
  if (isRelative(before.form) || !/^["»”)]?\s*[،,]?\s*$/u.test(word.gap)) return false;
  const behind = words.slice(at + 1, at + THAT_REACH);
  if (
    behind.some(
      (other) =>
        other.sentence === word.sentence &&
        (isThat(other) || (other.form === 'عن' && !PARDON.test(word.form))),
    )
  )
    return false;
  const isTime = WEEKDAYS.has(before.form) || /^(?:19|20)\d\d$/u.test(before.form);
  return (
    isTime ||
    /^(?:ال|لل|بال)\p{L}{2}/u.test(before.form) ||
    isListedName(before.form) ||
    isLand(before.form) ||
    /[،,)]/u.test(word.gap) ||
    !COMMON_WORDS.has(before.form)
  );
}
