import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from './database.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';
import { KEPT_MS, openStore, type Store } from './store.ts';

const POSTGRES = process.env['ISNAD_TEST_DATABASE_URL'];

const HOMES: readonly [string, (() => Database) | null][] = [
  ['SQLite in memory', () => openSqlite(':memory:')],
  ['SQLite in a file', () => openSqlite(join(mkdtempSync(join(tmpdir(), 'isnad-')), 'a', 'b.db'))],
  [
    'PostgreSQL (set ISNAD_TEST_DATABASE_URL=postgres://… to run)',
    POSTGRES ? () => openPostgres(POSTGRES) : null,
  ],
];

describe.each(HOMES)('the store in %s', (_, open) => {
  let store: Store;
  beforeEach(async (context) => {
    if (!open) return context.skip();
    store = await openStore(open());
  });
  afterEach(async () => {
    await store?.close();
  });

  test('a value comes back under its key', async () => {
    const key = await store.keep({ query: 'الأمم المتحدة', page: 2 }, 1000);
    expect(key).toMatch(/^[\w-]{22}$/u);
    expect(await store.recall(key, 2000)).toEqual({ query: 'الأمم المتحدة', page: 2 });
  });

  test('the same value has the same key', async () => {
    expect(await store.keep(['a'], 1)).toBe(await store.keep(['a'], 2));
  });

  test('an unknown key has no value', async () => {
    expect(await store.recall("'; drop table kept; --", 1)).toBeNull();
  });

  test('what is used is kept, what is not is forgotten', async () => {
    const used = await store.keep('used', 0);
    const unused = await store.keep('unused', 0);
    await store.recall(used, KEPT_MS);
    await store.forget(KEPT_MS + 1);
    expect(await store.recall(used, KEPT_MS)).toBe('used');
    expect(await store.recall(unused, KEPT_MS)).toBeNull();
  });
});

test('a file keeps its values when it is closed and opened again', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'isnad-')), 'isnad.db');
  const first = await openStore(openSqlite(path));
  const key = await first.keep('kept', 1);
  await first.close();
  const second = await openStore(openSqlite(path));
  expect(await second.recall(key, 2)).toBe('kept');
  await second.close();
});
