import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import type { Database } from './database.ts';

/** Statements wait for another process's lock this long, and hold up everything meanwhile. */
const BUSY_MS = 1000;

/**
 * The embedded home: one SQLite file, its folder made if need be; `:memory:` for none.
 * Throws when the file cannot be opened or is not a database.
 */
export function openSqlite(path: string): Database {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const database = new DatabaseSync(path);
  // In this order: switching the journal takes a lock, and waits for it only once told to.
  database.exec(`pragma busy_timeout = ${BUSY_MS}`);
  database.exec('pragma journal_mode = wal');
  database.exec('pragma synchronous = full');
  // Made once for each text: making one takes longer than running it.
  const statements = new Map<string, ReturnType<typeof database.prepare>>();
  const prepare = (sql: string) => {
    const known = statements.get(sql) ?? database.prepare(numbered(sql));
    statements.set(sql, known);
    return known;
  };
  return {
    async run(sql, parameters = [], durability = 'power') {
      if (durability === 'power') return Number(prepare(sql).run(...parameters).changes);
      // In WAL, `normal` leaves the flush to the next checkpoint; nothing can come in between.
      database.exec('pragma synchronous = normal');
      try {
        return Number(prepare(sql).run(...parameters).changes);
      } finally {
        database.exec('pragma synchronous = full');
      }
    },
    async all(sql, parameters = []) {
      return prepare(sql).all(...parameters) as Record<string, unknown>[];
    },
    async close() {
      database.close();
    },
  };
}

/** `$1` is a name to SQLite and a number to PostgreSQL; `?1` is SQLite's number. */
function numbered(sql: string): string {
  return sql.replace(/\$(?<number>\d+)/gu, '?$<number>');
}
