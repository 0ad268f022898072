import type { Span } from '../../arabic/span.ts';
import type { Cue } from './cue.ts';

/** Where the words said begin: at word `at`; `before` is where the speaker's phrase must end. */
export interface Complement {
  readonly kind: 'that' | 'colon' | 'quotation' | 'preposition' | 'noun';
  readonly at: number;
  readonly before: number;
}

/** A cue with what it leads to and the words said, `said` being their span in the document. */
export interface Led {
  readonly cue: Cue;
  readonly complement: Complement | null;
  readonly said: Span | null;
}
