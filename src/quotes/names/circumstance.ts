import { fold } from '../../arabic/fold.ts';
import { ALEF, BEH } from '../../arabic/letters.ts';
import type { Word } from '../cues/clause.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { isListedName } from '../lexicon/surnames.ts';
import { isLand, PERSON_NOUNS } from '../lexicon/words.ts';
import { isOrdinary } from './common.ts';

const words = (list: string): ReadonlySet<string> => new Set(fold(list).trim().split(/\s+/u));

/** When, where, in which order and how often it was said; `رفض ذكر اسمه`. */
const WHEN_AND_WHERE: ReadonlySet<string> = words(`
    أولا ثانيا ثالثا أخيرا فورا مثلا اسمه اسمها اسمهم مرة مرات مرتين مرارا فعلا حقا سرا جهرا جهارا معا
    صباحا مساء ليلا نهارا ظهرا عصرا فجرا ضحى يومها وقتها ساعتها لحظتها حينئذ وقتئذ يومئذ عندئذ يومذاك وقتذاك حينذاك آنئذ طوال طيلة
`);
/** Object cases whose stems are names too, or so short that surnames end like them: `سعيدا`, `فرحا`. */
const OBJECT_CASES: ReadonlySet<string> = words(`
  قلقا فرحا خجلا حزنا خوفا سعيدا وحيدا حزينا واثقا هامسا ناقلا متأثرا عددا خبرا يوما وقفا صورا كذبا عمدا
`);
/** `والدموع في عينيه` */
const TEARS = 'والدموع';
/** `فوقه`, `أمامها` */
const PLACE = /^(?:(?:فوق|تحت|بجوار|بجانب|امام|حول|عند)(?:ه|ها|هم|هما|نا)|خلف(?:ها|هم))$/u;
/** `مازحا`, `متوجها`: how it was said, in the shapes of participles that no surname has. */
const PARTICIPLE =
  /^(?:مازح|ضاحك|ساخر|غاضب|باكي|صارخ|حاسم|جازم|شارح|قاطع|هاتف|شاكر|مت\p{L}{2,}|م(?!حمد)[^اينوه]\p{L}{1,3}[^ن]|موجه|من\p{L}{3})ا$/u;
/** `بصوت خافت`, `بصراحة`, `بمرارة` */
const WITH =
  /^ب(?:صوت|نبره|لهجه|لغه|ابتسامه|ضحكه|نشوه|فخر|غصه|حرقه|اسي|اسف|الم|حزن|غضب|حسره|مراره|سخريه|تهكم|استهزاء|حده|شده|قوه|حزم|جديه|ثقه|يقين|هدوء|برود|وضوح|صراحه|عفويه|بساطه|صدق|جراه|شجاعه|اختصار|ايجاز|انفعال|عصبيه|حماسه?|خجل|فرح|سعاده|اعتزاز|دهشه|ذهول|استغراب|تعجب|استنكار|امتعاض|استياء|تحفظ|تردد|حذر|قلق|تاثر|تفاول|تشاوم|شكل|موجب|كل|دوره|دورها|الفعل)$/u;

/** Words of titles too, `مصدر مطلع`, `المنظمات غير الحكومية`: with the next word they tell of a time or a manner. */
/** First words of such pairs. */
const OPENS_PAIR: ReadonlySet<string> = words('غير ذات جملة الشيء الشي مطلع فور');
const PAIR =
  /^(?:غير (?:مره|ذي)|ذات (?:مره|يوم|ليله|صباح|مسا)|جمله واحده|الشيء? (?:نفسه|ذاته)|مطلع ال\p{L}+|فور \p{L}{3,}(?:ه|ها|هم))$/u;
/** `أطباء بلا حدود`, but behind a name: `علي | بلا مواربة`. */
const BEHIND_NAME = /^(?:داخل|خارج|بلا|دون|بدون|ثانيه)$/u;

/** Whether what a phrase comes to says how, when or where something was said. */
export function isCircumstanceAt(all: readonly Word[], at: number): boolean {
  const { form } = all[at]!;
  if (isCircumstance(form)) return true;
  const next = all[at + 1];
  if (OPENS_PAIR.has(form) && next?.gap.trim() === '') return PAIR.test(`${form} ${next.form}`);
  if (!BEHIND_NAME.test(form)) return false;
  return all.slice(Math.max(0, at - 2), at).some((word) => isListedName(word.form));
}

/** Whether a word says how, when or where something was said: nothing of a name or title. */
export function isCircumstance(form: string): boolean {
  if (GIVEN_NAMES.has(form)) return false;
  if (WHEN_AND_WHERE.has(form) || OBJECT_CASES.has(form) || form === TEARS) return true;
  if (form.startsWith(BEH) && WITH.test(form)) return true;
  if (PLACE.test(form)) return true;
  // `لكن مسؤولا أميركيا قال`: somebody in the accusative
  if (!form.endsWith(ALEF) || /^(?:مسوول|مصدر|محلل|مندوب|مبعوث)ا$/u.test(form)) return false;
  // `مديرها`
  const isTheirs = form.endsWith('ها') && PERSON_NOUNS.has(form);
  return (PARTICIPLE.test(form) && !isTheirs) || isAccusative(form);
}

/** `جهارا`, `شكوكا`, `إذاعيا`: the object case of a word that the press has. */
function isAccusative(form: string): boolean {
  if (!/^(?!ال)\p{L}{4,}(?<!ه|هم|لوجي)ا$/u.test(form) || isListedName(form) || isLand(form))
    return false;
  const stem = form.slice(0, -1);
  return !PERSON_NOUNS.has(stem) && !PERSON_NOUNS.has(form) && isOrdinary(stem);
}
