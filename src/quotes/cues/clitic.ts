import { ALEF, BEH, LAM, TATWEEL } from '../../arabic/letters.ts';
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { isListedName, SURNAMES } from '../lexicon/surnames.ts';
import { SAID_NOUNS } from '../lexicon/verbs.ts';
import {
  ACT,
  BODY_NOUNS,
  CHAIN,
  isLand,
  NAMED,
  OCCASIONS,
  OUTLETS,
  PERSON_NOUNS,
  SHORT_ACT,
} from '../lexicon/words.ts';
import type { Word } from './word.ts';

const COMMON: ReadonlySet<string> = new Set([
  ...['عدد', 'شان', 'سبب', 'مناسبه', 'حضور', 'عنوان', 'حصول', 'خروج', 'دخول', 'وصول', 'مرور'],
  ...['قبول', 'وقوع', 'صعود', 'هبوط', 'رجوع', 'ظهور', 'سقوط', 'لجوء', 'نشوب', 'وجود'],
]);

/** Whether a word begins with the preposition `ب` (`برسائل`), not with a letter of its own (`بوتين`). */
export function takesBeh(word: Word): boolean {
  if (!word.form.startsWith(BEH)) return false;
  if (SURNAMES.has(word.form) || isLand(word.form) || BODY_NOUNS.has(word.form)) return false;
  // `بنقص`
  const noun = word.form.slice(1);
  const isPlain = COMMON_WORDS.has(noun) && noun.length > 2;
  const isWhole = COMMON_WORDS.has(word.form) && !word.form.startsWith('بن');
  if (isPlain && !isWhole && !GIVEN_NAMES.has(word.form)) return word.gap !== '-';
  // `تتهم مالطا بشن غارات`
  if (word.form === 'بشن') return true;
  return (
    /^ب\p{L}{3}/u.test(word.form) &&
    // `تشارلز-باركس`
    word.gap !== '-' &&
    !GIVEN_NAMES.has(word.form) &&
    !word.form.endsWith(TATWEEL) &&
    !/^(?:بموجب|بقوا|بعد(?!م)|بين|بيونغ|بيان|بشان|بحسب|بدوره|بدورها|باسم|بلاده|بلد|بحضور|بداي|بعض|بشكل|برئ|بري|بن|بوتين|بايدن|باراك|بشار|برلمان|بحث|بنيامين|بغداد|بيروت|باريس|بريطاني|بكين|بوليس|بارزاني|بالس$|بيت|بلجيكا|بولندا|بنك|بومبيو|بولتون|بطري|بابا|باحث|بلينكن|بوش)/u.test(
      word.form,
    )
  );
}

/** `سماعات` in `لسماعات`: a common word, where the whole is none. */
function isWord(form: string, noun: string): boolean {
  return noun.length > 3 && COMMON_WORDS.has(noun) && !COMMON_WORDS.has(form);
}

/** `قال لمجلة "…"`: the preposition before whom one speaks to; `لجنة` has a `ل` of its own. */
export function hasLam({ form }: Word): boolean {
  if (!form.startsWith(LAM)) return false;
  const noun = form.slice(1);
  const lists = [BODY_NOUNS, OUTLETS, PERSON_NOUNS];
  const isOwn = GIVEN_NAMES.has(form) || lists.some((list) => list.has(form));
  return !isOwn && (isWord(form, noun) || isLand(noun) || lists.some((list) => list.has(noun)));
}

/** `بعدد من اللغات`, `برسالة`: the preposition before a noun that the lists have. */
export function hasBeh({ form }: Word): boolean {
  if (!form.startsWith(BEH)) return false;
  const noun = form.slice(1);
  const lists = [BODY_NOUNS, CHAIN, NAMED, OCCASIONS, PERSON_NOUNS, SAID_NOUNS, COMMON];
  const isNoun = isWord(form, noun) || lists.some((list) => list.has(noun));
  return !isListedName(form) && isNoun;
}

/** `بزيادة`, `بالعمل`, `بكريم`: the preposition before a word that a list knows. */
export function isLedNoun(word: Word): boolean {
  if (SURNAMES.has(word.form)) return false;
  const noun = word.form.slice(1);
  const isKnown = [SAID_NOUNS, SHORT_ACT, GIVEN_NAMES].some((list) => list.has(noun));
  return hasBeh(word) || ACT.test(noun) || isKnown || /^ال/u.test(noun);
}

/**
 * The first word of `للوزارة` or `لبيان` without its preposition, and what is put before its written
 * letters but the first: `لجنة تحقيق` of `للجنة تحقيق`, and `اللجنة` where it is `isDefinite`.
 */
export function withoutLam(form: string, isDefinite: boolean): readonly [string, string] {
  const rest = form.slice(1);
  const isOwn = BODY_NOUNS.has(rest) || PERSON_NOUNS.has(rest);
  if (isOwn && rest.startsWith(LAM))
    return isDefinite ? [ALEF + LAM + rest, ALEF + LAM] : [rest, ''];
  return form.startsWith(LAM + LAM) ? [ALEF + rest, ALEF] : [rest, ''];
}
