import { addDays, type Day, daysBetween, partsOf, toDay, weekdayOf } from '../../day.ts';
import type { Facts } from '../candidate.ts';
import { fromHijri } from '../hijri.ts';
import type { Contradiction } from '../mention.ts';
import { datedDay } from './calendar-day.ts';
import type { Context, ResolvedDay } from './context.ts';
import { weekdayDay } from './weekday.ts';

/**
 * The day that the facts name as seen from `context.on`, or null. Where several of relative word,
 * weekday and date are stated, two that agree win over the third; between date and weekday the
 * date wins, with a Hijri date moved by the one day by which sighting and Umm al-Qura may differ.
 * What gave way is told as a contradiction.
 */
export function resolveDay(facts: Facts, context: Context): ResolvedDay | null {
  const { on } = context;
  const relative = relativeDay(facts, context);
  const dated = datedDay(relative ? withoutWeekday(facts) : facts, context);
  if (relative && dated && dated.day !== relative.day) {
    const agrees = facts.weekday === undefined || weekdayOf(dated.day) === facts.weekday;
    const [kept, other] = agrees ? [dated, relative] : [relative, dated];
    return { ...kept, contradiction: { field: 'day', stated: other.day, found: kept.day } };
  }
  if (dated && facts.eve) return dayBefore(dated);
  if (dated) return checked(dated, facts);
  if (relative) {
    if (facts.weekday === undefined || weekdayOf(relative.day) === facts.weekday) return relative;
    const near = nearWeekday(relative.day, facts.weekday);
    if (!near) return checked(relative, facts);
    return {
      day: near,
      alternatives: [relative.day],
      implied: [],
      contradiction: { field: 'day', stated: relative.day, found: near },
    };
  }
  return facts.weekday === undefined ? null : weekdayDay(facts.weekday, facts, context, on);
}

function dayBefore({ day, alternatives, implied }: ResolvedDay): ResolvedDay {
  const before = (each: Day) => addDays(each, -1);
  return { day: before(day), alternatives: alternatives.map(before), implied };
}

/** Beside a relative word the weekday votes for a day, not for a year. */
function withoutWeekday({ weekday: _weekday, ...facts }: Facts): Facts {
  return facts;
}

/** Days by which a Hijri date and its Gregorian twin may lie apart, sighting and misprint allowed. */
const TWINS_APART = 2;

/** A date with what contradicts it: its weekday, with the nearest day of that name, or its Hijri twin. */
function checked(found: ResolvedDay, { weekday, hijri, month }: Facts): ResolvedDay {
  const { day } = found;
  if (weekday !== undefined && weekdayOf(day) !== weekday) {
    const near = nearWeekday(day, weekday);
    const contradiction: Contradiction = {
      field: 'weekday',
      stated: weekday,
      found: weekdayOf(day),
    };
    return { ...found, alternatives: near ? [near] : [], contradiction };
  }
  const isTwin = month !== undefined && hijri?.year !== undefined && hijri.day !== undefined;
  const twin =
    isTwin && hijri.month !== undefined
      ? fromHijri({ year: hijri.year!, month: hijri.month, day: hijri.day! })
      : null;
  if (!twin || Math.abs(daysBetween(day, twin)) <= TWINS_APART) return found;
  return { ...found, contradiction: { field: 'hijri', stated: twin, found: day } };
}

function nearWeekday(day: Day, weekday: number): Day | undefined {
  return [1, -1, 2, -2, 3, -3].map((d) => addDays(day, d)).find((d) => weekdayOf(d) === weekday);
}

function relativeDay(facts: Facts, context: Context): ResolvedDay | null {
  if (facts.sameDay && (context.lastDay || facts.relativeDay === undefined)) {
    if (!context.lastDay) return null;
    const { month, date } = partsOf(context.lastDay);
    const same = facts.year === undefined ? context.lastDay : toDay(facts.year, month, date);
    if (!same) return null;
    const day = addDays(same, facts.relativeDay ?? 0);
    return { day, alternatives: [], implied: [{ field: 'day', value: day, why: 'day-spoken-of' }] };
  }
  if (facts.relativeDay === undefined) return null;
  const day = addDays(context.on, facts.relativeDay);
  return {
    day,
    alternatives: [],
    implied: [{ field: 'day', value: day, why: 'counted-from-publication' }],
  };
}
