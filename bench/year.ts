import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLibrary } from '../src/library.ts';
import { openPostgres } from '../src/store/postgres.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import { freshSchema } from './year/schema.ts';
import { isFaultless, simulate, span } from './year/simulate.ts';

/**
 * A year of morning posts for fifty newsrooms in twelve zones, two processes on one database, with
 * faults by seed: `npm run bench:year -- [SEED] [DAYS]`. With ISNAD_TEST_DATABASE_URL on PostgreSQL.
 * Ends with status 0 only if every due day has exactly one post, in time and on its own day.
 */
const seed = Number(process.argv[2] ?? 1);
const days = Number(process.argv[3] ?? 365);
const url = process.env['ISNAD_TEST_DATABASE_URL'];
const schema = url ? await freshSchema(url) : null;
const path = join(mkdtempSync(join(tmpdir(), 'isnad-year-')), 'isnad.db');
const startedAt = performance.now();
const result = await simulate({
  ...span('2026-01-01', '2026-12-31'),
  seed,
  days,
  guilds: 50,
  library: await openLibrary('corpus'),
  open: () => (schema ? openPostgres(schema) : openSqlite(path)),
});
const seconds = Math.round((performance.now() - startedAt) / 1000);
console.table({ home: schema ? 'PostgreSQL' : 'SQLite', seed, days, seconds, ...result });
process.exitCode = isFaultless(result) ? 0 : 1;
