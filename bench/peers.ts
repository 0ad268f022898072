import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import { stemmer } from '@orama/stemmers/arabic';
import { DatabaseSync } from '@photostructure/sqlite';
import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';

/** A search engine over gold passages, as a newcomer sets it up from its manual. */
export interface Peer {
  /** Ids of the ten best passages. */
  search(text: string): Promise<readonly string[]> | readonly string[];
}

export interface PeerPassage {
  readonly id: string;
  readonly text: string;
}

type Builder = (passages: readonly PeerPassage[]) => Promise<Peer> | Peer;

const TOP = 10;

/** The peers, each with its own Arabic set-up where it has one. */
export const PEERS: Readonly<Record<string, Builder>> = {
  MiniSearch: (passages) => {
    const index = new MiniSearch<PeerPassage>({ fields: ['text'], idField: 'id' });
    index.addAll([...passages]);
    return {
      search: (text) =>
        index
          .search(text)
          .slice(0, TOP)
          .map((hit) => String(hit.id)),
    };
  },

  'Orama, Arabic': async (passages) => {
    const database = create({
      schema: { text: 'string' } as const,
      components: { tokenizer: { language: 'arabic', stemming: true, stemmer } },
    });
    await insertMultiple(database, passages.map(({ id, text }) => ({ id, text })) as never, 1000);
    return {
      search: async (text) => {
        const { hits } = await searchOrama(database, { term: text, limit: TOP });
        return hits.map((hit) => hit.id);
      },
    };
  },

  'FlexSearch, plain': (passages) => {
    const index = new FlexSearch.Index({ tokenize: 'strict' });
    passages.forEach(({ text }, number) => {
      index.add(number, text);
    });
    return {
      search: (text) =>
        (index.search(text, { limit: TOP, suggest: true }) as number[]).map(
          (number) => passages[number]!.id,
        ),
    };
  },

  'SQLite FTS5': (passages) => {
    const database = new DatabaseSync(':memory:');
    database.exec(
      "create virtual table p using fts5(text, tokenize = 'unicode61 remove_diacritics 2')",
    );
    const insert = database.prepare('insert into p (rowid, text) values (?, ?)');
    database.exec('begin');
    passages.forEach(({ text }, number) => {
      insert.run(number + 1, text);
    });
    database.exec('commit');
    const select = database.prepare('select rowid from p where p match ? order by rank limit 10');
    return {
      search: (text) => {
        const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
        if (words.length === 0) return [];
        const query = words.map((word) => `"${word}"`).join(' OR ');
        return select.all(query).map((row) => passages[Number(row['rowid']) - 1]!.id);
      },
    };
  },
};
