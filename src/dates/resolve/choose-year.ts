import { type Day, daysBetween, partsOf, toDay, weekdayOf } from '../../day.ts';
import type { Facts } from '../candidate.ts';
import type { Context } from './context.ts';

/** Days within which a weekday that fits says more than المقبل or الماضي. */
const NEAR = 60;

/** Of the years a yearless date may mean: by its weekday, its direction, else the nearest. */
export function choose(
  choices: readonly Day[],
  facts: Facts,
  context: Context,
): { day: Day; why: string } | null {
  const { on } = context;
  const byDistance = [...choices].sort(
    (a, b) => Math.abs(daysBetween(on, a)) - Math.abs(daysBetween(on, b)),
  );
  const direction = facts.direction?.direction;
  // الاثنين المقبل 13 آب, in an article that was stamped two weeks late.
  const named = byDistance.find((day) => weekdayOf(day) === facts.weekday);
  if (named && direction !== undefined && Math.abs(daysBetween(on, named)) < NEAR) {
    return { day: named, why: 'weekday-agrees' };
  }
  if (direction === 'past') {
    const past = byDistance.find((day) => day < on);
    if (past) return { day: past, why: 'last-before-publication' };
  }
  if (context.since && direction === undefined) {
    const past = byDistance.find((day) => day <= on);
    if (past) return { day: past, why: 'behind-the-publication' };
  }
  if (direction === 'next') {
    const next = byDistance.find((day) => day > on);
    if (next) return { day: next, why: 'first-after-publication' };
  }
  if (facts.weekday !== undefined && direction === undefined) {
    const fits = byDistance.find((day) => weekdayOf(day) === facts.weekday);
    if (fits && Math.abs(daysBetween(on, fits)) < 340) return { day: fits, why: 'weekday-agrees' };
  }
  if (context.omittedYear !== null && facts.direction === undefined) {
    const own = toDay(context.omittedYear, facts.month!, facts.day!);
    if (own) return { day: own, why: 'year-left-out' };
  }
  const inherited = context.inheritedYear;
  if (inherited !== null && direction === undefined) {
    const same =
      choices.find((day) => partsOf(day).year === inherited) ??
      toDay(inherited, facts.month!, facts.day!);
    if (same) return { day: same, why: 'year-of-the-same-sentence' };
  }
  const nearest = leaning(byDistance, context) ?? byDistance[0];
  return nearest
    ? {
        day: nearest,
        why: direction === 'this' ? 'month-of-publication' : 'nearest-to-publication',
      }
    : null;
}

/** Days from the publication beyond which the tense of the clause chooses the year. */
const FAR = 120;

/** Days by which what will be may lie behind a publication that was stamped too late. */
const STALE = 21;

/** What was or will be, where the nearest day of that name is months away the other way. */
function leaning(byDistance: readonly Day[], { on, tense, isSure }: Context): Day | null {
  const [nearest, second] = byDistance;
  if (!nearest || !second) return null;
  if (Math.abs(daysBetween(on, nearest)) < (isSure ? STALE : FAR)) return null;
  if (tense === 'past' && nearest > on && second < on) return second;
  return tense === 'future' && nearest < on && second > on ? second : null;
}
