import { HEH, TEH_MARBUTA } from '../../arabic/letters.ts';
import type { Clause, Word } from '../cues/clause.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { SAID_NOUNS } from '../lexicon/verbs.ts';
import {
  ACT,
  BODY_NOUNS,
  CHAIN,
  COURTESIES,
  DEED,
  isLand,
  NAMED,
  OCCASIONS,
  PERSON_NOUNS,
  SEATS,
} from '../lexicon/words.ts';
import { isOrdinary } from '../names/common.ts';
import { ADJECTIVE, ARTICLE, IN_TITLES, isKnown, NISBA } from '../names/noun.ts';

/**
 * Whether a word begins what the verb acts on: `البعثة الروسية لدى ليبيا | الإدلاء`, `وزارة الخارجية
 * الروسية | التعليق`, `لجنة 5+5 | توقف`.
 */
export function isBeyond(
  words: readonly Word[],
  start: number,
  at: number,
  isPerson: boolean,
): boolean {
  const { form, gap } = words[at]!;
  const before = words[at - 1]!.form;
  if (/[،,(]/u.test(gap)) return false;
  // `مبعوث روسيا | الولايات المتحدة`
  const isOther = [form, `${form} ${words[at + 1]?.form ?? ''}`].some(isLand);
  if (isLand(before) && isOther && gap.trim() === '') return true;
  const isDefinite = ARTICLE.test(form);
  if (/^\d+$/u.test(before) && !/^\d/u.test(form) && !isDefinite) return !isPerson;
  if (!isDefinite || PERSON_NOUNS.has(form)) return false;
  // `المسؤول الإيراني | الدول الأوروبية`
  const isTitle = ARTICLE.test(words[start]!.form) && at === start + 2 && NISBA.test(before);
  if (isPerson && isTitle && BODY_NOUNS.has(form)) return true;
  const isClosed = NISBA.test(before) || ADJECTIVE.test(before);
  return !isPerson && at - start > 1 && isClosed && !ADJECTIVE.test(form);
}

/** What is refused, called for or told, with its article; after a whole name it is no part of it. */
const MATTER =
  /^ال(?:طلب|دعو[هي]|دعاوي|قرارا?ت?|مقترح(?:ات)?|عرض|خبر|انبا\p{L}?|مزاعم|تقارير|تهم|تهمه|امر|خطوه|تصريحات|مفاوضات|حوار|عقوبات|هجوم|هجمات|عمليه|شايعات|محادثات|احداث|حادث\p{L}*|اعتدا\p{L}*|انتقادات|ادعا\p{L}*|مسووليه|رساله|ثقه|موازنه|اجراات|وضع|اوضاع|مشهد|قضيه|حكم|نتايج|نتيجه|فكره|مبادره|خطه)$/u;
/** `الهيئة المنظمة`, `الهيئة المديرة` */
const ADJECTIVE_TOO = /^ال(?:منظمه|مديره|محافظه|داخليه|خارجيه)$/u;
/** Whom one calls on. */
const ADDRESSED =
  /^ال(?:سلطه|سلطات|حكومه|مجتمع|جميع|اطراف|عالم|وفد|جمهور|جماهير|شعب|شعوب|شباب|ناس|مستثمرين)$/u;
const MEMBERS_OF = /^[بل]?(?:جمعيه|نقابه|نقابات|اتحاد|رابطه|غرفه|هييه|تجمع|منتدي|شبكه|لجنه)$/u;
/** They speak to people and are not made up of them. */
const GOVERNING = /^(?:وزاره|حكومه|رياسه|بلديه|شركه|اداره|ولايه|محافظه|سفاره|هييه)$/u;
/** Many, in the case of a subject. */
const MANY_ACT = /^ال\p{L}{3,}ون$/u;
const OF_MANY =
  /(?:[هي]|ون|ين|ات)$|^ال(?:كبار|صغار|جدد|شباب|عرب|اكراد|روس|اجانب|قدامي|اتراك|افغان|المان|اقباط|دروز|يهود|اخرون|اوايل|بارزون|عزل|سود|بيض|غربا|ابريا|عاطلون|رييسيون)$/u;
/** `المسلحين`: many, in the case of an object. */
const MANY = /^ال\p{L}{3,}ين$/u;

/**
 * A noun with its article that begins what the verb acts on: `مكتب البراءات | الطلب`, `تونس | الدعوة`,
 * `التحالف | المسلحين`; not after a head that wants a complement (`لجنة الحوار`).
 */
export function isMatter(words: readonly Word[], start: number, at: number): boolean {
  const { form, gap } = words[at]!;
  const [head, before] = [words[start]!.form, words[at - 1]!.form];
  if (gap.trim() !== '' || !ARTICLE.test(form)) return false;
  const isPlace = isLand(before);
  if (!ARTICLE.test(before) && !isPlace) return false;
  // `أمير البحرين | الاتفاقات`, `المتمردون | الحكم`
  if (isPlace && /^ال\p{L}{3,}ات$/u.test(form) && !isLand(form)) return true;
  if (at === start + 1 && MANY_ACT.test(head) && isOneThing(form)) return true;
  // `السلطات | المدعو سامي زيد`
  if (/^المدعوه?$/u.test(form)) return true;
  if (
    MATTER.test(form) ||
    SAID_NOUNS.has(form) ||
    (DEED.test(form) && !NISBA.test(form) && at - start > 1)
  )
    return true;
  // `الحركة | الموقف الرسمي`: no adjective of hers.
  const isHers = /ه$|ي$|^ال(?:ام|عليا|كبري|عظمي|صغري|اولي|اخري|اعلي|امم)$/u.test(form);
  const isAllDefinite = words.slice(start, at).every((word) => ARTICLE.test(word.form));
  if (isAllDefinite && /^ال\p{L}{2,}ه$/u.test(head) && BODY_NOUNS.has(head) && !isHers) return true;
  // `التحالف | المجتمع الدولي`, `الوزير | الوفد`
  if (ADDRESSED.test(form) && ARTICLE.test(head)) return true;
  // `الدعوى | الشركة الوطنية`
  const isBody = BODY_NOUNS.has(form) && !ADJECTIVE_TOO.test(form);
  if ((isBody || SEATS.has(form)) && BODY_NOUNS.has(head) && at === start + 1) return true;
  // `الإمارات | التقرير`
  const isAdjective = ADJECTIVE.test(form) || /^ال\p{L}{2}ي\p{L}$|[هي]$/u.test(form);
  const isOwn = isAdjective || /^ال(?:عظمي|كبري|جديده?|فتاه|متحده?)$/u.test(form);
  if (isPlace && at === start + 1 && !isOwn && (isOrdinary(form) || !isKnown(form))) return true;
  // `روسيا | التورط`, `الشرطة | التعليق`
  const isAct = ACT.test(form.slice(2)) && !NISBA.test(form) && !isBody && !form.endsWith(HEH);
  const isSomebody = isPlace || BODY_NOUNS.has(head) || PERSON_NOUNS.has(head);
  if (isAct && at === start + 1 && isSomebody) return true;
  const isOne = (ARTICLE.test(head) && !/(?:ين|ون)$/u.test(head)) || (isPlace && at === start + 1);
  // `وزارة الصحة | المسافرين`
  const isGoverning = GOVERNING.test(head) && ARTICLE.test(before) && !NISBA.test(form);
  const isTheirs = PERSON_NOUNS.has(before.replace(/^ال/u, '')) || isOfMembers(words, at);
  return MANY.test(form) && (isOne || isGoverning) && !isTheirs;
}

/** A thing, and no adjective of many: `الحكم`, not `الكبار`. */
function isOneThing(form: string): boolean {
  return isOrdinary(form) && !ADJECTIVE.test(form) && !OF_MANY.test(form);
}

/** `جمعية البحارة | التونسيين`: the adjective of those whom a society is of. */
function isOfMembers(words: readonly Word[], at: number): boolean {
  return MEMBERS_OF.test(words[at - 2]?.form ?? '') && /يين$/u.test(words[at]!.form);
}

/**
 * What the verb acts on, after the name of who acts: `القاضي طارق البيطار | جلسته`, `الوزيرة حنين
 * السيد | مخيم صبرا`, `المتحدث مازن القريشي | صحة الخبر`.
 */
export function isObject({ text, words }: Clause, start: number, at: number): boolean {
  const word = words[at]!;
  const before = words[at - 1]!;
  if (at - start < 1 || /[،,(]/u.test(word.gap)) return false;
  if (/^(?:ال|لل|بال|و)/u.test(word.form)) return false;
  if (PERSON_NOUNS.has(word.form) && !/ه$/u.test(word.form)) return false;
  const isTitle = ({ form, bare }: Word) =>
    [form, bare, form.replace(/^[لب]/u, '')].some(
      (word) => PERSON_NOUNS.has(word) || BODY_NOUNS.has(word) || CHAIN.has(word),
    ) || IN_TITLES.test(form);
  const isNamed = !ARTICLE.test(before.form) || GIVEN_NAMES.has(words[at - 2]?.form ?? '');
  if (/^(?:في|من|الي|علي|عن)$/u.test(before.form)) return false;
  // `سعد بن شريده`
  if (/^(?:بن|ابن|بنت|ال|ابو|ابي|ام|ولد)$/u.test(before.form)) return false;
  // `السلطات الأميركية | رعاياها`, `المسؤول النقابي | انتقاده`
  const written = text.slice(word.start, word.end);
  const isOwned =
    /\p{L}{3}(?:ها|هم)$/u.test(written) ||
    (/^م\p{L}{3,}يه$/u.test(word.form) && written.endsWith(HEH)) ||
    isOwnAct(word.form, written) ||
    (OCCASIONS.has(word.form) && written.endsWith(HEH));
  if (ARTICLE.test(before.form) && isOwned && !PERSON_NOUNS.has(word.form)) return true;
  // `المفوض السامي | مرتكبي الانتهاكات`
  const next = words[at + 1];
  const isMany = /^م\p{L}{3,}ي$/u.test(word.form) && ARTICLE.test(next?.form ?? '');
  if (isMany && ARTICLE.test(before.form) && !GIVEN_NAMES.has(word.form)) return true;
  const isAfterTitle = PERSON_NOUNS.has(words[start]!.form) && ARTICLE.test(before.form);
  if (isAfterTitle && isConstruct(text, word, words[at + 1])) return true;
  if (isTitle(before) || !isNamed || GIVEN_NAMES.has(word.form)) return false;
  // `هانز بونتيه`: a surname.
  if (GIVEN_NAMES.has(before.form) && !PERSON_NOUNS.has(word.form)) return false;
  const surface = text.slice(word.start, word.end);
  if (/\p{L}{3}(?:ه|ها|هم|هما)$/u.test(surface)) return true;
  if (at - start < 2 || (isTitle(words[at - 2]!) && !ARTICLE.test(words[at - 2]!.form)))
    return false;
  // `اللواء سامي جمعة،`: a surname that is a noun too.
  const isLast = next === undefined || /[،,:."«]/u.test(next.gap);
  if (at - start === 2 && COURTESIES.has(words[start]!.form) && isLast) return false;
  return SAID_NOUNS.has(word.form) || NAMED.has(word.form) || BODY_NOUNS.has(word.form);
}

const SPEECH =
  /^(?:قرار|موقف|مواقف|قرارات|خطوت|كلام|حديث|خطاب|تصريحات|مداخلت|كلمت|تغريدت|روايت|شهادت)$/u;

/** `انتقاده`, `رفضه`, `كلامه`: somebody's act. */
function isOwnAct(form: string, written: string): boolean {
  const act = form.replace(/ه$/u, '');
  return written.endsWith(HEH) && (ACT.test(act) || SAID_NOUNS.has(act) || SPEECH.test(act));
}

/** `الرئيس الأمريكي | سرعة التحقيق`: a noun in the feminine, before another, is no name. */
function isConstruct(text: string, word: Word, next: Word | undefined): boolean {
  if (text[word.end - 1] !== TEH_MARBUTA || GIVEN_NAMES.has(word.form)) return false;
  return next !== undefined && next.gap.trim() === '' && !/^(?:بن|بنت|ال)$/u.test(next.form);
}
