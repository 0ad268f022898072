import type { Document } from '../corpus/document.ts';
import type { Shapes } from '../flat/shapes.ts';
import type { TextsParts } from '../flat/texts.ts';
import type { Reference } from './reference.ts';

/**
 * The events of an archive, flat over shared memory: {@link EventArchive} asks them. What is told of
 * one event stands in the order in which they were found; `order` puts them by their days.
 */
export interface KeptEvents {
  /** By event in order, the number under which it was found. */
  readonly order: Int32Array;
  /** By event in order its id, which depends on all the others. */
  readonly ids: TextsParts;
  /**
   * By number the event, as {@link Shapes} write it; a document by its place among those of its
   * mentions, so that a text holds whatever the documents' numbers are.
   */
  readonly texts: TextsParts;
  readonly shapes: readonly string[];
  /** By number the id that depends on the event alone. */
  readonly ownIds: TextsParts;
  /** By number {@link OUTLINE} numbers; see {@link FIELD}. */
  readonly outlines: Int32Array;
  /**
   * Numbers of a document and of a mention there for each mention of each event: those of number `n`
   * are the pairs `[toldFirsts[n], toldFirsts[n + 1])`.
   */
  readonly told: Int32Array;
  readonly toldFirsts: Int32Array;
  /** Events, in order, that each document tells: `[documentFirsts[n], documentFirsts[n + 1])`. */
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
