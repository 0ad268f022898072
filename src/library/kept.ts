import type { CorpusFile } from '../corpus/files.ts';
import type { ReadUnit } from './reading.ts';
import type { Unit } from './units.ts';

/** A unit that was read, and where its documents are. */
export interface KeptUnit extends Omit<ReadUnit, 'isKnown'> {
  readonly range: Unit['range'];
  readonly bundle: number;
  /** The number of its first document in the bundle. */
  readonly first: number;
}

/** A file that was read, with the stamp that it had. */
export interface KeptFile extends CorpusFile {
  readonly units: readonly KeptUnit[];
}
