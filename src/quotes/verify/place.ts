import type { Near } from './near.ts';

/** A word before a cut, and how it stands to the quote behind: what tells whether it turns the words. */
export interface Place {
  readonly text: string;
  readonly near: readonly Near[];
  readonly distance: number;
  /** The word that stands right after this one, in the quote at last. */
  readonly next: Near | undefined;
  /** The quote's first word. */
  readonly first: Near | undefined;
  /** Index of the `أن` that leads into the quote, if one was met; -1 if the quote begins with it. */
  readonly ledAt: number | null;
  /** Whether the sentence is a question. */
  readonly isAsked: boolean;
}
