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
    this.#stated = foldedOf(documents, ({ id, stated: { title } }) => `${title ?? ''} ${id}`);
    this.#beginnings = foldedOf(documents, (document) => {
      const { text, isStated } = titleOf(document);
      return isStated ? '' : text;
    });
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
const TOGETHER = 256;

/**
 * Folded names, some hundred at a time as slices of one string. What is put together letter by letter
 * takes thirty bytes a letter until it is first looked through, and a slice of a text keeps the whole.
 */
function foldedOf(
  documents: readonly Document[],
  nameOf: (document: Document) => string,
): readonly string[] {
  const names: string[] = [];
  for (let from = 0; from < documents.length; from += TOGETHER) {
    const some = documents.slice(from, from + TOGETHER).map((one) => fold(nameOf(one)));
    for (const name of some.join(BETWEEN).split(BETWEEN)) names.push(name);
  }
  return names;
}
