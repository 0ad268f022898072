import type { Span } from '../arabic/span.ts';
import type { Direction, Part, Season, Unit } from './lexicon/entry.ts';
import type { HijriFacts } from './mention.ts';
import type { Token } from './tokens.ts';

/** A period counted from the reference: `steps` -1 الماضي, 0 الجاري, 1 المقبل; `same` نفسه, ذلك. */
export interface Period {
  readonly unit: Unit;
  readonly steps: number;
  readonly same?: boolean;
}

/** What an expression states, before it is given a place in time. Months 1–12, weekdays 0 Sunday. */
export interface Facts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly hijri?: HijriFacts;
  /** The name of a feast, whose day and month are known of it: `eid-al-fitr`. */
  readonly feast?: string;
  /** The evening before: عشية عيد الميلاد is the 24th. */
  readonly eve?: boolean;
  /** Another day of the year on which the feast is kept. */
  readonly otherDay?: { readonly month: number; readonly day: number };
  readonly weekday?: number;
  readonly relativeDay?: number;
  readonly sameDay?: boolean;
  readonly direction?: { readonly direction: Direction; readonly steps: number };
  /** The period itself (الشهر الماضي) or the one that holds the day, month or weekday. */
  readonly period?: Period;
  readonly part?: Part;
  readonly daypart?: string;
  readonly season?: Season;
  readonly quarter?: number;
  readonly half?: number;
  /** `الأشهر الستة الأولى`: how many, from January. */
  readonly firstMonths?: number;
  /** First year of the decade or century, and how sure: 1970 with `centuryStated`. */
  readonly decade?: number;
  readonly century?: number;
  readonly clock?: string;
  readonly zone?: string;
  /** A length; with `sign` counted from the reference, with `anchored` from another event. */
  readonly length?: { readonly unit: Unit; readonly count: number | null };
  readonly sign?: -1 | 1;
  readonly anchored?: boolean;
  /** Counted from the event last dated: `في غضون ثلاثة أشهر من التوقيع`. */
  readonly fromEvent?: boolean;
  /** بعد يومين: from the publication if the clause is of the future. */
  readonly ahead?: boolean;
  /** `قبل نحو أسبوعين`: the length is not exact. */
  readonly about?: boolean;
  /** Every one of them (كل جمعة): no place in time. */
  readonly every?: boolean;
  readonly deadline?: boolean;
  /** The nth day or week of the month, -1 the last; `nthWeekday` of that weekday. */
  readonly nth?: number;
  readonly nthUnit?: 'day' | 'week';
  readonly nthWeekday?: number;
  /** The other end of a range; its facts are complete (the month was shared out). */
  readonly until?: Facts;
  /** The text calls this year the current one: `العام الحالي 2021`. */
  readonly calledCurrent?: boolean;
}

/** An expression found: tokens `[from, to)`, offsets into the text, and what it states. */
export interface Candidate extends Span {
  readonly from: number;
  readonly to: number;
  readonly facts: Facts;
}

/** Recognises one kind of expression that begins at token `i`; null when it is not one. */
export type Parser = (tokens: readonly Token[], i: number) => Candidate | null;

/** Makes better candidates of neighbouring ones; the input is in text order and stays so. */
export type Refiner = (
  candidates: readonly Candidate[],
  tokens: readonly Token[],
) => readonly Candidate[];
