import { BEH } from '../../arabic/letters.ts';
import type { Word } from '../cues/clause.ts';
import { COMMON_VERBS } from '../lexicon/common-verbs.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { SAID_NOUNS } from '../lexicon/verbs.ts';
import {
  ADVERBS,
  BODY_NOUNS,
  CHAIN,
  COURTESIES,
  DEED,
  isLand,
  isRelative,
  LETTER,
  NAMED,
  PERSON_NOUNS,
  RANKS,
} from '../lexicon/words.ts';
import { isInClub } from './club.ts';
import { isOrdinary } from './common.ts';
import { fullNameEnd, isOrigin, opensName } from './full-name.ts';
import {
  isAfterAdjective,
  isBehindRank,
  isDeed,
  isFollowed,
  isForeignWaw,
  isNameWithArticle,
  isOfClub,
  isTitleAsName,
} from './name-shape.ts';
import { ADJECTIVE, ARTICLE, NISBA } from './noun.ts';
import { isOfCompany } from './of-company.ts';
import { apposedAfter, isOfOther, isOnlyServant, servesOther } from './other-name.ts';
import { isSoCalled } from './so-called.ts';
import { isBodysTown, isInTown } from './town.ts';

const PLAYER = /^(?:ال)?(?:نجم|لاعب|مدرب|حارس|مهاجم|مدافع|هداف)ه?$/u;
export const LINK =
  /^(?:ب(?:غرب|شرق|شمال|جنوب|وسط)|باسم(?:ه|ها|هم)?|لدي|لشوون|للشوون|بشوون|في|الي|من|عن|علي)$/u;
/** `والدة محمد البدوي`: the name after them is somebody else's. */
export const RELATION =
  /^(?:والده?|زوجه?|ارمله|نجل|شقيقه?|ابنه?|محامي|محاميه|خطيبه?|صديقه?|مساعده?|مستشاره?)$/u;
/** They bear the name of somebody, `معهد ماكس بلانك`. */
const OF_INSTITUTE = /^[بل]?(?:معهد|جامعه|مستشفي|موسسه|مركز|كليه|اكاديميه|نادي)$/u;
/** A longer one has more in it than what somebody is. */
const LONGEST_TITLE = 4;
/** Without article they are somebody of a kind: `مصدر أمني`, `مسؤولة أميركية`. */
const UNNAMED =
  /^(?:مص[اد]\p{L}+|مسوول\p{L}*|متحدثه?|دبلوماسي\p{L}*|خبرا|محلل\p{L}*|ناشط\p{L}*|خبيره?|شهود|مراقبون)$/u;

/**
 * Where the name begins in a phrase that opens with a title; -1 when it has titles only. `isOwned`: the
 * title has a pronoun on it, `رئيسه`.
 */
export function nameStart(words: readonly Word[], isOwned = false): number {
  const first = firstName(words, isOwned);
  // `مدير حملة الرئيس المنتهية ولايته سامي زيد، | كريم زيدان`
  if (first < 0 && isLongTitle(words)) return apposedAfter(words, 1);
  const isOther = first > 0 && isOfOther(words, first);
  // `زوجة الرئيس سامي زيد، | مريم زيد`
  const isHis = (!isOwned && RELATION.test(words[0]!.form)) || servesOther(words, first);
  const apposedTo = first > 0 && isHis ? apposedAfter(words, first) : -1;
  if (apposedTo < 0 && isOnlyServant(words, first)) return -1;
  const start = isOther ? apposedAfter(words, first) : apposedTo > 0 ? apposedTo : first;
  // `متحدث باسم الرئيس فلاديمير بوتين`: whom he speaks for.
  const isForHim = /^(?:متحدثه?|ناطقه?)$/u.test(words[0]!.form) && words[1]?.form === 'باسم';
  if (isForHim && start > 0 && !/[،,]/u.test(words[start]!.gap)) return -1;
  if (isOfCompany(words, start)) return -1;
  if (start < 0 || GIVEN_NAMES.has(words[start]!.form)) return start;
  // `قائد محور صعدة العميد عبيد الحداد`
  const ranked = words.findIndex((_, i) => i > start && isRanked(words, i) && opensName(words, i));
  if (ranked > 0) return ranked;
  // `المتحدث باسم وحدات حماية الساحل، نوري زيد`: a first name after a comma is who it is.
  const apposed = words.findIndex(
    ({ gap }, i) => i > start && /[،,]/u.test(gap) && opensName(words, i),
  );
  return apposed < 0 || /[،,]/u.test(words[start]!.gap) ? start : apposed;
}

function isLongTitle(words: readonly Word[]): boolean {
  return words.length > LONGEST_TITLE && !UNNAMED.test(words[0]!.form);
}

/** `العقيد عبيد الحداد`, `العقيد الركن تركي الحداد` */
function isRanked(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]!.form;
  return RANKS.has(before) || (before === 'الركن' && RANKS.has(words[at - 2]?.form ?? ''));
}

/** Whether behind the marks around word `at` a name stands. */
function isFollowedByName(words: readonly Word[], at: number): boolean {
  const { quotation } = words[at]!;
  const end = words.findIndex((word, i) => i > at && word.quotation !== quotation);
  return end > 0 && !isOrdinary(words[end]!.form);
}

function firstName(words: readonly Word[], isOwned: boolean): number {
  let wantsComplement =
    !isOwned && !ARTICLE.test(words[0]!.form) && !COURTESIES.has(words[0]!.form);
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!;
    const before = words[i - 1]!;
    // `د. كريم زيدان`
    if (before.form === 'د') return i;
    if (word.form === 'د') {
      wantsComplement = false;
      continue;
    }
    if (word.gap.includes('/') || isInTown(words, i) || isSoCalled(words, i)) continue;
    if (isInClub(words, i)) {
      wantsComplement = false;
      continue;
    }
    // `محاميها | إدلاء زيد بشهادته`
    const isThere = isOwned && i === 1 && !ARTICLE.test(word.form);
    if (isThere && (isDeed(word.form) || isOrdinary(word.form))) return -1;
    // `سلطان بن سامي`, `أمير بن زيد`
    const isSon = /^(?:بن|بنت)$/u.test(words[i + 1]?.form ?? '');
    // `الأمير | الوليد بن طلال`, but `الوزير التركي بن علي`
    const isGiven = GIVEN_NAMES.has(word.form.slice(2)) && word.form !== 'التركي';
    if (isSon && (!ARTICLE.test(word.form) || isGiven)) return i;
    // `مراسل بي بي سي`
    if (LETTER.test(word.form) && LETTER.test((words[i + 1] ?? before).form)) continue;
    // `قاضي المحكمة الزواج | غير شرعي`, but `رئيس المنظمة غير الحكومية`
    if (word.form === 'غير' && !ARTICLE.test(words[i + 1]?.form ?? 'ال')) return -1;
    // `نفى رئيس الوزراء | ارتكاب`: what is denied, and nobody's name.
    if (word.quotation < 0 && isThing(word.form) && !wantsComplement) return -1;
    if (word.quotation >= 0) {
      // `القيادي في "جيش النور" محمد زيدان`
      const isNameOfBody = wantsComplement && (i === 1 || LINK.test(before.form));
      // `النائب عن حزب البحر "نور" سامي حداد`
      const isOfParty = NAMED.has(words[i - 2]?.form ?? '') && isFollowedByName(words, i);
      if (
        isNameOfBody ||
        isOfParty ||
        NAMED.has(before.form) ||
        BODY_NOUNS.has(before.form.replace(/^ال/u, '')) ||
        /^ل/u.test(before.form) ||
        before.quotation >= 0
      )
        continue;
      // `نجم المنتخب "لعبنا برجولة"`: what he says, and no name.
      return isWords(words, i) ? -1 : i;
    }
    // `رئيسة جمعية "أرض اللجوء" | شريفة الرياحي`, `لمجموعة «زين» | بدر ناصر`
    const isBehindMarks = before.quotation >= 0 && /^\s*["»”]\s*$/u.test(word.gap);
    const isSomeWord =
      isOrdinary(word.form) ||
      ARTICLE.test(word.form) ||
      PERSON_NOUNS.has(word.form) ||
      LINK.test(word.form);
    if (isBehindMarks && i + 1 < words.length && (GIVEN_NAMES.has(word.form) || !isSomeWord))
      return i;
    if (/[،,]/u.test(word.gap)) {
      const isTitle = PERSON_NOUNS.has(word.form) || LINK.test(word.form) || isOrdinary(word.form);
      if (!isTitle && (!/^و/u.test(word.form) || isForeignWaw(words, i))) return i;
      wantsComplement = !ARTICLE.test(word.form);
      continue;
    }
    // `الرئيس الشاب لهذا اليوم`
    if (/^[بلفك]?هذ[اه]$/u.test(word.form)) return -1;
    // `قائد اللواء 173 مشاة`
    if (/^\d+$/u.test(word.form)) {
      wantsComplement = true;
      continue;
    }
    // `تكنولوجيا الاتصال و الاقتصاد`: a conjunction by itself.
    // `زعيم الجمعية التي تلقت الدعم، كريم زيدان`
    if (isRelative(word.form)) {
      while (i + 1 < words.length && !/[،,]/u.test(words[i + 1]!.gap)) i++;
      continue;
    }
    // `ملازم أول سلطان زيد`
    if (ADVERBS.has(word.form) || /^(?:اول|ثان|ركن|بحري|جوي)$/u.test(word.form)) continue;
    // `المرشد آية الله | علي`
    if (word.form === 'ايه' && words[i + 1]?.form === 'الله') {
      i++;
      wantsComplement = false;
      continue;
    }
    // `الشيخ | لـ CNN`
    if (word.form === 'ل') return -1;
    if (isOfClub(words, i)) continue;
    if (LINK.test(word.form) || word.form === 'و') {
      wantsComplement = true;
      continue;
    }
    if (isTitleAsName(words, i) || isBehindRank(words, i)) return i;
    if (PERSON_NOUNS.has(word.form) || PERSON_NOUNS.has(word.bare)) {
      wantsComplement = !ARTICLE.test(word.form) && !COURTESIES.has(word.form);
      continue;
    }
    if (/^(?:لل|بال|وال)/u.test(word.form)) {
      wantsComplement = false;
      continue;
    }
    // `رئيس الحكومة الحبيب الصيد`
    if (ARTICLE.test(word.form) && GIVEN_NAMES.has(word.form) && isFollowed(words, i)) return i;
    if (ARTICLE.test(word.form) && isNameWithArticle(words, i)) return i;
    if (ARTICLE.test(word.form)) {
      if (COURTESIES.has(before.form) && i === words.length - 1 && !ADJECTIVE.test(word.form))
        return i;
      // `المكلف حماية المواطنين`
      wantsComplement = /^المكلفه?$/u.test(word.form);
      continue;
    }
    if (isLand(word.form) && isAfterAdjective(words, i)) return i;
    // `في غوطة دمشق`, `حركة نداء تونس | سفيان زيد`
    if (isLand(word.form) && word.gap.trim() === '') {
      wantsComplement = false;
      continue;
    }
    // `سفير المغرب بتونس | كريم زيدان`
    if (word.form.startsWith(BEH) && isLand(word.form.slice(1))) {
      wantsComplement = false;
      continue;
    }
    // `ضابط عراقي برتبة لواء`
    if (/^برتبه$/u.test(word.form)) {
      wantsComplement = true;
      continue;
    }
    // `الأكاديمية | بوضع ميثاق`
    if (word.form.startsWith(BEH) && isDeed(word.form.slice(1))) return -1;
    const isOfBody = [BODY_NOUNS, CHAIN, NAMED].some((list) => list.has(word.form.slice(1)));
    if (/^[بل]\p{L}{3}/u.test(word.form) && isOfBody) {
      wantsComplement = true;
      continue;
    }
    // `مذيع تلفزيوني تركي | لقصف`: where he is from, and nobody by name.
    if (isOrigin(words, i)) {
      if (!GIVEN_NAMES.has(words[i + 1]?.form ?? '')) return -1;
      continue;
    }
    if (GIVEN_NAMES.has(word.form)) {
      // `العالم بمعهد ماكس بلانك`: the body's name.
      if (wantsComplement && OF_INSTITUTE.test(before.form)) {
        i = fullNameEnd(words, i) - 1;
        wantsComplement = false;
        continue;
      }
      if (
        !/^(?:باسم|لدي|من|مع|عن)$/u.test(before.form) &&
        !(RELATION.test(before.form) && !(isOwned && i === 1))
      )
        return i;
      // `المتحدث باسم مقتدى الصدر`, `والدة محمد البدوي`: whom he speaks for, whose mother she is.
      i = fullNameEnd(words, i) - 1;
      wantsComplement = false;
      continue;
    }
    // `باحثون في جامعة أوهايو ونشروا`: the paper goes on; `مصدر أمني جزائري`: nobody by name.
    if (/^و/u.test(word.form) && word.form !== word.bare && i > 1 && !wantsComplement) return -1;
    if (!ARTICLE.test(words[0]!.form) && /ي$|يه$/u.test(word.form) && UNNAMED.test(words[0]!.form))
      continue;
    if (isBodysTown(words, i)) continue;
    if (isAfterAdjective(words, i)) return i;
    if (isBeforeApposition(words, i)) continue;
    const next = words[i + 1];
    const isOf = /^ل\p{L}{3}/u.test(word.form) && next !== undefined && ARTICLE.test(next.form);
    if (isOf && ARTICLE.test(before.form)) {
      wantsComplement = true;
      continue;
    }
    if (/(?:ته|ها|هم)$/u.test(word.form) && word.form.length > 4) continue;
    // `نجم ريال مدريد الإسباني`: a club, and where it is from.
    const isOfLand = NISBA.test(words[i + 1]?.form ?? '') && words[i + 1]!.gap.trim() === '';
    if (!wantsComplement && isOfLand && i > 1 && PLAYER.test(words[0]!.form)) continue;
    if (!wantsComplement && !BODY_NOUNS.has(word.form) && !isOrdinary(word.form)) return i;
    wantsComplement = CHAIN.has(word.form) || BODY_NOUNS.has(word.form);
  }
  return -1;
}

function isThing(form: string): boolean {
  return (
    !GIVEN_NAMES.has(form) && (SAID_NOUNS.has(form) || (!ARTICLE.test(form) && DEED.test(form)))
  );
}

/** `حركة نداء تونس، لزهر العكرمي`, `المعتمد الأول بسوسة، حسين`: the name stands after the comma. */
function isBeforeApposition(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!next || !/[،,]/u.test(next.gap) || next.quotation >= 0) return false;
  return ![PERSON_NOUNS, BODY_NOUNS].some((list) => list.has(next.form)) && !LINK.test(next.form);
}

const FIRST_PERSON = /\p{L}{3,}(?:نا|ني)$/u;
const FUTURE = /^س[اني]\p{L}{3,}$/u;

/** Whether between the marks around word `at` stand a verb or common words and no first name. */
function isWords(words: readonly Word[], at: number): boolean {
  const { quotation } = words[at]!;
  const own = words.filter((word) => word.quotation === quotation);
  if (own.some(({ form }) => GIVEN_NAMES.has(form))) return false;
  return own.some(
    ({ form }) => FIRST_PERSON.test(form) || FUTURE.test(form) || COMMON_VERBS.has(form),
  );
}
