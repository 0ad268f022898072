import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Day } from '../day.ts';
import type { Database } from './database.ts';
import { LEFT_KEPT_MS } from './guilds.ts';
import { openPostgres } from './postgres.ts';
import { newReminderId, type Reminder } from './reminders.ts';
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

const DAY = '2026-04-24' as Day;
/** A reminder of a guild of its own: the PostgreSQL of the tests is not emptied between them. */
const reminder = (parts: Partial<Reminder> = {}): Reminder => ({
  id: newReminderId(),
  guildId: `guild-${newReminderId()}`,
  channelId: '1',
  hour: 7,
  minute: 30,
  zone: 'Africa/Cairo',
  contents: ['onThisDay', 'coming'],
  isSilent: false,
  language: 'ar',
  since: 1000,
  setBy: 'user',
  paused: null,
  ...parts,
});
const claim = ({ id, guildId }: Reminder, owner: string, now: number) => ({
  reminderId: id,
  guildId,
  channelId: '1',
  day: DAY,
  owner,
  now,
  freeAt: now + 100,
});

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

  test('several values come back under their keys, the same ones under the same', async () => {
    const keys = await store.keepAll(['a', ['b'], 'a', null], 1);
    expect(keys[0]).toBe(keys[2]);
    expect(await Promise.all(keys.map((key) => store.recall(key, 2)))).toEqual([
      'a',
      ['b'],
      'a',
      null,
    ]);
    expect(await store.keepAll([], 1)).toEqual([]);
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

  test('a reminder comes back as it was saved, and as it was changed', async () => {
    const first = reminder();
    await store.reminders.save(first);
    expect(await store.reminders.byId(first.id)).toEqual(first);
    const changed = { ...first, hour: 23, contents: [], setBy: null, since: 2000 };
    await store.reminders.save(changed);
    expect(await store.reminders.ofGuild(first.guildId)).toEqual([changed]);
  });

  test('of many who claim a day at once, one gets it', async () => {
    const mine = reminder();
    const claims = await Promise.all(
      Array.from({ length: 12 }, (_, owner) =>
        store.ledger.claim(claim(mine, `owner ${owner}`, 1000)),
      ),
    );
    expect(claims.filter(Boolean)).toHaveLength(1);
    expect(claims.find(Boolean)?.attempts).toBe(1);
  });

  test('a claim that nobody settled is taken over when it is free, and counts', async () => {
    const mine = reminder();
    await store.ledger.claim(claim(mine, 'dead', 1000));
    expect(await store.ledger.claim(claim(mine, 'heir', 1099))).toBeNull();
    const taken = await store.ledger.claim(claim(mine, 'heir', 1100));
    expect(taken).toMatchObject({ owner: 'heir', attempts: 2, state: 'claimed' });
  });

  test('a claim given back is free from the instant given, and only its owner gives it back', async () => {
    const mine = reminder();
    await store.ledger.claim(claim(mine, 'owner', 1000));
    await store.ledger.release({ ...claim(mine, 'stranger', 1001), freeAt: 1001 });
    expect(await store.ledger.claim(claim(mine, 'next', 1050))).toBeNull();
    await store.ledger.release({ ...claim(mine, 'owner', 1001), freeAt: 1060 });
    expect(await store.ledger.claim(claim(mine, 'next', 1059))).toBeNull();
    expect(await store.ledger.claim(claim(mine, 'next', 1060))).not.toBeNull();
  });

  test('the first claim of a day fixes its channel until it is withdrawn', async () => {
    const mine = reminder();
    await store.ledger.claim(claim(mine, 'first', 1000));
    const elsewhere = { ...claim(mine, 'next', 1100), channelId: '2' };
    expect((await store.ledger.claim(elsewhere))?.channelId).toBe('1');
    await store.ledger.withdraw(elsewhere);
    expect((await store.ledger.claim(elsewhere))?.channelId).toBe('2');
  });

  test.each(['posted', 'silent'] as const)(
    'a day that is %s is never claimed again',
    async (state) => {
      const mine = reminder();
      const { id: reminderId } = mine;
      await store.ledger.claim(claim(mine, 'owner', 1000));
      await store.ledger.settle({ reminderId, day: DAY, state, now: 1001, messageId: '9' });
      expect(await store.ledger.claim(claim(mine, 'next', 9e12))).toBeNull();
      expect(await store.ledger.find(reminderId, DAY)).toMatchObject({ state, messageId: '9' });
    },
  );

  test('a missed day may be claimed after all, a posted one is never recorded as missed', async () => {
    const mine = reminder();
    const { id: reminderId } = mine;
    await store.ledger.miss(claim(mine, 'owner', 1000));
    expect(await store.ledger.claim(claim(mine, 'owner', 1001))).toMatchObject({ attempts: 1 });
    await store.ledger.settle({ reminderId, day: DAY, state: 'posted', now: 1002 });
    await store.ledger.miss(claim(mine, 'owner', 1003));
    await store.ledger.settle({ reminderId, day: DAY, state: 'missed', now: 1004 });
    expect((await store.ledger.find(reminderId, DAY))?.state).toBe('posted');
    expect(await store.ledger.ofReminder(reminderId, 5)).toHaveLength(1);
  });

  test('who asks takes a silent day and one that waits for its next try, not one that is posted', async () => {
    const mine = reminder();
    const asked = (now: number) => ({ ...claim(mine, 'asker', now), isAsked: true });
    await store.ledger.claim(claim(mine, 'owner', 1000));
    expect(await store.ledger.claim(asked(1001))).toBeNull();
    await store.ledger.release({ ...claim(mine, 'owner', 1002), freeAt: 900_000 });
    expect(await store.ledger.claim(claim(mine, 'other', 1003))).toBeNull();
    expect(await store.ledger.claim(asked(1004))).toMatchObject({ attempts: 2 });
    await store.ledger.settle({ reminderId: mine.id, day: DAY, state: 'silent', now: 1005 });
    expect(await store.ledger.claim(claim(mine, 'other', 9e12))).toBeNull();
    expect(await store.ledger.claim(asked(1006))).not.toBeNull();
    await store.ledger.settle({ reminderId: mine.id, day: DAY, state: 'posted', now: 1007 });
    expect(await store.ledger.claim(asked(1008))).toBeNull();
  });

  test('a claim that a clock far ahead put off is free again', async () => {
    const mine = reminder();
    const ahead = 10 * 3_600_000;
    await store.ledger.claim({ ...claim(mine, 'owner', ahead), freeAt: ahead + 100 });
    expect(await store.ledger.claim(claim(mine, 'next', 1000))).not.toBeNull();
  });

  test('what buttons of posts were made of goes with its guild', async () => {
    const mine = reminder();
    await store.reminders.save(mine);
    const key = await store.keep({ reminderId: mine.id, day: DAY }, 1);
    const other = await store.keep({ reminderId: 'somebody else', day: DAY }, 1);
    await store.guilds.erase(mine.guildId);
    expect(await store.recall(key, 2)).toBeNull();
    expect(await store.recall(other, 2)).not.toBeNull();
  });

  test('the first who pauses a reminder is told so, and it is active no longer', async () => {
    const mine = reminder();
    await store.reminders.save(mine);
    const isActive = async () =>
      (await store.reminders.active()).some((each) => each.id === mine.id);
    expect(await isActive()).toBe(true);
    expect(await store.reminders.pause(mine.id, 'forbidden')).toBe(true);
    expect(await store.reminders.pause(mine.id, 'channelGone')).toBe(false);
    expect(await isActive()).toBe(false);
    expect((await store.reminders.byId(mine.id))?.paused).toBe('forbidden');
  });

  test('a guild that was left is kept thirty days, then deleted', async () => {
    const mine = reminder();
    await store.reminders.save(mine);
    await store.ledger.claim(claim(mine, 'owner', 0));
    await store.guilds.left(mine.guildId, 0);
    expect(await store.guilds.present()).not.toContain(mine.guildId);
    expect(await store.guilds.eraseLeft(LEFT_KEPT_MS - 1)).not.toContain(mine.guildId);
    expect(await store.reminders.byId(mine.id)).not.toBeNull();
    expect(await store.guilds.eraseLeft(LEFT_KEPT_MS)).toContain(mine.guildId);
    expect(await store.reminders.byId(mine.id)).toBeNull();
    expect(await store.ledger.find(mine.id, DAY)).toBeNull();
  });

  test('a guild that came back is not deleted', async () => {
    const mine = reminder();
    await store.reminders.save(mine);
    await store.guilds.left(mine.guildId, 0);
    await store.guilds.joined(mine.guildId);
    expect(await store.guilds.eraseLeft(9e12)).not.toContain(mine.guildId);
    expect((await store.reminders.active()).map(({ id }) => id)).toContain(mine.id);
  });

  test('of many who do a thing that is done once, one does it', async () => {
    const name = newReminderId();
    const firsts = await Promise.all([1, 2, 3, 4].map((at) => store.once(name, at)));
    expect(firsts.filter(Boolean)).toHaveLength(1);
  });

  test('what a guild chose comes back, what it never chose is not there', async () => {
    const guildId = `guild-${newReminderId()}`;
    expect(await store.settings.of(guildId)).toEqual({});
    await store.settings.save(guildId, { digits: 'arabic' });
    const chosen = { digits: 'latin', privacy: { search: 'private' }, roles: ['1'] } as const;
    await store.settings.save(guildId, chosen);
    expect(await store.settings.of(guildId)).toEqual(chosen);
  });

  test('the settings of a guild are deleted with it, and it need have no reminder for that', async () => {
    const guildId = `guild-${newReminderId()}`;
    await store.settings.save(guildId, { language: 'en' });
    expect(await store.guilds.present()).toContain(guildId);
    expect((await store.settings.all()).get(guildId)).toEqual({ language: 'en' });
    await store.guilds.left(guildId, 0);
    expect(await store.guilds.away()).toContain(guildId);
    expect(await store.guilds.present()).not.toContain(guildId);
    await store.guilds.eraseLeft(LEFT_KEPT_MS);
    expect(await store.settings.of(guildId)).toEqual({});
  });

  test('a user who asks to be forgotten is forgotten, the reminder stays', async () => {
    const mine = reminder({ setBy: `user-${newReminderId()}` });
    await store.reminders.save(mine);
    expect(await store.reminders.countOfUser(mine.setBy!)).toBe(1);
    expect(await store.reminders.forgetUser(mine.setBy!)).toBe(1);
    expect(await store.reminders.byId(mine.id)).toEqual({ ...mine, setBy: null });
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

test('a SQLite file that was closed holds by itself all that was kept: it may be copied alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-'));
  const store = await openStore(openSqlite(join(folder, 'isnad.db')));
  const key = await store.keep({ query: 'الميناء' }, 1);
  await store.close();
  copyFileSync(join(folder, 'isnad.db'), join(folder, 'copy.db'));
  const copy = await openStore(openSqlite(join(folder, 'copy.db')));
  expect(await copy.recall(key, 1)).toEqual({ query: 'الميناء' });
  await copy.close();
});
