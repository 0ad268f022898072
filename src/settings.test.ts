import { expect, test } from 'vitest';
import { createSettings, FRESH_MS } from './settings.ts';
import type { GuildSettings } from './store/settings.ts';
import { openSqlite } from './store/sqlite.ts';
import { openStore } from './store/store.ts';

const DEFAULTS: GuildSettings = {
  language: 'ar',
  digits: 'latin',
  months: 'both',
  privacy: {},
  roles: [],
  rolesOf: {},
  channels: [],
};

async function twoProcesses() {
  const store = await openStore(openSqlite(':memory:'));
  let clock = 0;
  const troubles: unknown[] = [];
  const one = () =>
    createSettings(
      store,
      DEFAULTS,
      () => clock,
      (error) => troubles.push(error),
    );
  const advance = (ms: number) => {
    clock += ms;
  };
  return { store, mine: one(), other: one(), troubles, advance };
}

test('a guild that chose nothing has the defaults, and so has a direct message', async () => {
  const { mine } = await twoProcesses();
  expect(await mine.of('1')).toEqual(DEFAULTS);
  expect(await mine.of(null)).toEqual(DEFAULTS);
});

test('a change holds at once, leaves the rest and other guilds alone', async () => {
  const { mine } = await twoProcesses();
  await mine.change('1', { language: 'en' });
  await mine.change('1', { digits: 'arabic' });
  expect(await mine.of('1')).toEqual({ ...DEFAULTS, language: 'en', digits: 'arabic' });
  expect(await mine.of('2')).toEqual(DEFAULTS);
});

test('another process sees a change after a few seconds', async () => {
  const { mine, other, advance } = await twoProcesses();
  await other.of('1');
  await mine.change('1', { months: 'levantine' });
  advance(FRESH_MS);
  expect((await other.of('1')).months).toBe('levantine');
});

test('what all guilds chose before is known of them though the store fails before they ask', async () => {
  const { store, mine, other } = await twoProcesses();
  await mine.change('1', { roles: ['7'], privacy: { search: 'private' } });
  await other.load();
  await store.close();
  expect(await other.of('1')).toEqual({
    ...DEFAULTS,
    roles: ['7'],
    privacy: { search: 'private' },
  });
});

test('a store that fails leaves what was known, and is told of', async () => {
  const { store, mine, troubles, advance } = await twoProcesses();
  await mine.change('1', { roles: ['7'] });
  await store.close();
  advance(FRESH_MS);
  expect((await mine.of('1')).roles).toEqual(['7']);
  expect(await mine.of('2')).toEqual(DEFAULTS);
  expect(troubles).toHaveLength(2);
});
