import type { Candidate, Refiner } from '../candidate.ts';
import { wordsOrJoined } from '../readers.ts';
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

/** A day and month that only name a place, a movement or a revolution are no date. */
export const dropNames: Refiner = (candidates, tokens) =>
  candidates.filter((candidate) => !isName(candidate, tokens));

/** `هجمات 11 سبتمبر` without its year is of 2001, not of this year. */
const ATTACKS = wordsOrJoined('هجمات|أحداث|اعتداءات|تفجيرات|لهجمات|لأحداث|بأحداث|بهجمات|لاعتداءات');
const WARS = wordsOrJoined('حرب|ثورة|انتفاضة|انقلاب|نكسة|نصر|لثورة|بثورة');

function isName({ facts, from }: Candidate, tokens: readonly Token[]): boolean {
  const isMonth = facts.month !== undefined && facts.day === undefined;
  if (isMonth && facts.year === undefined && facts.direction === undefined) {
    return isAdjacent(tokens, from - 1) && isWord(tokens, from - 1, WARS);
  }
  if (facts.day === undefined || facts.weekday !== undefined) return false;
  const before = from - 1;
  if (!isAdjacent(tokens, before) && !['"', '«', '“'].includes(tokens[before]?.mark ?? ''))
    return false;
  const is2001 = facts.day === 11 && facts.month === 9 && isWord(tokens, before, ATTACKS);
  if (is2001 && facts.year === undefined) return true;
  return (
    isWord(tokens, before, PLACES) ||
    (facts.year === undefined && isWord(tokens, before, MOVEMENTS))
  );
}
