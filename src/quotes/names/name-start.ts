import { BEH } from '../../arabic/letters.ts';
import type { Word } from '../cues/clause.ts';
import { hasBeh, hasLam } from '../cues/clitic.ts';
import { COMMON_VERBS } from '../lexicon/common-verbs.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { SURNAMES } from '../lexicon/surnames.ts';
import { SAID_NOUNS } from '../lexicon/verbs.ts';
import {
  ACT,
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
  SEATS,
  SHORT_ACT,
} from '../lexicon/words.ts';
import { isCommon, isOrdinary } from './common.ts';
import { fullNameEnd, isOrigin, opensName } from './full-name.ts';
import { ADJECTIVE, isPresent } from './noun.ts';

/** A word with the article. */
export const ARTICLE = /^ال\p{L}{2}/u;
const PLAYER = /^(?:ال)?(?:نجم|لاعب|مدرب|حارس|مهاجم|مدافع|هداف)ه?$/u;
const NISBA = /^ال\p{L}{2,}(?:ي|يه)$/u;
export const LINK =
  /^(?:ب(?:غرب|شرق|شمال|جنوب|وسط)|باسم(?:ه|ها|هم)?|لدي|لشوون|للشوون|بشوون|في|الي|من|عن|علي)$/u;
/** `والدة محمد البدوي`: the name after them is somebody else's. */
export const RELATION =
  /^(?:والده?|زوجه?|ارمله|نجل|شقيقه?|ابنه?|محامي|محاميه|خطيبه?|صديقه?|مساعده?|مستشاره?)$/u;
/** They bear the name of somebody, `معهد ماكس بلانك`. */
const OF_INSTITUTE = /^[بل]?(?:معهد|جامعه|مستشفي|موسسه|مركز|كليه|اكاديميه|نادي)$/u;
/** Without article they are somebody of a kind: `مصدر أمني`, `مسؤولة أميركية`. */
const UNNAMED =
  /^(?:مص[اد]\p{L}+|مسوول\p{L}*|متحدثه?|دبلوماسي\p{L}*|خبرا|محلل\p{L}*|ناشط\p{L}*|خبيره?|شهود|مراقبون)$/u;

/**
 * Where the name begins in a phrase that opens with a title; -1 when it has titles only. `isOwned`: the
 * title has a pronoun on it, `رئيسه`.
 */
export function nameStart(words: readonly Word[], isOwned = false): number {
  const first = firstName(words, isOwned);
  const isOther = first > 0 && isOfOther(words, first);
  // `زوجة الرئيس سامي زيد، | مريم زيد`
  const apposedTo = RELATION.test(words[0]!.form) && first > 0 ? apposedAfter(words, first) : -1;
  const start = isOther ? apposedAfter(words, first) : apposedTo > 0 ? apposedTo : first;
  // `متحدث باسم الرئيس فلاديمير بوتين`: whom he speaks for.
  const isForHim = /^(?:متحدثه?|ناطقه?)$/u.test(words[0]!.form) && words[1]?.form === 'باسم';
  if (isForHim && start > 0 && !/[،,]/u.test(words[start]!.gap)) return -1;
  if (start < 0 || GIVEN_NAMES.has(words[start]!.form)) return start;
  // `قائد محور صعدة العميد عبيد الحداد`
  const ranked = words.findIndex((_, i) => i > start && isRanked(words, i) && opensName(words, i));
  if (ranked > 0) return ranked;
  // `المتحدث باسم وحدات حماية الشعب، نوري محمود`: a first name after a comma is who it is.
  const apposed = words.findIndex(
    ({ gap }, i) => i > start && /[،,]/u.test(gap) && opensName(words, i),
  );
  return apposed < 0 || /[،,]/u.test(words[start]!.gap) ? start : apposed;
}

/** Offices and ranks of one who has others under him. */
const OFFICE =
  /^(?:رييسه?|وزيره?|ملكه?|امير|زعيم)$|^ال(?:رييسه?|وزيره?|مستشاره?|ملكه?|اميره?|زعيمه?|قايده?|مرشحه?|مرشد|عاهل|بابا|محامي|محاميه|مديره?|حاكم|محافظ|عمده|سيناتور|نايبه?|فنانه?|لواء|لوا|عميد|عقيد|فريق|مشير|جنرال|شيخ|امام|دكتوره?|مهندسه?|سيده?|مدربه?|لاعبه?|كاتبه?|سلطان)$/u;
/** Those who are under somebody, without article. */
const UNDER = /^[بل]?(?:حمله|فريق|عايله|اسره|نظام|معسكر|انصار|طاقم|ديوان|مكتب|قوات|محيط|حرس)$/u;

/**
 * Whether the name at a word is that of somebody told of in a title, and not of who bears it: `عضو في حزب
 * المستشارة | أنجيلا زيد`, `مسؤول في إدارة الرئيس | سامي زيد`.
 */
export function isOfOther(words: readonly Word[], name: number): boolean {
  if (/[،,]/u.test(words[name]!.gap)) return false;
  const office = words.findLastIndex(({ form }, i) => i > 1 && i < name && OFFICE.test(form));
  if (office < 0 || words.slice(office, name).some(({ gap }) => /[،,]/u.test(gap))) return false;
  const { form } = words[office - 1]!;
  const body = form.replace(/^[بل](?=\p{L}{3})/u, '');
  if (ARTICLE.test(form) || PERSON_NOUNS.has(form)) return false;
  return UNDER.test(form) || [form, body].some((word) => BODY_NOUNS.has(word) || CHAIN.has(word));
}

/** `عضو في حزب الرئيس سامي زيد، | كريم زيدان`: a name behind a comma; -1 without one. */
function apposedAfter(words: readonly Word[], from: number): number {
  return words.findIndex(({ gap }, i) => i > from && /[،,]/u.test(gap) && opensName(words, i));
}

/** `العقيد عبيد الحداد`, `العقيد الركن تركي الحداد` */
function isRanked(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]!.form;
  return RANKS.has(before) || (before === 'الركن' && RANKS.has(words[at - 2]?.form ?? ''));
}

function firstName(words: readonly Word[], isOwned: boolean): number {
  let wantsComplement =
    !isOwned && !ARTICLE.test(words[0]!.form) && !COURTESIES.has(words[0]!.form);
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!;
    const before = words[i - 1]!;
    if (word.gap.includes('/')) continue;
    // `محاميها | إدلاء زيد بشهادته`
    const isThere = isOwned && i === 1 && !ARTICLE.test(word.form);
    if (isThere && (isDeed(word.form) || isOrdinary(word.form))) return -1;
    // `سلطان بن سامي`, `أمير بن زيد`
    if (/^(?:بن|بنت)$/u.test(words[i + 1]?.form ?? '') && !ARTICLE.test(word.form)) return i;
    // `مراسل بي بي سي`
    if (LETTER.test(word.form) && LETTER.test((words[i + 1] ?? before).form)) continue;
    // `نفى رئيس الوزراء | ارتكاب`: what is denied, and nobody's name.
    if (word.quotation < 0 && isThing(word.form) && !wantsComplement) return -1;
    if (word.quotation >= 0) {
      // `القيادي في "جيش النور" محمد زيدان`
      const isNameOfBody = wantsComplement && (i === 1 || LINK.test(before.form));
      if (
        isNameOfBody ||
        NAMED.has(before.form) ||
        BODY_NOUNS.has(before.form.replace(/^ال/u, '')) ||
        /^ل/u.test(before.form) ||
        before.quotation >= 0
      )
        continue;
      return i;
    }
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
      if (!/^(?:باسم|لدي|من|مع|عن)$/u.test(before.form) && !RELATION.test(before.form)) return i;
      // `المتحدث باسم مقتدى الصدر`, `والدة محمد البدوي`: whom he speaks for, whose mother she is.
      i = fullNameEnd(words, i) - 1;
      wantsComplement = false;
      continue;
    }
    // `باحثون في جامعة أوهايو ونشروا`: the paper goes on; `مصدر أمني جزائري`: nobody by name.
    if (/^و/u.test(word.form) && word.form !== word.bare && i > 1 && !wantsComplement) return -1;
    if (!ARTICLE.test(words[0]!.form) && /ي$|يه$/u.test(word.form) && UNNAMED.test(words[0]!.form))
      continue;
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

/** `المدرب الفرنسي لريال | زين الدين زيد`; but `السيناتور البارز | لينزي زيد`. */
function isOfClub(words: readonly Word[], at: number): boolean {
  const { form } = words[at]!;
  if (!/^ل\p{L}{3}/u.test(form) || GIVEN_NAMES.has(form)) return false;
  if (at + 1 >= words.length || !opensName(words, at + 1)) return false;
  return isOrdinary(form.slice(1)) || fullNameEnd(words, at + 1) > at + 2;
}

/** `الدكتور | أمير زيد`, `المحافظ | ولي الله زيد`: a first name that is a title elsewhere. */
function isTitleAsName(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (words[at]!.form === 'ولي' && next?.form === 'الله') return true;
  if (!COURTESIES.has(words[at - 1]!.form)) return false;
  const isOne = /^(?:شيخ|حاج|امير|امين|سلطان|خطيب)$/u.test(words[at]!.form);
  return isOne && next !== undefined && next.gap.trim() === '' && GIVEN_NAMES.has(next.form);
}

/** `محافظ الحديدة | الحسن طاهر`: a first name with its article, and the last one. */
function isNameWithArticle(words: readonly Word[], at: number): boolean {
  const [{ form }, next] = [words[at]!, words[at + 1]];
  const isFamily = SURNAMES.has(form) && RANKS.has(words[at - 1]!.form);
  const isName = isFamily || (GIVEN_NAMES.has(form.slice(2)) && !NISBA.test(form) && !isLand(form));
  return isName && next !== undefined && next.gap.trim() === '' && GIVEN_NAMES.has(next.form);
}

/** `اللاعب السويدي | ألبان كيدال`: after an adjective no word without article but of a name. */
function isAfterAdjective(words: readonly Word[], at: number): boolean {
  const [head, before, word, next] = [words[0]!, words[at - 1]!, words[at]!, words[at + 1]];
  if (!ARTICLE.test(head.form) || !NISBA.test(before.form) || word.gap.trim() !== '') return false;
  if (next?.gap.trim() !== '' || ARTICLE.test(next.form) || word.form !== word.bare) return false;
  const isNew = !isCommon(next.form) && !isOrdinary(next.form);
  return isNew && !isCommon(word.form) && !hasLam(word) && !hasBeh(word) && !isDeed(word.form);
}

/** `المهندس | يعرب زيد`: behind a rank or a courtesy, whatever has no article. */
function isBehindRank(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1]!, words[at]!];
  if (!RANKS.has(before.form) || word.gap.trim() !== '' || word.quotation >= 0) return false;
  const { form, bare } = word;
  if (form !== bare) return false;
  return (
    !ARTICLE.test(form) &&
    !PERSON_NOUNS.has(form) &&
    !LINK.test(form) &&
    !isCommon(form) &&
    !/^\d/u.test(form)
  );
}

/** `تحديد`, `وضع` */
function isDeed(form: string): boolean {
  const isName = GIVEN_NAMES.has(form) || BODY_NOUNS.has(form) || SEATS.has(form);
  return !isName && (ACT.test(form) || SHORT_ACT.has(form) || form === 'وضع');
}

/** `، وينكي روغن،`: two words that no list knows are a name, though the first may begin with a conjunction. */
export function isForeignWaw(words: readonly Word[], at: number): boolean {
  const [first, second, next] = [words[at]!, words[at + 1], words[at + 2]];
  const isClosed = next === undefined || /^\s*[،,]/u.test(next.gap);
  if (first.form === first.bare || !second || second.gap.trim() !== '' || !isClosed) return false;
  if (/^اخر/u.test(first.bare) || /\p{L}{2}(?:ه|ها|هم)$/u.test(first.form)) return false;
  if (isPresent(second)) return false;
  const isNew = ({ form, bare }: Word) =>
    [form, bare].every((word) => !isCommon(word) && !isOrdinary(word) && !COMMON_VERBS.has(word));
  return isNew(first) && isNew(second) && !ARTICLE.test(first.bare) && !ARTICLE.test(second.form);
}

/** A first name with its article has another behind it: `الحبيب الصيد`, but `الوزير الطاهر اليد،`. */
function isFollowed(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next !== undefined && next.gap.trim() === '' && !PERSON_NOUNS.has(next.form);
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
