import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { isListedName } from '../lexicon/surnames.ts';
import { isSpeechVerb } from '../lexicon/verbs.ts';
import {
  ACT,
  ADVERBS,
  BODY_NOUNS,
  isLand,
  PERSON_NOUNS,
  PREPOSITIONS,
  SHORT_ACT,
} from '../lexicon/words.ts';
import type { Clause } from './clause.ts';
import type { Cue } from './cue.ts';
import { SOMEBODY_TOO } from './deed.ts';
import { isJudgement } from './judged.ts';
import { judgedBehind } from './judged-behind.ts';
import type { Complement } from './led.ts';
import { isThat } from './that.ts';
import type { Word } from './word.ts';

const JUDGED = 'اعتبر';
const THIS = /^(?:هذا|هذه|ذلك|تلك)$/u;
/** What papers say that one judged, besides acts. */
const THING =
  /^(?:قرار|قرارات|تصريحات|مطالب|موقف|مواقف|خطاب|كلام|نتايج|حكم|استقاله|اقاله|اجراءات|اتهامات|زياره|عوده|مقترح|مشروع|قانون|خطوه)$/u;
/** Words of who judges. */
const LONGEST_SUBJECT = 10;
/** How far behind what is judged the judgement stands. */
const REACH = 22;

/** `اعتبر الاتحاد | تعيين زيدان تحديا للعمال`, `واعتبر | القضاء تابعا`: what somebody judges, with how. */
export function judgedObjectOf(clause: Clause, cue: Cue): Complement | null {
  const { form, last, kind } = cue;
  if (form?.verb.past !== JUDGED || kind !== 'verb' || !clause.words[last + 1]) return null;
  const judged = form.shape === 'past' ? judgedIn(clause, cue) : null;
  if (judged) return judged;
  const behind = judgedBehind(clause, cue);
  return behind < 0 ? null : { kind: 'noun', at: behind, before: behind };
}

function judgedIn({ text, words }: Clause, { last }: Cue): Complement | null {
  const { sentence } = words[last]!;
  const isOver = (at: number) => words[at]?.sentence !== sentence || isThat(words[at]!);
  const first = words[last + 1];
  if (first?.gap.trim() !== '' || isOver(last + 1)) return null;
  // `محاكمة اعتبرت اختبارا`: by nobody in particular.
  if (isPredicate(text, words, last + 1)) return null;
  const isBare = /^ال/u.test(first.form) && first.quotation < 0 && !isOver(last + 2);
  if (isBare && isPredicate(text, words, last + 2) && !/ه$/u.test(words[last + 2]!.form))
    return object(last + 1);
  // `واعتبر | مطالب العمال "غير ممكنة"`
  const opens = THING.test(first.form) ? last + 1 : last + 2;
  for (let at = opens; at <= last + LONGEST_SUBJECT && !isOver(at); at++) {
    if (!opensObject(words, at)) continue;
    for (let i = at + 1; i <= at + REACH && !isOver(i); i++)
      if (isPredicate(text, words, i)) return object(at);
    return null;
  }
  return null;
}

function object(at: number): Complement {
  return { kind: 'that', at, before: at };
}

/** Behind a whole subject a thing or an act. */
function opensObject(words: readonly Word[], at: number): boolean {
  const [before, { form, gap, quotation }, next] = [words[at - 1]!, words[at]!, words[at + 1]];
  if (quotation >= 0 || !/^\s*[،,]?\s*$/u.test(gap) || PREPOSITIONS.has(before.form)) return false;
  if (THIS.test(form)) return true;
  const isThing = THING.test(form) || ACT.test(form) || SHORT_ACT.has(form);
  if (!isThing || /^ال/u.test(form) || SOMEBODY_TOO.test(form) || next?.gap.trim() !== '')
    return false;
  if (PERSON_NOUNS.has(form) || BODY_NOUNS.has(form) || isListedName(form)) return false;
  const isWhole =
    /^(?:ال|لل|بال)/u.test(before.form) ||
    isListedName(before.form) ||
    isLand(before.form) ||
    GIVEN_NAMES.has(words[at - 2]?.form ?? '');
  return (
    (THING.test(form) && isSpeechVerb(before.bare)) ||
    isWhole ||
    ADVERBS.has(before.form) ||
    /[،,]/u.test(gap)
  );
}

/** `تحديا`, `غير قانوني`, `"تصعيدا خطيرا"`, `سابقة`: in the accusative, and behind no preposition. */
function isPredicate(text: string, words: readonly Word[], at: number): boolean {
  const { quotation, gap } = words[at]!;
  const before = words[at - 1]!;
  if (PREPOSITIONS.has(before.form) || THIS.test(words[at]!.form)) return false;
  return quotation >= 0 ? /["«“]\s*$/u.test(gap) : isJudgement(text, words, at);
}
