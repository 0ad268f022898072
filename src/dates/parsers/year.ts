import type { Candidate } from '../candidate.ts';
import { EVENT_KINDS } from '../lexicon/event-nouns.ts';
import { isTied, type Read, readYear, words, wordsOrJoined, type Year } from '../readers.ts';
import { isAdjacent, isWord, type Token } from '../tokens.ts';
import { isCounted } from './shared.ts';

/** Words after which four digits are a year. */
const BEFORE = wordsOrJoined(
  'في|منذ|حتى|خلال|قبل|بعد|بين|مطلع|بداية|أوائل|منتصف|أواسط|أواخر|نهاية|مستهل|بحلول|إلى|من|غاية|لغاية|' +
    'صيف|شتاء|ربيع|خريف|انتخابات|بانتخابات|لانتخابات|دستور|ثورة|حرب|ميزانية|موازنة|نكسة|نكبة|موسم|لموسم|انقلاب|غزو|أحداث|' +
    'عامي|بعامي|لعامي|العامين|السنتين|العامان|سنتي|لسنتي|الأعوام|أعوام|سنوات|السنوات|طوال|طيلة|مواليد|آخر|زلزال|أزمة|قمة|مجزرة|مذبحة|هزيمة|اتفاق|لسنوات|فترة|الفترة|حدود|أفق',
);
/** After these a year is believed only where the phrase ends: من 2000 مقاتل. */
const SOFT = wordsOrJoined('من|إلى|بعد|قبل|بين|حتى');
const OF = words('من|في');
const LAW = words(
  'قانون|القانون|عدد|رقم|مرسوم|المرسوم|قرار|القرار|أمر|الأمر|المادة|فصل|الفصل|بند|بقانون|تشريعي|الظهير|ظهير|المالية',
);
const BEFORE_CHRIST = words('الميلاد|ق');
/** Years in one list, at most: each looks back to the first. */
const LONGEST_LIST = 6;
const DASHES: ReadonlySet<string> = new Set(['-', '–', '/', 'ـ', '_']);

/**
 * A year alone: `عام 2011`, `سنة 1985`; a bare `2011` only after a word of time, after another
 * year (`بين 2011 و2014`) or in brackets. `لسنة 1985` after a law is its number. Two years that
 * follow each other and are tied (`2017/2018`) are one season, as a range.
 */
export function parseYear(tokens: readonly Token[], i: number): Candidate | null {
  if (isWord(tokens, i, OF)) return null;
  const year = readYear(tokens, i);
  if (!year || isLawNumber(tokens, i)) return null;
  if (isTied(tokens, i - 1) && !(DASHES.has(tokens[i - 1]!.mark) && isListed(tokens, i)))
    return null;
  if (isBeforeChrist(tokens, year.next)) return null;
  const { value } = year;
  if (!value.marked) {
    if (value.hijri || value.year < 1800 || value.year > 2100) return null;
    const isSeason = seasonEnd(tokens, year) !== null;
    if ((!isSeason && !isIntroduced(tokens, i)) || isCounted(tokens, year)) return null;
  }
  const base = { from: i, to: year.next, start: year.start, end: year.end };
  if (value.hijri) return { ...base, facts: { hijri: { year: value.year } } };
  const second = seasonEnd(tokens, year);
  if (second) {
    const facts = { year: value.year, until: { year: value.year + 1 } };
    return { ...base, to: second.next, end: second.end, facts };
  }
  return { ...base, facts: { year: value.year } };
}

function isIntroduced(tokens: readonly Token[], i: number, listed = LONGEST_LIST): boolean {
  const before = tokens[i - 1];
  const year = tokens[i]!;
  if (!before) return false;
  const isOurs = year.number! >= 1900 && year.number! < 2060;
  if (before.mark === '(' && (year.mark.startsWith(')') || opensSpan(tokens, i))) return isOurs;
  if (before.text === 'و' || (before.number !== null && DASHES.has(before.mark))) {
    return isListed(tokens, i, listed);
  }
  // مقارنة ب2014
  if (before.text === 'ب' && before.gap === 'none') return isOurs && endsPhrase(tokens, i);
  if (!isAdjacent(tokens, i - 1)) return false;
  if (!isWord(tokens, i - 1, BEFORE))
    return (
      isOurs &&
      namesEvent(tokens, i) &&
      (endsPhrase(tokens, i) || /^[بل]/u.test(tokens[i + 1]!.text))
    );
  if (!isWord(tokens, i - 1, SOFT)) return true;
  return isOurs && (endsPhrase(tokens, i) || isListed(tokens, i, listed));
}

/** The `1975` of `(1975-1990)`. */
function opensSpan(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return (
    DASHES.has(tokens[i]!.mark) &&
    next?.number != null &&
    next.mark.startsWith(')') &&
    next.text.length === 4
  );
}

/** Words of a name between what happens and its year: `انتخابات الرئاسة الأمريكية 2016`. */
const NAME_WORDS = 3;
/** A number after these is that of a text: `القرار 1973`. */
const NUMBERED: ReadonlySet<string> = new Set(['law', 'trial', 'mandate', 'government']);

/** `كأس العالم 2018`, `مونديال 2022`, `انتفاضة 2011`: the year of what happens, at the end of its name. */
function namesEvent(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - NAME_WORDS) && isAdjacent(tokens, k); k--) {
    const { text, number, entries } = tokens[k]!;
    if (number !== null || entries.length > 0) return false;
    const kind =
      EVENT_KINDS.get(text) ?? EVENT_KINDS.get(text.replace(/^[وف]?[بل]?(?:ال|ل)?/u, ''));
    if (kind !== undefined) return !NUMBERED.has(kind);
  }
  return false;
}

const JOINS = words('و|إلى|حتى|وحتى');

/** `بين 2011 و2014`, `2014 - 2017`: the second of two years is one if the first is. */
function isListed(tokens: readonly Token[], i: number, listed = LONGEST_LIST): boolean {
  const at = isWord(tokens, i - 1, JOINS) ? i - 2 : i - 1;
  const first = tokens[at];
  return (
    first?.text.length === 4 &&
    first.number !== null &&
    listed > 0 &&
    introducedYear(tokens, at, listed - 1)
  );
}

function introducedYear(tokens: readonly Token[], i: number, listed: number): boolean {
  const year = tokens[i]!.number!;
  return (
    year >= 1800 &&
    year < 2100 &&
    (isIntroduced(tokens, i, listed) || isWord(tokens, i - 1, YEAR_WORD))
  );
}

const YEAR_WORD = wordsOrJoined('عام|سنة|العام|السنة|لعام|لسنة|بعام|بسنة');

/** The `2018` of `2017/2018`: the year after, tied by a sign. */
export function seasonEnd(
  tokens: readonly Token[],
  { next, value }: Read<Year>,
): { next: number; end: number } | null {
  const [first, second] = [tokens[next - 1]!, tokens[next]];
  if (!DASHES.has(first.mark) || second?.number !== value.year + 1) return null;
  return second.text.length === 4 ? { next: next + 1, end: second.end } : null;
}

const CONTINUES = words(
  'إلى|الى|حتى|وحتى|و|أو|في|على|بعد|قبل|من|عن|عندما|حين|حيث|بسبب|مع|وهو|وهي|التي|الذي|بين|تم|كان|كانت|لم|لا|بحسب|حسب|وفق|وفقا|' +
    'ثم|أي|خلال|بشأن|بهدف|بعدما|منذ|ضد|أن|بفعل|نتيجة|إثر|عقب|ضمن|لكن|لكنه|هو|هي|قد|وقد|مقارنة|مقابل|بنسبة|حوالي|نحو',
);

function endsPhrase(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (tokens[i]!.gap !== 'space' || !next) return true;
  if (CONTINUES.has(next.text) || next.text.startsWith('و') || next.entries.length > 0) return true;
  // مشيرا, مؤكدا: another clause.
  return /^م[^ ]{3,}ا$/u.test(next.text);
}

function isLawNumber(tokens: readonly Token[], i: number): boolean {
  if (!/^و?ل(?:سنه|عام)$/u.test(tokens[i]!.text)) return false;
  for (let k = i - 1; k >= Math.max(0, i - 5) && isAdjacent(tokens, k); k--) {
    // Near, or before the number of the law: قرار مجلس الأمن 2254 لعام 2015.
    const isNear = k >= i - 3 || tokens[i - 1]!.number !== null;
    if (isNear && isWord(tokens, k, LAW)) return true;
  }
  return false;
}

function isBeforeChrist(tokens: readonly Token[], next: number): boolean {
  return (
    isWord(tokens, next, BEFORE_CHRIST) ||
    (tokens[next]?.text === 'قبل' && isWord(tokens, next + 1, BEFORE_CHRIST))
  );
}
