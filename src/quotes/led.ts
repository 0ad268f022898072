import type { Span } from '../arabic/span.ts';
import type { Complement } from './complement.ts';
import type { Cue } from './cue.ts';

/** A cue with what it leads to and the words said, `said` being their span in the document. */
export interface Led {
  readonly cue: Cue;
  readonly complement: Complement | null;
  readonly said: Span | null;
}
