import { FEH, TATWEEL } from '../../arabic/letters.ts';
import type { Word } from '../cues/clause.ts';
import { hasBeh, hasLam, isLedNoun } from '../cues/clitic.ts';
import { isRelaying } from '../cues/cues.ts';
import { isHalfName } from '../cues/source-cue.ts';
import { isThat } from '../cues/that.ts';
import { COMMON_VERBS } from '../lexicon/common-verbs.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { isListedName, SURNAMES } from '../lexicon/surnames.ts';
import { SAID_NOUNS, VERB_FORMS } from '../lexicon/verbs.ts';
import {
  ACT,
  ADVERBS,
  BODY_NOUNS,
  GENERATIONS,
  isLand,
  LETTER,
  OCCASIONS,
  PERSON_NOUNS,
  PREPOSITIONS,
  SHORT_ACT,
  WEEKDAYS,
} from '../lexicon/words.ts';
import { isCircumstanceAt } from './circumstance.ts';
import { isCommon, isOrdinary } from './common.ts';
import { ARTICLE, CALLED, isPeriod, isPresent } from './noun.ts';

/** Whether a full name may begin at word `i`: a first name, or half a one (`نور الدين`). */
export function opensName(words: readonly Word[], i: number): boolean {
  const { form, bare } = words[i]!;
  // `الناطق باسم البحرية`, not `باسم يوسف`
  if (form === 'باسم' && words[i + 1]?.quotation !== words[i]!.quotation) return false;
  if (form === 'باسم' && ARTICLE.test(words[i + 1]?.form ?? '')) return false;
  if (form === 'باسم' && words.slice(Math.max(0, i - 3), i).some(isSpokesman)) return false;
  if (isOrigin(words, i)) return false;
  const next = words[i + 1]?.form ?? '';
  if (form === 'عبد' && isServantOf(words[i + 1])) return true;
  // `نور الدين`, not `رجل الدين`
  const isOfFaith = next === 'الدين' && !PERSON_NOUNS.has(form);
  return GIVEN_NAMES.has(form) || GIVEN_NAMES.has(bare) || isOfFaith;
}

/** `عبد الكافي`, `عبد ربه` */
function isServantOf(word: Word | undefined): boolean {
  return ARTICLE.test(word?.form ?? '') || word?.form === 'ربه';
}

/** `المتحدث باسم`, `المعروف باسم`: no `باسم يوسف`. */
function isSpokesman(word: Word | undefined): boolean {
  return /^(?:ال)?(?:متحدث|ناطق|معروف|ملقب|مشهور)ه?$|^[يت](?:عرف|شتهر|سمي)$/u.test(
    word?.form ?? '',
  );
}

/** `مذيع تلفزيوني تركي`, `مسؤول تركي`: where he is from; `الأمير تركي` has a name. */
export function isOrigin(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (words[at]!.form !== 'تركي' || !before || words[at]!.gap.trim() !== '') return false;
  return !ARTICLE.test(before.form) && (PERSON_NOUNS.has(before.form) || /ي$/u.test(before.form));
}

/** What joins the parts of a name, and is followed by one: `بن`, `آل`, `دي`, `فان`. */
const PARTICLE = /^(?:بن|ابن|ال|عبد|ابو|ابي|ام|بنت|ولد|دي|دا|فانـ?|فون|دو|لو|ماك|دير|بو|ابا)$/u;
/** The second half of one name: `نور الدين`, `نصر الله`. */
const HOLY = /^(?:الدين|العابدين|الله|الرحمن|الاسلام)$/u;
/** `كمال كيليجدار أوغلو` */
const SUFFIX = /^(?:اوغلو|اوغلي|زاده)$/u;
const LONGEST = 6;
const ORDINALS: ReadonlySet<string> = new Set(['اول', 'ثاني', 'ثالث', 'اخر', 'احد', 'احدي']);
/** `محمد علي البدوي`: told from the particle. */
const ALI = `علي${TATWEEL}`;

/**
 * Where the full name that begins with a first name at word `at` ends: after a second word, or more
 * where particles or first names go on (`رجب طيب أردوغان`, `محمد بن سلمان`). `at + 1` when nothing
 * that follows can be a name.
 */
export function fullNameEnd(words: readonly Word[], at: number): number {
  // `عبد الفتاح` is one first name.
  const isTwo = words[at]!.form === 'عبد' && isServantOf(words[at + 1]);
  const first = isTwo ? at + 1 : at;
  let end = first + 1;
  let isWhole = false;
  while (end < words.length && end - at < LONGEST) {
    const word = words[end]!;
    if (isHalfName(words, end)) return end + 2;
    if (!mayBePart(words, end)) break;
    const before = words[end - 1]!;
    // `عادل إمام | بفضيحة`, `سامي نبيل | يشجع`, `محمد بن راشد | جميع القادة`
    const isThird = end > first + 1 && !PARTICLE.test(before.form) && !HOLY.test(before.form);
    // `سامح شكري | القرار`
    const isThing = ARTICLE.test(word.form) && isOrdinary(word.form);
    const isSuffix = SUFFIX.test(word.form);
    if (
      isThird &&
      !isSuffix &&
      (isThing || isOther(word) || (isUnknown(word) && !isParted(words, end + 1)))
    )
      break;
    const goesOn =
      PARTICLE.test(before.form) ||
      isMiddleName(words, end - 1) ||
      GIVEN_NAMES.has(before.form) ||
      isOfHouse(words, end) ||
      (before.form === 'اكبر' && words[end - 2]!.form === ALI);
    const isFamily = isFamilyAfterMiddle(words, end, first);
    const isLed =
      goesOn ||
      isSuffix ||
      before.form === 'الدين' ||
      end === first + 1 ||
      word.gap === '-' ||
      isFamily ||
      (before.form === ALI && ARTICLE.test(word.form));
    if (HOLY.test(word.form)) {
      end++;
      isWhole = word.form === 'الله';
      continue;
    }
    const isMiddle = goesOn || isFamily || before.form === ALI;
    if (!isLed || (isWhole && !isMiddle && !isSuffix && word.gap !== '-')) break;
    isWhole = !PARTICLE.test(word.form);
    end++;
    // `محمد الفاضل عبد الكافي`
    const isMore = words[end]?.form === 'عبد' && isServantOf(words[end + 1]);
    if (isMore && words[end]!.gap.trim() === '') {
      end += 2;
      break;
    }
    const isLast = !isSecondFamily(words, end) && !isMiddleName(words, end - 1);
    if (ARTICLE.test(word.form) && !GIVEN_NAMES.has(word.form) && isLast) break;
  }
  while (end > first + 1 && PARTICLE.test(words[end - 1]!.form)) end--;
  return isGeneration(words, end) && end > at + 1 ? end + 1 : end;
}

/** `دونالد ترامب | الابن` */
export function isGeneration(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && GENERATIONS.has(word.form) && word.gap.trim() === '';
}

function mayBePart(words: readonly Word[], at: number): boolean {
  const { form, bare, gap, quotation, sentence } = words[at]!;
  const before = words[at - 1]!;
  if (
    (gap.trim() !== '' && gap !== '-') ||
    quotation !== before.quotation ||
    sentence !== before.sentence
  )
    return false;
  if (PARTICLE.test(form) || isMiddleName(words, at)) return true;
  // `سيف الإسلام`, which has the shape of a masdar
  if (HOLY.test(form) && GIVEN_NAMES.has(before.form)) return true;
  // `علي بن فليس`
  if (/^(?:بن|بنت)$/u.test(before.form)) return !isThat(words[at]!);
  if (isCircumstanceAt(words, at) || CALLED.test(form)) return false;
  if (form.length < 2 || /\d/u.test(form) || (/^(?:لل|بال|وال)/u.test(form) && !SURNAMES.has(form)))
    return false;
  if (isOrdinary(form) && !isFamilyName(words, at) && !isLastBefore(words, at)) return false;
  if (PERSON_NOUNS.has(form) || BODY_NOUNS.has(form) || WEEKDAYS.has(form)) return false;
  if (ADVERBS.has(form) || isLand(form)) return false;
  // `كريستيانو | لاعبي الفريق`
  if (/^(?!ال).*ي$/u.test(form) && PERSON_NOUNS.has(form.slice(0, -1)) && !GIVEN_NAMES.has(form))
    return false;
  // `جيمس | ونجم الفريق`
  if (bare !== form && PERSON_NOUNS.has(bare)) return false;
  // `محمد صلاح | حوارا`
  if (/ا$/u.test(form) && OCCASIONS.has(form.slice(0, -1))) return false;
  // `جوناثان | لشبكة`, `كريم | بجائزة`
  if (hasLam(words[at]!) || hasBeh(words[at]!)) return false;
  // `هايلي | الشائعات التي`
  if (/^ال\p{L}{3,}ات$/u.test(form)) return false;
  if (isPeriod(words, at) || isDefiniteDeed(form)) return false;
  // `ليو | تلميح أحد`
  if (/^ت\p{L}{2}ي\p{L}$/u.test(form) && !GIVEN_NAMES.has(form)) return false;
  // `سامي شكري | بي بي سي`
  if (LETTER.test(form) && LETTER.test(words[at + 1]?.form ?? '')) return false;
  if (PREPOSITIONS.has(form) || VERB_FORMS.has(form) || SAID_NOUNS.has(form)) return false;
  if (isThat(words[at]!) || isRelaying(words[at]!)) return false;
  if (bare === form || isOwnLetter(words, at)) return true;
  return !(VERB_FORMS.has(bare) || PREPOSITIONS.has(bare) || form.length > 5);
}

/** `أرنستو فالفيردي`: behind a first name a feh or waw of a word that is none without it. */
function isOwnLetter(words: readonly Word[], at: number): boolean {
  const [before, { form, bare }] = [words[at - 1]!, words[at]!];
  if (!GIVEN_NAMES.has(before.form) || form.length < 4) return false;
  const isWord = [isCommon, isOrdinary, isLand, isListedName].some((knows) => knows(bare));
  const next = words[at + 1];
  const isLast =
    next?.gap.trim() !== '' || isThat(next) || isCommon(next.form) || isOrdinary(next.form);
  return form.startsWith(FEH) && isLast && !isWord && !COMMON_VERBS.has(bare);
}

/** `نزار بركة إن`: what stands between a first name and the words said is his name, unless it says how. */
function isLastBefore(words: readonly Word[], at: number): boolean {
  const [before, { form, sentence }, next] = [words[at - 1]!, words[at]!, words[at + 1]];
  if (!GIVEN_NAMES.has(before.form) || /[اه]$/u.test(form) || ADVERBS.has(form)) return false;
  if (SHORT_ACT.has(form)) return false;
  if (!next || next.sentence !== sentence) return false;
  return isThat(next) || /^\s*[:«"“]/u.test(next.gap);
}

/** Deeds and times that end like an adjective: `التعدي`, `الوعي`, `الماضي`. */
const NO_FAMILY = /^ال(?:ت\p{L}+|ماضي|حالي|جاري|ثاني|راي|وعي|سعي|نفي|معني|متوفي)$/u;

/** `ألفة السكري`: an adjective with its article does not describe a first name; `التعدي` is a deed. */
function isFamilyName(words: readonly Word[], at: number): boolean {
  const { form } = words[at]!;
  const isAdjective = /^ال\p{L}{3,}ي$/u.test(form) && !NO_FAMILY.test(form);
  return isAdjective && GIVEN_NAMES.has(words[at - 1]!.form);
}

/** `محمد ناجم الغرسلي`: the family's name behind a middle name that no list knows. */
function isFamilyAfterMiddle(words: readonly Word[], at: number, first: number): boolean {
  const { form } = words[at]!;
  const isFamily = /^ال\p{L}{3,}ي$/u.test(form) && !NO_FAMILY.test(form) && !isOrdinary(form);
  return isFamily && at === first + 2 && !ARTICLE.test(words[at - 1]!.form);
}

/** `ألفة السكري | الشريف`: her own family's name and her husband's. */
function isSecondFamily(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    ARTICLE.test(word.form) &&
    (SURNAMES.has(word.form) || GIVEN_NAMES.has(word.form)) &&
    mayBePart(words, at)
  );
}

/** `خالد | الإقرار بالهزيمة`, `كمال | القرار` */
function isDefiniteDeed(form: string): boolean {
  if (!ARTICLE.test(form) || SURNAMES.has(form) || GIVEN_NAMES.has(form)) return false;
  const noun = form.slice(2);
  return ACT.test(noun) || SAID_NOUNS.has(noun) || OCCASIONS.has(noun);
}

/** `هالة شيخ روحه`, `محمد أمير زيدان`, `سليم الحاج مبروك`; but `محمد شيخ الأزهر`, `محمد أمير قطر`. */
export function isMiddleName(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at]!, words[at + 1]];
  if (!/^(?:شيخ|حاج|الحاج|امير|امين|سلطان|خطيب)$/u.test(word.form) || !before || !next)
    return false;
  if (word.form === 'امين' && isOrdinary(next.form)) return false;
  const isOf = ARTICLE.test(next.form) || isLand(next.form);
  return GIVEN_NAMES.has(before.form) && (word.gap + next.gap).trim() === '' && !isOf;
}

/** `سعد بن زيد الحداد،`: after a father's name the family's, where the sentence parts it off. */
function isOfHouse(words: readonly Word[], at: number): boolean {
  const isSon = /^(?:بن|ابن|بنت)$/u.test(words[at - 2]?.form ?? '');
  const next = words[at + 1];
  return isSon && ARTICLE.test(words[at]!.form) && (next === undefined || /\S/u.test(next.gap));
}

/** No part of names that a list knows. */
function isUnknown({ form, gap }: Word): boolean {
  const isPart = [PARTICLE, HOLY, ARTICLE].some((part) => part.test(form)) || gap === '-';
  return !isPart && !GIVEN_NAMES.has(form) && !SURNAMES.has(form);
}

/** Whether what stands at a word cannot be a part of the name before it, nor of one with it. */
function isParted(words: readonly Word[], at: number): boolean {
  const [word, before] = [words[at], words[at - 1]!];
  if (word?.gap.trim() !== '' || word.sentence !== before.sentence) return true;
  if (word.quotation !== before.quotation || isThat(word)) return true;
  // `محمد زيد شاكر رئيس الحزب`, but `محمد بن راشد جميع القادة`
  if (PERSON_NOUNS.has(word.form)) return !ARTICLE.test(word.form);
  // `كارل هاينتس رومينيغه رغبة فريقه`
  if (SAID_NOUNS.has(word.form) && !GIVEN_NAMES.has(word.form)) return true;
  const lists = [PREPOSITIONS, ADVERBS, WEEKDAYS];
  return lists.some((list) => list.has(word.form)) || VERB_FORMS.has(word.bare);
}

/** A verb in the present, a noun after `ب`, an ordinal: nobody's name. */
function isOther(word: Word): boolean {
  if (GIVEN_NAMES.has(word.form)) return false;
  const isLed = /^ب/u.test(word.form) && (isLedNoun(word) || /^ب\p{L}{4,}ه$/u.test(word.form));
  return isLed || isPresent(word) || ORDINALS.has(word.form);
}
