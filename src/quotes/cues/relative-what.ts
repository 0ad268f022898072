import { fold } from '../../arabic/fold.ts';
import { isSpeechVerb } from '../lexicon/verbs.ts';
import { PREPOSITIONS, THAT_WITH } from '../lexicon/words.ts';
import { isThat } from './that.ts';
import { isVerbLike } from './verb-like.ts';
import type { Word } from './word.ts';

const words = (list: string): ReadonlySet<string> => new Set(fold(list).trim().split(/\s+/u));

/** `ما` with what may be written onto it. */
const WITH_PREPOSITION = words('بما لما عما مما فيما');
const AFTER_PREPOSITION = 'ما';
/** Before `ما` these leave no doubt: `بسبب ما قال إنه`. */
const LEADING = words('بسبب على حول من إلى في عن ضد رغم بشأن إزاء تجاه نتيجة جراء خلف وراء مع بعد');
const THIS_IS = /^[وف]?(?:هو|هي|هذا|هذه|ذلك)$/u;
/** Verbs at the head of a sentence whose object may be what somebody spoke of. */
const TAKES_OBJECT =
  /^[يت]?(?:ا?دان|دين|استنكر|ستنكر|انتقد|نتقد|شجب|هاجم|نقل|عرض|استعرض|اظهر|ظهر|كشف|نشر|بث|نفذ|صادر|احبط|واجه|قصف|استهدف|ضبط|رفض)(?:ت|وا|ا|ون)?$/u;
/** A clause of its own begins, or a negation has its subject: `لكنه ما قال`. */
const TURN = /^[وف]?(?:لكن|لكنه|لكنها|لكنهم|هو|هي|هم|انه|انها|انهم|انا|نحن|الذي|التي|الذين)$/u;
/** Between such a verb and `ما` stand no more words. */
const LONGEST_AGENT = 7;
const SAYS = /^(?:قالت?|قالوا|[يت]قول|يقولون|زعمت?|زعموا|[يت]زعم)$/u;
/** `إنه لم يعلم`, `إنه ضد القرار` */
const NO_NOUN = /^(?:لا|لم|لن|ليس|ليست|قد|سوف|كان|كانت|كانوا|ما|لدي\p{L}+|ضد|مع|ليسوا)$/u;
const DENYING = /^(?:نف[يت]|نفوا|[يت]نفي|ينفون|انكرت?|[يت]نكر)$/u;
const OFTEN = words('دائما غالبا عادة كثيرا أحيانا سرعان مرارا');
const DONE = 'تم';
const TELLING_OF_IT = /^(?:تداول|نشر|ترويج|ذكر|تناقل|ايراد|اشاع|بث)(?:ه|ها|ته)$/u;
const WAS = words('كان كانت كانوا');
const HAS = words('قد');
/** Between the verb and its `إنه` a subject takes up no more words. */
const LONGEST_SUBJECT = 5;

/** What is told or published without a pronoun: `ما تردد`, `ما نشر`. */
const TOLD = words(`
  يتداول تداول تردد يتردد راج يروج قيل يقال نسب ورد جاء أشيع يشاع نشر ينشر أثير يثار أذيع
  تداولت تناقلت نشرت أوردت روج أشاع ذكرت روجت بثت زعمت ادعت
`);
/** `أوردته`, `نشره`, `يروجه`: with the pronoun of what is told. */
const TOLD_IT =
  /^[يت]?(?:ورد|اورد|ذكر|نشر|تداول|تناقل|روج|بث|زعم|ادع|قال|قول|كتب|نقل|اعلن|صرح|تضمن|جاء|نسب|وصف|اعتبر|سما|اسما|سم)(?:ت|وا|ون|ي|و)?ه$/u;

/**
 * `أدانت الهيئة ما قالت إنه اقتراب`, `بما قال الوزير إنها مزاعم`: the `ما` before the verb at `at` is
 * what somebody spoke of. Elsewhere it denies: `لكن الوزير ما قال إنه سيستقيل`.
 */
export function isWhatSaid(all: readonly Word[], at: number): boolean {
  if (!isNamedSo(all, at)) return false;
  return isBehindPreposition(all, at - 1) || isObject(all, at - 1) || isNoun(all, at);
}

/** `مستهدفة ما قالت إنها | ثلاث منشآت`: what a noun follows is named so; who denies tells a deed. */
function isNoun(all: readonly Word[], at: number): boolean {
  const that = all.findIndex(({ form }, i) => i > at && THAT_WITH.has(form));
  const next = all[that + 1];
  const isTurn = TURN.test(all[at - 2]?.form ?? '') || !SAYS.test(all[at]!.form);
  if (that < 0 || next?.gap !== ' ' || isTurn || isOfDenial(all, at - 1)) return false;
  return !isVerbLike(next) && !NO_NOUN.test(next.form) && !PREPOSITIONS.has(next.form);
}

/** `ما قالت الصحيفة إنه`, whatever `ما` is. */
function isNamedSo(all: readonly Word[], at: number): boolean {
  const [verb, what] = [all[at]!, all[at - 1]];
  if (what?.sentence !== verb.sentence || verb.gap.trim() !== '') return false;
  if (what.form !== AFTER_PREPOSITION && !WITH_PREPOSITION.has(what.bare)) return false;
  for (const word of all.slice(at + 1, at + 1 + LONGEST_SUBJECT)) {
    if (word.sentence !== verb.sentence || word.gap.trim() !== '') return false;
    if (THAT_WITH.has(word.form)) return true;
  }
  return false;
}

function isBehindPreposition(all: readonly Word[], at: number): boolean {
  const [what, before] = [all[at]!, all[at - 1]];
  if (WITH_PREPOSITION.has(what.bare)) return true;
  const isNext = before?.sentence === what.sentence && what.gap.trim() === '';
  if (!isNext) return false;
  // `وهو ما يقول الوزير إنه رفضه`, but not `وهو ما قال إنه سيستقيل`
  if (THIS_IS.test(before.form)) return !THAT_WITH.has(all[at + 2]?.form ?? '');
  return LEADING.has(before.form) || LEADING.has(before.bare);
}

/** `استنكرت الوزارة، الاثنين، | ما قالت إنه`: what the verb that opens the sentence acts on. */
function isObject(all: readonly Word[], at: number): boolean {
  if (!/^\s*[،,]?\s*$/u.test(all[at]!.gap)) return false;
  const near = Math.max(0, at - 1 - LONGEST_AGENT);
  const verb = all.findLastIndex(({ bare }, i) => i >= near && i < at && TAKES_OBJECT.test(bare));
  if (verb < 0) return false;
  // `مقطع يظهر | ما قالوا إنه`
  const isBeside = verb === at - 1 && /^[يت]/u.test(all[verb]!.form);
  return isBeside || (opens(all, verb) && isOneClause(all, verb, at));
}

/** At the head of its sentence, or behind a dateline: `أطلس (CNN)— أدانت`. */
function opens(all: readonly Word[], verb: number): boolean {
  const before = all[verb - 1];
  if (before?.sentence !== all[verb]!.sentence) return true;
  return /[—–:)،-]/u.test(all[verb]!.gap) || /^[وف]?(?:قد|كما)$/u.test(before.form);
}

function isOneClause(all: readonly Word[], from: number, to: number): boolean {
  return all
    .slice(from + 1, to)
    .every((word) => word.sentence === all[to]!.sentence && !isThat(word) && !TURN.test(word.form));
}

/** `نفى الوزير | ما قالت الصحيفة إنه فساد`: the minister's denial, and nothing that the paper says. */
function isWhatIsDenied(all: readonly Word[], at: number): boolean {
  return isSpeechVerb(all[at + 1]!.form) && isNamedSo(all, at + 1) && isOfDenial(all, at);
}

function isOfDenial(all: readonly Word[], at: number): boolean {
  const verb = all.findLastIndex(({ bare }, i) => i < at && DENYING.test(bare));
  return verb >= 0 && isOneClause(all, verb, at);
}

/** `دائما ما تنفي`, `سرعان ما أعلن`: after how often or how soon the `ما` at `at` denies nothing. */
export function isOften(all: readonly Word[], at: number): boolean {
  const [what, before] = [all[at], all[at - 1]];
  const isWhat = what?.form === AFTER_PREPOSITION && what.gap.trim() === '';
  return isWhat && before?.sentence === what.sentence && OFTEN.has(before.bare);
}

/** `نفى الوزير | ما أوردته الرابطة`, `نفت | ما تردد عن`: what was told already, as an object. */
export function isWhatWasTold(all: readonly Word[], at: number): boolean {
  const [what, verb] = [all[at]!, all[at + 1]];
  if (what.form !== AFTER_PREPOSITION || !/^\s*[،,]?\s*$/u.test(what.gap)) return false;
  if (verb?.sentence !== what.sentence || verb.gap.trim() !== '' || isWhatSaid(all, at + 1))
    return false;
  // `أعلن اعتزاله بسبب ما وصفه`: no object.
  if (PREPOSITIONS.has(all[at - 1]?.form ?? '')) return false;
  // `نفى الوزير | ما تم تداوله`
  const isDone = verb.form === DONE && TELLING_OF_IT.test(all[at + 2]?.form ?? '');
  return isDone || isTold(verb) || isHavingBeenTold(all, at) || isWhatIsDenied(all, at);
}

function isTold({ form }: Word): boolean {
  return TOLD.has(form) || TOLD_IT.test(form);
}

/** `نفى التاجر | ما كان الموقع قد نشره عنه` */
function isHavingBeenTold(all: readonly Word[], at: number): boolean {
  if (!WAS.has(all[at + 1]!.form)) return false;
  const has = all.findIndex(({ form }, i) => i > at + 1 && HAS.has(form));
  const told = all[has + 1];
  return has > 0 && has <= at + LONGEST_SUBJECT && told !== undefined && isTold(told);
}
