import type { Candidate, Facts } from '../candidate.ts';
import { isTied, words } from '../readers.ts';
import { isWord, type Token } from '../tokens.ts';

const HIJRI = words('ه|هجري|هجرية');
const GREGORIAN = words('م|ميلادي|ميلادية');
const SEPARATORS = new Set(['/', '-', '.', '–', '\\']);
const BEFORE_DAY_MONTH = words(
  'يوم|بتاريخ|تاريخ|الموافق|الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|اليوم|غدا|أمس|ليوم|وبتاريخ|صباح|مساء',
);

/**
 * A date in digits: `24/12/2021`, `2021-12-24`, `7-11-1436هـ`, `24/12` after يوم or a weekday,
 * `12/2021`. Two numbers that could be both day and month are read day first.
 */
export function parseNumeric(tokens: readonly Token[], i: number): Candidate | null {
  const [a, b, c] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (a?.number == null || b?.number == null || isTied(tokens, i - 1)) return null;
  if (!SEPARATORS.has(a.mark) || a.text.length > 4) return null;
  if (c?.number != null && b.mark === a.mark && !isTied(tokens, i + 2)) {
    const facts = threeNumbers(a, b, c, a.mark, isWord(tokens, i + 3, HIJRI) && c.gap !== 'other');
    if (!facts) return null;
    const suffix =
      c.gap !== 'other' && (isWord(tokens, i + 3, HIJRI) || isWord(tokens, i + 3, GREGORIAN));
    const last = suffix ? tokens[i + 3]! : c;
    return { from: i, to: i + (suffix ? 4 : 3), start: a.start, end: last.end, facts };
  }
  const introduced = isWord(tokens, i - 1, BEFORE_DAY_MONTH);
  if (isTied(tokens, i + 1) || b.start - a.end > (introduced ? 3 : 1)) return null;
  const facts = twoNumbers(a, b, introduced);
  return facts && { from: i, to: i + 2, start: a.start, end: b.end, facts };
}

function threeNumbers(a: Token, b: Token, c: Token, mark: string, hijri: boolean): Facts | null {
  if (b.start - a.end > 3 || c.start - b.end > 3) return null;
  const [x, y, z] = [a.number!, b.number!, c.number!];
  if (a.text.length === 4 && b.text.length <= 2 && c.text.length <= 2)
    return calendar(x, y, z, hijri);
  if (a.text.length > 2 || b.text.length > 2) return null;
  if (c.text.length === 4) {
    return calendar(z, y, x, hijri) ?? (mark === '/' ? calendar(z, x, y, hijri) : null);
  }
  if (c.text.length !== 2 || mark === '.' || mark === '-') return null;
  return calendar(z + (z < 50 ? 2000 : 1900), y, x, false);
}

function twoNumbers(a: Token, b: Token, introduced: boolean): Facts | null {
  const [x, y] = [a.number!, b.number!];
  if (a.mark === '/' && b.text.length === 4 && x >= 1 && x <= 12 && y > 1900 && y < 2100) {
    return { month: x, year: y };
  }
  if (!introduced || a.mark === '.' || a.text.length > 2 || b.text.length > 2) return null;
  return x >= 1 && x <= 31 && y >= 1 && y <= 12 && a.mark === '/' ? { day: x, month: y } : null;
}

function calendar(year: number, month: number, day: number, hijri: boolean): Facts | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (hijri || (year >= 1300 && year < 1500)) {
    return day > 30 || year < 1300 || year > 1500 ? null : { hijri: { year, month, day } };
  }
  return year >= 1500 && year <= 2199 ? { year, month, day } : null;
}
