import type { Span } from '../arabic/span.ts';
import { addDays, type Day, type DayInterval, weekdayOf } from '../day.ts';
import { findExpressions } from './expressions.ts';
import { type Evidence, gather } from './reference-evidence.ts';
import { inferWindow } from './reference-window.ts';

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
  const { stamp } = known;
  const evidence = gather(expressions, stamp ?? null);
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
