import { isLand } from '../lexicon/words.ts';
import type { Cue } from './cue.ts';
import type { Complement } from './led.ts';
import type { Word } from './word.ts';

const WITHOUT = /^(?:دون|بدون)$/u;
/** To tell more of what one said. */
const TO_TELL = /^[يت](?:حدد|وضح|كشف|ذكر|فصح|شر|شير|سم|سمي|فصل|تطرق)(?:وا|ا)?$/u;
/** Others do it too: `دون أن تقدم الحكومة عرضا`. */
const TO_GIVE = /^[يت](?:عطي?|قدم|ورد)(?:وا|ا)?$/u;
/** What one tells more by. */
const MORE =
  /^(?:ال)?(?:تفاصيل|مزيدا?|دليلا?|ادله|ايضاحات?|توضيحات?|ارقاما?|معلومات|سببا?|اسبابا?|اسماء?|موعدا?|مواعيد|هوي\p{L}{1,3}|جدولا?|موشر|عددا?)$/u;
const TELLING = /^(?:اعطاء?|ذكر|كشف|الكشف|تحديد|الافصاح|تقديم|توضيح|ايراد|الاشاره|الخوض)$/u;
/** Without a comma before it rather the paper's than his. */
const PLAINLY = /^[يت](?:حدد|وضح|فصح)(?:وا|ا)?$/u;
/** `لن يوقع دون تقديم ضمانات`: a condition. */
const DENIED =
  /^[وف]?(?:لن|لا|لم|ليس|ليست|مستحيل|مستحيله|يستحيل|غير|رفض|رفضه|الا|منع|يمنع|ممنوع)$/u;
/** How far behind its verb the thing not told stands, in words. */
const MORE_REACH = 4;

/** Words led to, from `first`; `own` is the cue that leads to them. */
interface Told {
  readonly first: Word;
  readonly own: Cue | undefined;
  readonly kind: Complement['kind'];
}

/** Whether at a word begins what he who speaks did not tell: `قريبا، | دون أن يحدد موعدا`, `لكنه لم يحدد عددهم`. */
export function isUntold(words: readonly Word[], at: number, told: Told): boolean {
  if (told.kind === 'colon' || told.kind === 'quotation') return false;
  return isWithout(words, at, told) || isButNot(words, at, told);
}

function isWithout(words: readonly Word[], at: number, { first }: Told): boolean {
  const form = (i: number) => words[i]?.form ?? '';
  let to = at;
  while (to < at + 3 && /^(?:و?لكن|وذلك|من)$/u.test(form(to))) to++;
  if (!WITHOUT.test(form(to))) return false;
  const isParted = /[،,"»”]/u.test(words[at]!.gap);
  const isMore = (from: number) =>
    words.slice(from, from + MORE_REACH).some((word) => MORE.test(word.form));
  const isDenied = words.slice(words.indexOf(first), at).some((word) => DENIED.test(word.form));
  if (form(to + 1) !== 'ان') {
    const isTelling = MORE.test(form(to + 1)) || (TELLING.test(form(to + 1)) && isMore(to + 2));
    return isTelling && (isParted || !isDenied);
  }
  const verb = form(to + 2);
  if (TO_GIVE.test(verb)) return isMore(to + 3) && (isParted || !isDenied);
  return isParted ? TO_TELL.test(verb) : PLAINLY.test(verb) && !isDenied;
}

/** `وقال الناطق إن الصيادين وصلوا، لكنه لم يحدد`: of the gender of who speaks, and not of what he tells of. */
function isButNot(words: readonly Word[], at: number, { first, own }: Told): boolean {
  const form = (i: number) => words[i]?.form ?? '';
  const pronoun = /^و?لكن(?<of>ه|ها)$/u.exec(form(at))?.groups?.['of'];
  if (pronoun === undefined || form(at + 1) !== 'لم') return false;
  const verb = form(at + 2);
  const isMore = TO_GIVE.test(verb) && MORE.test(form(at + 3));
  if (!TO_TELL.test(verb) && !isMore) return false;
  const isHers = pronoun === 'ها';
  if (own?.kind !== 'verb' || own.form?.feminine !== isHers) return false;
  // `قالت الوزارة إنها …، لكنها لم توضح`
  const self = /^[بوف]?ان(?<of>ه|ها)$/u.exec(first.form)?.groups?.['of'];
  if (self !== undefined) return self === pronoun;
  return isHers
    ? !isFeminine(first.form)
    : isFeminine(first.form) || /(?:ون|ين)$/u.test(first.form);
}

function isFeminine(form: string): boolean {
  return /(?:ه|ات|اء)$/u.test(form) || isLand(form) || form === 'حماس';
}
