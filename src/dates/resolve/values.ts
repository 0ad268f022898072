import { addDays, type DayInterval } from '../../day.ts';
import type { Facts } from '../candidate.ts';
import { isoWeek } from './intervals.ts';
import type { Resolved } from './resolve.ts';

const SEASON_CODE = {
  spring: ['SP', 21],
  summer: ['SU', 22],
  autumn: ['FA', 23],
  winter: ['WI', 24],
} as const;
const UNIT_CODE = {
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  week: 'W',
  month: 'M',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
} as const;

/** A time that no single name of the Gregorian calendar gives: it is written from day to day. */
const isSpan = ({ hijri, half, firstMonths }: Facts): boolean =>
  hijri !== undefined || half !== undefined || firstMonths !== undefined;

/** TIMEX3 `value` (ISO-TimeML): `2021-12-24`, `2021-12`, `2020-SU`, `197X`, `2015-W32`, `P3M`, `T16:00`. */
export function timexValue(facts: Facts, resolved: Resolved | null): string {
  const days = resolved?.days;
  if (facts.length && !(resolved?.type === 'DATE' && days)) {
    const { unit, count } = facts.length;
    const code = UNIT_CODE[unit];
    return code.startsWith('T') ? `PT${count ?? 'X'}${code.slice(1)}` : `P${count ?? 'X'}${code}`;
  }
  const clock = facts.clock === undefined ? '' : `T${facts.clock}`;
  if (!days) return clock === '' ? unknownValue(facts) : clock;
  if (facts.until) return rangeValue(facts, days);
  const year = days[0].slice(0, 4);
  switch (resolved.precision) {
    case 'day':
      return days[0] + (clock || (facts.daypart ? `T${facts.daypart}` : ''));
    case 'week':
      return isoWeek(days[0]);
    case 'month':
      return isSpan(facts) ? `${days[0]}/${addDays(days[1], -1)}` : days[0].slice(0, 7);
    case 'season':
      return `${year}-${SEASON_CODE[facts.season!][0]}`;
    case 'quarter':
      return `${year}-Q${facts.quarter}`;
    case 'half':
      return `${year}-H${facts.half}`;
    case 'decade':
      return `${year.slice(0, 3)}X`;
    case 'century':
      return facts.half ? `${year}/${Number(year) + 49}` : `${year.slice(0, 2)}XX`;
    default:
      return facts.hijri ? `${days[0]}/${addDays(days[1], -1)}` : year;
  }
}

/** From day to day; from year to year where the text says years: `2022/2023` for موسم 2022-2023. */
function rangeValue({ until, ...from }: Facts, [first, after]: DayInterval): string {
  const last = addDays(after, -1);
  return isYearOnly(from) && isYearOnly(until!)
    ? `${first.slice(0, 4)}/${last.slice(0, 4)}`
    : `${first}/${last}`;
}

const isYearOnly = (facts: Facts) =>
  facts.year !== undefined && Object.keys(facts).every((key) => key === 'year');

/** A date whose year or more is unknown, with X for what is missing. */
function unknownValue(facts: Facts): string {
  const digits = (n: number | undefined, width: number) =>
    n === undefined ? 'X'.repeat(width) : String(n).padStart(width, '0');
  if (facts.month !== undefined) {
    const month = `${digits(facts.year, 4)}-${digits(facts.month, 2)}`;
    return facts.day === undefined ? month : `${month}-${digits(facts.day, 2)}`;
  }
  if (facts.weekday !== undefined) return `XXXX-WXX-${facts.weekday === 0 ? 7 : facts.weekday}`;
  return 'XXXX';
}

/** EDTF (ISO 8601-2): `~` for parts of a time, seasons 21–24, `197X`, `a/b`; null for lengths. */
export function edtfValue(
  facts: Facts,
  days: DayInterval | null,
  resolved: Resolved | null,
): string | null {
  if (!resolved || resolved.type === 'DURATION') return null;
  if (!days) {
    const unknown = unknownValue(facts);
    return unknown.startsWith('XXXX-W') || unknown === 'XXXX' || facts.clock ? null : unknown;
  }
  const last = addDays(days[1], -1);
  if (facts.until) return rangeValue(facts, days);
  const year = days[0].slice(0, 4);
  if (facts.about && days[0] === last) return `${days[0]}~`;
  if (facts.part) {
    if (days[0] === last)
      return facts.part === 'middle' || facts.part === 'start' ? `${days[0]}~` : days[0];
    return days[0].slice(0, 7) === last.slice(0, 7)
      ? `${days[0].slice(0, 7)}~`
      : `${days[0]}~/${last}~`;
  }
  switch (resolved.precision) {
    case 'day':
      return facts.hijri && !facts.day && facts.weekday === undefined ? `${days[0]}~` : days[0];
    case 'month':
      return isSpan(facts) ? `${days[0]}/${last}` : days[0].slice(0, 7);
    case 'season':
      return `${year}-${SEASON_CODE[facts.season!][1]}`;
    case 'year':
      return facts.hijri ? `${days[0]}/${last}` : year;
    case 'decade':
      return `${year.slice(0, 3)}X`;
    case 'century':
      return facts.half ? `${year}/${Number(year) + 49}` : `${year.slice(0, 2)}XX`;
    default:
      return `${days[0]}/${last}`;
  }
}
