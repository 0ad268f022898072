import type { Candidate, Refiner } from '../candidate.ts';
import { words } from '../readers.ts';
import { isAdjacent, isWord, type Token } from '../tokens.ts';

/** After these a day and month are a name: streets, squares, stadiums, schools, towns, alliances. */
const NAMED_AFTER = words(
  'شارع|بشارع|وشارع|لشارع|نهج|بنهج|ونهج|ميدان|بميدان|ساحة|بساحة|وساحة|ملعب|بملعب|استاد|ستاد|باستاد|جامعة|بجامعة|وجامعة|مدرسة|' +
    'معهد|إعدادية|ثانوية|مستشفى|بمستشفى|حي|بحي|مدينة|بمدينة|كوبري|جسر|قوى|قوة|فريق|فريقي|تحالف|حزب|كتلة|تيار|حركة|وحركة|' +
    'لحركة|بحركة|مركب|قاعة|بقاعة|مسرح|كلية|محطة|مؤسسة|ثورة|وثورة|لثورة|بثورة|حراك|مجلة|صحيفة|جريدة|انتفاضة|كتائب|كتيبة|لواء|جائزة|محور|طريق|سوق|نفق|مطار|ائتلاف|أنصار|شباب|ثوار|جبهة|منطقة|دوار',
);

/** A day and month without a year that only names a place, a movement or a revolution is no date. */
export const dropNames: Refiner = (candidates, tokens) =>
  candidates.filter((candidate) => !isName(candidate, tokens));

function isName(candidate: Candidate, tokens: readonly Token[]): boolean {
  const { facts } = candidate;
  if (facts.day === undefined || facts.year !== undefined || facts.weekday !== undefined)
    return false;
  const before = candidate.from - 1;
  if (!isAdjacent(tokens, before) && tokens[before]?.mark !== '"' && tokens[before]?.mark !== '«')
    return false;
  return isWord(tokens, before, NAMED_AFTER);
}
