import pg from 'pg';
import type { Database } from './database.ts';

/** For a connection, and for a statement; ours take some milliseconds. */
const PATIENCE_MS = 5000;

/**
 * The shared home. Connections are made when needed and made anew when lost; a statement on a lost
 * one throws, and the caller decides whether to try again.
 */
export function openPostgres(url: string): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: 8,
    connectionTimeoutMillis: PATIENCE_MS,
    // A server whose machine is gone tells nobody: without these a statement waits a quarter of an hour.
    query_timeout: PATIENCE_MS,
    keepAlive: true,
  });
  // A connection that breaks while idle is replaced by the pool; unheard, it would end the process.
  pool.on('error', () => {});
  return {
    async run(sql, parameters = []) {
      return (await pool.query(sql, [...parameters])).rowCount ?? 0;
    },
    async all(sql, parameters = []) {
      return (await pool.query(sql, [...parameters])).rows as Record<string, unknown>[];
    },
    close: () => pool.end(),
  };
}
