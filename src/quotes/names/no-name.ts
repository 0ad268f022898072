import { YEH } from '../../arabic/letters.ts';
import type { Word } from '../cues/clause.ts';
import { hasBeh, hasLam } from '../cues/clitic.ts';
import { COMMON_VERBS } from '../lexicon/common-verbs.ts';
import { isListedName } from '../lexicon/surnames.ts';
import {
  COURTESIES,
  isLand,
  LETTER,
  MONTHS,
  PERSON_NOUNS,
  PREPOSITIONS,
} from '../lexicon/words.ts';
import { isCommon, isOrdinary } from './common.ts';
import { ARTICLE } from './noun.ts';

/** Halves of names and of papers' names, and words that ask. */
const HALF =
  /^(?:ابو|ابي|ابن|بن|ام|عبد|ال|الله|الدين|برس|تايمز?|نيوز|بوست|تلغراف|تريبيون|كيف|لماذا|هل|متي|ماذا|اين)$/u;
/** `مؤيد للاتحاد`: how somebody stands to what follows. */
const STANCE = /^(?:مويد|مقرب|موالي|داعم|مناهض|معارض)ه?$/u;
/** `لمنصب`, `بفيلاديلفيا`: a preposition before a word that is none with it. */
const LED = /^(?:ب(?!و)|ل)(?=\p{L}{3})/u;

/**
 * Whether a single word behind a title is nobody's name: a word of the press (`قائد ألوية | محور`), a
 * land, a half of a name, a noun with its preposition. Behind a courtesy any may be one: `السيد باثيا`.
 */
export function isNobodysName(word: Word, before: Word | undefined): boolean {
  const { form } = word;
  if (before && COURTESIES.has(before.form) && !isLed(word)) return false;
  if (isListedName(form)) return false;
  if (before && word.gap.trim() === '' && isConstruct(before.form)) return true;
  const isWord = isCommon(form) || isOrdinary(form) || COMMON_VERBS.has(form);
  const isPlace = isLand(form) || MONTHS.has(form);
  return (
    isWord ||
    isPlace ||
    HALF.test(form) ||
    STANCE.test(form) ||
    LETTER.test(form) ||
    PREPOSITIONS.has(form) ||
    isLed(word)
  );
}

/** `لمنصب`, `لروسيا`: a preposition before a word that a list has. */
export function isLed(word: Word): boolean {
  const noun = word.form.replace(LED, '');
  if (noun === word.form || isListedName(word.form)) return false;
  const isNoun = isOrdinary(noun) || isLand(noun) || isListedName(noun);
  return isNoun || isOrdinary(word.form) || hasLam(word) || hasBeh(word);
}

/** `صيادي | غزة`, `شركة | تسلا`: what stands behind a word without article completes it. */
function isConstruct(form: string): boolean {
  // `المدير الفني للمنتخب تيتي`, but `الفريق القانوني للممثلة | مريم`
  if (/^لل/u.test(form)) return PERSON_NOUNS.has(form.slice(2));
  if (ARTICLE.test(form) || PERSON_NOUNS.has(form)) return false;
  return isOrdinary(form) || (form.endsWith(YEH) && PERSON_NOUNS.has(form.slice(0, -1)));
}
