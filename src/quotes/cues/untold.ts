import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { BODY_NOUNS, isLand, PERSON_NOUNS } from '../lexicon/words.ts';
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
const DETAILS = /^(?:تفاصيل|مزيدا?|المزيد|ايضاحات|توضيحات)$/u;
/** What is asked for has its conditions: `طالب بالإدلاء بأقواله دون كشف هويته`. */
const DEMANDS = /^(?:طالب|دعا|هدد|ندد|حذر|حث|ناشد|أوصى|نصح)$/u;
/** How far behind its verb the thing not told stands, in words. */
const MORE_REACH = 4;

const ACTORS = [PERSON_NOUNS, BODY_NOUNS, GIVEN_NAMES];

/** Words led to, from `first`; `own` is the cue that leads to them. */
interface Told {
  readonly first: Word;
  readonly own: Cue | undefined;
  readonly kind: Complement['kind'];
}

const OPENERS: ReadonlySet<string> = new Set(
  'دون بدون من لكن ولكن وذلك لكنه لكنها ولكنه ولكنها'.split(' '),
);

/** Whether at a word begins what he who speaks did not tell: `قريبا، | دون أن يحدد موعدا`, `لكنه لم يحدد عددهم`. */
export function isUntold(words: readonly Word[], at: number, told: Told): boolean {
  if (!OPENERS.has(words[at]!.form)) return false;
  if (told.kind === 'colon' || told.kind === 'quotation') return false;
  return isWithout(words, at, told) || isButNot(words, at, told);
}

function isWithout(words: readonly Word[], at: number, { own, kind }: Told): boolean {
  const form = (i: number) => words[i]?.form ?? '';
  let to = at;
  while (to < at + 3 && /^(?:و?لكن|وذلك|من)$/u.test(form(to))) to++;
  const isDemand = kind === 'preposition' && DEMANDS.test(own?.form?.verb.past ?? '');
  if (!WITHOUT.test(form(to)) || !/[،,"»”]/u.test(words[at]!.gap) || isDemand) return false;
  const isMore = (from: number) =>
    words.slice(from, from + MORE_REACH).some((word) => MORE.test(word.form));
  if (form(to + 1) !== 'ان')
    return DETAILS.test(form(to + 1)) || (TELLING.test(form(to + 1)) && isMore(to + 2));
  const verb = form(to + 2);
  // `قالت المعارضة إن الرئيس …، دون أن يوضح`: not she.
  if (own?.form?.feminine !== verb.startsWith('ت')) return false;
  return TO_TELL.test(verb) || (TO_GIVE.test(verb) && isMore(to + 3));
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
  // `إن الشرطة سألت الجريح، لكنه لم يذكر`: another may be meant.
  const between = words.slice(words.indexOf(first) + 1, at);
  const isAnother = ({ form }: Word) => {
    // `موكله`
    const owned = form.replace(/(?:ها|هم|ه)$/u, '');
    const noun = [form, owned].find((one) => ACTORS.some((list) => list.has(one)));
    return noun !== undefined && isFeminine(noun) === isHers;
  };
  if (between.some(isAnother)) return false;
  return isHers
    ? !isFeminine(first.form)
    : isFeminine(first.form) || /(?:ون|ين)$/u.test(first.form);
}

function isFeminine(form: string): boolean {
  return /(?:ه|ات|اء)$/u.test(form) || isLand(form) || form === 'حماس';
}
