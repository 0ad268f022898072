import { eachToken } from '../arabic/tokenise.ts';
import type { Document } from '../corpus/document.ts';
import { PostingStore } from './engine.ts';
import { splitGlued } from './glued.ts';
import { Lexicon } from './lexicon.ts';
import { Neighbours } from './neighbours.ts';
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
  /** Passages that hold a term, by term; and a stem class, by class. */
  readonly termFrequency: Int32Array;
  readonly passageCount: number;
  readonly averageLength: number;
}

/** The key under which FlexSearch holds a stem class: short strings keep its maps small. */
export function keyOf(stemClass: number): string {
  return stemClass.toString(36);
}

/** Reads every passage twice: for the vocabulary, then, once stems are known, for the postings. */
export function buildIndex(documents: readonly Document[]): SearchIndex {
  const lexicon = new Lexicon();
  const tokens = new GrowingInt32();
  const passageStart = new GrowingInt32();
  const documentStart = new GrowingInt32();
  const documentOf = new GrowingInt32();
  documents.forEach((document, number) => {
    documentStart.push(passageStart.length);
    for (const passage of document.passages) {
      passageStart.push(tokens.length);
      documentOf.push(number);
      eachToken(document.text, passage.start, passage.end, (start, end) => {
        const term = lexicon.add(document.text.slice(start, end));
        if (term >= 0) tokens.push(term);
      });
    }
  });
  const passageCount = passageStart.length;
  documentStart.push(passageCount);
  passageStart.push(tokens.length);
  const stream = splitGlued(
    { tokens: tokens.toArray(), passageStart: passageStart.toArray() },
    lexicon,
  );
  lexicon.seal();
  const { store, termFrequency } = post(lexicon, stream.tokens, stream.passageStart);
  return {
    documents,
    lexicon,
    store,
    neighbours: new Neighbours(lexicon),
    scripts: new Scripts(lexicon),
    tokens: stream.tokens,
    passageStart: stream.passageStart,
    documentStart: documentStart.toArray(),
    documentOf: documentOf.toArray(),
    ...blocks(documents, passageCount),
    termFrequency,
    passageCount,
    averageLength: passageCount === 0 ? 0 : stream.tokens.length / passageCount,
  };
}

/** At most this many passages on each side belong to a passage's block. */
const WIDEST_BLOCK = 2;
const BLANK_LINE = /\n[^\S\n]*\n/u;

function blocks(
  documents: readonly Document[],
  count: number,
): { blockStart: Int32Array; blockEnd: Int32Array } {
  const blockStart = new Int32Array(count);
  const blockEnd = new Int32Array(count);
  let first = 0;
  for (const { text, passages } of documents) {
    let from = 0;
    for (let i = 0; i < passages.length; i++) {
      const gap = i === 0 ? '' : text.slice(passages[i - 1]!.end, passages[i]!.start);
      if (BLANK_LINE.test(gap)) from = i;
      blockStart[first + i] = first + Math.max(from, i - WIDEST_BLOCK);
      for (let j = Math.max(from, i - WIDEST_BLOCK); j <= i; j++)
        blockEnd[first + j] = first + i + 1;
    }
    first += passages.length;
  }
  return { blockStart, blockEnd };
}

function post(
  lexicon: Lexicon,
  tokens: Int32Array,
  passageStart: Int32Array,
): { store: PostingStore; termFrequency: Int32Array } {
  const store = new PostingStore();
  const termFrequency = new Int32Array(lexicon.size);
  const lastPassageOfTerm = new Int32Array(lexicon.size).fill(-1);
  const lastPassageOfClass = new Int32Array(lexicon.size).fill(-1);
  const keys: (string | undefined)[] = new Array(lexicon.size);
  for (let passage = 0; passage < passageStart.length - 1; passage++) {
    const terms: string[] = [];
    for (let i = passageStart[passage]!; i < passageStart[passage + 1]!; i++) {
      const term = tokens[i]!;
      if (lastPassageOfTerm[term] === passage) continue;
      lastPassageOfTerm[term] = passage;
      termFrequency[term]!++;
      const stemClass = lexicon.classOf(term);
      if (lastPassageOfClass[stemClass] === passage) continue;
      lastPassageOfClass[stemClass] = passage;
      const key = keys[stemClass] ?? keyOf(stemClass);
      keys[stemClass] = key;
      terms.push(key);
    }
    if (terms.length > 0) store.add(passage, terms);
  }
  return { store, termFrequency };
}

/** An Int32Array that grows by half; an array of numbers would take twice the memory. */
class GrowingInt32 {
  length = 0;
  private items = new Int32Array(1024);

  push(value: number): void {
    if (this.length === this.items.length) {
      const larger = new Int32Array(Math.ceil(this.items.length * 1.5));
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.length++] = value;
  }

  toArray(): Int32Array {
    return this.items.slice(0, this.length);
  }
}
