import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { isListedName } from '../lexicon/surnames.ts';
import { VERB_FORMS } from '../lexicon/verbs.ts';
import { ADVERBS, BODY_NOUNS, isLand, PERSON_NOUNS, PREPOSITIONS } from '../lexicon/words.ts';
import type { Clause } from './clause.ts';
import type { Cue } from './cue.ts';
import { isJudgement } from './judged.ts';
import { isThat } from './that.ts';
import type { Word } from './word.ts';

const SOME = /^(?:بعض|معظم|غالبيه|اغلبيه|اغلب|كثير|جميع)$/u;
const ARTICLE = /^ال\p{L}{2}/u;
/** Many of somebody: `الخبراء`, `المدافعون`. */
const MANY =
  /^ال(?:\p{L}{3,}ون|خبراء?|علماء?|نشطاء?|اطباء?|وزراء?|زعماء?|نقاد|نواب|سكان|اهالي|عمال|طلاب|كتاب|باحثات)$/u;
const ADJECTIVE =
  /^ال(?:\p{L}{2,}(?:ي|يه|يين|يون)|م\p{L}{2,}(?<!ات)|عامه?|خاصه?|عليا|سابقه?|اسبق|حاليه?|حاكمه?|جديده?|قديمه?|حليفه?|تابعه?|راحله?|لاحقه?|دوليه?|كبري|صغري)$/u;
/** `تعتبر المدينة | الأكبر`: nobody judges. */
const MOST =
  /^ال(?:اكثر|اقل|اشد|اقرب|افقر|اغني|اكبر|اصغر|اول|اولي|اخيره?|اهم|ابرز|افضل|اسوا|اعلي|اقوي|اقدم|اطول|اشهر|وحيده?)$/u;
/** No plural: one land or group may be called so. */
const SINGULAR = /^ال(?!\p{L}+ات$)\p{L}{3,}$/u;
const KIND = /^ال(?:عاصمه|فئه|وجهه|داعم|حليف|شريك|بلد|مصدر|سبب|عمود|قوه|دوله)$/u;
const THIS = /^(?:هذا|هذه|ذلك|تلك|ما)$/u;
const OPENING = /^[وف]?(?:كما|كذلك|فيما|بينما|حيث|اذ|لكن|تزال|يزال|زالت|زال|قد)$/u;
/** How far behind what is judged the judgement stands. */
const REACH = 14;
/** So far behind the verb no `أن` stands that it leads to instead. */
const THAT_REACH = 26;

/**
 * `تعتبر معظم الدول | المستوطنات غير مشروعة`, `ويعتبر الخبراء | هذه التعليقات بمثابة`: behind a whole subject
 * that is somebody what he judges, where the judgement follows; -1 without one.
 */
export function judgedBehind({ text, words }: Clause, { at: verb, last }: Cue): number {
  const from = last + 1;
  const { sentence, form, bare } = words[verb]!;
  const before = words[verb - 1];
  // `التيار يعتبر حكومته فاشلة`: its subject stands before it.
  const isFirst = form !== bare || before?.sentence !== sentence || OPENING.test(before.form);
  const at = isFirst ? subjectEnd(words, from) : -1;
  if (at < 0 || words[at]?.sentence !== sentence || words[at]!.quotation >= 0) return -1;
  const isThing = words[at]!.gap === ' ' && mayBeJudged(text, words, at);
  const rest = words.slice(from, from + THAT_REACH).filter((word) => word.sentence === sentence);
  if (!isThing || rest.some(isThat)) return -1;
  const isDefinite = ARTICLE.test(words[at]!.form) || THIS.test(words[at]!.form);
  for (let i = at + 1; i <= at + REACH && words[i]?.sentence === sentence; i++) {
    const word = words[i]!;
    if (VERB_FORMS.has(word.bare)) return -1;
    if (PREPOSITIONS.has(words[i - 1]!.form)) continue;
    if (word.quotation >= 0) return words[i - 1]!.quotation < 0 ? at : -1;
    const isAccusative = /[اً]$/u.test(text.slice(word.start, word.end));
    const isJudged = !isNoAccusative(words, i) && isJudgement(text, words, i);
    if (isJudged && (isDefinite || isAccusative)) return at;
  }
  return -1;
}

/** `بنتها`, `عسكريا`, `لأوروبا`, `الأكثر | تضررا`: no judgement, though it ends like one. */
function isNoAccusative(words: readonly Word[], at: number): boolean {
  const { form } = words[at]!;
  const isHow = /\p{L}{2}(?:ها|هما|نا|يا)$/u.test(form) || /^(?!بمثابه$)[بل]\p{L}/u.test(form);
  return isHow || MOST.test(words[at - 1]!.form);
}

/** Where a subject ends that a list has as somebody: `معظم الدول`, `الخبراء`, `تل أبيب`; -1 for another. */
function subjectEnd(words: readonly Word[], from: number): number {
  const [first, second] = [words[from], words[from + 1]];
  if (!first || second?.gap !== ' ') return -1;
  const { form } = first;
  let end = -1;
  if (isLand(`${form} ${second.form}`)) end = from + 2;
  else if (isLand(form) && !ARTICLE.test(form)) end = from + 1;
  else if (SOME.test(form)) {
    const of = second.form === 'من' ? from + 2 : from + 1;
    if (ARTICLE.test(words[of]?.form ?? '') && words[of]!.gap === ' ') end = of + 1;
  } else if (MANY.test(form) || (ARTICLE.test(form) && isBody(form))) end = from + 1;
  if (end < 0) return -1;
  while (words[end]?.gap === ' ' && ADJECTIVE.test(words[end]!.form)) end++;
  // `المدافعون | عن البيئة`
  const isLed = words[end]?.form === 'عن' && ARTICLE.test(words[end + 1]?.form ?? '');
  return isLed ? end + 2 : end;
}

function isBody(form: string): boolean {
  return BODY_NOUNS.has(form) || BODY_NOUNS.has(form.slice(2));
}

/** A noun that is no judgement itself. */
function mayBeJudged(text: string, words: readonly Word[], at: number): boolean {
  const [{ form }, next, third] = [words[at]!, words[at + 1], words[at + 2]];
  if (THIS.test(form)) return true;
  if (MOST.test(form) || PREPOSITIONS.has(form) || ADVERBS.has(form)) return false;
  // `تعتبر لندن | العاصمة الاقتصادية`, `روسيا | الحليف الأقرب`: what it is, by nobody.
  const isWhatItIs = ARTICLE.test(next?.form ?? '') && SINGULAR.test(form);
  if (isWhatItIs || KIND.test(form)) return false;
  if (ARTICLE.test(form)) return !isBody(form) && !PERSON_NOUNS.has(form.slice(2));
  // `الحركة الشعبية | لتحرير السودان`, `إسرائيل | نفسها`
  if (/^[لبكوف]\p{L}{2}/u.test(form) && !COMMON_WORDS.has(form)) return false;
  const isNoun = !VERB_FORMS.has(form) && !isListedName(form) && !isJudgement(text, words, at);
  if (!isNoun || next?.gap !== ' ') return false;
  // `وحدات | حماية الشعب`
  return ARTICLE.test(next.form) || (third?.gap === ' ' && ARTICLE.test(third.form));
}
