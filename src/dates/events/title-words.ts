import { fold } from '../../arabic/fold.ts';
import type { Span } from '../../arabic/span.ts';

/** What follows is reported. */
export const THAT = new Set(['ان', 'بان'].map(fold));
/** Between two clauses. */
export const BREAK = /[،؛]/u;

/** A word of the sentence, folded. */
export interface Word extends Span {
  readonly text: string;
}
