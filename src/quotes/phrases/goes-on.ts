import type { Word } from '../cues/clause.ts';
import { isThat } from '../cues/that.ts';
import { BODY_NOUNS, LETTER, NAMED, PERSON_NOUNS, PREPOSITIONS } from '../lexicon/words.ts';
import { isOrdinary } from '../names/common.ts';
import { isWawName } from '../names/name-shape.ts';
import { isInTown } from '../names/town.ts';

/** `المكتب الفرنسي للتحقيق | في حوادث الطيران` */
const INTO = /^لل(?:تحقيق|بحث|نظر|تدقيق)$/u;
const COMPASS = /^(?:غربي|شرقي|شمالي|جنوبي)ه?$/u;
const INDEFINITE_NISBA = /^(?!ال)\p{L}{3,}يه?$/u;
/** `شركة هاشم | للسياحة`: what a body with a name works in, never whom it speaks to. */
const TRADE =
  /^لل(?:سياحه|سفر|نقل|طيران|تجاره|استثمار|استثمارات|تامين|صناعه|صناعات|اتصالات|ادويه|بترول|نفط|غاز|طاقه|كهرباء?|مياه|تنميه|بحوث|بحث|دراسات|ابحاث|تكنولوجيا|تقنيه|انتاج|نشر|توزيع|عقارات|سيارات|حديد|اسمنت|خدمات|استشارات|مقاولات|انشاءات|بناء?|سلام|علوم|فنون|ثقافه|اعمال|تدريب|تسويق|تصنيف|تمويل|تطوير|ترفيه|رياضه|زراعه|الكترونيات|حلول|برمجيات)$/u;
const PAPER = /^(?:بيان|تقرير|بلاغ|استطلاع|تحقيق|مقال|مقاله)$/u;
const INSTITUTE = /^(?:جامعه|معهد|مركز|كليه|مستشفي|مختبر|منظمه|هييه|شركه|مجموعه|موسسه)$/u;
const MANY = /^(?:كثيرون|كثير|عديدون|العديد|عدد|بعض|اثنان|ثلاثه|واحد|واحده|عشرات|ميات)$/u;
const CALLED_SO = /^[يت](?:سمي|عرف|دعي)$/u;
const SPOKESMAN = /^(?:ال)?(?:متحدث|ناطق)(?:ه|ون|ين)?$/u;
const CLOSE = /^(?:مقربون|مقربين|منشقون|منشقين)$/u;
const SENT = /^(?:ال|لل|ل)?(?:مبعوث|سفير|مندوب|موفد|بعثه|وفد)/u;
const ASKED = /^[وف]?[يت]?طلبت?$/u;

/** Whether word `at` goes on telling of the body or office that a phrase begins with at word `start`. */
export function goesOnTelling(
  words: readonly Word[],
  start: number,
  at: number,
  isPerson: boolean,
): boolean {
  const [head, before, word, next] = [words[start]!, words[at - 1]!, words[at]!, words[at + 1]];
  const { form, gap } = word;
  if (gap.trim() !== '' || word.quotation !== before.quotation) return false;
  const isBody = BODY_NOUNS.has(head.form);
  if (form === 'في' && isBody) return INTO.test(before.form) && next !== undefined;
  // `مصدر أمني غربي`
  if (COMPASS.test(form)) return isPerson && INDEFINITE_NISBA.test(before.form);
  if (isBody && NAMED.has(head.form) && TRADE.test(form)) return at <= start + 3;
  // `تقرير حديث لصحيفة`
  const noun = form.replace(/^ل(?!ل)/u, '');
  if (noun !== form && PAPER.test(head.form) && at === start + 2)
    return BODY_NOUNS.has(noun) && isOrdinary(before.form) && !PREPOSITIONS.has(before.form);
  // `نشطاء مقربون من الوزير`
  if (form === 'من' && isPerson && CLOSE.test(before.form)) return next !== undefined;
  // `الباحثون من جامعة`
  const isMany = /^ال\p{L}{3,}ون$/u.test(head.form) && at === start + 1;
  if (form === 'من' && isMany && isPerson)
    return INSTITUTE.test(next?.form ?? '') && !ASKED.test(words[start - 1]?.form ?? '');
  // `شركة أي سي إم`
  if (isBody && LETTER.test(form) && LETTER.test(next?.form ?? '')) return at === start + 1;
  if (isWawName(words, at)) return true;
  // `رئيس ما يسمى بالمجلس الأعلى`
  if (isSoCalled(words, at)) return true;
  // `المتحدث باسمها`
  if (/^باسم(?:ه|ها|هم)$/u.test(form)) return SPOKESMAN.test(before.form);
  // `كثيرون منهم`
  if (/^منه[من]$/u.test(form)) return at === start + 1 && MANY.test(head.form);
  // `بعثة بلاده إلى سوريا`, `المنسق العام للبعثة التونسية إلى سوريا`
  if (form === 'الي')
    return words.slice(start, at).some((part) => SENT.test(part.form)) && isPlace(next);
  return isPerson && isInTown(words, at);
}

/** `ما يسمى بالمجلس`, a word of it. */
function isSoCalled(words: readonly Word[], at: number): boolean {
  const [two, one, { form }, next] = [words[at - 2], words[at - 1], words[at]!, words[at + 1]];
  if (form === 'ما') return PERSON_NOUNS.has(one!.form) && CALLED_SO.test(next?.form ?? '');
  if (one?.form === 'ما') return CALLED_SO.test(form);
  return two?.form === 'ما' && CALLED_SO.test(one!.form) && /^(?:ب|ال)\p{L}{3}/u.test(form);
}

/** A land, or a place that begins with its article. */
function isPlace(word: Word | undefined): boolean {
  return word !== undefined && word.gap.trim() === '' && !isThat(word) && !isOrdinary(word.form);
}
