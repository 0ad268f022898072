import type { Candidate } from '../candidate.ts';
import type { Unit } from '../lexicon/entry.ts';
import { readDirection, readYear, words } from '../readers.ts';
import { isAdjacent, isWord, meaningAt, type Token } from '../tokens.ts';
import { isCounted, periodOf } from './shared.ts';

const THIS = words('هذا|هذه|وهذا|وهذه|لهذا|لهذه');
const SAME = words('نفس|ذات|بنفس|ذلك|تلك|وذلك|وتلك');
const COUNTED_UNITS: ReadonlySet<Unit> = new Set(['week', 'month', 'year', 'decade', 'century']);
/** After these العام is an adjective: المدير العام الحالي. */
const TITLES = words(
  'المدير|الأمين|النائب|القائد|المراقب|المفتش|الكاتب|الرأي|القطاع|المنسق|المدعي|الحاكم|الاتحاد|المؤتمر|الأمن|' +
    'المفوض|المشرف|السكرتير|الإضراب|الوكيل|الرئيس|المحامي|القنصل|المستشفى|المجلس|الشأن|الصالح|النظام|المال|والمدير|والأمين|للمدير|للأمين|للنائب|المستشار|الممثل|العلاقات',
);
/** Adjectives of much else: only after a word of time, or at the head of a text. */
const VAGUE = words('السابق|السابقة|التالي|التالية|الموالي|الموالية|الأخير|الأخيرة');
/** These count from the date spoken of, if one was. */
const SPOKEN = words('السابق|السابقة|التالي|التالية|الموالي|الموالية');

/**
 * A period counted from the reference: `الشهر الماضي`, `هذا الأسبوع`, `العام الحالي 2021`,
 * `القرن الماضي`, `الشهر نفسه`. العام after a title is an adjective.
 */
export function parsePeriod(tokens: readonly Token[], i: number): Candidate | null {
  const demonstrative = isWord(tokens, i, THIS) || isWord(tokens, i, SAME);
  if (demonstrative && isAdjacent(tokens, i)) {
    const unit = meaningAt(tokens, i + 1, 'unit');
    if (!isPeriod(unit) || unit.clitic) return null;
    const same = isWord(tokens, i, SAME);
    const clitic = /^[ولب](?=هذ|نفس|ذلك|تلك|ذات)/u.test(tokens[i]!.text) ? 1 : 0;
    return {
      from: i,
      to: unit.next,
      start: tokens[i]!.start + clitic,
      end: unit.end,
      facts: { period: { unit: unit.meaning.unit, steps: 0, ...(same ? { same } : {}) } },
    };
  }
  const unit = meaningAt(tokens, i, 'unit');
  if (!isPeriod(unit) || !isAdjacent(tokens, unit.next - 1)) return null;
  const direction = readDirection(tokens, unit.next);
  if (!direction) return null;
  if (unit.meaning.unit === 'year' && isTitle(tokens, i)) return null;
  if (VAGUE.has(tokens[unit.next]!.text) && !isIntroduced(tokens, i)) return null;
  const spoken = SPOKEN.has(tokens[unit.next]!.text);
  const facts = { period: periodOf(unit.meaning.unit, { ...direction.value, spoken }) };
  const base = { from: i, start: unit.start };
  const year =
    unit.meaning.unit === 'year' && isAdjacent(tokens, direction.next - 1)
      ? readYear(tokens, direction.next)
      : null;
  if (year && !year.value.hijri && !isCounted(tokens, year)) {
    const current = direction.value.direction === 'this' ? { calledCurrent: true } : {};
    return { ...base, to: year.next, end: year.end, facts: { year: year.value.year, ...current } };
  }
  return { ...base, to: direction.next, end: direction.end, facts };
}

function isPeriod(
  unit: ReturnType<typeof meaningAt<'unit'>>,
): unit is NonNullable<ReturnType<typeof meaningAt<'unit'>>> {
  return (
    unit !== null &&
    unit.meaning.count === 1 &&
    unit.meaning.definite &&
    COUNTED_UNITS.has(unit.meaning.unit)
  );
}

function isTitle(tokens: readonly Token[], i: number): boolean {
  return (
    /^ال?عام$/u.test(tokens[i]!.text) && isWord(tokens, i - 1, TITLES) && isAdjacent(tokens, i - 1)
  );
}

const INTRODUCES = words(
  'في|خلال|من|منذ|عن|وفي|نهاية|بداية|منتصف|مطلع|أواخر|أوائل|آخر|مستهل|أواسط|ختام|موفى|وسط|حتى|إلى',
);

function isIntroduced(tokens: readonly Token[], i: number): boolean {
  return i === 0 || (isWord(tokens, i - 1, INTRODUCES) && isAdjacent(tokens, i - 1));
}
