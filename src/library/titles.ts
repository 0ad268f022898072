import { fold } from '../arabic/fold.ts';
import type { Document } from '../corpus/document.ts';
import { Lines, type LinesParts, LinesWriter } from '../flat/lines.ts';
import { titleOf } from './article.ts';

/** What documents are called, folded once, in shared memory: by document in each. */
export interface TitlesParts {
  /** The title that somebody gave, and the id. */
  readonly stated: LinesParts;
  /** The beginning of the text where nobody gave a title; empty else. */
  readonly beginnings: LinesParts;
}

export function titlesOf(documents: readonly Document[]): TitlesParts {
  const stated = new LinesWriter();
  const beginnings = new LinesWriter();
  for (const document of documents) {
    const { text, isStated } = titleOf(document);
    stated.add(fold(`${isStated ? text : ''} ${document.id}`));
    beginnings.add(isStated ? '' : fold(text));
  }
  return { stated: stated.done(), beginnings: beginnings.done() };
}

/** Finds documents by what they are called: a search with every letter typed looks through all. */
export class Titles {
  readonly #documents: readonly Document[];
  readonly #stated: Lines;
  readonly #beginnings: Lines;

  constructor(documents: readonly Document[], { stated, beginnings }: TitlesParts) {
    this.#documents = documents;
    this.#stated = new Lines(stated);
    this.#beginnings = new Lines(beginnings);
  }

  /** Documents whose title (or beginning, without one) or id has all the words; none for no words. */
  find(typed: string, limit: number): Document[] {
    const words = fold(typed).split(/\s+/u).filter(Boolean);
    if (words.length === 0) return [];
    // The longest is held by the fewest.
    const [longest, ...others] = words.sort((a, b) => b.length - a.length);
    const found = new Set<Document>();
    // A title that somebody gave goes before a beginning that we took for one.
    for (const names of [this.#stated, this.#beginnings]) {
      for (const number of names.holding(longest!)) {
        if (found.size >= limit) break;
        const name = others.length === 0 ? '' : names.at(number);
        if (others.every((word) => name.includes(word))) found.add(this.#documents[number]!);
      }
    }
    return [...found];
  }
}
