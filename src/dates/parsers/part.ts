import { readCardinal } from '../../arabic/numerals.ts';
import type { Candidate, Facts, Parser } from '../candidate.ts';
import { readDirection, readYear, words, wordsOrJoined } from '../readers.ts';
import { isAdjacent, isWord, meaningAt, type Token } from '../tokens.ts';
import { parseMonthDay } from './month-day.ts';
import { parsePeriod } from './period.ts';
import { parseCentury, parseDecade, parseSeason } from './season.ts';
import { parseYear } from './year.ts';

const WHOLE: readonly Parser[] = [parseMonthDay, parsePeriod, parseSeason, parseDecade, parseYear];
const OF = words('من|في');
/** نهاية السنة الدراسية is not the end of the year. */
const OTHER_YEARS = words(
  'الدراسية|الدراسي|الجامعية|الجامعي|المالية|المالي|القضائية|الهجرية|الهجري|التكوينية|الأول|الثاني|الثالث',
);

/**
 * A part of a longer time: `مطلع 2021`, `منتصف نوفمبر/تشرين الثاني الماضي`, `نهاية الشهر`,
 * `أواخر الأسبوع المقبل`. `بداية من` begins a range and is no part; آخر needs a unit at once.
 */
export function parsePart(tokens: readonly Token[], i: number): Candidate | null {
  const found = meaningAt(tokens, i, 'part');
  if (!found || !isAdjacent(tokens, found.next - 1)) return null;
  const at = found.next;
  const { part } = found.meaning;
  for (const parse of WHOLE) {
    const whole = parse(tokens, at);
    if (!whole || whole.facts.day !== undefined || whole.facts.hijri?.day !== undefined) continue;
    if (whole.facts.part !== undefined) continue;
    return { ...whole, from: i, start: found.start, facts: { ...whole.facts, part } };
  }
  const unit = meaningAt(tokens, at, 'unit');
  const isSchool = unit !== null && isWord(tokens, unit.next, OTHER_YEARS);
  if (unit?.meaning.definite && unit.meaning.count === 1 && !unit.clitic && !isSchool) {
    const { unit: name } = unit.meaning;
    if (name === 'week' || name === 'month' || name === 'year') {
      return {
        from: i,
        to: unit.next,
        start: found.start,
        end: unit.end,
        facts: { part, period: { unit: name, steps: 0 } },
      };
    }
  }
  return null;
}

const QUARTER = wordsOrJoined('الربع|للربع|بالربع|الثلاثي|للثلاثي|الثلاثية|للثلاثية');
const HALF = wordsOrJoined('النصف|للنصف|بالنصف|السداسي|للسداسي|السداسية|للسداسية');
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['الاول', 1],
  ['الثاني', 2],
  ['الثالث', 3],
  ['الرابع', 4],
  ['الاولي', 1],
  ['الثانيه', 2],
  ['الثالثه', 3],
  ['الرابعه', 4],
]);
const LAST = words('الأخير|الأخيرة');

/** `الربع الأول من 2015`, `النصف الثاني من العام الجاري`; alone they are of sport or mathematics. */
export function parseQuarter(tokens: readonly Token[], i: number): Candidate | null {
  const months = parseFirstMonths(tokens, i);
  if (months) return months;
  const quarter = isWord(tokens, i, QUARTER);
  if ((!quarter && !isWord(tokens, i, HALF)) || !isAdjacent(tokens, i)) return null;
  const number = isWord(tokens, i + 1, LAST)
    ? quarter
      ? 4
      : 2
    : ORDINALS.get(tokens[i + 1]!.text);
  if (!number || (!quarter && number > 2) || !isAdjacent(tokens, i + 1)) return null;
  const start = tokens[i]!.start + (/^[وب]/u.test(tokens[i]!.text) ? 1 : 0);
  const at = isWord(tokens, i + 2, OF) && isAdjacent(tokens, i + 2) ? i + 3 : i + 2;
  const share: Facts = quarter ? { quarter: number } : { half: number };
  const direction = readDirection(tokens, at);
  const year = readYear(tokens, at);
  if (year && !year.value.hijri) {
    return {
      from: i,
      to: year.next,
      start,
      end: year.end,
      facts: { ...share, year: year.value.year },
    };
  }
  const period = parsePeriod(tokens, at) ?? (at > i + 2 ? bareUnit(tokens, at) : null);
  if (period) {
    const unit = period.facts.period?.unit;
    if (period.facts.year === undefined && unit !== 'year' && unit !== 'month') return null;
    if (unit === 'month' && quarter) return null;
    return { ...period, from: i, start, facts: { ...period.facts, ...share } };
  }
  const century = quarter ? null : parseCentury(tokens, at);
  if (century) return { ...century, from: i, start, facts: { ...century.facts, ...share } };
  if (direction && quarter) return null;
  if (at === i + 2) return null;
  const month = parseMonthDay(tokens, at);
  if (quarter || !month || month.facts.day !== undefined || month.facts.hijri) return null;
  return { ...month, from: i, start, facts: { ...month.facts, ...share } };
}

const MONTHS = wordsOrJoined('الأشهر|الشهور|للأشهر|بالأشهر');
const FIRST = words('الأولى|الأول');
const ARTICLE = words('ال');

/** `الأشهر التسعة الأولى من 2020`, `الأشهر الـ6 الأولى من العام الجاري`. */
function parseFirstMonths(tokens: readonly Token[], i: number): Candidate | null {
  if (!isWord(tokens, i, MONTHS) || !isAdjacent(tokens, i)) return null;
  const at = isWord(tokens, i + 1, ARTICLE) ? i + 2 : i + 1;
  const word = tokens[at];
  if (!word) return null;
  const count = word.number ?? readCardinal([word.text.replace(/^ال/u, '')], 0)?.value;
  if (!count || count < 2 || count > 11 || !isWord(tokens, at + 1, FIRST)) return null;
  if (!isWord(tokens, at + 2, OF)) return null;
  const year = parseYear(tokens, at + 3) ?? yearAt(tokens, at + 3) ?? parsePeriod(tokens, at + 3);
  if (!year || (year.facts.year === undefined && year.facts.period?.unit !== 'year')) return null;
  const start = tokens[i]!.start + (/^[وب](?=ال)/u.test(tokens[i]!.text) ? 1 : 0);
  return { ...year, from: i, start, facts: { ...year.facts, firstMonths: count } };
}

function yearAt(tokens: readonly Token[], i: number): Candidate | null {
  const year = readYear(tokens, i);
  if (!year || year.value.hijri) return null;
  return {
    from: i,
    to: year.next,
    start: year.start,
    end: year.end,
    facts: { year: year.value.year },
  };
}

function bareUnit(tokens: readonly Token[], i: number): Candidate | null {
  const unit = meaningAt(tokens, i, 'unit');
  if (unit?.meaning.unit !== 'year' || !unit.meaning.definite || unit.meaning.count !== 1)
    return null;
  return {
    from: i,
    to: unit.next,
    start: unit.start,
    end: unit.end,
    facts: { period: { unit: 'year', steps: 0 } },
  };
}
