import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Document } from '../corpus/document.ts';
import type { Problem } from '../corpus/files.ts';
import type { Corpus } from '../corpus/load.ts';
import { StringTable } from '../flat/table.ts';
import { buildIndex, openIndex, type SearchIndex } from '../search/index.ts';
import type { IndexParts } from '../search/parts.ts';
import type { Bundle } from './bundle.ts';
import type { Published } from './keeper.ts';
import { ShelvedDocument } from './shelf.ts';

/** What a library answers from. Immutable. */
export interface Contents {
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
  readonly index: SearchIndex;
  find(id: string): Document | undefined;
}

/** Contents that lie in bundles. */
export interface ShelvedContents extends Contents {
  readonly documents: readonly ShelvedDocument[];
}

/** Documents in memory as a library's contents. */
export function contentsOf({ documents, problems }: Corpus): Contents {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return { documents, problems, index: buildIndex(documents), find: (id) => byId.get(id) };
}

/** Documents in a slice: a millisecond's work. */
const SLICE = 2_000;

/** The bundles of the edition that stands, on the side of whoever answers from it. */
export class Stacks {
  readonly bundles = new Map<number, Bundle>();

  /**
   * A new edition as a library's contents. Made in slices: answers that are asked for meanwhile do
   * not wait for forty thousand documents.
   */
  async open({ edition, added, dropped }: Published): Promise<ShelvedContents> {
    for (const [number, bundle] of added) this.bundles.set(number, bundle);
    const { places, problems, index } = edition;
    const ids = new StringTable(edition.ids);
    const documents: ShelvedDocument[] = [];
    for (let i = 0; i < places.length; i += 2) {
      const bundle = this.bundles.get(places[i]!)!;
      documents.push(new ShelvedDocument(ids.at(i / 2), i / 2, bundle, places[i + 1]!));
      if (documents.length % SLICE === 0) await nextTurn();
    }
    // The edition before may still be answering: it holds its own documents.
    for (const number of dropped) this.bundles.delete(number);
    return withIndex({ documents, problems, find: (id) => documents[ids.find(id)] }, index);
  }
}

/** Not everybody who reads the documents searches them. */
function withIndex(
  contents: Omit<ShelvedContents, 'index'>,
  index: IndexParts | null,
): ShelvedContents {
  let opened: SearchIndex | null = null;
  return {
    ...contents,
    get index() {
      if (!index) throw new Error('this edition was handed over without its index');
      opened ??= openIndex(index, contents.documents);
      return opened;
    },
  };
}

/** The same for those who do not search: an index that nobody holds any more is given back. */
export function withoutIndex({ documents, problems, find }: ShelvedContents): ShelvedContents {
  return withIndex({ documents, problems, find }, null);
}
