import type { Word } from '../cues/clause.ts';
import { BODY_NOUNS, isLand } from '../lexicon/words.ts';
import { ARTICLE } from '../names/noun.ts';

const SIDES = /^ال(?:بلدين|طرفين|جانبين|دولتين|صليب|هلال)$/u;

/** What goes on telling of a place: `المعترف بها`, `شمال غربي سوريا`, a second one. */
const FARTHER =
  /^(?:شمال|جنوب|شرق|غرب|شمالي|جنوبي|شرقي|غربي|ال(?:معترف|منبثق|تابع|مدعوم|موقت|قريب|واقع)ه?)$/u;

const SEVERAL =
  /^(?:احزاب|جماعات|منظمات|جمعيات|فصايل|كيانات|قوي|حركات|شركات|صحف|وسايل|موسسات|هييات|نقابات)$/u;

/** Where bodies of other lands are. */
const CITY =
  /^(?:نيويورك|شيكاغو|فرانكفورت|ميونيخ|ميونخ|هامبورغ|برشلونه|ميلانو|جنيف|اسطنبول|دبي|جده|حلب|ادلب|حمص|الموصل|البصره|اربيل|كركوك|عدن|تعز|مارب|القدس|نابلس|الخليل|جنين|صفاقس|سوسه|بنغازي|مصراته|وهران|الدارالبيضاء|الاسكندريه|كراتشي|مومباي|شنغهاي)$/u;
/** Parts of a land that a body may have its seat in. */
const REGION = /^(?:قطاع|غزه|اقليم|ولايه|محافظه|مدينه|بلده|الضفه)$/u;

/** `وزارة الصحة | في قطاع غزة`, `الحكومة | في هايتي`: where a body is. */
export function isSeatOf(words: readonly Word[], start: number, at: number): boolean {
  const [before, next, after] = [words[at - 1]!, words[at + 1], words[at + 2]];
  // `أحزاب سياسية في العراق`
  const isSeveral = SEVERAL.test(words[start]!.form) && /^(?!ال)\p{L}{3,}ه$/u.test(before.form);
  const isWhole = BODY_NOUNS.has(words[start]!.form) && ARTICLE.test(before.form);
  if (!isWhole && !isSeveral) return false;
  if (words[at]!.gap.trim() !== '' || next?.gap.trim() !== '') return false;
  const isTwo = isLand(`${next.form} ${after?.form ?? ''}`);
  const isPlace = isTwo || isLand(next.form) || CITY.test(next.form);
  const isRegion = REGION.test(next.form);
  // `الحكومة في اليمن المعترف بها`, `محافظة إدلب شمال غربي سوريا`: more is told of it.
  const behind = words[at + (isTwo || isRegion ? 3 : 2)];
  const isTold = behind?.gap.trim() === '' && FARTHER.test(behind.form);
  return (isPlace || isRegion) && !isTold;
}

/** `مسؤولون من الولايات المتحدة`, `مسؤولون من البلدين`: where several come from. */
export function isSideOf(next: Word | undefined, after: Word | undefined): boolean {
  if (next === undefined) return false;
  const isPlace = [next.form, `${next.form} ${after?.form ?? ''}`].some(isLand);
  return (isPlace && ARTICLE.test(next.form)) || SIDES.test(next.form);
}

/** `الشرطة في الهند | إنها`: the name of a land ends where a body is. */
export function isBehindSeat(words: readonly Word[], start: number, at: number): boolean {
  const [three, two, one] = [words[at - 3], words[at - 2], words[at - 1]!];
  // `السلطات في مصر وإسرائيل`, `السفارة في أثينا والسلطات المحلية`
  const { form, bare } = words[at]!;
  if (form !== bare && (isLand(bare) || BODY_NOUNS.has(bare))) return false;
  const isAfterTwo = at - start > 3 && three?.form === 'في' && isLand(`${two!.form} ${one.form}`);
  if (isAfterTwo) return true;
  const isAfterOne = at - start > 2 && two?.form === 'في' && isLand(one.form);
  return isAfterOne && !isLand(`${one.form} ${words[at]!.form}`);
}

/** `دول غربية | موسكو`: a seat of a government right behind a body that is told already. */
export function isSeatBehindWhole(words: readonly Word[], start: number, at: number): boolean {
  const [before, { form, gap }] = [words[at - 1]!.form, words[at]!];
  const isWhole =
    (/يه?$/u.test(before) && !BODY_NOUNS.has(before)) || (ARTICLE.test(before) && at === start + 1);
  return isWhole && !ARTICLE.test(form) && gap.trim() === '' && before !== 'في';
}
