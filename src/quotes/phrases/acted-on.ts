import { TEH_MARBUTA } from '../../arabic/letters.ts';
import type { Clause, Word } from '../cues/clause.ts';
import type { Led } from '../cues/led.ts';
import { isThat } from '../cues/that.ts';
import { SAID_NOUNS } from '../lexicon/verbs.ts';
import { ACT, ADVERBS, BODY_NOUNS, isLand, NAMED, OCCASIONS, SHORT_ACT } from '../lexicon/words.ts';
import { isOrdinary } from '../names/common.ts';
import { ARTICLE, isKnown, isNounLike } from '../names/noun.ts';
import { isPaper } from './issuer.ts';
import type { Phrase } from './phrase.ts';
import { isPlural } from './titled-name.ts';

/** Its subject tells something when a clause follows: `تشير البيانات إلى أن`. */
const TELLS = /^(?:that|colon|quotation)$/u;
const DESCRIBES = 'وصف';
/** They describe and threaten somebody or something, go on with it. */
const ACTS = /^(?:وصف|اعتبر|عد|هدد|تابع|واصل|رفض|أقر)$/u;
/** `وتتابع حديثها` */
const GOES_ON = /^(?:تابع|واصل|ختم|اختتم|بدأ|استهل|أنهى|استأنف)$/u;
/** Many who act, though the noun is a common one. */
const PEOPLE =
  /^(?:احد|احدي|بعض|عدد|عده|معظم|اغلب|غالبيه|جميع|كل|كثير|عشرات|ميات|الاف|اعضا|اهل|اهالي|انصار|اتباع|اقارب|ذوو|ابنا|جماعات|مجموعات|شخصيات|حركات|دول|مقاطعه|جهات|اوساط|اطراف|جماهير|نجوم|زوار|رواد|قريبه?|صديقه?|جاره?|زميله?|ضحيه|عابر)ء?$/u;
const ORDINAL =
  /^ال(?:اولي?|ثاني|ثانيه|ثالثه?|رابعه?|خامسه?|سادسه?|سابعه?|ثامنه?|تاسعه?|عاشره?|اخيره?)$/u;
/** `السائحين`: many in the case of an object; not `الصين`. */
const MANY = /^ال(?!مسكين|متين|معين|مبين|مهين)(?:م\p{L}{3,}|\p{L}{3,}ي)ين$/u;
const CALLS = /^(?:حث|دعا|طالب|ناشد|حذر|حض)$/u;
const OWNED = /(?:ه|ها|هم|هما)$/u;

/** `ينفي قيامه`, `تصف لحظة`, `يعتبر السائحين`: what a verb of speech acts on where nobody stands behind it. */
export function isActedOn(
  { text, words }: Clause,
  { cue, complement }: Led,
  { from }: Phrase,
): boolean {
  const { form } = cue;
  const head = words[from]!;
  if (!form || form.shape === 'participle' || from !== cue.last + 1) return false;
  // `وحث النواب الموالين على`: the adjective shows their case.
  const next = words[from + 1];
  const isShown = CALLS.test(form.verb.past) && next?.gap === ' ' && MANY.test(next.form);
  if ((MANY.test(head.form) || (isShown && isPlural(head.form))) && !form.plural) return true;
  const mayAct = form.verb.takes.has('noun') || GOES_ON.test(form.verb.past);
  // `أوضح تكالة`, which ends otherwise than `تكاله`
  if (isOwnAct(head.form) && text[head.end - 1] !== TEH_MARBUTA && mayAct) return true;
  if (mayAct && isBehindSubject(words, cue.at) && isDefiniteThing(head)) return true;
  // `وصفت تصريحاته بأنها`: what is described, though a clause follows.
  const isTelling = TELLS.test(complement?.kind ?? '') && form.verb.past !== DESCRIBES;
  if (isTelling || !ACTS.test(form.verb.past)) return false;
  return ORDINAL.test(head.form) || isThing(words, from);
}

/** `دولي | أكد`: nothing but a name stands before the verb. */
function isBehindSubject(words: readonly Word[], at: number): boolean {
  const [earlier, before, verb] = [words[at - 2], words[at - 1], words[at]!];
  if (!before || before.sentence !== verb.sentence) return false;
  // `بيد أن كوفان | استبعد`
  const isFirst = earlier?.sentence !== verb.sentence;
  if (!isFirst && !isThat(earlier) && !/^و?لكن$/u.test(earlier.form)) return false;
  // `رسميا أعلن الزمالك`, `وأمس أعلن الميناء`
  const isAdverb =
    (isFirst && /ا$/u.test(before.form)) ||
    [before.form, before.bare].some((form) => ADVERBS.has(form));
  return verb.form === verb.bare && verb.gap.trim() === '' && isNounLike(before) && !isAdverb;
}

/** `الحادثة`, `القرار`: nobody's name and no title. */
function isDefiniteThing({ form }: Word): boolean {
  return ARTICLE.test(form) && isOrdinary(form) && !isKnown(form) && !isLand(form);
}

/** `قيامه`, `انخفاضها`: somebody's act. */
function isOwnAct(form: string): boolean {
  const act = form.replace(OWNED, '');
  const isAct = SHORT_ACT.has(act) || ACT.test(act) || SAID_NOUNS.has(act) || OCCASIONS.has(act);
  return act !== form && isAct && !isKnown(form);
}

/** A common noun that stands for nobody and is no paper: `لحظة`, `تصريحات`, `علاقة لبنان`. */
function isThing(words: readonly Word[], at: number): boolean {
  const { form } = words[at]!;
  const both = `${form} ${words[at + 1]?.form ?? ''}`;
  const isBody = NAMED.has(form) && BODY_NOUNS.has(form);
  if (isKnown(form) || isBody || [form, both].some(isLand) || isPaper(form)) return false;
  if (PEOPLE.test(form) || /(?:ون|و|ان)$/u.test(form)) return false;
  return !ARTICLE.test(form) && (isOrdinary(form) || SAID_NOUNS.has(form));
}
