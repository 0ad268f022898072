import type { Document } from '../src/corpus/document.ts';
import { toDocument } from '../src/corpus/load.ts';
import { readLines } from './data.ts';

interface GoldPassage {
  readonly id: string;
  readonly doc: string;
  readonly text: string;
}

export interface GoldQuery {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly relevant: readonly string[];
}

/** A development set: articles, queries, and the way from a span of an article to a gold passage. */
export interface SearchSet {
  readonly name: string;
  readonly documents: readonly Document[];
  readonly passages: readonly GoldPassage[];
  readonly queries: readonly GoldQuery[];
  /** The gold passage that a span of an article overlaps most. */
  goldOf(document: string, start: number, end: number): string;
}

export const SEARCH_SETS = ['wiki-dev', 'ant-jfm', 'ant-ms-dev'] as const;

/** Articles are their passages joined by a blank line, as data/README.md says. */
export function readSearchSet(name: string): SearchSet {
  const passages = readLines<GoldPassage>(`search/${name}/passages.jsonl.gz`);
  const queries = readLines<GoldQuery>(`search/${name}/queries.jsonl.gz`);
  const byDocument = new Map<string, GoldPassage[]>();
  for (const passage of passages) {
    const list = byDocument.get(passage.doc);
    if (list) list.push(passage);
    else byDocument.set(passage.doc, [passage]);
  }
  const places = new Map<string, { id: string; start: number; end: number }[]>();
  const documents = [...byDocument].map(([id, list]) => {
    let offset = 0;
    places.set(
      id,
      list.map((passage) => {
        const start = offset;
        offset += passage.text.length + 2;
        return { id: passage.id, start, end: start + passage.text.length };
      }),
    );
    return toDocument(id, id, list.map((passage) => passage.text).join('\n\n'));
  });
  return {
    name,
    documents,
    passages,
    queries,
    goldOf(document, start, end) {
      let best = '';
      let most = 0;
      for (const place of places.get(document)!) {
        const shared = Math.min(end, place.end) - Math.max(start, place.start);
        if (shared > most) {
          most = shared;
          best = place.id;
        }
      }
      return best;
    },
  };
}
