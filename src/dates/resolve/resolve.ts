import { addDays, type Day, type DayInterval } from '../../day.ts';
import type { Facts } from '../candidate.ts';
import type { Contradiction, Implied, MentionType, Precision } from '../mention.ts';
import type { Context } from './context.ts';
import { resolveDay } from './day.ts';
import { addMonths, monthOf, oneDay, yearsFrom } from './intervals.ts';
import { resolvePeriod } from './period.ts';

/** An expression with its place in time. `days` null: a length, or a time of an unnamed day. */
export interface Resolved {
  readonly type: MentionType;
  readonly days: DayInterval | null;
  readonly alternatives: readonly DayInterval[];
  readonly precision: Precision;
  readonly implied: readonly Implied[];
  readonly contradiction?: Contradiction;
  /** Its tense chose among the readings. */
  readonly isDecided?: boolean;
}

/** What the facts mean as seen from the context, or null when they name nothing that exists. */
export function resolve(facts: Facts, context: Context): Resolved | null {
  if (facts.every) {
    return { type: 'SET', days: null, alternatives: [], precision: 'day', implied: [] };
  }
  if (facts.until) return resolveRange(facts, facts.until, context);
  if (facts.length) return resolveLength(facts, context);
  if (isDayLevel(facts)) {
    const found = resolveDay(facts, context);
    if (!found) return null;
    return {
      type: 'DATE',
      days: oneDay(found.day),
      alternatives: found.alternatives.map(oneDay),
      precision: 'day',
      implied: found.implied,
      ...(found.contradiction ? { contradiction: found.contradiction } : {}),
      ...(found.isDecided ? { isDecided: true } : {}),
    };
  }
  if (facts.clock !== undefined) {
    return { type: 'TIME', days: null, alternatives: [], precision: 'time', implied: [] };
  }
  const period = resolvePeriod(facts, context);
  return period && { type: period.precision === 'week' ? 'RANGE' : 'DATE', ...period };
}

/** Whether the facts name a day: then a wrong reference makes a wrong day. */
export function isDayLevel(facts: Facts): boolean {
  return (
    facts.day !== undefined ||
    facts.hijri?.day !== undefined ||
    facts.relativeDay !== undefined ||
    facts.sameDay === true ||
    facts.weekday !== undefined
  );
}

/** Whether the place in time is counted from the publication day, not only its year. */
export function isRelative(facts: Facts): boolean {
  if (facts.until)
    return isRelative({ ...facts, until: undefined as never }) || isRelative(facts.until);
  if (facts.relativeDay !== undefined) return true;
  if (facts.length) return facts.sign !== undefined && (!facts.anchored || facts.ahead === true);
  if (facts.day !== undefined && facts.month === undefined) return !facts.period?.same;
  if (facts.weekday !== undefined) return facts.month === undefined && facts.hijri === undefined;
  return facts.period !== undefined && !facts.period.same && facts.period.unit !== 'year';
}

function resolveRange(facts: Facts, until: Facts, context: Context): Resolved | null {
  const { until: _until, ...from } = facts;
  const first = resolve(from, context);
  if (!first?.days) return first;
  const [lastMonth, lastYear] = [first.days[0], Number(first.days[0].slice(0, 4))];
  const last = resolve(until, { ...context, lastDay: first.days[0], lastMonth, lastYear });
  if (!last?.days) return first;
  let end = last;
  if (end.days![1] <= first.days[0]) {
    const later = resolve(until, { ...context, on: addDays(first.days[0], 1), tense: 'future' });
    if (!later?.days || later.days[1] <= first.days[0]) return { ...first, type: 'DATE' };
    end = later;
  }
  const firsts = [first.days, ...first.alternatives];
  return {
    type: 'RANGE',
    days: [firsts[0]![0], end.days![1]],
    alternatives: [],
    precision: first.precision === 'day' ? 'day' : end.precision,
    implied: [...first.implied, ...end.implied],
    ...contradictionOf(first, end),
  };
}

function contradictionOf(...ends: readonly Resolved[]): Pick<Resolved, 'contradiction'> {
  const contradiction = ends.find((end) => end.contradiction)?.contradiction;
  return contradiction ? { contradiction } : {};
}

const LENGTH_PRECISION = {
  minute: 'time',
  hour: 'time',
  day: 'day',
  week: 'day',
  month: 'month',
  year: 'year',
  decade: 'decade',
  century: 'century',
} as const;

function resolveLength(facts: Facts, context: Context): Resolved {
  const { unit, count } = facts.length!;
  const precision = LENGTH_PRECISION[unit];
  const duration: Resolved = {
    type: 'DURATION',
    days: null,
    alternatives: [],
    precision,
    implied: [],
  };
  if (facts.sign === undefined || count === null) return duration;
  const isAhead = facts.ahead && context.tense === 'future';
  const anchor = facts.fromEvent ? context.lastDay : facts.anchored && !isAhead ? null : context.on;
  const point = anchor && pointBack(anchor, unit, facts.sign * count, facts.fromEvent === true);
  if (!point) return duration;
  const why = facts.fromEvent ? 'counted-from-event' : 'counted-from-publication';
  const implied: Implied[] = [{ field: 'anchor', value: anchor, why }];
  const found = facts.fromEvent ? ({ ...duration, precision: 'day' } as const) : duration;
  return { ...found, type: 'DATE', ...point, implied };
}

function pointBack(
  on: Day,
  unit: string,
  count: number,
  exact: boolean,
): { days: DayInterval; alternatives: DayInterval[] } | null {
  if (unit === 'day') return { days: oneDay(addDays(on, count)), alternatives: [] };
  if (unit === 'week') return { days: oneDay(addDays(on, 7 * count)), alternatives: [] };
  if (unit === 'month') {
    const day = addMonths(on, count);
    if (exact) return { days: oneDay(day), alternatives: [] };
    const days = monthOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
    return days && { days, alternatives: [oneDay(day)] };
  }
  const years = unit === 'year' ? count : unit === 'decade' ? 10 * count : null;
  if (years === null || Math.abs(years) > 1000) return null;
  const day = addMonths(on, 12 * years);
  const days = yearsFrom(Number(day.slice(0, 4)));
  return days && { days, alternatives: [oneDay(day)] };
}
