import { ALEF_WITH_HAMZA_ABOVE } from '../../arabic/letters.ts';
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { isListedName } from '../lexicon/surnames.ts';
import { isSpeechVerb } from '../lexicon/verbs.ts';
import {
  ACT,
  ADVERBS,
  BODY_NOUNS,
  isLand,
  isRelative,
  MONTHS,
  NAMED,
  PERSON_NOUNS,
  PREPOSITIONS,
  SHORT_ACT,
  WEEKDAYS,
} from '../lexicon/words.ts';
import { isAfterPeriod } from './after-period.ts';
import type { Clause, Word } from './clause.ts';
import type { Cue } from './cue.ts';
import { isAccusativeAct, isBare, isOwnDeed, NOUN_ONLY, SOMEBODY_TOO } from './deed.ts';
import { isInPaper } from './in-paper.ts';
import { isConstruct } from './said-noun.ts';
import { isThat } from './that.ts';

/**
 * `أعلنت الشركة الوطنية | إيقاف العمل`: after a whole subject the act that it tells of; `isLoose`, of
 * anything: not behind `رفض القادة | إجراء محادثات`, which may be what they did.
 */
export function isAct(
  words: readonly Word[],
  at: number,
  isLoose = true,
  isNamed = false,
): boolean {
  const [two, one] = [words[at - 2]!, words[at - 1]!];
  const { form, gap, endsInHeh } = words[at]!;
  const isOwn = isOwnDeed(form, endsInHeh);
  const next = words[at + 1];
  // `الأمين العام` looks like an act.
  const isDeed =
    !/^ال/u.test(form) && (ACT.test(form) || SHORT_ACT.has(form) || isOwn || isAccusativeAct(form));
  if (!isDeed || GIVEN_NAMES.has(form) || PERSON_NOUNS.has(form) || !/^[)"»”]?\s*$/u.test(gap))
    return false;
  // `في الاجتماع الذي عقد الاثنين`
  if (isRelative(one.form)) return false;
  // `أعلنت الشركة الثلاثاء | إغلاق صفحات`, `أعلنت أيضا | التقدم`
  if (isAfterPeriod(words, at))
    return next?.gap.trim() === '' && (isOwn || !PREPOSITIONS.has(next.form));
  const isAfterTime =
    [WEEKDAYS, ADVERBS].some((list) => list.has(one.form)) ||
    (isLoose && MONTHS.has(one.form)) ||
    isInPaper(words, at);
  // `في الثامن من مارس 2018 | فرض الرسوم`
  if (isAfterTime || YEAR.test(one.form)) return next?.gap.trim() === '' && !isOwnDeed(form);
  const isTown = [one.form, one.bare].some(isLand);
  const isAfterWhole =
    isNamed ||
    /^(?:ال|لل|بال)|^[a-z]+$/u.test(one.form) ||
    isTown ||
    isFirstNameAlone(words, at) ||
    isSomeone(two, one) ||
    // `عدة شركات`
    (SEVERAL.test(two.form) && BODY_NOUNS.has(one.form)) ||
    GIVEN_NAMES.has(two.form) ||
    // `أكد مصرفيون | تعرض البنوك`
    (/^(?![يت])\p{L}{3,}ون$/u.test(one.form) && !ONE.test(one.form)) ||
    // `رئيس "اف بي آي" | إعادة فتح`
    (one.quotation >= 0 && words[at]!.quotation < 0) ||
    /\)/u.test(gap);
  // `أكد الملك حمد، لدى | استقباله الوفد`
  if (isOwn) return isAfterWhole && !PREPOSITIONS.has(one.form);
  // `أعلن المركز الوطني | تخفيضا يصل إلى`
  if (isAccusativeAct(form)) return isAfterWhole && isBare(next);
  // `أعلن الوزير | تقديم استقالته`
  // `إرسال "مساعدات عاجلة"`
  const isMarked = next !== undefined && next.quotation >= 0 && /^\s*["«“]$/u.test(next.gap);
  const isOf =
    isMarked ||
    (next?.gap.trim() === '' && AMOUNT.test(next.form)) ||
    (isBare(next) &&
      (/^ال|\p{L}{3}(?:ه|ها|هم)$|^\d/u.test(next!.form) ||
        /^ال/u.test(words[at + 2]?.form ?? '') ||
        // `تفكيك خلايا إرهابية`
        (isLoose && COMMON_WORDS.has(form) && COMMON_WORDS.has(next!.form) && !isConstruct(one))));
  return isAfterWhole && (SHORT_ACT.has(form) ? isBare(next) || isMarked : isOf);
}

/** `مصادر عسكرية`, `مسؤول أمريكي` */
function isSomeone(head: Word, { form }: Word): boolean {
  return (
    PERSON_NOUNS.has(head.form) &&
    !/^ال/u.test(head.form) &&
    /\p{L}{3}(?:ي|يه|يون|يين)$/u.test(form)
  );
}

/** No plurals, whatever their end: `مليون | توقيع`. */
const ONE =
  /^(?:ال)?(?:مليون|بليون|تريليون|قانون|تلفزيون|زيتون|بيت?كوين|عشرون|ثلاثون|اربعون|خمسون|ستون|سبعون|ثمانون|تسعون|واشنطون|بدون|مجنون|صابون|كربون)$/u;
const SEVERAL = /^(?:عده|بعض|عشرات|ميات|ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر)$/u;
/** `إنقاذ نحو ألف مهاجر` */
const AMOUNT =
  /^(?:اي|ايه|كل|جميع|كافه|بعض|معظم|عده|نحو|حوالي|قرابه|زهاء?|اكثر|عشرات|ميات|الاف|ملايين|عدد|الف|ميه|مليون|اثنين|ثلاثه?|اربعه?|خمسه?|سته?|سبعه?|ثماني(?:ه)?|تسعه?|عشره?|عشرين|عشرون)$/u;
const YEAR = /^(?:19|20)\d\d$/u;

/** `ونفى عمر | قيام البلدية` */
function isFirstNameAlone(words: readonly Word[], at: number): boolean {
  const isFirst = GIVEN_NAMES.has(words[at - 1]!.form) && isSpeechVerb(words[at - 2]!.bare);
  return isFirst && NOUN_ONLY.test(words[at]!.form) && /^ال/u.test(words[at + 1]?.form ?? '');
}

const SUBJECT_REACH = 8;
const MANY =
  /^(?:اعضاء?|ابناء?|اطراف|افراد|اصحاب|اقارب|اعيان|اولياء?|اطباء?|اتباع|اعوان|اباء?|اصدقاء?)$/u;
const DENIED = 'نفى';
const AGAIN = 'اعاده';
/** Announced by a verb without a subject of its own: `بعدما أعلن | ترك برنامجه`. */
const ANNOUNCING = /^(?:أعلن|أكد|نفى|اقترح|ادعى|زعم)$/u;

/** An act in construct right after a verb in the masculine, which nobody bears as a name. */
export function isActOfHis(
  { text, words }: Clause,
  at: number,
  { last, form: verb }: Cue,
): boolean {
  const { form, gap, start, endsInHeh } = words[at]!;
  // `أعلن أعضاء المجلس`: many of somebody, no `إعلان`.
  if (text[start] === ALEF_WITH_HAMZA_ABOVE || MANY.test(form)) return false;
  const next = words[at + 1];
  if (at !== last + 1 || gap.trim() !== '' || verb?.shape === 'participle') return false;
  if (!ANNOUNCING.test(verb?.verb.past ?? '')) return false;
  // `ينفي | ممارسته الضغط`, `ينفي | قيامه بأي تهريب`
  const isOwn = isOwnDeed(form, endsInHeh);
  if (isOwn && verb?.verb.past === DENIED && next?.gap.trim() === '') return true;
  // `بعد أن أعلن | انسحابه من السباق`
  if (isOwn && next?.gap.trim() === '') return true;
  if (!isBare(next)) return false;
  const isDeed = (ACT.test(form) || SHORT_ACT.has(form)) && !/^ال/u.test(form);
  const isSomebody =
    isListedName(form) || [PERSON_NOUNS, BODY_NOUNS, NAMED].some((list) => list.has(form));
  // `أعلنت | تقدم تحالف الشمال`: no subject of hers
  const isHers = verb?.feminine === true && !/(?:ه|ات)$/u.test(form) && COMMON_WORDS.has(form);
  // `الأسرى أعلنوا | مشاركة جميع الفصائل`, `اقترحت | إعادة تسمية الحزب`
  const isTheirs = /وا$/u.test(words[last]!.form) && AMOUNT.test(next!.form);
  const isAgain = form === AGAIN && isBare(next);
  const isOf =
    isTheirs ||
    isAgain ||
    isHers ||
    /^ال|\p{L}{3}(?:ه|ها|هم)$/u.test(next!.form) ||
    isLand(next!.form);
  // `وأكد تقييم الوزارة أن`: it is who says so.
  const isSubject = words
    .slice(at, at + SUBJECT_REACH)
    .some((word) => isThat(word) && word.sentence === words[at]!.sentence);
  if (isSubject || isLand(form)) return false;
  return isDeed && isOf && !isSomebody && !SOMEBODY_TOO.test(form);
}

/** `، العام الماضي`: it has the letters of an act. */
const YEAR_BEFORE = 'العام';
/** `أكد الوزير خلال ندوة صحفية عقدت اليوم، | ارتفاع الأسعار` */
export function isActAfterComma(words: readonly Word[], at: number): boolean {
  const { form, gap, endsInHeh } = words[at]!;
  const next = words[at + 1];
  // `أعلنت الوزارة، الأربعاء، | منح شركة رخصة`
  const isAfterDay = WEEKDAYS.has(words[at - 1]!.form) && (SHORT_ACT.has(form) || form === 'حضور');
  const isDeed = ACT.test(form) || isOwnDeed(form, endsInHeh) || NOUN_ONLY.test(form) || isAfterDay;
  if (
    !/^\s*[،,]\s*$/u.test(gap) ||
    !isDeed ||
    form === YEAR_BEFORE ||
    !/^\s*["«“]?$/u.test(next?.gap ?? '،')
  )
    return false;
  return ![GIVEN_NAMES, PERSON_NOUNS, BODY_NOUNS].some((list) => list.has(form));
}

/** Words of a title and a name between commas. */
const LONGEST_NAMED = 12;

/** `أعلن الرئيس المالطي، كريم زيدان، | وقف الخدمة`: behind a name between commas stands no verb. */
export function isActBehindApposition(
  words: readonly Word[],
  at: number,
  { last, kind }: Cue,
): boolean {
  const { form, gap, sentence } = words[at]!;
  const between = words.slice(last + 1, at + 1);
  const isOne = between.every(
    (word) => word.sentence === sentence && word.quotation < 0 && !isThat(word),
  );
  const commas = between.filter((word) => /^\s*[،,]\s*$/u.test(word.gap)).length;
  const isClosed = /^\s*[،,]\s*$/u.test(gap) && commas === 2 && between.length <= LONGEST_NAMED;
  const next = words[at + 1];
  const isOf =
    next?.gap.trim() === '' && !PREPOSITIONS.has(next.form) && !PERSON_NOUNS.has(next.form);
  // `أعلنت السعودية ومصر والإمارات، | قطع علاقاتها`
  const isOfMany =
    /^\s*[،,]\s*$/u.test(gap) && commas === 1 && /\p{L}{3}(?:ها|هم)$/u.test(next?.form ?? '');
  return kind === 'verb' && isOne && (isClosed || isOfMany) && isOf && SHORT_ACT.has(form);
}
