import { ALEF, ALEF_WITH_HAMZA_BELOW } from '../../arabic/letters.ts';
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { isListedName } from '../lexicon/surnames.ts';
import {
  ACT,
  ADVERBS,
  BODY_NOUNS,
  isLand,
  PERSON_NOUNS,
  PREPOSITIONS,
  SHORT_ACT,
  WEEKDAYS,
} from '../lexicon/words.ts';
import type { Clause } from './clause.ts';
import { hasBeh, hasLam } from './clitic.ts';
import type { Cue } from './cue.ts';
import { SOMEBODY_TOO } from './deed.ts';
import type { Word } from './word.ts';

const ANNOUNCING = /^(?:أعلن|أكد|نفى|اقترح|استبعد)$/u;
const ARTICLE = /^ال\p{L}{2}/u;
const NISBA = /(?:ي|يه)$/u;
/** Acts without the form of one. */
const ACTS_TOO = /^(?:عمل|قبض|سيطره|مشاركه|عثور|مضي|عزم|سعي|قضاء|موافقه|مصادقه|مسووليه)$/u;
/** Acts that stand for those who do them. */
const DOERS = /^(?:احتلال|انتداب|اعلام|استعمار|عام|اول|تابعه?|تركي|تالي|تاريخ|تقليد|م\p{L}+)$/u;
/** Written without its hamza it may be a plural. */
const MANY = /^ا\p{L}{2}ا\p{L}?$/u;
const SURE = /^(?:افراج|اغلاق|الغاء|ابقاء|انهاء|ايقاف|اطلاق)$/u;
const PREPOSITION = /^(?:من|عن|الي|علي|في|مع)$/u;
/** Words of who announces it. */
const LONGEST_SUBJECT = 9;
/** These take `عن` themselves: `أعلنت السلطات الإفراج عن`, but `أعلن الاحتلال عن`. */
const OF = /^(?:افراج|كشف|تراجع|تخلي|اعلان|بحث|دفاع|عدول|تنازل|امتناع|استقاله|تنحي|مسووليه)$/u;
/** It ends like an adjective. */
const LIABILITY = 'مسووليه';
/** `عنها` */
const OF_IT = /^عن(?:ه|ها|هم|هما)?$/u;

/**
 * `أعلن الحزب | الانسحاب من السباق`, `وكان قد أعلن، الثلاثاء، | الانسحاب من الاتفاق`: an act with its article and
 * preposition, behind a whole subject or where the subject stands before the verb.
 */
export function isDefiniteAct({ text, words }: Clause, at: number, { form, last }: Cue): boolean {
  if (form === null || form.shape === 'participle' || !ANNOUNCING.test(form.verb.past))
    return false;
  const [before, word, next] = [words[at - 1]!, words[at]!, words[at + 1]];
  if (!ARTICLE.test(word.form) || word.quotation >= 0 || !/^\s*[،,)]?\s*$/u.test(word.gap))
    return false;
  const act = word.form.slice(2);
  const isDeed = ACTS_TOO.test(act) || ((ACT.test(act) || SHORT_ACT.has(act)) && !DOERS.test(act));
  if (!isDeed || (NISBA.test(act) && act !== LIABILITY) || SOMEBODY_TOO.test(act)) return false;
  const between = words.slice(last + 1, at);
  const isLong = between.length > LONGEST_SUBJECT;
  if (isLong || between.some(({ form: of }) => PREPOSITIONS.has(of) && of !== 'في')) return false;
  // `الإفراج`, but `الأخبار`
  const isOfMany =
    MANY.test(act) &&
    !SURE.test(act) &&
    !text.slice(word.start, word.end).includes(ALEF_WITH_HAMZA_BELOW);
  if (isOfMany) return false;
  const lists = [BODY_NOUNS, PERSON_NOUNS, GIVEN_NAMES];
  // `القضاء على الحريق`: no judges
  const isEnd = act === 'قضاء' && next?.form === 'علي';
  if ((!isEnd && lists.some((list) => list.has(word.form))) || next?.gap.trim() !== '')
    return false;
  // `الانتصار | التام على التنظيم`
  const isDescribed = ARTICLE.test(next.form) || /\p{L}{3}يا$/u.test(next.form);
  const behind = isDescribed && isLed(words[at + 2]) ? words[at + 2]! : next;
  if (!isLed(behind) || (OF_IT.test(behind.form) && !OF.test(act))) return false;
  const isWhole =
    [ARTICLE, /^(?:لل|بال)/u].some((part) => part.test(before.form)) ||
    [ADVERBS, WEEKDAYS].some((list) => list.has(before.form)) ||
    isListedName(before.form) ||
    isLand(before.form) ||
    /^نفس(?:ه|ها)$/u.test(before.form) ||
    /[،,]/u.test(word.gap);
  // but `لكنها تؤكد | التزاما`
  const isBehindSubject =
    at === last + 1 &&
    !act.endsWith(ALEF) &&
    /^[وف]?(?:قد|لكن(?:ه|ها|هم))$/u.test(words[last - 1]?.form ?? '');
  // `ونفى ساركوزي | الحصول على`: a name that no list has.
  const isName =
    at === last + 2 &&
    !/^ال|^في$|ه$/u.test(before.form + next.form) &&
    !PREPOSITIONS.has(before.form) &&
    !COMMON_WORDS.has(before.form);
  return isBehindSubject || (at > last + 1 && (isWhole || isName));
}

function isLed(word: Word | undefined): boolean {
  if (word?.gap.trim() !== '') return false;
  const { form } = word;
  return (
    PREPOSITION.test(form) ||
    OF_IT.test(form) ||
    hasBeh(word) ||
    hasLam(word) ||
    /^(?:بال|لل)/u.test(form)
  );
}
