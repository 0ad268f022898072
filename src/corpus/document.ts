import type { Paragraph, Sentence } from '../arabic/sentences.ts';
import type { Span } from '../arabic/span.ts';
import type { Day } from '../day.ts';

export type { Paragraph, Sentence } from '../arabic/sentences.ts';

/** What a file, its front matter or its sidecar says about a document; nothing here is inferred. */
export interface Metadata {
  readonly title?: string;
  /** The publication day as stated. `at` is the instant in ISO 8601 when one was given. */
  readonly published?: { readonly day: Day; readonly at?: string };
  readonly source?: string;
  readonly url?: string;
  readonly author?: string;
  /** BCP 47. */
  readonly language?: string;
}

/**
 * Whole neighbouring sentences, about 60 words: what search finds and cards show.
 * Numbered from 1 in its document; `paragraph` is that of its first sentence.
 */
export interface Passage extends Span {
  readonly number: number;
  readonly paragraph: number;
}

/**
 * One article. `text` (NFC, as loaded) is the only text: sentences, passages, dates, quotes and
 * highlights are spans into it, and whatever is shown is a slice of it.
 */
export interface Document {
  /** Unique in the library; by default the path without its extension. */
  readonly id: string;
  /** Relative to the corpus folder, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly stated: Metadata;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly passages: readonly Passage[];
}

/** Begins the ids of what was added in a guild, which are keys; no path of a corpus begins with it. */
export const UPLOAD_MARK = '+';

/** What a reader calls a document without a title: its id, or the name of the file that was added. */
export function nameOf({ id, path }: Pick<Document, 'id' | 'path'>): string {
  return id.startsWith(UPLOAD_MARK) ? path : id;
}
