import { isSpeechVerb } from '../lexicon/verbs.ts';
import { CALLING } from './discredited.ts';
import type { Near } from './near.ts';
import { isOneOf } from './persons.ts';
import type { Place } from './place.ts';
import { DENYING, POSSIBLE, RELATIVE } from './turning-words.ts';

/** How far before its preposition a rumour may stand: `ما يتداول في وسائل التواصل عن | ظهور`. */
const REACH = 8;
/** The noun of a rumour stands nearer: `الشائعات التي تقول إن`. */
const REACH_OF_NOUN = 3;
/** From what denies to the proof that there is none of: `ليس لدى البلدية أي دليل`. */
const REACH_OF_PROOF = 4;

/** Before `أن` they speak about words: `القول إن … كذب`. */
const CLAIMING = /^ال(?:قول|زعم|ادعاء|اعتقاد|ايحاء|تلميح)$/u;
/** Whose words a speaker tells without making them his own: `البعض يقول إن`, `هناك من يقول إن`. */
const SOMEBODY = /^(?:ال)?بعض(?:هم|كم|نا)?$|^(?:من|كثيرون|الكثيرون|اخرون|احدهم)$/u;
/** `القائلة إن`, behind what is no statement of anybody's own. */
const SAYING = /^ال(?:قايل|زاعم|مدعي)(?:ه|ين|ون|ات)?$/u;
const VIEW =
  /^[وفبلك]?ل?(?:ال)?(?:نظري(?:ه|ات)|فرضي(?:ه|ات)|مقول(?:ه|ات)|فكره|افكار|راي|اراء|سردي(?:ه|ات)|رواي(?:ه|ات)|حجه|ذريعه|اتهام(?:ات)?|انباء|اخبار|كلام|تقارير|دعايه)$/u;
const RUMOUR =
  /^[وفبلك]?ل?(?:ال)?(?:شايع(?:ه|ات)|اشاعات|(?<=ال)اشاعه|مزاعم|ادعاءات|اكذوبه|اكاذيب|خراف(?:ه|ات)|اقاويل|افتراء(?:ات)?)$/u;
/** `ما قيل عن`, `ما تناقله الجيران عن`. */
const TOLD =
  /^(?:قيل|يقال|[يت]?تردد\p{L}?|اشيع|يشاع|[يت]?تداول\p{L}{0,3}|[يت]?تناقل\p{L}{0,3}|[ين]?نشر\p{L}{0,3}|[يت]?روج\p{L}{0,3}|اثير|يثار|[يت]زعم\p{L}{0,3})$/u;
const WHAT = /^[وف]?(?:ما|لما|بما|كما|عما|مما|ماذا)$/u;
/** What leads from a rumour to what it tells. */
const ABOUT = /^(?:عن|حول|بشان|بخصوص|من)$/u;
/** `نفى صحة الأنباء عن`. */
const REPORT =
  /^[وفبلك]?ل?(?:ال)?(?:صحه|نبا|انباء|خبر|اخبار|معلومات|تقرير|تقارير|كلام|حديث|تصريحات|اقوال|روايه|روايات)(?:ه|ها|هم)?$/u;
const NONE = /^[وف]?(?:لا|ليس|ليست|لم|لن|بلا|دون|بدون|عدم|لعدم|بعدم|غياب|انعدام)$/u;
const PROOF =
  /^(?:صحه|اساس|دليل|دليلا|ادله|اثبات|اثباتا|اثباتات|برهان|برهانا|براهين|موشر|موشرا|موشرات|بينه|قراين|مستند|مستندات)$/u;
/** A clause of its own behind what was denied: `لا صحة للخبر وسنواصل | العمل`. */
const NEXT_CLAUSE =
  /^[وف](?:س[اينت]\p{L}{3,}|[ينت]\p{L}{3,}|ان\p{L}{0,3}|هو|هي|هم|نحن|كان\p{L}*|قد|لقد|لن|لم)$/u;

/** What is told as a rumour: from its preposition, its verb or its noun on. */
export function isRumour(form: string, { near, distance, ledAt }: Place): boolean {
  const from = (ledAt ?? -1) + 1;
  const about = distance - from;
  const isAbout = ABOUT.test(near[from]?.form ?? '');
  const before = near[distance + 1]?.form ?? '';
  if (isAbout && about > 0 && about <= REACH) {
    if (about === 1 && (TOLD.test(form) || RUMOUR.test(form))) return true;
    // `ما تم تداوله`
    const isTold = TOLD.test(form) || (WHAT.test(before) && /^(?:تم|جري|يتم|يجري)$/u.test(form));
    if (isTold && WHAT.test(before)) return true;
    const isFree = !near.slice(from + 1, distance).some((word) => NEXT_CLAUSE.test(word.form));
    const isReport = near.slice(from, distance).some((word) => isTelling(word));
    if (isFree && isReport && isOneOf(DENYING, form)) return true;
  }
  if (ledAt === null) return false;
  if (about === 0 && CLAIMING.test(form)) return !isSource(near.slice(distance + 1));
  if (about === 0 && SAYING.test(form)) return VIEW.test(before) || RUMOUR.test(before);
  if (about > REACH_OF_NOUN || !RUMOUR.test(form)) return false;
  // `وصف المزاعم بأنها | كاذبة`: what he says of it.
  return !near.slice(distance + 1, distance + REACH).some((word) => CALLING.test(word.form));
}

/** `القول | إن`, `الشائعة القائلة | إن`, `يقال | إن`: right before an `إن` that no speaker leads. */
export function leadsToWords(form: string): boolean {
  return CLAIMING.test(form) || SAYING.test(form) || RUMOUR.test(form) || POSSIBLE.has(form);
}

/** `نسبت إلى الوزير القول إن`, `خلص إلى القول إن`, `وقال الادعاء إن`: who says it, or how it is told. */
function isSource([verb, ...before]: readonly Near[]): boolean {
  const isHis = before.slice(0, REACH).some(({ form }) => /^[وف]?[يت]?(?:نقل|نسب)ت?$/u.test(form));
  const isTold = /^(?:الي|علي)$/u.test(verb?.form ?? '');
  return isHis || isTold || isSpeechVerb((verb?.form ?? '').replace(/^[وف]/u, ''));
}

/** `لا دليل على | تورطه`, `ليس لدينا أي إثبات على أن`, `لا أساس لما قيل عن`: to the end of its clause. */
export function isUnproved(form: string, { near, distance }: Place): boolean {
  if (!NONE.test(form)) return false;
  const behind = near.slice(Math.max(0, distance - REACH_OF_PROOF), distance).reverse();
  const proof = behind.findIndex((word) => PROOF.test(word.form));
  if (proof < 0) return false;
  const rest = near.slice(0, distance - proof - 1);
  return !rest.some(
    ({ form: other }) => NEXT_CLAUSE.test(other) || RELATIVE.test(other) || isSpeechVerb(other),
  );
}

/** `البعض يقول إن`, `يقول بعضهم إن`, `هناك من يقول إن`: right before the clause. */
export function isSomebody(near: readonly Near[], ledAt: number, distance: number): boolean {
  const pair = [near[ledAt + 1], near[ledAt + 2]];
  return (
    distance === ledAt + 2 &&
    pair.some((word) => SOMEBODY.test(word?.form ?? '')) &&
    pair.some((word) => isSpeechVerb(word?.form ?? ''))
  );
}

function isTelling({ form }: Near): boolean {
  return REPORT.test(form) || RUMOUR.test(form) || WHAT.test(form);
}
