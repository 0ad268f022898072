import type { Candidate } from '../candidate.ts';
import { type Read, readDirection, words, wordsOrJoined } from '../readers.ts';
import { isAdjacent, isWord, type Token } from '../tokens.ts';
import { parsePeriod } from './period.ts';
import { periodOf } from './shared.ts';

/** Words after which a number before الجاري is a day: `في 15 الجاري`, `حتى الـ20 الجاري`. */
const BEFORE_DAY = wordsOrJoined(
  'في|يوم|حتى|من|إلى|بتاريخ|منذ|قبل|بعد|ليوم|مساء|صباح|ظهر|فجر|ليلة|غاية|لغاية|أيام|يومي|ال|بحلول|تاريخ|الموافق',
);
const MONTHS_OF_ADJECTIVES = words('الجاري|الحالي|الماضي|المقبل|القادم|المنصرم|الفائت');

/**
 * A day of a month that is counted from the publication, `at` the token after the day and its من:
 * `الثاني من الشهر الجاري`, `25 من نفس الشهر`, `في 12 الشهر المقبل`, `في 15 الجاري`.
 */
export function dayOfPeriod(
  tokens: readonly Token[],
  i: number,
  day: Read<number>,
  at: number,
): Candidate | null {
  const isLinked = at > day.next;
  if (!isLinked && !(isWord(tokens, i - 1, BEFORE_DAY) && isAdjacent(tokens, i - 1))) return null;
  if (!isAdjacent(tokens, at - 1)) return null;
  const month = parsePeriod(tokens, at);
  if (month?.facts.period?.unit === 'month') {
    return { ...month, from: i, start: day.start, facts: { ...month.facts, day: day.value } };
  }
  const isDigits = tokens[day.next - 1]!.number !== null;
  if ((!isDigits && !isLinked) || !isWord(tokens, at, MONTHS_OF_ADJECTIVES)) return null;
  const direction = readDirection(tokens, at);
  if (!direction) return null;
  const facts = { day: day.value, period: periodOf('month', direction.value) };
  return { from: i, to: direction.next, start: day.start, end: direction.end, facts };
}
