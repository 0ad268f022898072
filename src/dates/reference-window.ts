import type { Span } from '../arabic/span.ts';
import { addDays, type Day, type DayInterval, toDay } from '../day.ts';
import type { Candidate, Facts } from './candidate.ts';
import { readCues } from './cues.ts';
import type { Expressions } from './expressions.ts';
import type { Tense } from './mention.ts';
import { monthOf, oneDay } from './resolve/intervals.ts';

interface Seen {
  readonly candidate: Candidate;
  readonly facts: Facts;
  readonly tense: Tense | null;
}

/**
 * The days in which a text may have been written, from its own dates, or null.
 *
 * The year is that which the text calls current (`العام الحالي 2021`); or which it leaves out of a
 * date that it elsewhere writes in full; or, since writers leave out the year they are in, the year
 * before the one they state for a date ahead. Within the year, what has happened lies before the
 * publication and what is announced after it.
 */
export function inferWindow({
  candidates,
  tokens,
}: Expressions): { days: DayInterval; evidence: Span[] } | null {
  const seen = candidates.map((candidate) => ({
    candidate,
    facts: candidate.facts,
    tense: readCues(candidate, tokens).tense,
  }));
  const found = currentYear(seen) ?? omittedYear(seen) ?? yearBeforeAnnounced(seen);
  if (!found) return null;
  const days = narrow(found.year, seen);
  return { days, evidence: found.by.map(({ candidate: { start, end } }) => ({ start, end })) };
}

interface FoundYear {
  readonly year: number;
  readonly by: readonly Seen[];
}

function currentYear(seen: readonly Seen[]): FoundYear | null {
  const one = seen.find(({ facts }) => facts.year !== undefined && facts.calledCurrent);
  return one ? { year: one.facts.year!, by: [one] } : null;
}

function omittedYear(seen: readonly Seen[]): FoundYear | null {
  const keyOf = ({ facts }: Seen) => `${facts.month}-${facts.day}`;
  const bare = new Map<string, Seen>();
  for (const one of seen) {
    if (one.facts.year === undefined && !bare.has(keyOf(one))) bare.set(keyOf(one), one);
  }
  for (const full of seen) {
    if (full.facts.year === undefined || full.facts.day === undefined) continue;
    const found = bare.get(keyOf(full));
    if (found) return { year: full.facts.year, by: [full, found] };
  }
  return null;
}

function yearBeforeAnnounced(seen: readonly Seen[]): FoundYear | null {
  const isYearless = ({ facts }: Seen) =>
    facts.year === undefined && facts.month !== undefined && facts.period === undefined;
  const bare = seen.find(isYearless);
  const ahead = seen.filter(
    ({ facts, tense }) =>
      facts.year !== undefined && facts.month !== undefined && tense === 'future',
  );
  if (!bare || ahead.length === 0) return null;
  const year = Math.min(...ahead.map(({ facts }) => facts.year!)) - 1;
  return { year, by: [...ahead, bare] };
}

/** The part of the year that the tenses of the text leave; the whole year if they leave nothing. */
function narrow(year: number, seen: readonly Seen[]): DayInterval {
  const whole: DayInterval = [toDay(year, 1, 1)!, toDay(year + 1, 1, 1)!];
  const placed = seen.flatMap(({ facts, tense }) => {
    const days = daysIn(year, facts);
    const lean = facts.direction?.direction ?? tense;
    return days
      ? [{ days, past: lean === 'past', ahead: lean === 'future' || lean === 'next' }]
      : [];
  });
  // A day once announced as ahead is ahead: the past tense near it belongs to the announcement.
  const ahead = placed.filter((one) => one.ahead).map(({ days }) => days[0]);
  const after = ahead.filter((day) => day > whole[0]).sort()[0] ?? whole[1];
  const behind = placed
    .filter(({ past, days }) => past && days[1] < after && !ahead.includes(days[0]))
    .map(({ days }) => days[1]);
  const first = behind.sort().at(-1) ?? whole[0];
  return [first, after];
}

function daysIn(year: number, facts: Facts): DayInterval | null {
  const { month, day, year: stated, until, part, direction } = facts;
  if (month === undefined || until || (stated !== undefined && stated !== year)) return null;
  const whole = monthOf(year, month);
  // In the month itself it would be الجاري: the whole of نوفمبر الماضي is past.
  if (direction) return day === undefined ? whole : oneDayOf(year, month, day);
  if (day === undefined)
    return part === 'middle' && whole ? [whole[0], addDays(whole[0], 15)] : whole;
  return oneDayOf(year, month, day);
}

function oneDayOf(year: number, month: number, date: number): DayInterval | null {
  const day: Day | null = toDay(year, month, date);
  return day && oneDay(day);
}
