import { ALEF, BEH, HEH, LAM } from '../../arabic/letters.ts';
import type { Word } from '../cues/clause.ts';
import { hasBeh } from '../cues/clitic.ts';
import { isThat } from '../cues/that.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { isListedName, SURNAMES } from '../lexicon/surnames.ts';
import { SAID_NOUNS } from '../lexicon/verbs.ts';
import {
  ACT,
  BODY_NOUNS,
  CHAIN,
  NAMED,
  OCCASIONS,
  PERSON_NOUNS,
  PREPOSITIONS,
  SEATS,
  SHORT_ACT,
  STATES,
} from '../lexicon/words.ts';
import { isOrdinary } from '../names/common.ts';
import { ARTICLE, IN_TITLES, isPresent, NISBA } from '../names/noun.ts';
import { isDeedOf } from './acted.ts';

/** `اهتمت`, not `سيارات` or `البيت`. */
const PAST_FEMININE = /^(?!ال)\p{L}{2,}[^اي\s]ت$/u;
/** `نفى السيد كريم زيدان | اختلاس`, `حذر سامي حداد | مسؤولي الشركة`, `وجه سامي حداد | انتقادات` */
export const OBJECTS =
  /^(?:ا\p{L}{2}ا\p{L}|ا[نست]\p{L}{1,3}ا\p{L}ه?|ا\p{L}ت\p{L}ا\p{L}|ا\p{L}{4,}ات|ت\p{L}{2}ي\p{L}(?:ات)?|مسوولي|ممثلي|اعضا|قاده|وزرا|خطوه|زياره|مبادره|دعوه|موقف|مواقف|قرار|قرارات|تصريحات|سياسه|سياسات|عمليه|ازمه|حاله|وضع|اوضاع|نظيره|نظيرته|حادث|هجوم|مقتل|اتفاق|خطاب|كلمه)$/u;
/** `فتاة تبلغ من العمر`, `أطباء يعملون هناك`: how somebody unnamed is told of. */
const LIVING = /^[يت](?:بلغ|عمل|عيش|قيم|سكن|درس|رتدي?|حمل|نتمي?|عاني?|ملك|قود|دعي|سمي)(?:ون|ان)?$/u;
/** States of a `ي`: `ليبيا`, `ليتوانيا`. */
const LAND = /يا$/u;

/**
 * Whether the word at `at` belongs to the verb of a title or body which the phrase from `start` names,
 * and not to its name: what is done, a second verb, an object, when it was.
 */
export function isOfVerb(
  words: readonly Word[],
  start: number,
  at: number,
  isPerson: boolean,
): boolean {
  const { form } = words[at]!;
  const [head, before] = [words[start]!.form, words[at - 1]!.form];
  // `رئيسة الوزراء | بتحديد اختبارات`
  const initial = form[0]!;
  const noun = form.slice(1);
  const isDeed = () => ACT.test(noun) || SHORT_ACT.has(noun);
  if (initial === BEH && isDeed() && ARTICLE.test(before) && !BODY_NOUNS.has(noun)) return true;
  const mayBeLed = at === start + 1 && !isPerson && form.length > 4 && !BODY_NOUNS.has(head);
  if (mayBeLed && (initial === BEH || initial === LAM) && isLedApart(words, at)) return true;
  // `اللجنة | لتحتسب الهدف`
  const isPurposed =
    initial === LAM &&
    /^ل[يت]\p{L}{3,}$/u.test(form) &&
    ARTICLE.test(before) &&
    !GIVEN_NAMES.has(before);
  if (isPurposed && !isName(form.slice(1)) && !form.endsWith(HEH)) return true;
  // `النائب | لزميله`
  const whose = initial === LAM ? noun.replace(/(?:ه|ها|هم)$/u, '') : noun;
  if (whose !== noun && PERSON_NOUNS.has(whose)) return true;
  // `الأمير الشاب | لتنفيذ`: what for.
  if (initial === LAM && ACT.test(noun)) return true;
  // `الاتحاد السعودي | منع اللاعبين`
  if (at - start > 1 && ARTICLE.test(before) && SHORT_ACT.has(form)) return true;
  // `الاتحاد السعودي | قرار اللجنة`
  const isAfterBody = !isPerson && at - start > 1 && /^(?:ال|لل)\p{L}{2}/u.test(before);
  const isLeft = () => form === words[at]!.bare && !NAMED.has(head) && NISBA.test(before);
  const isThing = () => OBJECTS.test(form) || (isLeft() && isOrdinary(form) && !isTitle(form));
  if (isAfterBody && !ARTICLE.test(form) && isThing()) return true;
  // `منصور | عقد مؤتمرا`, `الأزهر | أصدر بيانا`
  if (isDeedOf(words, at)) return true;
  // `البيان | يستحدث لغة`
  if (!isPerson && ARTICLE.test(before) && isPresent(words[at]!) && !STATES.has(form)) return true;
  // `السفير في الصين | عام 2017`
  if (/^(?:عام|سنه)$/u.test(form) && /^\d/u.test(words[at + 1]?.form ?? '')) return true;
  // `مؤسس الموقع | البالغ من العمر`
  if (/^ال(?:بالغ|حاصل|حايز|فايز|واقع)ه?$/u.test(form)) return true;
  // `وزارة العدل | دعما جديدا`
  if (isAccusative(form)) return true;
  // `فتاة | تبلغ من العمر`
  if (isPerson && at === start + 1 && !ARTICLE.test(head) && LIVING.test(form)) return true;
  // `مستخدم آخر | صورة`
  if (/^اخري?$/u.test(before) && at - start > 1 && !ARTICLE.test(head)) return true;
  // `وزارة التربية | اهتمت`: a verb.
  if (!isPerson && at - start > 1 && ARTICLE.test(words[at - 1]!.form) && PAST_FEMININE.test(form))
    return true;
  // `الصحفية | طرحت السؤال`
  const isHers = isPerson && /ه$/u.test(head) && ARTICLE.test(before);
  if (isHers && PAST_FEMININE.test(form) && !GIVEN_NAMES.has(form)) return true;
  return false;
}

/** `راد | بسرعة`, `أبل | لسماعاتها`: a preposition on a common word, behind a name; but `عزمي بشارة إن`. */
function isLedApart(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1]!, words[at]!, words[at + 1]];
  if (!/^[بل](?!ال)/u.test(word.form) || /^ب[لو]/u.test(word.form)) return false;
  const isWhole = GIVEN_NAMES.has(before.form) && next !== undefined && isThat(next);
  return (hasBeh(word) || isOrdinary(word.form)) && !SURNAMES.has(word.form) && !isWhole;
}

/** `دعما`, `تحقيقا`: what is given or done, in the case of an object. */
function isAccusative(form: string): boolean {
  const noun = form.slice(0, -1);
  if (!form.endsWith(ALEF) || isListedName(form)) return false;
  return SAID_NOUNS.has(noun) || (ACT.test(noun) && noun.length > 4) || OCCASIONS.has(noun);
}

/** A title, a body, or what joins them: `المسؤول الروسي | باسم`. */
function isTitle(form: string): boolean {
  const lists = [PERSON_NOUNS, BODY_NOUNS, NAMED, CHAIN, PREPOSITIONS];
  return lists.some((list) => list.has(form)) || /^[لب]/u.test(form) || IN_TITLES.test(form);
}

function isName(form: string): boolean {
  const lists = [GIVEN_NAMES, SURNAMES, SEATS, STATES, BODY_NOUNS, NAMED];
  return lists.some((list) => list.has(form)) || ACT.test(form) || LAND.test(form);
}
