import { ALEF, LAM } from '../../arabic/letters.ts';
import type { Clause, Word } from '../cues/clause.ts';
import { hasBeh, hasLam, takesBeh } from '../cues/clitic.ts';
import { isThat } from '../cues/that.ts';
import { COMMON_VERBS } from '../lexicon/common-verbs.ts';
import { VERB_FORMS } from '../lexicon/verbs.ts';
import {
  ADVERBS,
  BODY_NOUNS,
  COURTESIES,
  isLand,
  isRelative,
  OCCASIONS,
  OUTLETS,
  PERSON_NOUNS,
  PREPOSITIONS,
  SHORT_ACT,
  WEEKDAYS,
} from '../lexicon/words.ts';
import { fullNameEnd, opensName } from '../names/full-name.ts';
import { ARTICLE, isNounLike, isPresent } from '../names/noun.ts';
import type { Phrase } from './phrase.ts';
import { isPlural, partsOf } from './titled-name.ts';

/** A title and a name are no longer together, nor is a name by itself. */
const LONGEST = 22;
const LONGEST_NAME = 6;
const LONGEST_BRACKET = 5;
/** Inside a title: `المدير العام لشؤون الجمعية في أفريقيا`, `المشرفة عليه`. */
const JOINING = /^(?:في|الي|باسم|لدي|لشوون|للشوون|بشوون|عن|عليه|عليها|له|لها|و)$/u;
const RESPONSIBLE = /^(?:ال)?(?:مشرف|قايم|مطلع|حايز|حاصل|مسوول)(?:ه|ون|ين)?$/u;
const MOST_COMMAS = 2;
/** Nobody by name: `مصادر مقربة من عائلة كريم زيدان`. */
const SOURCE = /^(?:ال)?مص(?:در|ادر)$/u;
/** Whom he is with, or whose like: `مع الوزير`, `لنظيره`. */
const WITH = /^(?:مع|الي|[بلو]?ل?نظير(?:ه|ته|ها|تها|هم)|بعد|عقب|اثر|خلال|اثناء|عن)$/u;
/** `متحدثا`, `مبتسما`: how he spoke. */
const MANNER = /^م\p{L}{3,}ا$/u;

/**
 * A title that was read without its name, before word `to` where what is said begins, with the name
 * that stands on: `نائب مدير منظمة الأمم | للأغذية في أفريقيا، كريم زيدان، | في بيان إن`, `زعيم
 * الجمعية | التي تلقت الدعم، كريم زيدان`. With `isApposed` only where a comma closes it, since after a
 * source the words said begin: `بحسب المدير العام، كريم زيدان وصل`. The phrase itself where nothing there can be his name.
 */
export function wholeTitle(clause: Clause, phrase: Phrase, to: number, isApposed = false): Phrase {
  const { words } = clause;
  const head = words[phrase.from]!;
  if (phrase.to >= to || !PERSON_NOUNS.has(head.form)) return phrase;
  if (isPlural(head.form) || SOURCE.test(head.form)) return phrase;
  // `كاتب النقابة بسيدي بوزيد، كريم زيدان`: where, and not who.
  const [first] = partsOf(clause, phrase).name;
  if (first && !(takesBeh(first) && /[،,]/u.test(words[phrase.to]?.gap ?? ''))) return phrase;
  const limit = Math.min(to, phrase.from + LONGEST);
  const near = nameAfter(words, phrase, limit);
  const name = near < 0 ? nameBefore(words, phrase, to) : near;
  const end = name < 0 ? -1 : nameEnd(words, name, to);
  // `بحسب كاتب النقابة، كريم زيدان لمراسلة البحر`
  const next = words[end];
  const isAddressing = next !== undefined && (hasLam(next) || next.form === LAM);
  const isApart = words[end] !== undefined && PREPOSITIONS.has(words[end].form);
  const isClosing = /[،,]/u.test(words[end]?.gap ?? '') || isAddressing || isApart;
  if (end < 0 || (isApposed && !isClosing)) return phrase;
  return { ...phrase, to: end };
}

/** `الوزير`, `باريس`: what no other noun is of. */
function isWhole({ form }: Word): boolean {
  return ARTICLE.test(form) || isLand(form);
}

/** Where the name begins that a title leads to: at a first name, or after a comma. */
function nameAfter(words: readonly Word[], { from, to }: Phrase, limit: number): number {
  const { sentence } = words[from]!;
  let commas = 0;
  let isDescribed = false;
  for (let i = to; i < limit; i++) {
    const word = words[i]!;
    if (word.sentence !== sentence || isThat(word)) return -1;
    if (/[،,]/u.test(word.gap)) {
      if (mayBeName(words, i)) return i;
      // `السفيرة الأمريكية، لدى الأمم المتحدة، نيكي زيد`
      const isMore = PERSON_NOUNS.has(word.form) || word.form === 'لدي';
      if (isDescribed || ++commas > MOST_COMMAS || !isMore) return -1;
    } else if (isRelative(word.form)) isDescribed = true;
    else if (isDescribed || word.quotation >= 0) continue;
    else if (/^\s*\($/u.test(word.gap) && endOfBracket(words, i) > 0)
      i = endOfBracket(words, i) - 1;
    else if (word.gap.replace(/["«»“”)]/gu, '').trim() !== '') return -1;
    // `رئيس بلدية باريس | منح زيد`
    else if (SHORT_ACT.has(word.form) && isWhole(words[i - 1]!)) return -1;
    else if (opensName(words, i)) return i;
    else if (!mayGoOn(words, i)) return -1;
  }
  return -1;
}

/**
 * `المحلل السياسي | على شبكة البحر، كريم زيدان، | إن`: a first name after the first comma that has one
 * behind it, up to what is said, where nobody else is told of in between; -1 without one.
 */
function nameBefore(words: readonly Word[], { from, to }: Phrase, end: number): number {
  const at = words.findIndex(
    (word, i) => i > to && i < end && /^\s*[،,]\s*$/u.test(word.gap) && opensName(words, i),
  );
  if (at < 0 || end - from > LONGEST || fullNameEnd(words, at) !== end) return -1;
  const isPlain = ({ form, gap, sentence, quotation }: Word) =>
    gap.trim() === '' &&
    sentence === words[from]!.sentence &&
    quotation < 0 &&
    !PERSON_NOUNS.has(form) &&
    !OCCASIONS.has(form) &&
    !VERB_FORMS.has(form) &&
    !COMMON_VERBS.has(form) &&
    !WITH.test(form);
  return words.slice(to, at).every(isPlain) ? at : -1;
}

/** A name after a comma: `، كريم زيدان`, `، السيدة مريم زيد`, `، دارا خسرو شاهي`. */
function mayBeName(words: readonly Word[], at: number): boolean {
  const { form, bare, quotation } = words[at]!;
  if (quotation >= 0) return false;
  if (isLand(form)) return false;
  if (opensName(words, at)) return true;
  if (COURTESIES.has(form)) {
    const next = words[at + 1];
    return next !== undefined && !ARTICLE.test(next.form) && isNounLike(next);
  }
  if (ARTICLE.test(form) || PERSON_NOUNS.has(form) || form !== bare || MANNER.test(form))
    return false;
  const isLed = hasBeh(words[at]!) || hasLam(words[at]!);
  return isNounLike(words[at]!) && !isTime(words[at]!) && !isLed;
}

/** Where a name ends; -1 where it is none after all: one word that no list knows, or what goes on. */
function nameEnd(words: readonly Word[], at: number, to: number): number {
  const first = COURTESIES.has(words[at]!.form) ? at + 1 : at;
  if (opensName(words, first)) {
    const end = fullNameEnd(words, first);
    return end > first + 1 || isClosed(words, end, to) ? Math.min(end, to) : -1;
  }
  let end = at + 1;
  while (end < Math.min(to, at + LONGEST_NAME) && goesOn(words[end]!)) end++;
  // `المدير الفني، تيتي، إن`
  const isAlone = end === to && /[،,]/u.test(words[to]?.gap ?? '') && !/ا$/u.test(words[at]!.form);
  // `، يوظف اثنين من جيرانه`, but `، يماني زيد، `
  const isVerb = isPresent(words[at]!) && end < to && !/[،,]/u.test(words[end]!.gap);
  return (end - at > 1 && !isVerb && isClosed(words, end, to)) || isAlone ? end : -1;
}

function goesOn(word: Word): boolean {
  const isEnd = isTime(word) || hasLam(word) || hasBeh(word) || VERB_FORMS.has(word.bare);
  return /^\s*-?$/u.test(word.gap) && word.quotation < 0 && isNounLike(word) && !isEnd;
}

function isClosed(words: readonly Word[], end: number, to: number): boolean {
  const word = words[end];
  if (end >= to || word === undefined) return true;
  const isTo = hasLam(word) || word.form === LAM;
  return /[،,]/u.test(word.gap) || PREPOSITIONS.has(word.form) || isTo;
}

/** `لمنظمة البلدان المصدرة للنفط (أوبك)، كريم زيدان`: the word after a short bracket; -1 without one. */
function endOfBracket(words: readonly Word[], at: number): number {
  const end = words.findIndex(({ gap }, i) => i > at && /\)/u.test(gap));
  return end - at <= LONGEST_BRACKET ? end : -1;
}

/** `النهوض` in `وكالة النهوض بالاستثمار` */
function isDeedOfBody(word: Word | undefined): boolean {
  return word !== undefined && ARTICLE.test(word.form) && !/^الا?نبا/u.test(word.form);
}

function isTime({ form }: Word): boolean {
  return ADVERBS.has(form) || WEEKDAYS.has(form);
}

function mayGoOn(words: readonly Word[], at: number): boolean {
  const { form } = words[at]!;
  // `وزير الخارجية الفلسطيني | نظيره البريطاني`
  if (/^نظير(?:ه|ته|ها|تها|هم)$/u.test(form)) return false;
  // `قائد اللواء 173 مشاة`
  if (/^\d{1,3}$/u.test(form)) return true;
  if (JOINING.test(form)) return !OCCASIONS.has(words[at + 1]?.form ?? '');
  // `المشرف على البحث`, but `أثنت الرئيسة على عضوة البرلمان`
  if (form === 'علي') return RESPONSIBLE.test(words[at - 1]!.form);
  // `المنضم حديثا إلى الحزب`
  if (ADVERBS.has(form)) return form.endsWith(ALEF);
  // `المدير العام لوكالة النهوض`, but `لوكالة الأنباء`
  if (form === 'لوكاله') return isDeedOfBody(words[at + 1]);
  // `القيادي بحركة النور`
  if (/^ب/u.test(form) && BODY_NOUNS.has(form.slice(1))) return true;
  if (/^ل/u.test(form)) return !OUTLETS.has(form.replace(/^لل/u, 'ال').replace(/^ل(?!ل)/u, ''));
  return (
    (isNounLike(words[at]!) || /^بال/u.test(form)) && !hasBeh(words[at]!) && !isPresent(words[at]!)
  );
}
