import type { Document } from '../corpus/document.ts';
import type { Shapes } from '../flat/shapes.ts';
import { bytesAt, type TextsParts, TextsWriter } from '../flat/texts.ts';
import { extractDates } from './extract.ts';
import type { Reference } from './reference.ts';

/** The events of an archive, flat over shared memory: {@link EventArchive} asks them. */
export interface KeptEvents {
  /** One after another in their order, as {@link Shapes} write them, documents by number. */
  readonly texts: TextsParts;
  /** By event its id, which depends on all the others; the one in its text need not be its own. */
  readonly ids: TextsParts;
  readonly shapes: readonly string[];
  /** By event, its first day and the day after its last as numbers (20210304); 0 without days. */
  readonly first: Int32Array;
  readonly dayAfterLast: Int32Array;
  /** By event its month and day (304) if it may be announced on that day of other years, else 0. */
  readonly monthDay: Int32Array;
  /** Events that each document tells: those of `n` are `[documentFirsts[n], documentFirsts[n + 1])`. */
  readonly documentEvents: Int32Array;
  readonly documentFirsts: Int32Array;
}

/** The dates of each document, as JSON. */
export type KeptMentions = TextsParts;

/** A document with its publication day. */
export interface Published {
  readonly document: Document;
  readonly reference: Reference;
}

/**
 * The dates of documents.
 * @param from by document its number in `old`, -1 for one to be read
 */
export function toKeptMentions(
  published: readonly Published[],
  old: KeptMentions | null = null,
  from: Int32Array | null = null,
): KeptMentions {
  const texts = new TextsWriter();
  published.forEach(({ document, reference }, i) => {
    const known = from?.[i] ?? -1;
    if (old && known >= 0) texts.addBytes(bytesAt(old, known));
    else texts.add(JSON.stringify(extractDates(document.text, reference)));
  });
  return texts.done();
}
