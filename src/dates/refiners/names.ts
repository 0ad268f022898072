import type { Candidate, Facts, Refiner } from '../candidate.ts';
import { words, wordsOrJoined } from '../readers.ts';
import { isAdjacent, isWord, type Token } from '../tokens.ts';

/** After these a day and month name a place, with or without a year. */
const PLACES = wordsOrJoined(
  'شارع|بشارع|لشارع|نهج|بنهج|ميدان|بميدان|ساحة|بساحة|ملعب|بملعب|استاد|ستاد|باستاد|جامعة|بجامعة|مدرسة|بمدرسة|معهد|إعدادية|' +
    'ثانوية|مستشفى|بمستشفى|حي|بحي|مدينة|بمدينة|كوبري|جسر|مركب|قاعة|بقاعة|مسرح|كلية|محطة|مؤسسة|نفق|مطار|محور|دوار|سوق|حديقة',
);
/** After these it names an alliance, a movement or a revolution, unless the year is stated. */
const MOVEMENTS = wordsOrJoined(
  'قوى|قوة|فريق|فريقي|تحالف|حزب|كتلة|تيار|حركة|لحركة|بحركة|ثورة|لثورة|بثورة|حراك|مجلة|صحيفة|جريدة|انتفاضة|كتائب|كتيبة|لواء|' +
    'جائزة|ائتلاف|أنصار|شباب|ثوار|جبهة|جمهور|معسكر|ثورتي|لواءي',
);

/** A word of time that only names a place, a movement, a revolution or a paper is no date. */
export const dropNames: Refiner = (candidates, tokens) =>
  candidates.filter((candidate) => !isName(candidate, tokens) && !isPublication(candidate, tokens));

const MEDIA = wordsOrJoined(
  'صحيفة|لصحيفة|بصحيفة|جريدة|لجريدة|قناة|لقناة|بقناة|موقع|لموقع|بموقع|مجلة|لمجلة|وكالة|لوكالة|شبكة|لشبكة|إذاعة|لإذاعة|بوابة|لبوابة|' +
    'فضائية|منصة|لمنصة|صحف|صحيفتي|قناتي|دار|مؤسسة|برنامج|ببرنامج|فيلم|مسلسل|رواية|كتاب|ديوان|نادي|لنادي|جامعة|بجامعة|حزب|تيار|حركة|مركز|مستشفى|سد|شركة|سيارة|سيارات|فرقة|كازينو|مطبعة',
);
/** What is quoted stands after these. */
const SAID_BY = words('بحسب|حسب|وفق|وبحسب|عن|لدى|مراسل|مراسلة|وفقا|قراء');
/** Papers and channels are called after these and اليوم: `العرب اليوم`, `روسيا اليوم`. */
const OF_TODAY = wordsOrJoined(
  'العرب|المصري|روسيا|فلسطين|الأردن|ليبيا|سوريا|سورية|تونس|الجزائر|العراق|السعودية|الإمارات|لبنان|اليمن|مصر|المغرب|السودان|عمان|' +
    'البحرين|قطر|الكويت|موريتانيا|أوروبا|إفريقيا|أفريقيا|كردستان|إسرائيل|الخليج|الوطن|الشرق|الإسلام|العالم|الشروق|الأهرام|الحدث|عدن|بغداد|القدس|غزة|الحياة|إيران|تركيا|أمريكا|الصومال|مأرب|المدينة|أخبار',
);
const OPENING = /["«“(]$/u;
const CLOSING = /^["»”)]/u;

/** `صحيفة العرب اليوم`, `بحسب فلسطين اليوم`, `«العرب اليوم»`, `صحيفة تشرين`, `سيارة نيسان`. */
function isPublication({ facts, from, to }: Candidate, tokens: readonly Token[]): boolean {
  if (!isBareWord(facts) || tokens[from]!.text.startsWith('و')) return false;
  const adjacent = isAdjacent(tokens, from - 1);
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
const ATTACKS = wordsOrJoined('هجمات|أحداث|اعتداءات|تفجيرات|لهجمات|لأحداث|بأحداث|بهجمات|لاعتداءات');
/** أيلول الأسود is a movement, تشرين المجيد a war. */
const BLACK = words('الأسود|المجيد|التحريرية|المجيدة');
const WARS = wordsOrJoined('حرب|ثورة|انتفاضة|انقلاب|نكسة|نصر|لثورة|بثورة');

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
  if (!isAdjacent(tokens, before) && !['"', '«', '“'].includes(tokens[before]?.mark ?? ''))
    return false;
  const is2001 = facts.day === 11 && facts.month === 9 && isWord(tokens, before, ATTACKS);
  if (is2001 && facts.year === undefined) return true;
  return isWord(tokens, before, PLACES) || (!hasYear && isWord(tokens, before, MOVEMENTS));
}
