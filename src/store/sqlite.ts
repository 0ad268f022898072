import { mkdirSync, statSync } from 'node:fs';
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
  const opened = path === ':memory:' ? null : inodeOf(path);
  /** What is written into a file that has no name any more is lost with the process, and nobody told. */
  const mustBeThere = (): void => {
    if (opened === null || inodeOf(path) === opened) return;
    throw new Error(
      `${path} was taken away or replaced while in use; put it back or start the bot anew`,
    );
  };
  // Made once for each text: making one takes longer than running it.
  const statements = new Map<string, ReturnType<typeof database.prepare>>();
  const prepare = (sql: string) => {
    const known = statements.get(sql) ?? database.prepare(numbered(sql));
    statements.set(sql, known);
    return known;
  };
  return {
    async run(sql, parameters = [], durability = 'power') {
      mustBeThere();
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
      try {
        // Closing does not see to it here: who copies the file alone, as a backup, would miss the last weeks.
        database.exec('pragma wal_checkpoint(truncate)');
      } catch {
        // A full disk, or another process that writes: the next one to open the file reads on from its journal.
      } finally {
        database.close();
      }
    },
  };
}

/** What tells a file from another of its name; null where there is none. */
function inodeOf(path: string): string | null {
  const file = statSync(path, { throwIfNoEntry: false });
  return file ? `${file.dev}:${file.ino}` : null;
}

/** `$1` is a name to SQLite and a number to PostgreSQL; `?1` is SQLite's number. */
function numbered(sql: string): string {
  return sql.replace(/\$(?<number>\d+)/gu, '?$<number>');
}
