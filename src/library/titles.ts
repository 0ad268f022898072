import { fold } from '../arabic/fold.ts';
import type { Document } from '../corpus/document.ts';
import { titleOf } from './article.ts';

/** What documents are called, folded once: a search with every letter typed reads them all. */
export class Titles {
  readonly #documents: readonly Document[];
  /** The title that somebody gave, and the id. */
  readonly #stated: readonly string[];
  /** The beginning of the text where nobody gave a title; empty else. */
  readonly #beginnings: readonly string[];

  constructor(documents: readonly Document[]) {
    this.#documents = documents;
    this.#stated = compact(
      documents.map(({ id, stated: { title } }) => fold(`${title ?? ''} ${id}`)),
    );
    this.#beginnings = compact(
      documents.map((document) => {
        const { text, isStated } = titleOf(document);
        return isStated ? '' : fold(text);
      }),
    );
  }

  /** Documents whose title (or beginning, without one) or id has all the words; none for no words. */
  find(typed: string, limit: number): Document[] {
    const words = fold(typed).split(/\s+/u).filter(Boolean);
    if (words.length === 0) return [];
    const found = new Set<Document>();
    // A title that somebody gave goes before a beginning that we took for one.
    for (const names of [this.#stated, this.#beginnings]) {
      for (let i = 0; i < names.length && found.size < limit; i++) {
        if (words.every((word) => names[i]!.includes(word))) found.add(this.#documents[i]!);
      }
    }
    return [...found];
  }
}

/** A character that no folded text has. */
const BETWEEN = '\u0000';

/**
 * The same strings as slices of one. A string that was put together letter by letter takes thirty
 * bytes a letter until it is first looked through, and a slice of a text keeps the whole text.
 */
function compact(strings: readonly string[]): readonly string[] {
  return strings.join(BETWEEN).split(BETWEEN);
}
