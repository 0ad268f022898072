import type { Candidate, Facts, Refiner } from '../candidate.ts';
import { words, wordsOrJoined } from '../readers.ts';
import { isAdjacent, isWord, type Token } from '../tokens.ts';

/** Nouns with every proclitic of one letter that they may carry, و and ف before it. */
const nouns = (list: string): ReadonlySet<string> =>
  wordsOrJoined(
    list
      .split('|')
      .flatMap((word) => ['', 'ب', 'ل', 'ك'].map((clitic) => clitic + word))
      .join('|'),
  );

/** After these a day and month name a place or an institution, with or without a year. */
const PLACES = nouns(
  'شارع|نهج|ميدان|ساحة|ملعب|استاد|ستاد|جامعة|مدرسة|معهد|إعدادية|ثانوية|مستشفى|حي|مدينة|كوبري|جسر|مركب|قاعة|مسرح|كلية|محطة|مؤسسة|' +
    'نفق|مطار|محور|دوار|سوق|حديقة|نادي|قاعدة|مخيم|سد|ميناء|قرية|بلدة|مصنع|مجمع|سجن|عمارة|برج|شاطئ|جزيرة|منتزه|مكتبة|متحف|ثكنة|قصر',
);
/** After these it names a work, which its year may belong to: `فيلم 8 مارس`. */
const WORKS = nouns(
  'فيلم|رواية|كتاب|مسلسل|مسرحية|أغنية|ألبوم|قصيدة|لوحة|وثائقي|ديوان|سلسلة|موقع|صفحة|هاشتاغ|وسم|شركة|فرقة|سفينة|باخرة|فندق|مطعم|مقهى|صاروخ',
);
/** After these it names an alliance, a movement or a revolution, unless the year is stated. */
const MOVEMENTS = nouns(
  'قوى|قوة|فريق|فريقي|تحالف|حزب|كتلة|تيار|حركة|ثورة|حراك|مجلة|صحيفة|جريدة|انتفاضة|كتائب|كتيبة|لواء|' +
    'جائزة|ائتلاف|أنصار|شباب|ثوار|جبهة|جمهور|معسكر|ثورتي|لواءي|منظمة|رابطة|لجان|تنسيقية|فصيل',
);
/** Before a date in quotation marks these make it a date again: `موعد "24 ديسمبر"`. */
const OF_TIME = words('في|يوم|بتاريخ|تاريخ|موعد|منذ|حتى|من|إلى|بين|قبل|بعد|أن|إن|هو|هي|قال|قالت');

/** A word of time that only names a place, a movement, a work or a paper is no date. */
export const dropNames: Refiner = (candidates, tokens) =>
  candidates.filter((candidate) => !isName(candidate, tokens) && !isPublication(candidate, tokens));

const MEDIA = nouns(
  'صحيفة|جريدة|قناة|موقع|مجلة|وكالة|شبكة|إذاعة|بوابة|فضائية|منصة|صحف|صحيفتي|قناتي|دار|مؤسسة|برنامج|فيلم|مسلسل|رواية|كتاب|ديوان|' +
    'نادي|جامعة|حزب|تيار|حركة|مركز|مستشفى|سد|شركة|فرقة|كازينو|مطبعة',
);
/** A month that is a make of cars, and a year that is its model. */
const VEHICLES = nouns('سيارة|سيارات|سيارته|سيارتها|شاحنة|شاحنات|مركبة|حافلة|طراز|موديل|ماركة|نوع');
/** What is quoted stands after these. */
const SAID_BY = words('بحسب|حسب|وفق|وبحسب|عن|لدى|مراسل|مراسلة|وفقا|قراء');
/** Papers and channels are called after these and اليوم: `العرب اليوم`, `روسيا اليوم`. */
const OF_TODAY = wordsOrJoined(
  'العرب|المصري|المصرية|روسيا|فلسطين|الأردن|ليبيا|سوريا|سورية|تونس|الجزائر|العراق|السعودية|الإمارات|لبنان|اليمن|مصر|المغرب|السودان|عمان|' +
    'البحرين|قطر|الكويت|موريتانيا|أوروبا|إفريقيا|أفريقيا|كردستان|إسرائيل|الخليج|الوطن|الشرق|الإسلام|العالم|الشروق|الأهرام|الحدث|عدن|بغداد|القدس|غزة|الحياة|إيران|تركيا|أمريكا|الصومال|مأرب|المدينة|أخبار',
);
/** `فوكس القرن الحادي والعشرين` is a studio. */
const STUDIO = words('فوكس');
const OPENING = /["«“”„'‘(]$/u;
const CLOSING = /^["»”“'’)]/u;

/** `صحيفة العرب اليوم`, `بحسب فلسطين اليوم`, `«العرب اليوم»`, `صحيفة تشرين`, `سيارة نيسان 2020`. */
function isPublication({ facts, from, to }: Candidate, tokens: readonly Token[]): boolean {
  const adjacent = isAdjacent(tokens, from - 1);
  if (facts.century !== undefined && adjacent && isWord(tokens, from - 1, STUDIO)) return true;
  const isModel = facts.month !== undefined && facts.day === undefined;
  if (isModel && adjacent && isWord(tokens, from - 1, VEHICLES)) return true;
  if (!isBareWord(facts) || tokens[from]!.text.startsWith('و')) return false;
  if (adjacent && isWord(tokens, from - 1, MEDIA)) return true;
  if (!adjacent || !isWord(tokens, from - 1, OF_TODAY)) return false;
  const mark = tokens[from - 2]?.mark ?? '';
  if (OPENING.test(mark) && CLOSING.test(tokens[to - 1]!.mark)) return true;
  return (
    isAdjacent(tokens, from - 2) &&
    (isWord(tokens, from - 2, MEDIA) || isWord(tokens, from - 2, SAID_BY))
  );
}

/** اليوم, الغد, or a month's name, and nothing that would give it a place. */
function isBareWord(facts: Facts): boolean {
  const stated = Object.keys(facts);
  return stated.length === 1 && (stated[0] === 'relativeDay' || stated[0] === 'month');
}

/** `هجمات 11 سبتمبر` without its year is of 2001, not of this year. */
const ATTACKS = nouns('هجمات|أحداث|اعتداءات|تفجيرات');
/** أيلول الأسود is a movement, تشرين المجيد a war. */
const BLACK = words('الأسود|المجيد|التحريرية|المجيدة');
const WARS = nouns('حرب|ثورة|انتفاضة|انقلاب|نكسة|نصر');

function isName({ facts, from, to }: Candidate, tokens: readonly Token[]): boolean {
  const isMonth = facts.month !== undefined && facts.day === undefined;
  if (isMonth && isAdjacent(tokens, to - 1) && isWord(tokens, to, BLACK)) return true;
  if (isMonth && facts.year === undefined && facts.direction === undefined) {
    return isAdjacent(tokens, from - 1) && isWord(tokens, from - 1, WARS);
  }
  const hasDay = facts.day !== undefined || facts.hijri?.day !== undefined;
  const hasYear = facts.year !== undefined || facts.hijri?.year !== undefined;
  if (!hasDay || facts.weekday !== undefined) return false;
  const before = from - 1;
  const opens = OPENING.test(tokens[before]?.mark ?? '') && tokens[before]!.mark.length === 1;
  if (!isAdjacent(tokens, before) && !opens) return false;
  // رواية "5 يونيو": a noun, and nothing but the date in its quotation marks.
  const isQuoted =
    opens && !tokens[before]!.mark.endsWith('(') && CLOSING.test(tokens[to - 1]!.mark);
  if (isQuoted && !hasYear && !isWord(tokens, before, OF_TIME)) return true;
  const is2001 = facts.day === 11 && facts.month === 9 && isWord(tokens, before, ATTACKS);
  if (is2001 && facts.year === undefined) return true;
  if (isWord(tokens, before, PLACES) || isWord(tokens, before, WORKS)) return true;
  if (isSecondOfTwo(tokens, from)) return true;
  return !hasYear && isWord(tokens, before, MOVEMENTS);
}

const TWO_PLACES = nouns(
  'شارعي|نهجي|ساحتي|ميداني|مدرستي|مدينتي|قاعتي|ملعبي|حيي|محطتي|ثورتي|كتيبتي',
);

/** `مفترق شارعي الاستقلال و14 جانفي 2014`: the second of two streets. */
function isSecondOfTwo(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 1]?.text !== 'و' && !tokens[from]!.text.startsWith('و')) return false;
  return [2, 3, 4].some((back) => isWord(tokens, from - back, TWO_PLACES));
}
