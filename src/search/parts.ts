import { sharedInts } from '../flat/memory.ts';
import { StringTable } from '../flat/table.ts';
import { blocksOf } from './blocks.ts';
import type { PostingParts } from './engine.ts';
import { splitGlued, type Tokens } from './glued.ts';
import { classify, Lexicon, type LexiconParts } from './lexicon.ts';
import { neighbourPairs } from './neighbours.ts';
import { frequenciesOf, postingsOf } from './postings.ts';
import { scriptPairs } from './scripts.ts';

/** What an index is made of: the words of all passages, in the order of the documents. */
export interface TokenStream extends Tokens {
  /** Folded words by term number, in the order of their first occurrence. */
  readonly words: readonly string[];
  /** The first passage of each document, and one more: the number of passages. */
  readonly documentStart: Int32Array;
  /** By passage, 1 where it begins a document or follows a blank line. */
  readonly opens: Uint8Array;
  /** Told when the tokens are not read any more; then nobody else may need them either. */
  readonly release?: () => void;
}

/**
 * A whole index in flat pieces of shared memory: it can be made in one thread and used in another,
 * and kept in a file. A function of the token stream and of nothing else.
 */
export interface IndexParts extends Tokens {
  readonly lexicon: LexiconParts;
  readonly postings: PostingParts;
  readonly termFrequency: Int32Array;
  readonly neighbours: Float64Array;
  readonly scripts: Float64Array;
  readonly documentStart: Int32Array;
  readonly documentOf: Int32Array;
  readonly blockStart: Int32Array;
  readonly blockEnd: Int32Array;
}

export function toParts(stream: TokenStream): IndexParts {
  const words = StringTable.of(stream.words);
  const { tokens, passageStart, glued } = splitGlued(stream, words);
  stream.release?.();
  const { stems, classes, firstTerm } = classify(words);
  const parts = { words: words.parts, stems, classes, firstTerm, glued };
  const lexicon = new Lexicon(parts);
  const { documentStart } = stream;
  return {
    lexicon: parts,
    postings: postingsOf({ tokens, passageStart }, firstTerm.length, (term) => classes[term]!),
    termFrequency: frequenciesOf({ tokens, passageStart }, words.size),
    neighbours: neighbourPairs(lexicon),
    scripts: scriptPairs(lexicon),
    tokens,
    passageStart,
    documentStart,
    documentOf: documentsOf(documentStart),
    ...blocksOf(stream.opens),
  };
}

function documentsOf(documentStart: Int32Array): Int32Array {
  const documentOf = sharedInts(documentStart.at(-1)!);
  for (let document = 0; document + 1 < documentStart.length; document++)
    documentOf.fill(document, documentStart[document]!, documentStart[document + 1]!);
  return documentOf;
}
