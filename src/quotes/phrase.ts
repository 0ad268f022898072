import { LAM, TEH_MARBUTA } from '../arabic/letters.ts';
import type { Clause, Word } from './clause.ts';
import { hasBeh, takesBeh } from './clitic.ts';
import { isRelaying, isThat } from './cues.ts';
import { GIVEN_NAMES } from './lexicon/given-names.ts';
import { SAID_NOUNS, VERB_FORMS } from './lexicon/verbs.ts';
import {
  ACT,
  ADVERBS,
  BODY_NOUNS,
  CHAIN,
  NAMED,
  OCCASIONS,
  OUTLETS,
  PERSON_NOUNS,
  PREPOSITIONS,
  SEATS,
  SOURCES,
  STATES,
  WEEKDAYS,
} from './lexicon/words.ts';

/** Words `[from, to)` of a clause; `lam`: the first has a `ل` that is not its own. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly lam?: true;
}

const LONGEST = 18;
/** A name between marks is no longer. */
const LONGEST_NAME = 5;
/** Words of a second part after a comma, `الرئيس الروسي، فلاديمير بوتين،`. */
const LONGEST_APPOSITION = 9;
/** `اهتمت`, not `سيارات` or `البيت`. */
const PAST_FEMININE = /^(?!ال)\p{L}{2,}[^اي\s]ت$/u;
/** `قال سامي حداد | لشخص`: whom he spoke to. */
const WHOM = /^ل(?:شخص|احد|بعض|عدد|جمهور|حشد)\p{L}{0,2}$/u;
const REPORTER = /^(?:مراسله?|موفده?|مذيعه?)$/u;
/** In titles: `المتحدث باسم`, `السفير لدى`, `وزير الدولة لشؤون`. */
const IN_TITLES =
  /^(?:باسم|لدي|لشؤون|لشوون|للشوون|بشوون|المكلف|المكلفه|المعني|المعنيه|شمال|جنوب|غرب|شرق)$/u;
/** Adjectives of an office, after which `لل` names it: `الأمين العام للأمم المتحدة`. */
const OF_OFFICE = /ي$|^(?:العام|العامه|المساعد|الخاص|الدايم|الدايمه|الدوله|السامي|نايب)$/u;
const SENT_TO = /^(?:ال)?(?:مبعوث|سفير|مندوب|موفد|بعثه)/u;
/** `للمرة الثانية`: no part of a body's name. */
const ONCE = /^لل(?:مره|يوم|عام|اسبوع|شهر)$/u;
/** `اعتبر هذه الخطوة`: what is pointed at was spoken about. */
const THIS = /^[وف]?(?:هذه|هذا|هذين|هاتين|تلك|ذلك)$/u;
const ONE_OF = /^(?:احد|احدي|مصدر|مصادر|(?!ال)\p{L}{3,}ون)$/u;
const TANWEEN = /\u064b/u;
/** `وتابع متوجها إلى`: how it was said. */
const ARTICLE = /^ال\p{L}{2}/u;
/** `الروسية`: the adjective that ends a body's name, unless another follows. */
const NISBA = /^ال\p{L}{2,}(?:ي|يه)$/u;
const ADJECTIVE =
  /^ال(?:\p{L}{2,}(?:ي|يه)|م\p{L}{3,}|ع(?:ام|امه|ليا)|اعلي|جديد|جديده|سابق|سابقه|حر|حالي|حاليه|خاص|خاصه|تابع|تابعه|دايم|دايمه|قايم|قايمه|حاكم|حاكمه|كبري|شعبيه|حره|احمر|ابيض)$/u;
const MANNER = /^مت\p{L}{2,}ا$/u;
const TO_WHOM = /^ل\p{L}{2,}(?:ه|ها|هم|نا)$/u;
const WITH_PREPOSITION = /^(?:بال|لل|كال|فال)\p{L}{2}/u;

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

function phraseFrom(
  clause: Clause,
  from: number,
  to: number,
  isLed: boolean,
  mayTakeObject = true,
): Phrase | null {
  const { words } = clause;
  let start = from;
  while (start < to && ADVERBS.has(words[start]!.form)) start++;
  while (start < to && WEEKDAYS.has(words[start]!.form)) start++;
  if (/^(?:ذات|نفس)$/u.test(words[start]?.form ?? '') && start + 1 < to) start++;
  if (words[start]?.form === 'كل' && words[start + 1]?.form === 'من') start += 2;
  if (isManner(words, start)) return null;
  if (start >= to || !(isLed || mayBegin(words, start, start > from))) return null;
  let end = words[start]!.quotation < 0 ? start + 1 : endOfQuotation(words, start);
  let commas = 0;
  const isPerson = isPersonHead(words[start]!, isLed);
  while (end < to && end - start < LONGEST) {
    const word = words[end]!;
    if (word.quotation >= 0) {
      const after = endOfQuotation(words, end);
      const isName = after - end <= LONGEST_NAME && after <= to;
      if (
        isName &&
        end === start + 1 &&
        (NAMED.has(words[start]!.form) || REPORTER.test(words[start]!.form)) &&
        word.gap.trim().length === 1
      ) {
        end = after;
        continue;
      }
      if (!isName || !/[،,]|^\s*["«“]/u.test(word.gap) || (after === to && !/[،,]/u.test(word.gap)))
        break;
      end = after;
      continue;
    }
    if (word.gap === '.' || word.gap === '-') {
      end++;
      continue;
    }
    if (/[:.!?؟…؛;\-–—]/u.test(word.gap) && !/^\s*\)?\s*$/u.test(word.gap.replace(/[-–—]/u, '')))
      break;
    if (/[([]/u.test(word.gap)) {
      const after = endOfBracket(clause, end);
      if (after === null || after > to) break;
      end = after;
      continue;
    }
    if (/[،,]/u.test(word.gap)) {
      commas++;
      const isOther = commas > 1 && !PERSON_NOUNS.has(word.form) && !GIVEN_NAMES.has(word.form);
      if (commas > 2 || isOther || !mayGoOnAfterComma(words, end, to)) break;
    }
    // `سأل أحد الصحافيين | الوزير`: after somebody unnamed comes another.
    if (ONE_OF.test(words[start]!.form) && end - start > 1 && isTitled(word)) break;
    // `دعت البلدية | الوزير`: after a body, whom it speaks to.
    const { form: head } = words[start]!;
    const isWhom =
      (BODY_NOUNS.has(head) && ARTICLE.test(head)) || STATES.has(head) || SEATS.has(head);
    if (isWhom && mayTakeObject && isTitled(word) && word.gap.trim() === '') break;
    // `شركة "تايسون" | توقعات`: after its name a body has adjectives only.
    const isAfterMarks = words[end - 1]!.quotation >= 0 && words[start]!.quotation < 0;
    if (isAfterMarks && !isPerson && !ARTICLE.test(word.form) && word.gap.trim().length === 1)
      break;
    if (TANWEEN.test(clause.text.slice(word.start, word.end))) break;
    if (!belongs(words, start, end, isPerson)) break;
    if (mayTakeObject && (isBeyond(words, start, end, isPerson) || isObject(clause, start, end)))
      break;
    end++;
  }
  while (end > start + 1 && /^(?:و|باسم|لدي|في|الي)$/u.test(words[end - 1]!.form)) end--;
  return { from: start, to: end };
}

/** `مسؤول`; after `وفقا` also `لمسؤول`. */
function isPersonHead({ form }: Word, isLed: boolean): boolean {
  return PERSON_NOUNS.has(form) || (isLed && PERSON_NOUNS.has(form.replace(/^ل(?!ل)/u, '')));
}

function mayBegin(words: readonly Word[], at: number, wasAdverb: boolean): boolean {
  const word = words[at]!;
  if (hasCueShape(word) || THIS.test(word.form) || hasBeh(word)) return false;
  if (words[at - 1]?.sentence !== word.sentence && word.quotation < 0) return isNounLike(word);
  if (word.quotation >= 0) return /[«"“]/u.test(word.gap) && !/[:]/u.test(word.gap);
  if (/[:.!?؟…]/u.test(word.gap) || (/[،,]/u.test(word.gap) && !wasAdverb)) return false;
  return isNounLike(word);
}

/** Whether a word may stand in a name or title: no particle, number, day or verb of speech. */
export function isNounLike(word: Word): boolean {
  if (PREPOSITIONS.has(word.form) || isThat(word) || WEEKDAYS.has(word.form)) return false;
  if (/\d/u.test(word.form) || WITH_PREPOSITION.test(word.form)) return false;
  if (MANNER.test(word.form)) return false;
  if (TO_WHOM.test(word.form) && word.form.length > 5) return false;
  if (word.form !== word.bare && SOURCES.has(word.bare)) return false;
  if (word.form.length === 1 || word.form === 'غير' || isRelaying(word)) return false;
  // `ممارسته`, `تصريحاتها`: a noun with a pronoun is what somebody does.
  if (/(?:ته|تها|تهم)$/u.test(word.form) && word.form.length > 5) return false;
  // `أخبرهم`: a verb with its object.
  if (VERB_FORMS.has(word.form.replace(/(?:هم|ها)$/u, '')) && word.form.length > 4)
    return PERSON_NOUNS.has(word.form);
  return !(VERB_FORMS.has(word.form) && !PERSON_NOUNS.has(word.form));
}

function belongs(words: readonly Word[], start: number, at: number, isPerson: boolean): boolean {
  const { form } = words[at]!;
  const head = words[start]!.form;
  if (IN_TITLES.test(form)) return true;
  if (isRelaying(words[at]!) || ONCE.test(form)) return false;
  if (isAfterName(words, start, at) && WHOM.test(form)) return false;
  if (isAfterName(words, start, at) && (isPresent(words[at]!) || takesBeh(words[at]!)))
    return false;
  if (/^لل/u.test(form) && at === start + 1 && /^مصادر?$/u.test(head)) return true;
  if (/^ب(?:وزاره|رياسه|مجلس|حكومه|الحكومه|البرلمان|الوزاره|مكتب|جامعه|جيش|الجيش)/u.test(form))
    return isPerson;
  if (
    /^ل\p{L}{2}/u.test(form) &&
    OUTLETS.has(form.replace(/^لل?/u, (lam) => (lam === 'لل' ? 'ال' : '')))
  )
    return false;
  if (isOfBody(words, start, at, isPerson)) return true;
  if (/^لل/u.test(form) && !/[،,]/u.test(words[at]!.gap)) {
    const before = words[at - 1]!.form;
    return (
      (BODY_NOUNS.has(head) &&
        (at === start + 1 || NISBA.test(before) || /^التابعه?$/u.test(before))) ||
      BODY_NOUNS.has(before) ||
      (isPerson && OF_OFFICE.test(before))
    );
  }
  if (form === 'في' || form === 'من') {
    const next = words[at + 1];
    if (!isPerson || !next || OCCASIONS.has(next.form) || /\d/u.test(next.form)) return false;
    return form === 'في' ? !/[،,]/u.test(words[at]!.gap) && at - start < 9 : /^مص/u.test(head);
  }
  // `المسؤول عن الأمن`, `المشرف على البحث`
  if (form === 'عن' && /^(?:ال)?مسووله?$/u.test(words[at - 1]!.form))
    return at + 1 < words.length && !isThat(words[at + 1]!) && words[at + 1]!.form !== 'ما';
  if (form === 'علي' && /^(?:ال)?مشرفه?$/u.test(words[at - 1]!.form)) return true;
  if (form === 'الي' && /^(?:اعضا|رييس|مجلس)/u.test(words[at + 1]?.form ?? '')) return false;
  if (form === 'الي') return SENT_TO.test(head) || SENT_TO.test(words[at - 1]!.form);
  if (/^بال/u.test(form)) {
    return isPerson && !/[،,]/u.test(words[at]!.gap) && !isAfterName(words, start, at);
  }
  // `الأمير الشاب | لتنفيذ`: what for.
  if (/^ل/u.test(form) && ACT.test(form.slice(1))) return false;
  if (/^\d+$/u.test(form))
    return /[+\d]/u.test(words[at]!.gap + words[at - 1]!.form) || BODY_NOUNS.has(head);
  if (ADVERBS.has(form)) return false;
  // `وزارة التربية | اهتمت`: a verb.
  if (!isPerson && at - start > 1 && ARTICLE.test(words[at - 1]!.form) && PAST_FEMININE.test(form))
    return false;
  // `الشؤون المحلية و البيئة`: a conjunction with a blank after it.
  if (form === 'و')
    return ARTICLE.test(words[at + 1]?.form ?? '') && ARTICLE.test(words[at - 1]!.form);
  if (/^ب\p{L}{3,}(?:ين|ات)$/u.test(form) && !GIVEN_NAMES.has(form)) return false;
  if (form === 'غير') return at + 1 < words.length;
  return isNounLike(words[at]!) && !hasCueShape(words[at]!);
}

/** After a first name and another word, or after two words without article: `عمر الرزاز | برسائل`. */
function isAfterName(words: readonly Word[], start: number, at: number): boolean {
  const [two, one] = [words[at - 2]!, words[at - 1]!];
  if (at - start < 2 || /[،,(]/u.test(words[at]!.gap)) return false;
  if (GIVEN_NAMES.has(two.form)) return true;
  const isName = ({ form }: Word) =>
    !ARTICLE.test(form) &&
    ![PERSON_NOUNS, BODY_NOUNS, CHAIN, NAMED, PREPOSITIONS].some((list) => list.has(form)) &&
    !IN_TITLES.test(form);
  return isName(one) && isName(two) && !BODY_NOUNS.has(words[start]!.form);
}

/** `دونالد ترامب | يحمل روسيا`: a verb in a headline. */
function isPresent({ form, bare }: Word): boolean {
  return form === bare && /^[يت]\p{L}{3,}$/u.test(form) && !GIVEN_NAMES.has(form);
}

/** `وتقول مازحة "…"`, `وقال ضاحكا: …`: how it was said. */
function isManner(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const form = words[at]?.form ?? '';
  if (!next || !/[:"«“]/u.test(next.gap) || GIVEN_NAMES.has(form)) return false;
  return /^\p{L}ا\p{L}{2}[اه]$/u.test(form) && !PERSON_NOUNS.has(form);
}

/** `اللجنة التنفيذية لمنظمة التحرير`, `الهيئة الوطنية لمكافحة الفساد`: `ل` inside a body's name. */
function isOfBody(words: readonly Word[], start: number, at: number, isPerson: boolean): boolean {
  const { form, gap } = words[at]!;
  if (!/^ل\p{L}{4}/u.test(form) || /^لل/u.test(form) || /[،,]/u.test(gap)) return false;
  const noun = form.slice(1);
  const before = words[at - 1]!.form;
  if (PERSON_NOUNS.has(noun) || OUTLETS.has(noun)) return false;
  if (TO_WHOM.test(form) && !BODY_NOUNS.has(noun) && !ACT.test(noun)) return false;
  if (!ARTICLE.test(before) || at - start < 1) return false;
  const next = words[at + 1];
  const isConstruct = next !== undefined && ARTICLE.test(next.form) && next.gap.trim() === '';
  const isBody = BODY_NOUNS.has(words[start]!.form) || isPerson;
  return (
    isBody &&
    isConstruct &&
    (BODY_NOUNS.has(noun) || /ي$|يه$|^ال(?:عام|عامه|عليا|اعلي)$/u.test(before))
  );
}

/**
 * Whether a word begins what the verb acts on: `البعثة الروسية لدى ليبيا | الإدلاء`, `وزارة الخارجية
 * الروسية | التعليق`, `لجنة 5+5 | توقف`.
 */
function isBeyond(words: readonly Word[], start: number, at: number, isPerson: boolean): boolean {
  const { form, gap } = words[at]!;
  const before = words[at - 1]!.form;
  if (/[،,(]/u.test(gap)) return false;
  const isDefinite = ARTICLE.test(form);
  if (/^\d+$/u.test(before) && !/^\d/u.test(form) && !isDefinite) return !isPerson;
  if (!isDefinite || PERSON_NOUNS.has(form)) return false;
  const isPlaced = at - start > 2 && /^(?:لدي|في)$/u.test(words[at - 2]!.form);
  if (isPlaced && !ARTICLE.test(before) && !BODY_NOUNS.has(before) && !CHAIN.has(before))
    return true;
  const isWhole = NISBA.test(before) || ADJECTIVE.test(before);
  return !isPerson && at - start > 1 && isWhole && !ADJECTIVE.test(form);
}

/**
 * What the verb acts on, after the name of who acts: `القاضي طارق البيطار | جلسته`, `الوزيرة حنين
 * السيد | مخيم صبرا`, `المتحدث مازن القريشي | صحة الخبر`.
 */
function isObject({ text, words }: Clause, start: number, at: number): boolean {
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
  if (/^(?:في|من|الي|علي)$/u.test(before.form)) return false;
  const isAfterTitle = PERSON_NOUNS.has(words[start]!.form) && ARTICLE.test(before.form);
  if (isAfterTitle && isConstruct(text, word, words[at + 1])) return true;
  if (isTitle(before) || !isNamed || GIVEN_NAMES.has(word.form)) return false;
  // `هانز بونتيه`: a surname.
  if (GIVEN_NAMES.has(before.form) && !PERSON_NOUNS.has(word.form)) return false;
  const surface = text.slice(word.start, word.end);
  if (/\p{L}{3}(?:ه|ها|هم|هما)$/u.test(surface)) return true;
  if (at - start < 2 || (isTitle(words[at - 2]!) && !ARTICLE.test(words[at - 2]!.form)))
    return false;
  return SAID_NOUNS.has(word.form) || NAMED.has(word.form) || BODY_NOUNS.has(word.form);
}

/** `الرئيس الأمريكي | سرعة التحقيق`: a noun in the feminine, before another, is no name. */
function isConstruct(text: string, word: Word, next: Word | undefined): boolean {
  if (text[word.end - 1] !== TEH_MARBUTA || GIVEN_NAMES.has(word.form)) return false;
  return next !== undefined && next.gap.trim() === '' && !/^(?:بن|بنت|ال)$/u.test(next.form);
}

/** A noun with its article, not an adjective: `القرار`, not `السابق`. */
export function isDefiniteNoun({ form }: Word): boolean {
  return ARTICLE.test(form) && !PERSON_NOUNS.has(form) && !ADJECTIVE.test(form);
}

function isTitled({ form }: Word): boolean {
  return ARTICLE.test(form) && PERSON_NOUNS.has(form);
}

function hasCueShape(word: Word): boolean {
  return word.bare !== word.form && VERB_FORMS.has(word.bare);
}

/** After a comma a phrase goes on with a name or another title, not with the rest of the sentence. */
function mayGoOnAfterComma(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at]!;
  if (!isNounLike(word) || hasCueShape(word) || (/^و/u.test(word.form) && word.form.length > 4))
    return false;
  // `اتهم المرشد، علي خامنئي، المسؤولين`: no second name of one who acts.
  if (/^ال\p{L}{3,}ين$/u.test(word.form)) return false;
  let end = at;
  while (end < to && !/[،,:]/u.test(end > at ? words[end]!.gap : '')) end++;
  const isTitleOrName = PERSON_NOUNS.has(word.form) || GIVEN_NAMES.has(word.form);
  return end - at <= LONGEST_APPOSITION && (end < words.length || isTitleOrName);
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
