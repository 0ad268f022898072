import type { Span } from '../arabic/span.ts';
import { addDays, type Day, type DayInterval, toDay, weekdayOf } from '../day.ts';
import type { Candidate, Facts } from './candidate.ts';
import { findExpressions } from './expressions.ts';
import { inferWindow } from './reference-window.ts';
import type { Token } from './tokens.ts';

/** Why a publication day is believed. */
export type ReferenceWhy =
  /** Its source states it. */
  | 'stated'
  /** The text writes the day out: `اليوم الخميس 18 فيفري 2016`, or a dateline. */
  | 'text-date'
  /** A weekday beside اليوم, أمس or غدا, and a stamp at most some days away. */
  | 'weekday-and-stamp'
  /** Nothing in the text; the stamp may be a day late. */
  | 'stamp'
  /** The text contradicts itself or the stamp by more than a day. */
  | 'stamp-in-doubt'
  /** Years and months of the text leave only a window. */
  | 'window-from-text'
  | 'unknown';

/**
 * The publication day of a text. `day` null: only `window` is known, or nothing at all.
 * `certain`: relative words (أمس) may be turned into days. `evidence`: spans of the text.
 */
export interface Reference {
  readonly day: Day | null;
  readonly window: DayInterval | null;
  readonly certain: boolean;
  readonly why: ReferenceWhy;
  readonly evidence: readonly Span[];
}

/** A day the text fixes for its publication, or only its weekday. */
interface Evidence {
  readonly span: Span;
  readonly day: Day | null;
  readonly weekday: number;
}

/** Crawl stamps are late by a day, rarely early; further away the text may be quoting another day. */
const SHIFTS: readonly number[] = [0, -1, 1, -2, 2, -3, 3];

/**
 * The publication day that a text was written for. `stated`: as its source gives it, believed.
 * `stamp`: when it was found, which may be a day late: `اليوم الأحد` under a Monday's stamp was
 * published on Sunday. Without either, the text must write its day out, else a window is given.
 */
export function inferReference(
  text: string,
  known: { readonly stamp?: Day | undefined; readonly stated?: Day | undefined } = {},
): Reference {
  if (known.stated) {
    return { day: known.stated, window: null, certain: true, why: 'stated', evidence: [] };
  }
  const expressions = findExpressions(text);
  const evidence = gather(expressions.candidates, expressions.tokens);
  const { stamp } = known;
  if (stamp) return fromStamp(stamp, evidence);
  const written = mostFrequent(evidence.flatMap(({ day }) => day ?? []));
  if (written)
    return believe(
      written,
      'text-date',
      evidence.filter(({ day }) => day === written),
    );
  const window = inferWindow(expressions);
  if (!window)
    return {
      day: null,
      window: null,
      certain: false,
      why: 'unknown',
      evidence: evidence.map((e) => e.span),
    };
  return {
    day: null,
    window: window.days,
    certain: false,
    why: 'window-from-text',
    evidence: window.evidence,
  };
}

function fromStamp(stamp: Day, evidence: readonly Evidence[]): Reference {
  if (evidence.length === 0) return doubtful(stamp, 'stamp', []);
  const near = evidence.filter(({ day }) => day !== null && SHIFTS.includes(apart(stamp, day)));
  const votes = SHIFTS.map((shift) => {
    const day = addDays(stamp, shift);
    const weekday = weekdayOf(day);
    return {
      day,
      shift,
      for: evidence.filter((e) => (e.day ? e.day === day : e.weekday === weekday)),
    };
  });
  const most = Math.max(...votes.map((vote) => vote.for.length));
  if (most === 0) return doubtful(stamp, 'stamp-in-doubt', evidence);
  const best = votes.find((vote) => vote.for.length === most)!;
  const written = near.some(({ day }) => day === best.day);
  const isFar = Math.abs(best.shift) > 1 && best.for.length < 2 && !written;
  const isDisputed = best.shift !== 0 && best.for.length * 2 <= evidence.length;
  if (isFar || isDisputed) return doubtful(stamp, 'stamp-in-doubt', evidence);
  return believe(best.day, 'weekday-and-stamp', best.for);
}

/** Relative words beside a weekday or a date, and a date at the head of the text. */
function gather(candidates: readonly Candidate[], tokens: readonly Token[]): Evidence[] {
  return candidates.flatMap((candidate): Evidence[] => {
    const { facts } = candidate;
    const span = { start: candidate.start, end: candidate.end };
    if (facts.relativeDay === undefined || facts.sameDay) {
      const day = isDateline(candidate, tokens) ? fullDay(facts) : null;
      return day ? [{ span, day, weekday: weekdayOf(day) }] : [];
    }
    const named = fullDay(facts);
    if (named) {
      const day = addDays(named, -facts.relativeDay);
      if (facts.weekday === undefined || weekdayOf(named) === facts.weekday) {
        return [{ span, day, weekday: weekdayOf(day) }];
      }
    }
    if (facts.weekday === undefined) return [];
    return [{ span, day: null, weekday: (facts.weekday - facts.relativeDay + 14) % 7 }];
  });
}

function fullDay({ year, month, day }: Facts): Day | null {
  return year !== undefined && month !== undefined && day !== undefined
    ? toDay(year, month, day)
    : null;
}

/** `تونس 11 ديسمبر 2016 (وات) -`: a place of a word or three, the date, the agency in brackets. */
function isDateline(candidate: Candidate, tokens: readonly Token[]): boolean {
  const after = tokens[candidate.to - 1];
  if (candidate.from > 4 || !after) return false;
  return after.mark.startsWith('(') || /^[-–—:/]/u.test(after.mark);
}

function apart(from: Day, to: Day): number {
  return SHIFTS.find((shift) => addDays(from, shift) === to) ?? Number.NaN;
}

function believe(day: Day, why: ReferenceWhy, evidence: readonly Evidence[]): Reference {
  return { day, window: null, certain: true, why, evidence: evidence.map(({ span }) => span) };
}

function doubtful(stamp: Day, why: ReferenceWhy, evidence: readonly Evidence[]): Reference {
  const window: DayInterval = [addDays(stamp, -1), addDays(stamp, 1)];
  return { day: stamp, window, certain: false, why, evidence: evidence.map(({ span }) => span) };
}

function mostFrequent(days: readonly Day[]): Day | null {
  const counts = new Map<Day, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  const best = [...counts].sort((a, b) => b[1] - a[1]);
  return best[0] && best[0][1] !== best[1]?.[1] ? best[0][0] : null;
}
