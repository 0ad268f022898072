import { distinct, type Problem } from '../corpus/files.ts';
import { Ids, takenId } from '../corpus/ids.ts';
import { giveBack, ownArray, ownInts, sharedInts, toShared } from '../flat/memory.ts';
import { StringTable, type StringTableParts } from '../flat/table.ts';
import { VarintReader } from '../flat/varints.ts';
import { type IndexParts, type TokenStream, toParts } from '../search/parts.ts';
import { type Bundle, FIELD, RECORD, SPAN } from './bundle.ts';
import type { Dictionary } from './dictionary.ts';
import type { KeptFile } from './kept.ts';

/** Everything that the library answers from, at one moment, in flat pieces over shared memory. */
export interface Edition {
  /** For each document, in order, the number of its bundle and its own number there. */
  readonly places: Int32Array;
  readonly ids: StringTableParts;
  /** Null for those who do not search: an index that nobody holds any more is given back. */
  readonly index: IndexParts | null;
  readonly problems: readonly Problem[];
  /** Those of the problems that the listing of the folder told. */
  readonly listed: readonly Problem[];
}

/** Which documents there are, in the order of the corpus, and what is wrong. */
export interface Contents {
  readonly places: Int32Array;
  readonly ids: readonly string[];
  readonly problems: readonly Problem[];
  readonly listed: readonly Problem[];
}

/** Puts the documents of files in order and gives them ids, as reading them one by one would. */
export function contentsOf(files: Iterable<KeptFile>, listed: readonly Problem[]): Contents {
  const problems: Problem[] = [...listed];
  const places: number[] = [];
  const chosen: string[] = [];
  const ids = new Ids();
  for (const { path, units } of files) {
    let number = 0;
    let lines = 0;
    for (const unit of units) {
      for (const { problem, line } of unit.problems) {
        const reason = line === null ? '' : `line ${lines + line}: `;
        problems.push(reason === '' ? problem : { ...problem, reason: reason + problem.reason });
      }
      unit.ids.forEach((stated, i) => {
        number++;
        const id = ids.choose(stated, path, number);
        if (id === null) problems.push(takenId(path, stated));
        else {
          places.push(unit.bundle, unit.first + i);
          chosen.push(id);
        }
      });
      lines += unit.lines;
    }
  }
  return { places: toShared(places), ids: chosen, problems: distinct(problems), listed };
}

/** @param dictionary by which the bundles' tokens are numbered */
export function toEdition(
  { places, ids, problems, listed }: Contents,
  bundles: ReadonlyMap<number, Bundle>,
  dictionary: Dictionary,
): Edition {
  const index = toParts(streamOf(places, bundles, dictionary));
  return { places, ids: StringTable.of(ids).parts, index, problems, listed };
}

/** The words of all documents, numbered anew in the order of their first coming. */
function streamOf(
  places: Int32Array,
  bundles: ReadonlyMap<number, Bundle>,
  dictionary: Dictionary,
): TokenStream {
  let passages = 0;
  let length = 0;
  eachPlace(places, bundles, ({ table, spans }, at) => {
    passages += table[at + FIELD.passages]!;
    length += wordsIn(table, spans, at);
  });
  const tokens = ownInts(length);
  const passageStart = sharedInts(passages + 1);
  const documentStart = sharedInts(places.length / 2 + 1);
  const opens = ownArray(Uint8Array, passages);
  const words: string[] = [];
  const termOf = ownInts(dictionary.size).fill(-1);
  let token = 0;
  let passage = 0;
  let document = 0;
  eachPlace(places, bundles, (bundle, at) => {
    const { table, spans } = bundle;
    documentStart[document++] = passage;
    const reader = new VarintReader(bundle.tokens, table[at + FIELD.tokens]!);
    let span = passagesAt(table, at);
    for (let i = table[at + FIELD.passages]!; i > 0; i--, span += SPAN.passage) {
      passageStart[passage] = token;
      opens[passage++] = spans[span + 4]!;
      for (let left = spans[span + 3]!; left > 0; left--) {
        const word = reader.next();
        if (termOf[word]! < 0) termOf[word] = words.push(dictionary.at(word)) - 1;
        tokens[token++] = termOf[word]!;
      }
    }
  });
  documentStart[document] = passage;
  passageStart[passage] = token;
  giveBack(termOf);
  return { words, tokens, passageStart, documentStart, opens, release: () => giveBack(tokens) };
}

function eachPlace(
  places: Int32Array,
  bundles: ReadonlyMap<number, Bundle>,
  visit: (bundle: Bundle, at: number) => void,
): void {
  for (let i = 0; i < places.length; i += 2)
    visit(bundles.get(places[i]!)!, places[i + 1]! * RECORD);
}

function passagesAt(table: Int32Array, at: number): number {
  return (
    table[at + FIELD.spans]! +
    table[at + FIELD.paragraphs]! * SPAN.paragraph +
    table[at + FIELD.sentences]! * SPAN.sentence
  );
}

function wordsIn(table: Int32Array, spans: Int32Array, at: number): number {
  let words = 0;
  let span = passagesAt(table, at) + 3;
  for (let i = table[at + FIELD.passages]!; i > 0; i--, span += SPAN.passage) words += spans[span]!;
  return words;
}
