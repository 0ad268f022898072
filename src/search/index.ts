import { fold } from '../arabic/fold.ts';
import { eachToken } from '../arabic/tokenise.ts';
import type { Document } from '../corpus/document.ts';
import { toShared } from '../flat/memory.ts';
import { opensBlock } from './blocks.ts';
import { PostingStore } from './engine.ts';
import { Lexicon } from './lexicon.ts';
import { Neighbours } from './neighbours.ts';
import { type IndexParts, type TokenStream, toParts } from './parts.ts';
import { Scripts } from './scripts.ts';

/**
 * Everything that ranking reads, over typed arrays. Passages are numbered through the whole corpus
 * in order of documents; document `d` has the passages `[documentStart[d], documentStart[d + 1])`,
 * passage `p` the tokens `tokens[passageStart[p]]` to `tokens[passageStart[p + 1] - 1]`.
 */
export interface SearchIndex {
  readonly documents: readonly Document[];
  readonly lexicon: Lexicon;
  readonly store: PostingStore;
  readonly neighbours: Neighbours;
  readonly scripts: Scripts;
  /** Term numbers of all tokens of all passages. */
  readonly tokens: Int32Array;
  readonly passageStart: Int32Array;
  readonly documentStart: Int32Array;
  readonly documentOf: Int32Array;
  /** The passages `[blockStart[p], blockEnd[p])` stand with passage `p` between two blank lines. */
  readonly blockStart: Int32Array;
  readonly blockEnd: Int32Array;
  /** Passages that hold a term, by term. */
  readonly termFrequency: Int32Array;
  readonly passageCount: number;
  readonly averageLength: number;
}

/** An index over its parts, which were made of the same documents in the same order. At once. */
export function openIndex(parts: IndexParts, documents: readonly Document[]): SearchIndex {
  const lexicon = new Lexicon(parts.lexicon);
  const { tokens, passageStart, documentStart, documentOf, blockStart, blockEnd } = parts;
  const passageCount = passageStart.length - 1;
  return {
    documents,
    lexicon,
    store: new PostingStore(parts.postings),
    neighbours: new Neighbours(lexicon, parts.neighbours),
    scripts: new Scripts(lexicon, parts.scripts),
    tokens,
    passageStart,
    documentStart,
    documentOf,
    blockStart,
    blockEnd,
    termFrequency: parts.termFrequency,
    passageCount,
    averageLength: passageCount === 0 ? 0 : tokens.length / passageCount,
  };
}

/** The words of documents that are in memory. */
export function readStream(documents: readonly Document[]): TokenStream {
  const words: string[] = [];
  const byWord = new Map<string, number>();
  // Words as written: spares folding them again, ten times faster over a corpus.
  const bySurface = new Map<string, number>();
  const tokens: number[] = [];
  const passageStart: number[] = [];
  const documentStart: number[] = [];
  const opens: number[] = [];
  const termOf = (surface: string): number => {
    const word = fold(surface);
    let term = word === '' ? -1 : byWord.get(word);
    if (term === undefined) {
      term = words.push(word) - 1;
      byWord.set(word, term);
    }
    bySurface.set(surface, term);
    return term;
  };
  for (const { text, passages } of documents) {
    documentStart.push(passageStart.length);
    passages.forEach((passage, n) => {
      passageStart.push(tokens.length);
      opens.push(opensBlock(text, passages, n) ? 1 : 0);
      eachToken(text, passage.start, passage.end, (start, end) => {
        const surface = text.slice(start, end);
        const term = bySurface.get(surface) ?? termOf(surface);
        if (term >= 0) tokens.push(term);
      });
    });
  }
  documentStart.push(passageStart.length);
  passageStart.push(tokens.length);
  return {
    words,
    tokens: Int32Array.from(tokens),
    passageStart: toShared(passageStart),
    documentStart: toShared(documentStart),
    opens: Uint8Array.from(opens),
  };
}

/** An index over documents that are in memory. */
export function buildIndex(documents: readonly Document[]): SearchIndex {
  return openIndex(toParts(readStream(documents)), documents);
}
