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
import type { Word } from './word.ts';

/** `في تسجيل`, `لمراسل الإذاعة`: when, where and to whom. */
const LED = /^(?:[لب]\p{L}{3,}|وسط|منتصف|نهايه|بدايه)$/u;
const ANNOUNCED = 'أعلن';
/** Things that are announced and have no letters of an act. */
const THINGS =
  /^(?:نجاح|فشل|امكان|هدنه|عفوا?|قرارا?|استقلال|اجراءات|عده|مجموعه|حزمه|سلسله|نتايج|موعد|اسماء?|حداد|وفاه|مقتل|خطه|خططا?|ولاده|رفض\p{L}{0,2}|موافق(?:ه|ته|تها|تهم)|شراكت(?:ه|ها)|نيت(?:ه|ها|هم)|ولاء?ه?م?|ت\p{L}{2}ي\p{L}|ا\p{L}{2}ا\p{L}|ا[نست]\p{L}{1,3}ا\p{L}ه?|ا\p{L}ت\p{L}ا\p{L}|م\p{L}ا\p{L}{2}ه)$/u;
const ABOUT = 'عن';
const PARDON = /^عفوا?$/u;
/** How far behind it the `أن` of the same verb may stand. */
const THAT_REACH = 16;

/** `أعلنت السلطات التايلاندية | نجاح أول عملية`: behind a whole subject a thing without article. */
export function isThing({ text, words }: Clause, at: number, cue: Cue): boolean {
  if (cue.kind !== 'verb' || cue.form?.verb.past !== ANNOUNCED || at <= cue.last + 1) return false;
  const [word, next] = [words[at]!, words[at + 1]];
  if (next?.sentence !== word.sentence || next.gap.trim() !== '' || word.quotation >= 0)
    return false;
  // `أعمال`: many of something, and no `إعلان`
  if (!mayBeThing(word.form) || text[word.start] === ALEF_WITH_HAMZA_ABOVE) return false;
  if (COMMON_VERBS.has(next.form) || VERB_FORMS.has(next.form)) return false;
  return isBehindWhole(words, at) && !leadsElsewhere(words, at);
}

function mayBeThing(form: string): boolean {
  if (!THINGS.test(form) || /^ال/u.test(form)) return false;
  if (!COMMON_WORDS.has(form) && form.length > 5) return false;
  const lists = [PERSON_NOUNS, BODY_NOUNS, ADVERBS, PREPOSITIONS, NAMED];
  return !isListedName(form) && !isLand(form) && !lists.some((list) => list.has(form));
}

/** Behind the last word of who announces it, or of when. */
function isBehindWhole(words: readonly Word[], at: number): boolean {
  const { form } = words[at - 1]!;
  const { gap } = words[at]!;
  if (PREPOSITIONS.has(form) || LED.test(form) || isRelative(form)) return false;
  if (!/^["»”)]?\s*[،,]?\s*$/u.test(gap)) return false;
  const isTime = WEEKDAYS.has(form) || /^(?:19|20)\d\d$/u.test(form);
  const isDefinite = /^(?:ال|لل|بال)\p{L}{2}/u.test(form);
  const isName = isListedName(form) || isLand(form) || !COMMON_WORDS.has(form);
  return isTime || isDefinite || isName || /[،,)]/u.test(gap);
}

/** `أعلن رئيس | اتحاد الكتاب أن`, `… عن`: the verb leads to what stands behind. */
function leadsElsewhere(words: readonly Word[], at: number): boolean {
  const { form, sentence } = words[at]!;
  return words
    .slice(at + 1, at + THAT_REACH)
    .some(
      (other) =>
        other.sentence === sentence &&
        (isThat(other) || (other.form === ABOUT && !PARDON.test(form))),
    );
}
