import { addDays, type Day, weekdayOf } from '../../day.ts';
import type { Facts } from '../candidate.ts';
import type { Context, ResolvedDay } from './context.ts';
import { weekOf } from './intervals.ts';

/** The day that a weekday names: by its direction, its week, or the tense of its clause. */
export function weekdayDay(weekday: number, facts: Facts, context: Context, on: Day): ResolvedDay {
  const forward = (weekday - weekdayOf(on) + 7) % 7;
  const say = (
    offset: number,
    why: string,
    alternatives: readonly number[] = [],
    isDecided = false,
  ): ResolvedDay => {
    const day = addDays(on, offset);
    return {
      day,
      alternatives: alternatives.map((a) => addDays(on, a)),
      isDecided,
      implied: [{ field: 'day', value: day, why }],
    };
  };
  if (facts.period?.unit === 'week') {
    const [monday] = weekOf(addDays(on, 7 * facts.period.steps), 1);
    const day = addDays(monday, (weekday + 6) % 7);
    return {
      day,
      alternatives: [],
      implied: [{ field: 'day', value: day, why: 'counted-from-publication' }],
    };
  }
  const direction = facts.direction;
  if (direction?.direction === 'past') {
    const back = forward === 0 ? -7 : forward - 7;
    return say(back - 7 * (direction.steps - 1), 'last-before-publication');
  }
  if (direction?.direction === 'next') {
    const ahead = forward === 0 ? 7 : forward;
    // In news one المقبل in five lies in the week after the next seven days.
    const next = ahead + 7 * (direction.steps - 1);
    return say(next, 'first-after-publication', direction.steps === 1 ? [next + 7] : []);
  }
  // What happened on the weekday of the publication happened that day; what will, perhaps later.
  const { tense } = context;
  if (forward === 0) return say(0, 'weekday-of-publication', tense === 'future' ? [7] : []);
  if (tense === 'future') return say(forward, 'weekday-after-publication', [forward - 7], true);
  return say(forward - 7, 'weekday-before-publication', [forward], tense === 'past');
}
