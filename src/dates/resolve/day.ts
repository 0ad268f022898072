import { addDays, weekdayOf } from '../../day.ts';
import type { Facts } from '../candidate.ts';
import { datedDay } from './calendar-day.ts';
import type { Context, ResolvedDay } from './context.ts';
import { weekdayDay } from './weekday.ts';

/**
 * The day that the facts name as seen from `context.on`, or null. Where several of relative word,
 * weekday and date are stated, two that agree win over the third; between date and weekday the
 * date wins, with a Hijri date moved by the one day by which sighting and Umm al-Qura may differ.
 */
export function resolveDay(facts: Facts, context: Context): ResolvedDay | null {
  const { on } = context;
  const relative = relativeDay(facts, context);
  const dated = datedDay(relative ? withoutWeekday(facts) : facts, context);
  if (relative && dated && dated.day !== relative.day) {
    const agrees = facts.weekday === undefined || weekdayOf(dated.day) === facts.weekday;
    return agrees ? dated : relative;
  }
  if (dated) return dated;
  if (relative) {
    if (facts.weekday === undefined || weekdayOf(relative.day) === facts.weekday) return relative;
    const near = [1, -1, 2, -2]
      .map((d) => addDays(relative.day, d))
      .find((d) => weekdayOf(d) === facts.weekday);
    return near ? { day: near, alternatives: [relative.day], implied: [] } : relative;
  }
  return facts.weekday === undefined ? null : weekdayDay(facts.weekday, facts, context, on);
}

/** Beside a relative word the weekday votes for a day, not for a year. */
function withoutWeekday({ weekday: _weekday, ...facts }: Facts): Facts {
  return facts;
}

function relativeDay(facts: Facts, context: Context): ResolvedDay | null {
  if (facts.sameDay && (context.lastDay || facts.relativeDay === undefined)) {
    if (!context.lastDay) return null;
    const day = addDays(context.lastDay, facts.relativeDay ?? 0);
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
