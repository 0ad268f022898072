import type { Day } from '../../day.ts';
import type { Tense } from '../mention.ts';

/** From where an expression is seen. */
export interface Context {
  /** The publication day, or a day that it may have been. */
  readonly on: Day;
  readonly tense: Tense | null;
  /** The day, month and year of the last expression before it, for نفسه and ذلك. */
  readonly lastDay: Day | null;
  readonly lastMonth: Day | null;
  readonly lastYear: number | null;
  /** A year far from the reference that the same sentence has stated. */
  readonly inheritedYear: number | null;
  /** The publication year where only that is known: writers leave it out of their dates. */
  readonly omittedYear: number | null;
}
