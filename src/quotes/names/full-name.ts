import { TATWEEL } from '../../arabic/letters.ts';
import type { Word } from '../cues/clause.ts';
import { isLedNoun } from '../cues/clitic.ts';
import { isHalfName } from '../cues/source-cue.ts';
import { isThat } from '../cues/that.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { SURNAMES } from '../lexicon/surnames.ts';
import { SAID_NOUNS, VERB_FORMS } from '../lexicon/verbs.ts';
import { ADVERBS, GENERATIONS, PERSON_NOUNS, PREPOSITIONS, WEEKDAYS } from '../lexicon/words.ts';
import { isOrdinary } from './common.ts';
import { HOLY, isFamilyAfterMiddle, isMiddleName, mayBePart, PARTICLE } from './name-part.ts';
import { ARTICLE, isPresent } from './noun.ts';

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
  // `رانيا العبد | الله`
  if (words[end - 1]!.form === 'العبد' && words[end]?.form === 'الله') end++;
  return isGeneration(words, end) && end > at + 1 ? end + 1 : end;
}

/** `دونالد ترامب | الابن` */
export function isGeneration(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && GENERATIONS.has(word.form) && word.gap.trim() === '';
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
