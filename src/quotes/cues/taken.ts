import { BEH, LAM } from '../../arabic/letters.ts';
import { isSpeechVerb } from '../lexicon/verbs.ts';
import { ACT, BODY_NOUNS, isRelative, SHORT_ACT } from '../lexicon/words.ts';
import { takesBeh } from './clitic.ts';
import type { Cue } from './cue.ts';
import { isOwnDeed } from './deed.ts';
import { isNameWithBeh } from './name-with-beh.ts';
import { isOfDeputy, isOfMission, isOnStation, isPlace, isThere } from './where-said.ts';
import type { Word } from './word.ts';

/** Nouns with an `عن` of their own: `دون الكشف عن اسمه`, `الهيئة المسؤولة عن النقل`. */
const OF_ITS_OWN = /^(?:ال|لل|بال)?(?:كشف|افصاح|تعبير|حديث|بحث|دفاع|تخلي|تراجع|امتناع|اعلان)$/u;
const RESPONSIBLE = /^ال(?:مسوول|ناجم|ناتج|صادر|مدافع)ه?$/u;
/** `دعت الأطراف للالتزام`, `للتدخل` */
const isAct = (noun: string) => ACT.test(noun) || SHORT_ACT.has(noun) || noun === 'حوار';
const TO_ACT =
  /^ل(?:اجراء?|انهاء?|الغاء?|ارسال|اطلاق|ايجاد|اقامه|انشاء?|تشكيل|تنظيم|تقديم|توحيد|تطبيق|تنفيذ|تفعيل|تخفيف|تجنب|مقاطعه|محاسبه|مساعده|مواجهه|اتخاذ|احترام|استيناف|انتخاب)$/u;
const isToAct = (form: string) =>
  (/^لل/u.test(form) && isAct(form.slice(2)) && !BODY_NOUNS.has(form.slice(2))) ||
  // `دعت | لإجراء تحقيق`; the longest acts alone, since shorter nouns look like them
  (form.startsWith(LAM) && (SHORT_ACT.has(form.slice(1)) || TO_ACT.test(form)));
/** `دعا أبناء القبائل لترك السلاح` */
const TO_DO = /^ل(?:ترك|دعم|عدم|نبذ|وقف|ضبط|رفع|منع)$/u;
/** `في العديد من المرات` */
const TIMES = /^(?:ال)?مرات$/u;
/** `بأسره`: all of it. */
const WHOLE = /^ب(?:اسر|اكمل|رمت|اسم)(?:ه|ها|هم)$/u;
/** `دعا البحارة | بالعودة إلى العمل` */
const BY_DOING =
  /^بال(?:كف|عمل|عوده|خروج|دخول|صبر|حفاظ|ضغط|ت\p{L}{2}ي\p{L}|ت\p{L}{3}|ا\p{L}ت\p{L}ا\p{L}|ا[نست]\p{L}{1,3}ا\p{L}ه?)$/u;
/** `أبلغتا المنظمة بذلك`: said before. */
export const SO = 'بذلك';
/** After `على` these are places and occasions, not what is said. */
const NOT_SAID_AFTER: ReadonlySet<string> = new Set([
  'هامش',
  'تويتر',
  'فيسبوك',
  'حسابه',
  'حسابها',
  'صفحته',
  'موقع',
  'موقعه',
  'لسان',
  'حد',
  'الاقل',
  'سوال',
  'اسيله',
  'ذلك',
  'راس',
  'متن',
  'قناه',
  'الرغم',
  'اثر',
  'خلفيه',
  'صفحتها',
  'موقعها',
  'حسب',
  'هذا',
  'انستغرام',
  'شاشه',
]);

/**
 * Whether a word is the preposition that a verb takes, and leads to what is said: `شدد | على ضرورة`,
 * `ندد | بالهجوم`; `reach` is where the search for it ends.
 */
export function isTaken(words: readonly Word[], cue: Cue, at: number, reach: number): boolean {
  const takes = cue.form!.verb.takes;
  const { form } = words[at]!;
  const next = words[at + 1];
  if (at - 1 > cue.last && isOfSpeaker(words, at)) return false;
  const isPreposition =
    (takes.has('على') && form === 'علي' && !isOnStation(words, at + 1)) ||
    (takes.has('إلى') && form === 'الي' && !isOfMission(words, cue.last, at, reach)) ||
    (takes.has('عن') &&
      form === 'عن' &&
      !/^(?:(?:ال)?صادره?|نقلا)$/u.test(words[at - 1]!.form) &&
      (at - 1 === cue.last ? opensClause(words, cue) : !hasOwn(words, at - 1)) &&
      !isOfDeputy(words, at)) ||
    (takes.has('من') && form === 'من' && !TIMES.test(next?.form ?? '')) ||
    (takes.has('ب') &&
      takesBeh(words[at]!) &&
      form !== SO &&
      !WHOLE.test(form) &&
      // `أبلغت الشرطة بالمدينة عن`: where they are.
      !(takes.has('عن') && next?.form === 'عن') &&
      !isNameWithBeh(words, cue, at) &&
      !isThere(words, at, reach) &&
      !isPlace(words, at)) ||
    (takes.has('إلى') &&
      takes.has('ل') &&
      BY_DOING.test(form) &&
      (isBack(form, next) || !leadsLater(words, at, reach))) ||
    (takes.has('ل') &&
      (isHisAct(words, at, cue) || !leadsLater(words, at, reach)) &&
      (at > cue.last + 1 || isToAct(form)) &&
      (/^ل(?!ل)\p{L}{4}/u.test(form) || TO_DO.test(form) || isToAct(form)));
  // `ورحب المدعي العام بالقرار.`
  const isLast = /^(?:بال|لل)\p{L}{3}/u.test(form) || isOwnAct(form);
  // `طالب بتجنب هذا السيناريو`
  const isGlued = /^ب\p{L}{3}/u.test(form) && /^(?:هذا|ذلك)$/u.test(next?.form ?? '');
  return isPreposition && (next ? isGlued || !NOT_SAID_AFTER.has(next.form) : isLast);
}

/** `داعيا شعبه | لمكافحتها`: near by, what somebody does. */
function isHisAct(words: readonly Word[], at: number, { last }: Cue): boolean {
  const { form } = words[at]!;
  return form.startsWith(LAM) && isOwnDeed(form.slice(1)) && at - last <= 2;
}

/** `بتجنبه`, `بتجريمها` */
function isOwnAct(form: string): boolean {
  return form.startsWith(BEH) && isOwnDeed(form.slice(1));
}

/** `أشار البحارة الذين تحدثوا | إلى الجريدة إلى أن`: whom they spoke to. */
function isOfSpeaker(words: readonly Word[], at: number): boolean {
  return isRelative(words[at - 2]?.form ?? '') && isSpeechVerb(words[at - 1]!.form);
}

/** `قد كشف عن`, `…، كشف عن`, but not `بأنه كشف عن`, `أعلن الكشف عن`: a verb of its own. */
function opensClause(words: readonly Word[], { at, last }: Cue): boolean {
  const { form, bare, gap, sentence } = words[at]!;
  const before = words[at - 1];
  if (!OF_ITS_OWN.test(words[last]!.form)) return true;
  if (before?.sentence !== sentence || form !== bare || /[،,]/u.test(gap)) return true;
  return /^[وف]?(?:قد|كما|حيث|الذي|التي|فيما|بينما|عندما|بعدما)$/u.test(before.form);
}

/** `بالعودة إلى العمل` */
function isBack(form: string, next: Word | undefined): boolean {
  return /^بال(?:عوده|انضمام|دخول)$/u.test(form) && next?.form === 'الي';
}

/** `دعا رئيس الهيئة الوطنية لمكافحة الفساد | إلى`: what the verb leads to comes later. */
function leadsLater(words: readonly Word[], at: number, to: number): boolean {
  const { sentence } = words[at]!;
  return words.slice(at + 1, to).some((word) => word.form === 'الي' && word.sentence === sentence);
}

/** Whether the noun at a word has an `عن` of its own: `الكشف`, and `الهيئة | المسؤولة` behind its noun. */
function hasOwn(words: readonly Word[], at: number): boolean {
  const [before, { form, gap }] = [words[at - 1], words[at]!];
  const isAdjective = /^ال\p{L}{2}/u.test(before?.form ?? '') && gap.trim() === '';
  return OF_ITS_OWN.test(form) || (isAdjective && RESPONSIBLE.test(form));
}

const PLEDGED = 'تعهد';
const TAKEN_ON = /^بال(?:بحث|ملف|قضيه|موضوع|تحقيق)$/u;
const TAKEN_REACH = 14;

/** `تعهدت الفرقة بالمدينة بالبحث في الحادث`: it took the case, and promised nothing. */
export function isTakenOn(words: readonly Word[], { form: verb, at, last }: Cue): boolean {
  if (verb?.verb.past !== PLEDGED) return false;
  return words
    .slice(last + 1, last + 1 + TAKEN_REACH)
    .some(({ form, sentence }) => sentence === words[at]!.sentence && TAKEN_ON.test(form));
}
