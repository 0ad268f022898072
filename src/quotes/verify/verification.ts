import type { Span } from '../../arabic/span.ts';
import type { Document } from '../../corpus/document.ts';

/** Where the words of a quote stand, `[start, end)` of `document.text`. */
export interface Source extends Span {
  readonly document: Document;
}

/**
 * One thing that was said otherwise than it stands. `said` is a slice of the text asked about, at
 * `saidSpan`; `archive` one of the source's text, at `[start, end)`. Either may be empty.
 */
export interface Difference extends Span {
  readonly said: string;
  readonly saidSpan: Span;
  readonly archive: string;
  /** Index into the sources. */
  readonly source: number;
}

/**
 * - `exact`: the same words; `part`: the same words, not the whole sentence or quotation;
 *   `spelling`: the same words in another spelling; `omission`: the same words, but the archive
 *   shows between them that something was left out (`[...]`);
 * - `cut`: the same words, but what was left out turns them; `number`, `negation`: such a word is
 *   among the differences; `words`: others are; `order`: the same words in another order;
 *   `splice`: two places put together; `reworded`: the statement stands there in other words;
 * - `absent`.
 */
export type VerificationKind =
  | 'exact'
  | 'part'
  | 'spelling'
  | 'omission'
  | 'cut'
  | 'number'
  | 'negation'
  | 'words'
  | 'order'
  | 'splice'
  | 'reworded'
  | 'absent';

export interface Verification {
  readonly verdict: 'verbatim' | 'altered' | 'absent';
  readonly kind: VerificationKind;
  /** None when absent, two for a splice, otherwise the best one. */
  readonly sources: readonly Source[];
  readonly differences: readonly Difference[];
  /** Whether the speaker asked about said it; null when none was asked about. */
  readonly attribution: 'ok' | 'wrong' | 'unknown' | null;
  /** Who said it there, as inferred; null when unknown. */
  readonly speaker: string | null;
  /** The words of the article that deny or limit the whole quotation; null when none do. */
  readonly denied: string | null;
  /** How many other articles have the same words. */
  readonly others: number;
  /** How sure the verdict is, 0–1: 1 for words that stand there, lower the more differs. */
  readonly confidence: number;
}
