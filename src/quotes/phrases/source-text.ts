import type { Clause, Word } from '../cues/clause.ts';
import type { Led } from '../cues/led.ts';
import { COMMON_VERBS } from '../lexicon/common-verbs.ts';
import { isListedName } from '../lexicon/surnames.ts';
import { VERB_FORMS } from '../lexicon/verbs.ts';
import { ADVERBS, isRelative, PERSON_NOUNS, PREPOSITIONS, WEEKDAYS } from '../lexicon/words.ts';
import { type Phrase, phraseAfterLam, speakerPhrase } from './phrase.ts';

/** `وفق ما جاء | في`, `وفقا لما نشر | على` */
const CAME = /^(?:جاء|ورد|نشر|كتب|ذكر)$/u;
const IN = /^(?:في|علي|ضمن|عبر)$/u;
/** Who put it there: `تفاصيل | نشرتها | الصحيفة` */
const PUT = /^(?:نشر|اورد|اصدر|كتب|اعد|القي?|اجر|بث|وزع)(?:ه|ها|ته|تها|اه|اها)$/u;
/** Somebody's words. */
const WORDS_OF =
  /^(?:شهاده|كتاب|مقال|كلمه|مداخله|تصريح|تصريحات|حديث|مقابله|خطبه|خطاب|وصيه|تغريده|تدوينه|رساله)$/u;
/** `على صفحته | النائب` */
const OWN_PAGE = /^(?:صفحت|حساب|موقع|مدونت|قنات)(?:ه|ها|هم)$/u;
const LONGEST = 6;
const TONGUE = 'لسان';

/** The text that a source tells it came in: `وفق ما جاء على | الصفحة الرسمية`, `بحسب ما ورد في | تحقيق`. */
export function sourceText(clause: Clause, { last }: Led['cue'], to: number): Phrase | null {
  const { words } = clause;
  const from = last + 2;
  if (!CAME.test(words[last]!.form) || !IN.test(words[last + 1]?.form ?? '') || from >= to)
    return null;
  // `على لسانه`: his own
  if (words[from]!.form.startsWith(TONGUE)) return null;
  // `وفق ما جاء في كلمة | الوزير`
  const isLam = /^ل(?!ا)\p{L}{3}/u.test(words[from + 1]?.form ?? '');
  const isWords = WORDS_OF.test(words[from]!.form);
  // `في تغريدة | للنائب`
  if (isWords && isLam) return phraseAfterLam(clause, from + 1, to);
  const whose =
    isWords || OWN_PAGE.test(words[from]!.form) ? speakerPhrase(clause, from + 1, to) : null;
  const isHis =
    whose?.from === from + 1 &&
    (PERSON_NOUNS.has(words[from + 1]!.form) || isListedName(words[from + 1]!.form));
  if (whose && isHis) return whose;
  if (OWN_PAGE.test(words[from]!.form)) return null;
  let end = from;
  while (end < to && end - from < LONGEST && (end === from || isOfText(words, end))) end++;
  if (PUT.test(words[end]?.form ?? '')) {
    const issuer = speakerPhrase(clause, end + 1, to);
    if (issuer?.from === end + 1) return issuer;
  }
  const whole = speakerPhrase(clause, from, to);
  return whole?.from === from && whole.to >= end ? whole : { from, to: end };
}

function isOfText(words: readonly Word[], at: number): boolean {
  const { form, bare, gap, sentence, quotation } = words[at]!;
  if (sentence !== words[at - 1]!.sentence || gap.trim() !== '' || quotation >= 0) return false;
  const isVerb = COMMON_VERBS.has(form) || VERB_FORMS.has(form) || PUT.test(form);
  const isOther = [PREPOSITIONS, ADVERBS, WEEKDAYS].some((list) => list.has(form));
  return !isVerb && !isOther && !isRelative(form) && (form === bare || /^و/u.test(bare));
}
