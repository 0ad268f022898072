import type { Span } from '../arabic/span.ts';
import type { Day, DayInterval } from '../day.ts';

/** TIMEX3 classes, with RANGE for a DATE that states both its ends. */
export type MentionType = 'DATE' | 'RANGE' | 'TIME' | 'DURATION' | 'SET';

/** The finest unit that the text fixes. */
export type Precision =
  | 'time'
  | 'day'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** What the sentence says of the date, from the words around it; `announced` when it says nothing. */
export type Certainty =
  | 'announced'
  | 'planned'
  | 'proposed'
  | 'doubted'
  | 'missed'
  | 'moved'
  /** Called off before its day came. */
  | 'cancelled'
  | 'negated'
  | 'approximate'
  /** Said without reserve, but the words allow another reading: see `alternatives`. */
  | 'ambiguous';

/**
 * `event`: a date of its own. `publication-relative`: counted from the publication day (أمس, الأحد).
 * `deadline`: the end of a time allowed (قبل نهاية, في غضون). `duration`: a length, no place in time.
 */
export type MentionKind = 'event' | 'deadline' | 'publication-relative' | 'duration';

/** Of a postponement: the day from which something was moved, or the one to which. */
export type Move = 'from' | 'to';

export type Tense = 'past' | 'present' | 'future';

/** A day, month or year of the Islamic calendar; months 1 (Muharram) to 12. */
export interface HijriFacts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** What the text states, nothing else. Weekdays: 0 Sunday to 6 Saturday. Clock: `HH:MM`. */
export interface Known {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly hijri?: HijriFacts;
  /** `eid-al-fitr`, `new-year`: its day and month come from the calendar, not from the text. */
  readonly feast?: string;
  readonly season?: 'spring' | 'summer' | 'autumn' | 'winter';
  readonly quarter?: number;
  readonly part?: 'start' | 'early' | 'middle' | 'late' | 'end';
  readonly daypart?: string;
  readonly clock?: string;
  readonly zone?: string;
  /** A word counted from another day: `day-1` (أمس), `month+1` (الشهر المقبل), `past`, `next`, `this`. */
  readonly relative?: string;
}

/**
 * What the text says of one day in two ways that do not agree: `الأحد 20 مايو 2023`, a Saturday.
 * `stated` is what gave way, `found` what `days` holds. Weekdays: 0 Sunday to 6 Saturday.
 */
export type Contradiction =
  | { readonly field: 'weekday'; readonly stated: number; readonly found: number }
  | { readonly field: 'day' | 'hijri'; readonly stated: Day; readonly found: Day };

/** One thing that was inferred, and the machine-readable reason. */
export interface Implied {
  readonly field: 'year' | 'month' | 'day' | 'clock' | 'anchor';
  readonly value: string;
  readonly why: string;
}

/**
 * A date as written. `start` and `end` are UTF-16 offsets into the text as given.
 * `days` is null when the text and the reference do not fix it; then `alternatives` may say what
 * it could be. When `days` is given, `alternatives` are other readings that an editor may meet.
 */
export interface DateMention extends Span {
  readonly type: MentionType;
  /** TIMEX3 `value`, e.g. `2021-12-24`, `2020-SU`, `197X`, `P3M`; `XXXX` where a part is unknown. */
  readonly value: string;
  /** Extended Date/Time Format (ISO 8601-2:2019), or null where it cannot say it. */
  readonly edtf: string | null;
  readonly days: DayInterval | null;
  readonly alternatives: readonly DayInterval[];
  readonly precision: Precision;
  readonly known: Known;
  readonly implied: readonly Implied[];
  readonly certainty: Certainty;
  /** Null where what is stated agrees with itself; else `certainty` is at most `doubted`. */
  readonly contradiction: Contradiction | null;
  readonly kind: MentionKind;
  /** Null where the sentence tells of no postponement of this date. */
  readonly move: Move | null;
  readonly tense: Tense;
}
