import { COMMON_VERBS } from '../lexicon/common-verbs.ts';
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { isListedName } from '../lexicon/surnames.ts';
import { SAID_NOUNS, VERB_FORMS } from '../lexicon/verbs.ts';
import {
  ACT,
  ADVERBS,
  BODY_NOUNS,
  isLand,
  isRelative,
  MONTHS,
  PERSON_NOUNS,
  PREPOSITIONS,
  SHORT_ACT,
  WEEKDAYS,
} from '../lexicon/words.ts';
import { hasBeh, hasLam } from './clitic.ts';
import type { Cue } from './cue.ts';
import { isBare, isOwnDeed, SOMEBODY_TOO } from './deed.ts';
import type { Complement } from './led.ts';
import { subjectPrecedes } from './subject-precedes.ts';
import { isThat } from './that.ts';
import type { Word } from './word.ts';

/** Verbs whose object is news whatever it is, once who speaks is known. */
const TELLING = /^(?:أعلن|أكد|نفى|أنكر|توقع|رجح|استبعد|اقترح|زعم|أدان|استنكر|ثمن|استغرب|جدد|كرر)$/u;
/** Verbs of taking a stand: of any deed or thing. */
const JUDGING = /^(?:أدان|استنكر|ثمن|استغرب)$/u;
/** Verbs of which the object is what others say. */
const DENYING = /^(?:نفى|أنكر|رفض)$/u;
const REFUSED = 'رفض';
const ASKED = 'طلب';
const RULED_OUT = 'استبعد';
/** What others say: `نفت قطر | الاتهامات الموجهة لها`. */
const CLAIM =
  /^(?:ال)?(?:اتهام|اتهامات|تهم|تهمه|مزاعم|ادعاءات?|تقارير|تقرير|انباء?|اخبار|خبر|شايعات|شايعه|مخاوف|تصريحات|روايه|روايات|فكره|معلومات|انتقادات|تكهنات|احتمالات?|تلميحات|علاقه|صله|مطالب|دعوات|دعوه|مبررات?|تفسير|اقاويل|ما)$/u;
/** What somebody asks for. */
const WISH =
  /^(?:ال)?(?:مساعده|مساعدات|دعم|مهله|اذنا?|توضيح|توضيحات|ضمانات|تعويض|تعويضات|معلومات|تدخل|سماح|افراج|مزيد)$/u;
/** Also nouns, or verbs of what happens by itself. */
const AGAIN = /^(?:تجدد|تكرر)$/u;
const NOUN_TOO = /^(?:ثمن|طلب|جدد)$/u;
const WHAT = 'ما';
const EXPECTED = /^(?:توقع|رجح)$/u;
/** `بأشد | العبارات` */
const SUPERLATIVE = /^ب(?:اشد|اقصي|اقوي|ابلغ|ابشع|كامل|كل)$/u;
const IN = 'في';
const ANNOUNCED = 'أعلن';
const THIS = /^(?:هذا|هذه|ذلك|تلك|هولاء|الامر)$/u;
const IN_IT =
  /^(?:في(?:ه|ها|هما)|بشده|بقوه|بوضوح|صراحه|ايضا|مجددا|رسميا|علنا|بدور(?:ه|ها|هم)|مرارا|دوما|تماما|سابقا|لاحقا|امس|اليوم|باستمرار)$/u;
const ARTICLE = /^ال\p{L}{2}/u;
const NISBA = /^ال\p{L}{2,}(?:ي|يه|يون|يين)$/u;
const OWN = /\p{L}{3}(?:ه|ها|هم|هن|هما)$/u;
/** A court condemns whom it finds guilty. */
const COURT = /^(?:ال|لل)?(?:محكمه|محاكم|قضاء|قاضي|قاض|هييه|محلفين|جنايات|استيناف)$/u;
const CHARGE = /^ب(?:ال)?(?:تهمه|تهم|ارتكاب|السجن)$/u;
/** No more of the news, but of when and why. */
const BACK =
  /^(?:لان\p{L}*|بعد|قبل|خلال|منذ|لكن\p{L}*|قايلا|قايله|قايلين|واصفا|واصفه|اليوم|امس|رسميا|تماما|جمله)$/u;
/** How far behind its verb the news begins, in words. */
const REACH = 12;
/** Words of a subject that stands before it. */
const TOPIC = 8;

/**
 * The news that a verb has as its object where neither a list nor its form tells of it: right behind
 * the verb if who speaks stands before it (`لكن السلطات أعلنت | احتجازهن`), or behind a subject that is
 * whole (`نفى كونتي | التقارير التي`). Null where it cannot be told apart from who speaks.
 */
export function newsObjectOf(words: readonly Word[], cue: Cue): Complement | null {
  const past = cue.form?.verb.past ?? '';
  const isTold = TELLING.test(past) || past === REFUSED || past === ASKED;
  if (!isTold || cue.kind !== 'verb' || isCourt(words, cue) || isNoVerb(words, cue)) return null;
  if (isToldByAnother(words, cue)) return null;
  let first = cue.last + 1;
  while (isHow(words, first, cue)) first++;
  if (words[first]?.sentence !== words[cue.at]!.sentence) return null;
  if (subjectPrecedes(words, cue))
    return isNews(words, first, past, true) ? complementAt(first) : null;
  if (isOwnNews(words, first, cue)) return complementAt(first);
  // `طلبت السفير | مغادرة أنقرة`: it is he who is asked.
  const head = words[first]!.form;
  const isMan = PERSON_NOUNS.has(head) && !/(?:ه|ات)$/u.test(head);
  if (past === ASKED && cue.form?.feminine && isMan) return null;
  for (let i = first + 1; i < Math.min(words.length, first + REACH); i++) {
    const word = words[i]!;
    if (word.sentence !== words[cue.at]!.sentence || isThat(word)) return null;
    if (isRelative(word.form)) return null;
    if (isWhole(words, first, i) && isNews(words, i, past, false)) return complementAt(i);
    const isAside = word.form === IN && i > first;
    if (PREPOSITIONS.has(word.form) && !isAside && !/[،,]/u.test(word.gap)) return null;
  }
  return null;
}

/** `ونفى | اختطافه`, `وأعلن | عقد قمة`: right behind a verb that goes on with who spoke before. */
function isOwnNews(words: readonly Word[], at: number, { last, form: verb }: Cue): boolean {
  const [word, next] = [words[at]!, words[at + 1]];
  const past = verb?.verb.past ?? '';
  if (at > last + 1 || verb?.feminine !== false || isNobodysNoun(word)) return false;
  if (past === REFUSED || past === ASKED || ARTICLE.test(word.form)) return false;
  // `ويتوقع تساقط الثلوج`: nobody does.
  if (EXPECTED.test(past) && verb.shape === 'present') return false;
  if (word.gap.trim() !== '' || !(isAct(word) || isDeedOfHis(word))) return false;
  if (isDeedOfHis(word)) return true;
  const isOf =
    ARTICLE.test(next?.form ?? '') || isDeedOfHis(next) || COMMON_WORDS.has(next?.form ?? '');
  return next?.gap.trim() === '' && isOf && !SOMEBODY_TOO.test(word.form) && isBare(next);
}

function isDeedOfHis(word: Word | undefined): boolean {
  return word !== undefined && isOwnDeed(word.form, word.endsInHeh);
}

function complementAt(at: number): Complement {
  return { kind: 'noun', at, before: at };
}

/** `أكدت | فيه`, `تدين | بشدة` */
function isHow(words: readonly Word[], i: number, { at }: Cue): boolean {
  const word = words[i];
  return word?.sentence === words[at]!.sentence && IN_IT.test(word.form) && word.gap.trim() === '';
}

/** `وقالت إنها | تتوقع زيادة`: another tells of it, as a whole. */
function isToldByAnother(words: readonly Word[], { at }: Cue): boolean {
  const { sentence } = words[at]!;
  for (let i = at - 1; i >= Math.max(0, at - TOPIC); i--) {
    if (words[i]!.sentence !== sentence || /[،,؛]/u.test(words[i + 1]!.gap)) return false;
    if (isThat(words[i]!) && !/^(?:الا|غير|بيد)$/u.test(words[i - 1]?.bare ?? '')) return true;
  }
  return false;
}

/** `تجدد القصف`, `يدفعون ثمن`, `قدم طلب`: nouns; `من المنتظر أن يجدد`, `التي تعلن`: nothing was told. */
function isNoVerb(words: readonly Word[], { at, form }: Cue): boolean {
  const [before, word] = [words[at - 1], words[at]!];
  if (AGAIN.test(word.bare)) return true;
  const isBehind = before?.sentence === word.sentence && word.gap.trim() === '';
  if (NOUN_TOO.test(word.form)) return isBehind && !/^[وف]?(?:كما|قد)$/u.test(before.form);
  if (form?.shape !== 'present' || !isBehind) return false;
  return isRelative(before.form) || /^[وف]?ا?ن$/u.test(before.form);
}

/** `أدانت محكمة شابا`: found guilty. */
function isCourt(words: readonly Word[], { at, form, last }: Cue): boolean {
  if (!JUDGING.test(form?.verb.past ?? '')) return false;
  const near = words.slice(Math.max(0, at - 3), last + REACH);
  return near.some((word) => COURT.test(word.form) || CHARGE.test(word.form));
}

/** Whether the words from `first` to before `at` are all of who speaks. */
function isWhole(words: readonly Word[], first: number, at: number): boolean {
  const subject = words.slice(first, at);
  const [head, last] = [subject[0]!, subject.at(-1)!];
  if (OWN.test(head.form) && !COMMON_WORDS.has(head.form)) return false;
  if (PREPOSITIONS.has(head.form) || ADVERBS.has(head.form)) return false;
  if (PREPOSITIONS.has(last.form) || hasLam(last) || hasBeh(last)) return false;
  // `الوزير مولود | تشاوش أوغلو`: his name goes on.
  const isFirstName = GIVEN_NAMES.has(last.form) && !GIVEN_NAMES.has(subject.at(-2)?.form ?? '');
  if (SUPERLATIVE.test(last.form) || isFirstName) return false;
  // `في بيان مقتضب`: behind where he spoke only a place, a day or a comma closes it.
  const isIn = subject.some(({ form }) => form === IN);
  if (isTime(last) || /["»”)،,]/u.test(words[at]!.gap)) return true;
  if (isIn) return isLand(last.form) || ADVERBS.has(last.form);
  return /^(?:ال|لل|بال)\p{L}{2}/u.test(last.form) || isName(last.form);
}

function isTime({ form }: Word): boolean {
  return WEEKDAYS.has(form) || MONTHS.has(form) || /^(?:19|20)\d\d$/u.test(form);
}

/** A name, or a word that the press has not as a common one. */
function isName(form: string): boolean {
  if (isListedName(form) || isLand(form)) return true;
  const isVerb = COMMON_VERBS.has(form) || VERB_FORMS.has(form);
  return !isVerb && !/^(?:لل|بال)/u.test(form) && !COMMON_WORDS.has(form);
}

/** Whether a word begins what the verb tells of; `isSure` that it is not who speaks. */
function isNews(words: readonly Word[], at: number, past: string, isSure: boolean): boolean {
  const [word, next] = [words[at]!, words[at + 1]];
  const { form, gap } = word;
  if (word.quotation >= 0 || !/^["»”)]?\s*[،,]?\s*$/u.test(gap)) return false;
  const hasNext = next?.sentence === word.sentence;
  if (THIS.test(form) || THIS.test(words[at - 1]!.form)) return false;
  if (isNobodysNoun(word) && !CLAIM.test(form)) return false;
  if (past === REFUSED) return CLAIM.test(form) && form !== WHAT && hasNext && isMore(next);
  if (past === ASKED) return (isAct(word) || WISH.test(form)) && hasNext && !ARTICLE.test(form);
  // `استبعدت نفسها`: nothing but acts are ruled out.
  if (past === RULED_OUT && !isAct(word)) return false;
  if (isSure) return (hasNext || OWN.test(form)) && !/^(?:نفس|ذات)(?:ه|ها|هم)$/u.test(form);
  const isClaim = CLAIM.test(form) && hasNext && isMore(next);
  if (DENYING.test(past) && isClaim) return true;
  const before = words[at - 1]!.form;
  const isParted = isName(before) || isTime(words[at - 1]!) || /[،,]/u.test(gap);
  const takesThing = JUDGING.test(past) || past === ANNOUNCED;
  if (ARTICLE.test(form)) return takesThing && !NISBA.test(form) && hasNext && isParted;
  const isNoun = COMMON_WORDS.has(form) || isAct(word) || isDeedOfHis(word);
  if (!isNoun || !hasNext || next.gap.trim() !== '') return false;
  return JUDGING.test(past) || isAct(word) || (isDeedOfHis(next) && !isName(before));
}

/** `الاتهامات | الموجهة`, `التقارير | التي`, `مزاعم | فورد`, and not the noun alone. */
function isMore(next: Word): boolean {
  return /^\s*[("«“]?\s*$/u.test(next.gap) && next.form === next.bare && !BACK.test(next.form);
}

function isAct({ form, endsInHeh }: Word): boolean {
  return (
    ACT.test(form) || SHORT_ACT.has(form) || SAID_NOUNS.has(form) || isOwnDeed(form, endsInHeh)
  );
}

/** No noun, or who speaks, or to whom. */
function isNobodysNoun(word: Word): boolean {
  const { form, bare } = word;
  const lists = [PREPOSITIONS, ADVERBS, WEEKDAYS, MONTHS, PERSON_NOUNS, BODY_NOUNS, GIVEN_NAMES];
  if (lists.some((list) => list.has(form)) || isThat(word) || isRelative(form)) return true;
  if (IN_IT.test(form)) return true;
  if (isListedName(form) || isLand(form) || hasLam(word) || hasBeh(word)) return true;
  if (/^\d/u.test(form) || form !== bare) return true;
  return (COMMON_VERBS.has(form) || VERB_FORMS.has(form)) && !SHORT_ACT.has(form);
}
