import { ALEF_WITH_HAMZA_ABOVE } from '../../arabic/letters.ts';
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { isSpeechVerb, SAID_NOUNS } from '../lexicon/verbs.ts';
import {
  ACT,
  ADVERBS,
  BODY_NOUNS,
  isLand,
  NAMED,
  PERSON_NOUNS,
  PREPOSITIONS,
  SHORT_ACT,
  WEEKDAYS,
} from '../lexicon/words.ts';
import type { Clause, Word } from './clause.ts';
import type { Cue } from './cue.ts';
import type { Complement } from './led.ts';
import { isThat } from './that.ts';

/** Acts by their form that are bodies: `الاتحاد`, `التحالف`, `الائتلاف`. */
const SOMEBODY_TOO =
  /^(?:اتحاد|تحالف|ائتلاف|تجمع|تنظيم|تيار|ادعاء|تقرير|تلفزيون|تحقيق|انتربول|اعلام|امين|امير)$/u;

/**
 * A participle has no subject after it, so a noun there is its object: `مؤكدة الفرق بين …`; nor has a
 * verb after its subject, where that noun is an act: `وكان الناطق أكد التقدم في …`.
 */
export function objectOf(words: readonly Word[], cue: Cue): Complement | null {
  const { kind, form, at, last } = cue;
  const next = words[last + 1];
  // `رفض التعليق`: not what he said.
  const isAfterSubject =
    kind === 'verb' &&
    next !== undefined &&
    form?.verb.takes.has('strict') === false &&
    followsSubject(words, at, next);
  const takes = (kind === 'participle' || isAfterSubject) && form?.verb.takes.has('noun') === true;
  if (!takes || !next || next.sentence !== words[at]!.sentence || next.gap.trim() !== '')
    return null;
  const isNoun =
    !PREPOSITIONS.has(next.form) &&
    !isThat(next) &&
    !ADVERBS.has(next.form) &&
    !WEEKDAYS.has(next.form) &&
    !PERSON_NOUNS.has(next.form) &&
    !/^[لبك]\p{L}{3}/u.test(next.form);
  return !isNoun || next.quotation >= 0 ? null : { kind: 'noun', at: last + 1, before: last + 1 };
}

/** `الناطق باسم الجيش أكد التقدم`: before the verb a noun, after it an act that is nobody's name. */
function followsSubject(words: readonly Word[], at: number, { form }: Word): boolean {
  const { gap, sentence, bare, form: verb } = words[at]!;
  const before = words[at - 1];
  if (before?.sentence !== sentence || /[،,]/u.test(gap) || bare !== verb) return false;
  if (PREPOSITIONS.has(before.form) && !/^[وف]?قد$/u.test(before.form)) return false;
  const act = form.replace(/^ال/u, '');
  // `وكانت الوكالة قد أكدت دخول اللجنة`
  const isPast = /^[وف]?قد$/u.test(before.form) && (ACT.test(form) || SHORT_ACT.has(form));
  const isSomebody = [GIVEN_NAMES, PERSON_NOUNS, BODY_NOUNS].some((list) => list.has(form));
  const isDefinite = act !== form && ACT.test(act);
  return (isDefinite || isPast) && !isSomebody && !SOMEBODY_TOO.test(act);
}

/**
 * `أعلنت الشركة الوطنية | إيقاف العمل`: after a whole subject the act that it tells of; `isLoose`, of
 * anything: not behind `رفض القادة | إجراء محادثات`, which may be what they did.
 */
export function isAct(words: readonly Word[], at: number, isLoose = true): boolean {
  const [two, one] = [words[at - 2]!, words[at - 1]!];
  const { form, gap } = words[at]!;
  const next = words[at + 1];
  // `الأمين العام` looks like an act.
  const isDeed =
    !/^ال/u.test(form) &&
    (ACT.test(form) || SHORT_ACT.has(form) || isOwnDeed(form) || isAccusativeAct(form));
  if (!isDeed || GIVEN_NAMES.has(form) || PERSON_NOUNS.has(form) || !/^\)?\s*$/u.test(gap))
    return false;
  // `في الاجتماع الذي عقد الاثنين`
  if (/^(?:الذي|التي|الذين)$/u.test(one.form)) return false;
  // `أعلنت الشركة الثلاثاء | إغلاق صفحات`, `أعلنت أيضا | التقدم`
  const isAfterTime = WEEKDAYS.has(one.form) || ADVERBS.has(one.form) || isInPaper(words, at);
  // `في الثامن من مارس 2018 | فرض الرسوم`
  if (isAfterTime || YEAR.test(one.form)) return next?.gap.trim() === '' && !isOwnDeed(form);
  const isTown = [one.form, one.bare].some(isLand);
  const isAfterWhole =
    /^(?:ال|لل)|^[a-z]+$/u.test(one.form) ||
    isTown ||
    isFirstNameAlone(words, at) ||
    GIVEN_NAMES.has(two.form) ||
    /\)/u.test(gap);
  if (isOwnDeed(form)) return isAfterWhole;
  // `أعلن المركز الوطني | تخفيضا يصل إلى`
  if (isAccusativeAct(form)) return isAfterWhole && isBare(next);
  // `أعلن الوزير | تقديم استقالته`
  const isOf =
    isBare(next) &&
    (/^ال|\p{L}{3}(?:ه|ها|هم)$|^\d/u.test(next!.form) ||
      /^ال/u.test(words[at + 2]?.form ?? '') ||
      // `تفكيك خلايا إرهابية`
      (isLoose && COMMON_WORDS.has(form) && COMMON_WORDS.has(next!.form) && !isConstruct(one)));
  return isAfterWhole && (SHORT_ACT.has(form) ? isBare(next) : isOf);
}

const YEAR = /^(?:19|20)\d\d$/u;

/** `ونفى عمر | قيام البلدية` */
function isFirstNameAlone(words: readonly Word[], at: number): boolean {
  const isFirst = GIVEN_NAMES.has(words[at - 1]!.form) && isSpeechVerb(words[at - 2]!.bare);
  return isFirst && NOUN_ONLY.test(words[at]!.form) && /^ال/u.test(words[at + 1]?.form ?? '');
}

/** `قيامه`, `تعرضها`: somebody's act. */
function isOwnDeed(form: string): boolean {
  const act = form.replace(/(?:ه|ها|هم)$/u, '');
  const isDeed = [act, act.replace(/ت$/u, 'ه')].some(
    (noun) => SHORT_ACT.has(noun) || (ACT.test(noun) && !ACT.test(form)),
  );
  return act !== form && act.length > 3 && isDeed;
}

/** `تخفيضا` */
function isAccusativeAct(form: string): boolean {
  return /\p{L}{5}ا$/u.test(form) && ACT.test(form.slice(0, -1)) && !GIVEN_NAMES.has(form);
}

/** A noun that stands right after. */
function isBare(next: Word | undefined): boolean {
  return next !== undefined && next.gap.trim() === '' && !PREPOSITIONS.has(next.form);
}

const PAPER = /^(?:بيان|بلاغ|تصريح|تغريده|منشور)$/u;
/** `أعلنت الشرطة في بلاغ | اعتقال ثلاثة`, but not `في بيان تلقت الوكالة نسخة منه`. */
function isInPaper(words: readonly Word[], at: number): boolean {
  const isIn = words[at - 2]?.form === 'في' && PAPER.test(words[at - 1]!.form);
  return isIn && !/^ت\p{L}{2}ت$/u.test(words[at]!.form);
}

const SUBJECT_REACH = 8;
const MANY =
  /^(?:اعضاء?|ابناء?|اطراف|افراد|اصحاب|اقارب|اعيان|اولياء?|اطباء?|اتباع|اعوان|اباء?|اصدقاء?)$/u;
/** Announced by a verb without a subject of its own: `بعدما أعلن | ترك برنامجه`. */
const DENIED = 'نفى';
const ANNOUNCING = /^(?:أعلن|أكد|نفى)$/u;

/** An act in construct right after a verb in the masculine, which nobody bears as a name. */
export function isActOfHis(
  { text, words }: Clause,
  at: number,
  { last, form: verb }: Cue,
): boolean {
  const { form, gap, start } = words[at]!;
  // `أعلن أعضاء المجلس`: many of somebody, no `إعلان`.
  if (text[start] === ALEF_WITH_HAMZA_ABOVE || MANY.test(form)) return false;
  const next = words[at + 1];
  if (at !== last + 1 || gap.trim() !== '' || verb?.shape === 'participle') return false;
  if (!ANNOUNCING.test(verb?.verb.past ?? '')) return false;
  // `ينفي | ممارسته الضغط`, `ينفي | قيامه بأي تهريب`
  const isOwn = isOwnDeed(form);
  if (isOwn && verb?.verb.past === DENIED && next?.gap.trim() === '') return true;
  if (!isBare(next)) return false;
  if (isOwn) return true;
  const isDeed = (ACT.test(form) || SHORT_ACT.has(form)) && !/^ال/u.test(form);
  const isSomebody = [GIVEN_NAMES, PERSON_NOUNS, BODY_NOUNS, NAMED].some((list) => list.has(form));
  const isOf = /^ال|\p{L}{3}(?:ه|ها|هم)$/u.test(next!.form) || isLand(next!.form);
  // `وأكد تقييم الوزارة أن`: it is who says so.
  const isSubject = words
    .slice(at, at + SUBJECT_REACH)
    .some((word) => isThat(word) && word.sentence === words[at]!.sentence);
  if (isSubject || isLand(form)) return false;
  return isDeed && isOf && !isSomebody && !SOMEBODY_TOO.test(form);
}

/** Short acts that are no verbs: `عقد اليوم` may be one. */
const NOUN_ONLY =
  /^(?:شراء?|وقوع|وجود|دخول|خروج|وصول|حدوث|حصول|صدور|قيام|عوده|بناء?|لجوء?|سماع|موت)$/u;

/** `أكد الوزير خلال ندوة صحفية عقدت اليوم، | ارتفاع الأسعار` */
export function isActAfterComma(words: readonly Word[], at: number): boolean {
  const { form, gap } = words[at]!;
  const next = words[at + 1];
  // `أعلنت الوزارة، الأربعاء، | منح شركة رخصة`
  const isAfterDay = WEEKDAYS.has(words[at - 1]!.form) && SHORT_ACT.has(form);
  const isDeed = ACT.test(form) || isOwnDeed(form) || NOUN_ONLY.test(form) || isAfterDay;
  if (!/^\s*[،,]\s*$/u.test(gap) || !isDeed || next?.gap.trim() !== '') return false;
  return ![GIVEN_NAMES, PERSON_NOUNS, BODY_NOUNS].some((list) => list.has(form));
}

/** `أكد ناصر كامل`: after a first name, unless that is a surname itself (`مصطفى زيد وقوع`). */
export function isSurname(words: readonly Word[], at: number): boolean {
  const [two, one] = [words[at - 2]!, words[at - 1]!];
  return GIVEN_NAMES.has(one.form) && isSpeechVerb(two.bare);
}

/** `أكد اللواء عباس مصطفى كامل، في بيان`: before a comma a word by itself closes a name. */
export function isAlone(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return words[at]!.gap.trim() === '' && next !== undefined && /^\s*[،,(]/u.test(next.gap);
}

/** `شركة صلة الرياضية`: a head without article wants the noun after it. */
export function isConstruct({ form }: Word): boolean {
  // `فيه` looks like `فئة` once folded.
  return !/^ال/u.test(form) && !ADVERBS.has(form) && (BODY_NOUNS.has(form) || NAMED.has(form));
}

/** `جدد نفيه`: without the pronoun it looks like the verb. */
const OWN_DENIAL = /^نفي(?:ه|ها|هم)$/u;

export function isSaidNoun({ form }: Word): boolean {
  if (SAID_NOUNS.has(form) || OWN_DENIAL.test(form)) return true;
  const stem = form.replace(/(?:ها|هم|هما|ه|نا)$/u, '');
  return stem !== form && (SAID_NOUNS.has(stem) || SAID_NOUNS.has(stem.replace(/ت$/u, 'ه')));
}
