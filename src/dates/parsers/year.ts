import type { Candidate } from '../candidate.ts';
import { isTied, readYear, words } from '../readers.ts';
import { isAdjacent, isWord, type Token } from '../tokens.ts';
import { isCounted } from './month-day.ts';

/** Words after which four digits are a year. */
const BEFORE = words(
  'في|منذ|حتى|خلال|قبل|بعد|بين|مطلع|بداية|أوائل|منتصف|أواسط|أواخر|نهاية|مستهل|بحلول|وفي|ومنذ|إلى|الى|وحتى|من|غاية|' +
    'صيف|شتاء|ربيع|خريف|انتخابات|دستور|ثورة|حرب|ميزانية|موازنة|نكسة|نكبة|موسم|لموسم|انقلاب|غزو|أحداث|عامي|بعامي|الأعوام|سنوات|' +
    'أعوام|سنتي|وعامي|بانتخابات|منتصف|آخر|طوال|طيلة|فمنذ|ففي|وبين',
);
const LAW = words(
  'قانون|القانون|عدد|رقم|مرسوم|المرسوم|قرار|القرار|أمر|الأمر|المادة|فصل|الفصل|بند|بقانون|تشريعي|الظهير|ظهير',
);
const SOFT = words('من|إلى|الى|بعد|قبل|بين|حتى|وحتى');

/**
 * A year alone: `عام 2011`, `سنة 1985`, `العام الحالي` is not here; a bare `2011` only after a
 * word of time or in brackets. `لسنة 1985` after a law is its number.
 */
export function parseYear(tokens: readonly Token[], i: number): Candidate | null {
  const year = readYear(tokens, i);
  if (!year || isTied(tokens, i - 1)) return null;
  if (isLawNumber(tokens, i)) return null;
  const { value } = year;
  if (value.marked) {
    if (value.hijri ? value.year < 1 : value.year < 1000) return null;
  } else {
    if (value.hijri || value.year < 1800 || value.year > 2100) return null;
    if (!isIntroduced(tokens, i) || isCounted(tokens, year)) return null;
  }
  const facts = value.hijri ? { hijri: { year: value.year } } : { year: value.year };
  return { from: i, to: year.next, start: year.start, end: year.end, facts };
}

function isIntroduced(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const year = tokens[i]!;
  if (!before) return false;
  if (before.mark === '(' && year.mark.startsWith(')'))
    return year.number! >= 1900 && year.number! < 2060;
  if (isAnd(tokens, i - 1)) return isListed(tokens, i);
  if (before.gap !== 'space' || !isWord(tokens, i - 1, BEFORE)) return false;
  if (!isWord(tokens, i - 1, SOFT)) return true;
  // من 2000 مقاتل: a soft word needs a year of our time, and no noun that it could count.
  return year.number! >= 1900 && year.number! < 2060 && endsPhrase(tokens, i);
}

const isAnd = (tokens: readonly Token[], i: number): boolean => tokens[i]?.text === 'و';

/** `بين 2011 و2014`: the second of two years is one if the first is. */
function isListed(tokens: readonly Token[], i: number): boolean {
  const first = tokens[i - 2];
  if (first?.text.length !== 4 || first.number === null || first.gap !== 'space') return false;
  return tokens[i - 1]!.gap !== 'other' && parseYear(tokens, i - 2) !== null;
}

const CONTINUES = words(
  'إلى|الى|حتى|وحتى|و|أو|في|على|بعد|قبل|من|عن|عندما|حين|حيث|بسبب|مع|وهو|وهي|التي|الذي|بين|تم|كان|كانت|لم|لا|بحسب|حسب|وفق|وفقا|ثم|أي|خلال|بشأن|بهدف|بعدما|منذ|ضد|أن|بفعل|نتيجة|إثر|عقب|ضمن|لكن|لكنه|هو|هي|قد|وقد',
);

function endsPhrase(tokens: readonly Token[], i: number): boolean {
  const year = tokens[i]!;
  if (year.gap !== 'space') return true;
  const next = tokens[i + 1];
  return (
    !next || CONTINUES.has(next.text) || /^و(?:20|19)?/u.test(next.text) || next.entries.length > 0
  );
}

function isLawNumber(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:ل|و)?(?:سنه|عام|لسنه|لعام)$/u.test(tokens[i]!.text)) return false;
  for (let k = i - 1; k >= Math.max(0, i - 3) && isAdjacent(tokens, k); k--) {
    if (isWord(tokens, k, LAW)) return true;
  }
  return false;
}
