import type { Document } from '../corpus/document.ts';
import type { Shapes } from '../flat/shapes.ts';
import type { TextsParts } from '../flat/texts.ts';
import type { Reference } from './reference.ts';

/** The events of an archive, flat over shared memory: {@link EventArchive} asks them. */
export interface KeptEvents {
  /**
   * One after another in their order, as {@link Shapes} write them; a document by its place among
   * those of the event's mentions, so that a text holds whatever the documents' numbers are.
   */
  readonly texts: TextsParts;
  readonly shapes: readonly string[];
  /** By event its id, which depends on all the others, and the one that depends on it alone. */
  readonly ids: TextsParts;
  readonly ownIds: TextsParts;
  /** By event {@link OUTLINE} numbers; see {@link FIELD}. */
  readonly outlines: Int32Array;
  /**
   * Numbers of a document and of a mention there for each mention of each event, in the event's
   * order: those of event `n` are the pairs `[toldFirsts[n], toldFirsts[n + 1])`.
   */
  readonly told: Int32Array;
  readonly toldFirsts: Int32Array;
  /** Events that each document tells: those of `n` are `[documentFirsts[n], documentFirsts[n + 1])`. */
  readonly documentEvents: Int32Array;
  readonly documentFirsts: Int32Array;
}

/** Places in the outline of an event. */
export const FIELD = {
  /** Its first day and the day after its last as numbers (20210304); 0 without days. */
  first: 0,
  dayAfterLast: 1,
  /** Its month and day (304) if it may be announced on that day of other years, else 0. */
  monthDay: 2,
  /** Which of its mentions is of the document that its title is from, and where the title begins. */
  title: 3,
  titleStart: 4,
} as const;
export const OUTLINE = 5;

/** A document with its publication day. */
export interface Published {
  readonly document: Document;
  readonly reference: Reference;
}
