import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freshSchema } from '../bench/year/schema.ts';
import { isFaultless, simulate, span } from '../bench/year/simulate.ts';
import { openLibrary } from '../src/library.ts';
import { openPostgres } from '../src/store/postgres.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import { ROOT } from './newsroom.ts';

const POSTGRES = process.env['ISNAD_TEST_DATABASE_URL'];
const library = await openLibrary(join(ROOT, 'corpus'));

/** Of a busy machine, in milliseconds. */
const LONGEST = 120_000;

/** Clocks change in London, Beirut, Gaza and Nuuk; then in Cairo, and back in Nuuk and London. */
const DAYS = [
  ['2026-03-27', '2026-03-29'],
  ['2026-04-23', '2026-04-24'],
  ['2026-10-24', '2026-10-25'],
  ['2026-10-29', '2026-10-30'],
] as const;

test.each(DAYS)(
  'fifty newsrooms get one post each a day from %s to %s, whatever fails',
  async (from, to) => {
    const path = join(mkdtempSync(join(tmpdir(), 'isnad-')), 'isnad.db');
    const open = () => openSqlite(path);
    const result = await simulate({ seed: 7, ...span(from, to), guilds: 50, library, open });
    expect(result).toSatisfy(isFaultless);
    expect(result.posted + result.excused).toBe(result.due);
  },
  LONGEST,
);

test('the same on PostgreSQL (set ISNAD_TEST_DATABASE_URL=postgres://… to run)', async (context) => {
  if (!POSTGRES) return context.skip();
  const url = await freshSchema(POSTGRES);
  const open = () => openPostgres(url);
  const days = span('2026-10-29', '2026-10-30');
  const result = await simulate({ seed: 8, ...days, guilds: 50, library, open });
  expect(result).toSatisfy(isFaultless);
});

test(
  'the same seed meets the same faults, and ends the same',
  async () => {
    const run = () => {
      const path = join(mkdtempSync(join(tmpdir(), 'isnad-')), 'isnad.db');
      const days = span('2026-03-28', '2026-03-29');
      return simulate({ seed: 5, ...days, guilds: 12, library, open: () => openSqlite(path) });
    };
    const first = await run();
    expect(first.kills).toBeGreaterThan(0);
    expect(await run()).toEqual(first);
  },
  LONGEST,
);
