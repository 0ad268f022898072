import type { Word } from '../cues/clause.ts';
import { isMovement } from '../cues/movement.ts';
import { isThat } from '../cues/that.ts';
import { BODY_NOUNS, isLand, LETTER, NAMED, PREPOSITIONS } from '../lexicon/words.ts';
import { OF_AREA } from '../names/body-name.ts';
import { isOrdinary } from '../names/common.ts';
import { isWawName } from '../names/name-shape.ts';
import { ARTICLE } from '../names/noun.ts';
import { isSoCalled } from '../names/so-called.ts';
import { isInTown } from '../names/town.ts';
import { isOfToday } from './of-today.ts';

/** `المكتب الفرنسي للتحقيق | في حوادث الطيران` */
const INTO = /^لل(?:تحقيق|بحث|نظر|تدقيق)$/u;
const COMPASS = /^(?:غربي|شرقي|شمالي|جنوبي)ه?$/u;
const INDEFINITE_NISBA = /^(?!ال)\p{L}{3,}يه?$/u;
/** `شركة هاشم | للسياحة`: what a body with a name works in, never whom it speaks to. */
const TRADE =
  /^لل(?:سياحه|سفر|نقل|طيران|تجاره|استثمار|استثمارات|تامين|صناعه|صناعات|اتصالات|ادويه|بترول|نفط|غاز|طاقه|كهرباء?|مياه|تنميه|بحوث|بحث|دراسات|ابحاث|تكنولوجيا|تقنيه|انتاج|نشر|توزيع|عقارات|سيارات|حديد|اسمنت|خدمات|استشارات|مقاولات|انشاءات|بناء?|سلام|اغاثه|عداله|علوم|فنون|ثقافه|اعمال|تدريب|تسويق|تصنيف|تمويل|تطوير|ترفيه|رياضه|زراعه|الكترونيات|حلول|برمجيات)$/u;
const PAPER = /^(?:بيان|تقرير|بلاغ|استطلاع|تحقيق|مقال|مقاله)$/u;
const INSTITUTE = /^(?:جامعه|معهد|مركز|كليه|مستشفي|مختبر|منظمه|هييه|شركه|مجموعه|موسسه)$/u;
const MANY = /^(?:كثيرون|كثير|عديدون|العديد|عدد|بعض|اثنان|ثلاثه|واحد|واحده|عشرات|ميات)$/u;
const SPOKESMAN = /^(?:ال)?(?:متحدث|ناطق)(?:ه|ون|ين)?$/u;
const CLOSE = /^(?:مقربون|مقربين|منشقون|منشقين)$/u;
const ON = /^(?:ال(?:حفاظ|محافظه|رقابه|اشراف|موقعون|موقعين)|مطلعه?|مطلعون)$/u;
const OFFICE = /^ال(?:مكتب|اداره|مديريه|قسم|دايره|مصلحه|شعبه)$/u;
const OF_WHAT = /^ب(?:رياسه|وزاره|هييه|مجلس|ديوان|بلديه|امانه)$/u;
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
  // `المكتب الإعلامي برئاسة الحكومة`
  if (OFFICE.test(head.form) && ARTICLE.test(before.form) && OF_WHAT.test(form))
    return ARTICLE.test(next?.form ?? '');
  // `المجلس البلدي لمدينة كوفان`, and its name
  if (isBody && ARTICLE.test(head.form) && OF_AREA.test(form)) return next?.gap.trim() === '';
  if (isBody && OF_AREA.test(before.form) && at > start + 2) return !isThat(word);
  // `هيئة الحفاظ على الموارد`, `مصدر مطلع على القضية`, `الموقعون على الخطاب`
  if (form === 'علي' && ON.test(before.form)) return ARTICLE.test(next?.form ?? '');
  if (isOfToday(words, start, at)) return true;
  // `حركة فتح`, `حركة أمل`
  if (isMovement(words, at)) return true;
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
    return words.slice(start, at).some((part) => SENT.test(part.form)) && isPlace(words, at + 1);
  return isPerson && isInTown(words, at);
}

/** A land. */
function isPlace(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return word?.gap.trim() === '' && (isLand(word.form) || isLand(`${word.form} ${next?.form}`));
}
