import { LAM } from '../../arabic/letters.ts';
import { refusesName } from '../cues/anonymous.ts';
import type { Clause, Word } from '../cues/clause.ts';
import { hasBeh, withoutLam } from '../cues/clitic.ts';
import { isHonorific } from '../cues/honorific.ts';
import { isHalfName } from '../cues/source-cue.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import {
  BODY_NOUNS,
  isLand,
  LETTER,
  NAMED,
  OUTLETS,
  PERSON_NOUNS,
  SHORT_ACT,
} from '../lexicon/words.ts';
import { isOrdinary } from '../names/common.ts';
import { ARTICLE, CALLED, IN_TITLES, isNounLike, isTitled, NISBA } from '../names/noun.ts';
import { mayGoOnAfterComma } from './after-comma.ts';
import { isObjectBehind } from './object-behind.ts';
import {
  ADJECTIVE_TOO,
  ALL,
  countedEnd,
  DECLINED,
  isAddressed,
  isNamedBehind,
  isNaming,
  isPersonHead,
  isSomebodyNew,
  POST,
  SHOW,
} from './phrase-head.ts';
import { isBeyond, isMatter, isObject } from './phrase-object.ts';
import { isBehindLand, isForBody, isInOffice, wantsComplement } from './phrase-office.ts';
import { isAbbreviated, isManner, isSize, isTime, mayBegin } from './phrase-opening.ts';
import { belongs } from './phrase-part.ts';

/**
 * Words `[from, to)` of a clause; `lam`: the first has a `ل` that is not its own; `closed`: the sentence
 * parts it from what follows, so that its last words are no object of the verb's.
 */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly lam?: true;
  readonly closed?: true;
}

/** The first half of a name. */
const KUNYA = /^(?:ابو|ابا|بن)$/u;
const LONGEST = 18;
/** A name between marks is no longer. */
const LONGEST_NAME = 5;
/** Nor right behind what it names. */
const LONGEST_TITLE = 8;
const REPORTER = /^(?:مراسله?|موفده?|مذيعه?)$/u;
const ONE_OF = /^(?:احد|احدي|مصدر|مصادر|(?!ال)\p{L}{3,}ون)$/u;
const PAPER = /^(?:بيانا?|تقريرا?|بلاغا?|رساله|وثايق|صورا?|لقطات|مقطعا?|مقاطع|نتايج|تفاصيل)$/u;
/** `وكالة أنباء "البحر"` */
const NEWS = /^(?:انباء|انبا|اخبار)$/u;
const PEOPLE = /^ال(?:قضاه|نواب|وزرا|عمال|طلبه|\p{L}{3,}[يو]ن)$/u;
const LED_BY = /^ب(?:قياده|رياسه|زعامه)$/u;
/** `القيادي في "جيش النور"`, `المتحدث باسم "نور"` */
const IN_BODY = /^(?:باسم|في|لدي|عن)$/u;
const TANWEEN = /\u064b/u;

/**
 * The noun phrase that begins at word `from` and ends before `to` at the latest, as a newspaper
 * names who speaks: titles, names, an apposition between commas or marks. Adverbs before it are
 * passed over. Null when nothing there can be a speaker. `mayTakeObject`: after it may stand what a
 * verb acts on.
 */
export function speakerPhrase(
  clause: Clause,
  from: number,
  to: number,
  mayTakeObject = true,
): Phrase | null {
  const opens = /:/u.test(clause.words[from]?.gap ?? '') && isNounLike(clause.words[from]!);
  const isLed = opens && clause.words[from]!.quotation < 0;
  return phraseFrom(clause, from, to, isLed, mayTakeObject);
}

/** The phrase after `وفقا`, whose first word begins with `ل`: `وفقا للوزارة`, `وفقا لبيان`. */
export function phraseAfterLam(clause: Clause, from: number, to: number): Phrase | null {
  if (!clause.words[from]?.form.startsWith(LAM)) return null;
  const phrase = phraseFrom(clause, from, to, true);
  return phrase && { ...phrase, lam: true };
}

/** The phrase that begins after a comma, where one is known to: `…، الصحفي كريم زيدان`. */
export function phraseAfterComma(clause: Clause, from: number, to: number): Phrase | null {
  return isNounLike(clause.words[from]!) ? phraseFrom(clause, from, to, true) : null;
}

function phraseFrom(
  clause: Clause,
  from: number,
  to: number,
  isLed: boolean,
  mayTakeObject = true,
): Phrase | null {
  const { words } = clause;
  let start = from;
  while (start < to && words[start]!.quotation < 0 && isTime(words, start)) start++;
  if (isForHisPart(words, start) && start + 2 < to) start += 2;
  while (start + 1 < to && (isAbbreviated(words, start) || isHonorific(words, start))) start++;
  if (/^(?:ذات|نفس)$/u.test(words[start]?.form ?? '') && start + 1 < to) start++;
  if (words[start]?.form === 'كل' && words[start + 1]?.form === 'من') start += 2;
  const counted = countedEnd(words, start, to);
  if (counted !== null) return { from: start, to: counted };
  if (isManner(words, start) || isSize(words, start)) return null;
  if (start >= to || !(isLed || mayBegin(words, start, start > from))) return null;
  let end = words[start]!.quotation < 0 ? start + 1 : endOfQuotation(words, start);
  if (end - start > LONGEST) return null;
  let commas = 0;
  const { form: head } = words[start]!;
  const isPerson = isPersonHead(words[start]!, isLed);
  const isOneOf = ONE_OF.test(head);
  const isSource = /^مصا?در$/u.test(head);
  const isBodyHead = BODY_NOUNS.has(head);
  const isNamed = isBodyHead || NAMED.has(head);
  const isWhom = (isBodyHead && ARTICLE.test(head)) || isLand(head);
  const isBodyOrLed = BODY_NOUNS.has(isLed ? withoutLam(head, true)[0] : head);
  while (end < to && end - start < LONGEST) {
    const word = words[end]!;
    if (word.quotation >= 0) {
      const after = endOfQuotation(words, end);
      // `جمعية "مواطنون من أجل المسؤولية والأخلاق"`
      const isBehindHead = end === start + 1 && isNaming(words[start]!, isLed);
      const longest = isBehindHead ? LONGEST_TITLE : LONGEST_NAME;
      const isName = after - end <= longest && after <= to && !hasBeh(word);
      if (
        isName &&
        (isNamedBehind(words[end - 1]!) ||
          words.slice(start + 1, end).every(({ form }) => ARTICLE.test(form) || NEWS.test(form))) &&
        (isNaming(words[start]!, isLed) ||
          isNamedBehind(words[end - 1]!) ||
          REPORTER.test(words[start]!.form) ||
          words.slice(end, after).every(({ form }) => LETTER.test(form))) &&
        word.gap.trim().length === 1
      ) {
        end = after;
        continue;
      }
      // `الملك عبد الله | "عدم الرضا"`
      const isNobody = words
        .slice(end, after)
        .some((part) => !isNounLike(part) || isOrdinary(part.form));
      const { form: last } = words[end - 1]!;
      const bare = last.replace(/^ال/u, '');
      const isBody =
        IN_BODY.test(last) || [BODY_NOUNS, NAMED].some((list) => list.has(last) || list.has(bare));
      if (isPerson && isNobody && !isBody && !/[،,]/u.test(word.gap)) break;
      if (
        !isName ||
        !/[،,]|^\s*["«“]/u.test(word.gap) ||
        (after === to &&
          !/[،,]/u.test(word.gap) &&
          !GIVEN_NAMES.has(word.form) &&
          !(isPerson && isBody))
      )
        break;
      end = after;
      continue;
    }
    // `وكيل الوزارة | د. كريم زيدان`
    if (word.gap === ' ' && isAbbreviated(words, end) && end + 1 < to && isPerson) {
      end += 2;
      continue;
    }
    const isPlain = word.gap === ' ';
    if (word.gap === '.' || word.gap === '-') {
      end++;
      continue;
    }
    if (
      !isPlain &&
      /[:.!?؟…؛;\-–—]/u.test(word.gap) &&
      !/^\s*\)?\s*$/u.test(word.gap.replace(/[-–—]/u, ''))
    )
      break;
    if (!isPlain && /[([]/u.test(word.gap)) {
      const after = endOfBracket(clause, end);
      if (after === null || after > to) break;
      end = after;
      continue;
    }
    const isAfterComma = !isPlain && /[،,]/u.test(word.gap);
    if (isAfterComma) {
      commas++;
      const isOther = commas > 1 && !PERSON_NOUNS.has(word.form) && !GIVEN_NAMES.has(word.form);
      const isTold = isPerson && !ARTICLE.test(words[start]!.form) && isRelative(words, end);
      if (commas > 2 || isOther || isTold || !mayGoOnAfterComma(words, end, to)) break;
      // `وفقا للوكالة، | حل الوزير`: a body is described by another noun of the kind, or with an article.
      const isMore = [BODY_NOUNS, PERSON_NOUNS, NAMED].some((list) => list.has(word.form));
      const isBody = isBodyHead && mayTakeObject && end - start > 1;
      if (!isPerson && (isLed || isBody) && !isMore && !ARTICLE.test(word.form)) break;
    }
    // `سأل أحد الصحافيين | الوزير`: after somebody unnamed comes another.
    // `أفاد مصدر أمني | وكالة الأنباء`
    const isOfBefore = IN_BODY.test(words[end - 1]!.form) || isInOffice(words[end - 1]!);
    const isTold = isSource && OUTLETS.has(word.form) && !isOfBefore;
    const isAddressedTo = isTitled(word) && ARTICLE.test(words[end - 1]!.form);
    if (isOneOf && end - start > 1 && (isAddressedTo || REPORTER.test(word.form) || isTold)) break;
    // `شيميت (46 عاما) | الفنزويلي`
    if (/\)\s*$/u.test(word.gap) && NISBA.test(word.form) && !isPerson && !isNamed) break;
    // `أدانت الولايات المتحدة | الرئيس`: after a land of two words, whom it acts on.
    if (mayTakeObject && isBehindLand(words, start, end)) break;
    // `دعت البلدية | الوزير`: after a body, whom it speaks to.
    if (isWhom && mayTakeObject && isAddressed(word) && !isForBody(words[end - 1]!)) break;
    // `اتهمت قوات الدعم السريع | الجيش`, `طالبت منظمة "البحر" | السلطات`: another body.
    const isWholeBefore = ARTICLE.test(words[end - 1]!.form) || words[end - 1]!.quotation >= 0;
    const isBodyToo = BODY_NOUNS.has(word.form) && !NISBA.test(word.form) && !isTitled(word);
    const isAnother = ARTICLE.test(word.form) && isBodyToo && end - start > 1;
    if (isBodyHead && mayTakeObject && isWholeBefore && isAnother) break;
    if (mayTakeObject && isObjectBehind(words, start, end)) break;
    // `"جيش النور" | بقيادة زيدان`
    if (words[end - 1]!.quotation >= 0 && LED_BY.test(word.form)) break;
    // `دعا المكتب، القضاة، إلى`
    if (isWhom && isAfterComma && PEOPLE.test(word.form)) break;
    // `حركة العدل الوطنية | رئيس الوزراء`
    const isAfterWhole = end - start > 1 && ARTICLE.test(words[end - 1]!.form);
    // `تقرير للأمم المتحدة | قوات حفظ السلام`
    const isOther = () => isSomebodyNew(word) || (isLed && BODY_NOUNS.has(word.form));
    if (isBodyOrLed && isAfterWhole && mayTakeObject && isOther()) break;
    // `شركة "تايسون" | توقعات`: after its name a body has adjectives only.
    const isAfterMarks = words[end - 1]!.quotation >= 0 && words[start]!.quotation < 0;
    if (isAfterMarks && !isPerson && !ARTICLE.test(word.form) && word.gap.trim().length === 1)
      break;
    // `وكالة الأنباء | بيانا للسفارة`
    const isPaper = PAPER.test(word.form.replace(/^ال/u, ''));
    if (end - start > 1 && isBodyHead && isPaper && word.gap.trim() === '') break;
    // `البابا | في عظته`
    const isInHis =
      word.form === 'في' && /\p{L}{2}(?:ته|تها|تهم|ها|هم)$/u.test(words[end + 1]?.form ?? '');
    if (isPerson && isInHis) break;
    // `الوزير في | برنامج "أشرعة"`
    if (words[end - 1]!.form === 'في' && SHOW.test(word.form)) break;
    // `خبراء | قللوا من`
    const isMany = isPerson && end === start + 1 && !ARTICLE.test(head);
    if (isMany && /\p{L}{3}وا$/u.test(word.form) && word.gap.trim() === '') break;
    // `رئيس بلدية باريس | منح زيد`
    const isWhole = ARTICLE.test(words[end - 1]!.form) || isLand(words[end - 1]!.form);
    if (isPerson && mayTakeObject && isWhole && SHORT_ACT.has(word.form)) break;
    // `البابا | جميع الدول`, `المصدر | حزب البحر`, `الوزير | برنامج الحكومة`
    const isAfterTitle = isPerson && end === start + 1 && ARTICLE.test(head) && word.gap === ' ';
    const isThing = ALL.test(word.form) || NAMED.has(word.form) || BODY_NOUNS.has(word.form);
    const isOfTitle = ADJECTIVE_TOO.test(word.form) || IN_TITLES.test(word.form);
    if (isAfterTitle && mayTakeObject && isThing && !isOfTitle) break;
    // `كوفان | تغريدة`, `متحدث باسم الشركة | التعليق`
    if (POST.test(word.form) || DECLINED.test(word.form)) break;
    // `لكن مسؤولا أميركيا، طلب`: both in the accusative
    const isSameCase = TANWEEN.test(clause.text.slice(words[start]!.start, words[start]!.end));
    if (TANWEEN.test(clause.text.slice(word.start, word.end)) && !isSameCase) break;
    if (isHalfName(words, end)) {
      end += 2;
      continue;
    }
    // `صاحب المتجر أبو | خالد`
    if (end - 1 > start && KUNYA.test(words[end - 1]!.form) && word.gap.trim() === '') {
      end++;
      continue;
    }
    if (refusesName(words, end) || !belongs(words, start, end, isPerson)) break;
    if (
      mayTakeObject &&
      !wantsComplement(words, start, end) &&
      (isBeyond(words, start, end, isPerson) ||
        isMatter(words, start, end) ||
        isObject(clause, start, end))
    )
      break;
    end++;
  }
  while (
    end > start + 1 &&
    (CALLED.test(words[end - 1]!.form) ||
      /^(?:و|باسم|برتبه|لدي|في|الي|عن|ضمن|هذا|هذه|الصادره?|المحسوبه?|المولوده?|البالغه?)$/u.test(
        words[end - 1]!.form,
      ) ||
      (/^(?:ال)?مقيمه?$/u.test(words[end - 1]!.form) &&
        /^(?:في$|ب\p{L}{3})/u.test(words[end]?.form ?? '')))
  )
    end--;
  return { from: start, to: end };
}

/** `وأكدت | من جهتها | شركة النفط` */
function isForHisPart(words: readonly Word[], at: number): boolean {
  const part = /^(?:جهت|جانب|ناحيت)(?:ه|ها|هم)$/u.test(words[at + 1]?.form ?? '');
  return part && words[at]!.form === 'من' && /^\s*[،,]?\s*$/u.test(words[at]!.gap);
}

/** `موظفة سابقة، | عملت في المكتب`: a verb, which its preposition follows, tells of somebody. */
function isRelative(words: readonly Word[], at: number): boolean {
  const { form } = words[at]!;
  const isVerb = /^(?:\p{L}{3,4}|\p{L}{3,5}ت|[يت]\p{L}{3,5})$/u.test(form) && !ARTICLE.test(form);
  const isName = GIVEN_NAMES.has(form) || PERSON_NOUNS.has(form) || BODY_NOUNS.has(form);
  return isVerb && !isName && /^(?:في|على|علي|مع|من|الي|لدي|لدى)$/u.test(words[at + 1]?.form ?? '');
}

function endOfQuotation(words: readonly Word[], at: number): number {
  const { quotation } = words[at]!;
  let end = at;
  while (end < words.length && words[end]!.quotation === quotation) end++;
  return end;
}

function endOfBracket({ words }: Clause, at: number): number | null {
  for (let end = at + 1; end < Math.min(words.length, at + 8); end++) {
    if (/[)\]]/u.test(words[end]!.gap)) return end;
  }
  return null;
}
