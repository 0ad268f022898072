import { fold } from '../../arabic/fold.ts';
import { PREPOSITIONS, THAT_WITH } from '../lexicon/words.ts';
import type { Word } from './word.ts';

const words = (list: string): ReadonlySet<string> => new Set(fold(list).trim().split(/\s+/u));

/** `ما` with what may be written onto it. */
const WITH_PREPOSITION = words('بما لما عما مما فيما');
const AFTER_PREPOSITION = 'ما';
const OFTEN = words('دائما غالبا عادة كثيرا أحيانا سرعان مرارا');
const WAS = words('كان كانت كانوا');
const HAS = words('قد');
/** Between the verb and its `إنه` a subject takes up no more words. */
const LONGEST_SUBJECT = 5;

/** What is told or published without a pronoun: `ما تردد`, `ما نشر`. */
const TOLD = words(`
  تردد يتردد راج يروج قيل يقال نسب ورد جاء أشيع يشاع نشر ينشر أثير يثار أذيع
  تداولت تناقلت نشرت أوردت روج أشاع ذكرت روجت بثت زعمت ادعت
`);
/** `أوردته`, `نشره`, `يروجه`: with the pronoun of what is told. */
const TOLD_IT =
  /^[يت]?(?:ورد|اورد|ذكر|نشر|تداول|تناقل|روج|بث|زعم|ادع|قال|قول|كتب|نقل|اعلن|صرح|تضمن|جاء|نسب|وصف|اعتبر|سما|اسما|سم)(?:ت|وا|ون|ي|و)?ه$/u;

/**
 * `ما قالت إنه اقتراب مقاتلتين`, `بما قال الوزير إنها مزاعم`: the `ما` before the verb at `at` is what
 * somebody spoke of, no negation. At the head of a sentence it may be one.
 */
export function isWhatSaid(all: readonly Word[], at: number): boolean {
  const [verb, what, before] = [all[at]!, all[at - 1], all[at - 2]];
  if (what?.sentence !== verb.sentence || verb.gap.trim() !== '') return false;
  const isInside = before?.sentence === verb.sentence && /^\s*[،,]?\s*$/u.test(what.gap);
  const isWhat = WITH_PREPOSITION.has(what.bare) || (what.form === AFTER_PREPOSITION && isInside);
  if (!isWhat) return false;
  for (const word of all.slice(at + 1, at + 1 + LONGEST_SUBJECT)) {
    if (word.sentence !== verb.sentence || word.gap.trim() !== '') return false;
    if (THAT_WITH.has(word.form)) return true;
  }
  return false;
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
  if (what.form !== AFTER_PREPOSITION || what.gap.trim() !== '') return false;
  if (verb?.sentence !== what.sentence || verb.gap.trim() !== '' || isWhatSaid(all, at + 1))
    return false;
  // `أعلن اعتزاله بسبب ما وصفه`: no object.
  if (PREPOSITIONS.has(all[at - 1]?.form ?? '')) return false;
  return isTold(verb) || isHavingBeenTold(all, at);
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
