import { addDays, type DayInterval, partsOf } from '../../day.ts';
import type { Facts } from '../candidate.ts';
import { FIRST_HIJRI_YEAR, hijriMonth } from '../hijri.ts';
import type { Implied, Precision } from '../mention.ts';
import type { Context } from './context.ts';
import { hijriPeriod } from './hijri-period.ts';
import { addMonths, monthOf, monthsFrom, weekOf, yearsFrom } from './intervals.ts';
import { nthOf, partOf, type ResolvedPeriod } from './part-of.ts';

const SEASON_MONTH = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const;

/** The days of a week, month, season, quarter, year, decade or century, or null. */
export function resolvePeriod(facts: Facts, context: Context): ResolvedPeriod | null {
  const whole = resolveWhole(facts, context);
  if (!whole) return null;
  if (facts.nth !== undefined) return nthOf(whole, facts);
  if (facts.part === undefined) return whole;
  const [days, ...others] = partOf(whole, facts.part);
  return {
    ...whole,
    days: days ?? whole.days,
    alternatives: [...others, whole.days, ...whole.alternatives],
  };
}

function resolveWhole(facts: Facts, context: Context): ResolvedPeriod | null {
  const made = (
    days: DayInterval | null,
    precision: Precision,
    implied: readonly Implied[] = [],
    alternatives: readonly DayInterval[] = [],
  ) => days && { days, precision, implied, alternatives };
  if (facts.century !== undefined) {
    const first = Math.max(1, facts.century + (facts.half === 2 ? 50 : 0));
    return made(yearsFrom(first, facts.half ? 50 : 100), 'century');
  }
  if (facts.decade !== undefined) return made(yearsFrom(facts.decade, 10), 'decade');
  const year = yearOf(facts, context);
  if (facts.season) {
    const y = year?.year ?? seasonYear(facts, context);
    const first = SEASON_MONTH[facts.season];
    const other = facts.season === 'winter' ? monthsFrom(y - 1, 12, 3) : null;
    return made(
      monthsFrom(y, first, 3),
      'season',
      year?.implied ?? impliedYear(y),
      other ? [other] : [],
    );
  }
  if (facts.quarter && year)
    return made(monthsFrom(year.year, facts.quarter * 3 - 2, 3), 'quarter', year.implied);
  if (facts.firstMonths && year)
    return made(monthsFrom(year.year, 1, facts.firstMonths), 'month', year.implied);
  if (facts.half && facts.month === undefined && year)
    return made(monthsFrom(year.year, facts.half * 6 - 5, 6), 'half', year.implied);
  if (facts.hijri?.month !== undefined) return hijriPeriod(facts, context);
  if (facts.hijri?.year !== undefined) {
    if (facts.hijri.year < FIRST_HIJRI_YEAR) return null;
    const [first, last] = [hijriMonth(facts.hijri.year, 1), hijriMonth(facts.hijri.year, 12)];
    return first && last && made([first[0], last[1]], 'year');
  }
  if (facts.month !== undefined) return monthPeriod(facts, context, year);
  if (year && facts.period?.unit !== 'month' && facts.period?.unit !== 'week')
    return made(yearsFrom(year.year), 'year', year.implied);
  return facts.period ? unitPeriod(facts, context) : null;
}

interface KnownYear {
  readonly year: number;
  readonly implied: readonly Implied[];
}

function impliedYear(year: number, why = 'nearest-to-publication'): Implied[] {
  return [{ field: 'year', value: String(year), why }];
}

function yearOf(facts: Facts, context: Context): KnownYear | null {
  if (facts.year !== undefined) return { year: facts.year, implied: [] };
  if (facts.period?.unit !== 'year') return null;
  const now = partsOf(context.on).year;
  if (facts.period.same) {
    const year = (context.lastYear ?? now) + facts.period.steps;
    return { year, implied: impliedYear(year, 'year-spoken-of') };
  }
  const year = now + facts.period.steps;
  return { year, implied: impliedYear(year, 'counted-from-publication') };
}

function monthPeriod(
  facts: Facts,
  context: Context,
  known: KnownYear | null,
): ResolvedPeriod | null {
  const month = facts.month!;
  const now = partsOf(context.on);
  let year = known?.year;
  let why = 'nearest-to-publication';
  if (year === undefined) {
    const direction = facts.direction?.direction;
    const steps = facts.direction?.steps ?? 1;
    if (direction === 'past' || (direction === undefined && context.tense === 'past')) {
      const included = direction === undefined ? month <= now.month : month < now.month;
      year = now.year - (included ? 0 : 1) - (steps - 1);
      why = direction ? 'last-before-publication' : 'past-tense';
    } else if (
      direction === 'next' ||
      (direction === undefined && isAhead(month, now.month, context))
    ) {
      const included = direction === undefined ? month >= now.month : month > now.month;
      year = now.year + (included ? 0 : 1) + (steps - 1);
      why = direction ? 'first-after-publication' : 'future-tense';
    } else if (month !== now.month) {
      // Without a sign of tense news looks back, or ahead by a month or two.
      const ahead = (month - now.month + 12) % 12;
      year = now.year + (ahead <= 2 ? (month < now.month ? 1 : 0) : month > now.month ? -1 : 0);
    } else {
      year = now.year;
    }
    if (context.inheritedYear !== null && direction === undefined) {
      year = context.inheritedYear;
      why = 'year-of-the-same-sentence';
    }
  }
  const days = monthOf(year, month);
  if (!days) return null;
  const implied = known?.implied ?? impliedYear(year, why);
  if (facts.half) {
    const middle = addDays(days[0], 15);
    const half: DayInterval = facts.half === 1 ? [days[0], middle] : [middle, days[1]];
    return { days: half, alternatives: [days], precision: 'month', implied };
  }
  return { days, alternatives: [], precision: 'month', implied };
}

/** A month of the future, unless it has only just passed: then the future is another clause's. */
function isAhead(month: number, now: number, { tense }: Context): boolean {
  return tense === 'future' && (month - now + 12) % 12 < 10;
}

function seasonYear(facts: Facts, context: Context): number {
  const now = partsOf(context.on);
  const first = SEASON_MONTH[facts.season!];
  const direction = facts.direction?.direction;
  if (direction === 'past')
    return now.month >= first + 3 || (first === 12 && now.month < 12)
      ? first === 12
        ? now.year - 1
        : now.year
      : now.year - 1;
  if (direction === 'next') return now.month < first ? now.year : now.year + 1;
  return first === 12 && now.month < 3 ? now.year - 1 : now.year;
}

function unitPeriod(facts: Facts, context: Context): ResolvedPeriod | null {
  const { unit, steps, same } = facts.period!;
  const { on } = context;
  const implied: Implied[] = [
    { field: 'anchor', value: on, why: same ? 'period-spoken-of' : 'counted-from-publication' },
  ];
  if (unit === 'month') {
    const spoken = same ? (context.lastMonth ?? (steps === 0 ? null : on)) : on;
    const base = spoken && addMonths(spoken, steps);
    const days = base && monthOf(partsOf(base).year, partsOf(base).month);
    return days && { days, alternatives: [], precision: 'month', implied };
  }
  if (unit === 'week') {
    const base = addDays(same && context.lastDay ? context.lastDay : on, 7 * steps);
    const starts = [1, 0, 6].map((first) => weekOf(base, first));
    return { days: starts[0]!, alternatives: starts.slice(1), precision: 'week', implied };
  }
  const now = partsOf(on).year;
  if (unit === 'decade') {
    const days = yearsFrom(Math.floor(now / 10) * 10 + 10 * steps, 10);
    return days && { days, alternatives: [], precision: 'decade', implied };
  }
  if (unit === 'century') {
    const days = yearsFrom(Math.floor(now / 100) * 100 + 100 * steps, 100);
    return days && { days, alternatives: [], precision: 'century', implied };
  }
  return null;
}
