import type { Day } from '../../day.ts';
import type { Contradiction, Implied, Tense } from '../mention.ts';

/** From where an expression is seen. */
export interface Context {
  /** The publication day, or a day that it may have been. */
  readonly on: Day;
  readonly tense: Tense | null;
  /** The verb that says what is ahead stands close before the expression. */
  readonly isSure: boolean;
  /** After منذ: it lies behind whatever the distance. */
  readonly since: boolean;
  /** The day, month and year of the last expression before it, for نفسه and ذلك. */
  readonly lastDay: Day | null;
  readonly lastMonth: Day | null;
  readonly lastYear: number | null;
  /** A year far from the reference that the same sentence has stated. */
  readonly inheritedYear: number | null;
  /** Days by which the country's new moons are commonly seen after Umm al-Qura: 1 in Morocco. */
  readonly moonDelay: 0 | 1;
  /** The publication year where only that is known: writers leave it out of their dates. */
  readonly omittedYear: number | null;
}

/** A day found, with other readings and what was inferred. */
export interface ResolvedDay {
  readonly day: Day;
  readonly alternatives: readonly Day[];
  /** The words around it chose among the readings: it is told without reserve. */
  readonly isDecided?: boolean;
  readonly implied: readonly Implied[];
  readonly contradiction?: Contradiction;
}
