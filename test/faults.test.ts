import { once } from 'node:events';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { Events } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { shardStates } from '../src/discord/watchdog.ts';
import type { RestFault } from '../src/local/faults.ts';
import { ID } from '../src/local/world/newsroom.ts';
import { messageOf, type Newsroom, openNewsroom, textOf } from './newsroom.ts';

let room: Newsroom;
beforeEach(async () => {
  room = await openNewsroom();
});
afterEach(async () => {
  await room.close();
});

const CALLBACK = /\/interactions\/\d+\/[^/]+\/callback$/u;
const ask = () => room.driver.command('بحث', { نص: 'الانتخابات الليبية' });
const order = (fault: RestFault, times = 1) =>
  room.discord.faults.rest.order({ fault, path: CALLBACK, method: 'POST', times });
/** Whatever went wrong, the next command is answered as if nothing had. */
const recovers = async () => {
  room.discord.faults.rest.clear();
  expect(textOf(await ask())).toContain('الانتخابات');
};
const answers = () =>
  room.driver.messages().filter(({ author }) => author.id === room.discord.world.bot.id);

describe('an answer arrives, once, although', () => {
  test.each<[string, RestFault, number]>([
    ['the route is limited', { kind: 'rate limit', scope: 'user', retryAfterMs: 50 }, 1],
    ['everything is limited', { kind: 'rate limit', scope: 'global', retryAfterMs: 50 }, 1],
    ['Discord fails once', { kind: 'status', status: 500 }, 1],
    ['Discord fails longer than discord.js tries', { kind: 'status', status: 503 }, 5],
    ['it was stored and 502 came back', { kind: 'status', status: 502, afterwards: true }, 1],
    ['the connection is cut before', { kind: 'reset' }, 1],
    ['the connection is cut after it was stored', { kind: 'reset', afterwards: true }, 1],
    ['the answer takes a second', { kind: 'delay', ms: 1000 }, 1],
    ['the connection says nothing', { kind: 'hang' }, 1],
    ['it was stored and the connection says nothing', { kind: 'hang', afterwards: true }, 1],
  ])('%s', async (_, fault, times) => {
    order(fault, times);
    expect(textOf(await ask())).toContain('الانتخابات');
    await recovers();
    expect(answers()).toHaveLength(2);
    expect(room.logged.join('')).not.toContain('could not be delivered');
  });

  test('the same on a button: the message is changed once', async () => {
    const first = messageOf(await ask());
    order({ kind: 'status', status: 502, afterwards: true });
    const seen = await room.driver.press(first, 'التالي');
    expect(textOf(seen)).toContain('المعروض 4–6 من أصل');
    expect(answers()).toHaveLength(1);
  });
});

describe('what cannot be mended is logged without secrets, and the next command is answered:', () => {
  test.each<[string, RestFault, number]>([
    ['the interaction expired (10062)', { kind: 'problem', status: 404, code: 10062 }, 1],
    ['missing access (50001)', { kind: 'problem', status: 403, code: 50001 }, 1],
    ['missing permissions (50013)', { kind: 'problem', status: 403, code: 50013 }, 1],
    ['answered by nobody knows whom (40060)', { kind: 'problem', status: 400, code: 40060 }, 1],
    ['Discord fails for long', { kind: 'status', status: 500 }, 1000],
  ])('%s', async (_, fault, times) => {
    order(fault, times);
    expect(await ask()).toMatchObject({ kind: 'failed' });
    const warned = () => room.logged.some((line) => line.includes('could not be delivered'));
    while (!warned()) await new Promise((resolve) => setImmediate(resolve));
    // Nor is what was asked in the log.
    expect(room.logged.join('')).not.toContain('الانتخابات');
    for (const { token } of room.discord.world.interactions.values()) {
      expect(room.logged.join('')).not.toContain(token);
    }
    await recovers();
  });
});

test('an attachment that is gone is said, and the same file is taken when it is there', async () => {
  const admin = room.driver.as({ userId: ID.admin });
  const bytes = new TextEncoder().encode('خبر البلدية\n\nقال رئيس البلدية إن الطريق يُفتح غدًا.');
  const add = () => admin.command('أرشيف', { إضافة: { filename: 'خبر.txt', bytes } });
  const { files } = room.discord.world;
  const keep = files.set.bind(files);
  files.set = () => files;
  expect(textOf(await add())).toContain('تعذر تنزيل');
  files.set = keep;
  expect(textOf(await add())).toContain('خبر');
});

test('commands that come in the moment in which the gateway is cut are answered, however often it is', async () => {
  for (let turns = 0; turns < 6; turns++) {
    const asked = Array.from({ length: 5 }, () => ask());
    for (let n = 0; n < turns; n++) await new Promise((resolve) => setImmediate(resolve));
    room.discord.faults.gateway.cut();
    for (const seen of await Promise.all(asked)) expect(textOf(seen)).toContain('الانتخابات');
  }
});

describe('the database', () => {
  const admin = () => room.driver.as({ userId: ID.admin });
  const isTold = (line: string) => room.logged.some((each) => each.includes(line));

  test('is locked by another program: search is answered, a setting is refused, then both work', async () => {
    const other = new DatabaseSync(join(room.app.config.dataDir, 'isnad.db'));
    other.exec('begin exclusive');
    expect(textOf(await ask())).toContain('الانتخابات');
    expect(isTold('could not keep')).toBe(true);
    expect(textOf(await admin().command('تذكير', { وقت: '07:30' }))).toMatch(/[0-9a-f]{8}/u);
    other.exec('rollback');
    other.close();
    expect(textOf(await admin().command('تذكير', { وقت: '07:30' }))).toContain('**07:30**');
    await recovers();
  });

  test('is full: search is answered, nothing is said to be saved, and it works when there is room', async () => {
    const database = new DatabaseSync(join(room.app.config.dataDir, 'isnad.db'));
    database.exec(
      "create trigger full_disk before insert on reminder begin select raise(abort, 'database or disk is full'); end",
    );
    database.exec(
      "create trigger full_kept before insert on kept begin select raise(abort, 'database or disk is full'); end",
    );
    expect(textOf(await ask())).toContain('الانتخابات');
    expect(textOf(await admin().command('تذكير', { وقت: '07:30' }))).not.toContain('حُفظ');
    expect(isTold('disk is full')).toBe(true);
    database.exec('drop trigger full_disk; drop trigger full_kept');
    database.close();
    expect(textOf(await admin().command('تذكير', { وقت: '07:30' }))).toContain('حُفظ');
  });
});

describe('the gateway', () => {
  const isUp = () => shardStates(room.bot.client, Date.now()).every((shard) => shard.isUp);
  const until = async (wished: boolean) => {
    while (isUp() !== wished) await new Promise((resolve) => setImmediate(resolve));
  };
  test.each<[string, () => void]>([
    ['is cut', () => room.discord.faults.gateway.cut()],
    ['asks to reconnect', () => room.discord.faults.gateway.askToReconnect()],
    ['closes with 4000', () => room.discord.faults.gateway.close(4000)],
    [
      'refuses to resume',
      () => {
        room.discord.faults.gateway.onResume = 'refuse';
        room.discord.faults.gateway.cut();
      },
    ],
    [
      'says that the session is invalid',
      () => room.discord.faults.gateway.invalidate({ isResumable: false }),
    ],
  ])('%s, and comes back by itself', async (_, happen) => {
    happen();
    await until(false);
    await until(true);
    await recovers();
  });

  test('is gone with all of Discord, which forgot the session: the bot comes back by itself', async () => {
    const { rest, gateway } = room.discord.faults;
    rest.order({ fault: { kind: 'status', status: 503 }, times: 1e6 });
    gateway.isDown = true;
    gateway.invalidate({ isResumable: false });
    gateway.cut();
    await until(false);
    expect(await ask()).toMatchObject({ kind: 'failed' });
    gateway.isDown = false;
    rest.clear();
    await until(true);
    await recovers();
  });

  test('is a zombie whose heartbeats stay unanswered: the bot leaves it and comes back', async () => {
    const zombie = await openNewsroom({}, undefined, undefined, 100);
    const { client } = zombie.bot;
    const left = once(client, Events.ShardReconnecting);
    zombie.discord.faults.gateway.acknowledgesHeartbeats = false;
    await left;
    zombie.discord.faults.gateway.acknowledgesHeartbeats = true;
    await once(client, Events.ShardResume);
    expect(textOf(await zombie.driver.command('مساعدة'))).toContain('إسناد');
    await zombie.close();
  });

  test.each([
    [4004, 'token'],
    [4014, 'intents'],
  ])('closes for good with %i: the bot gives up with the reason', async (code) => {
    room.discord.faults.gateway.onIdentify = code;
    room.discord.faults.gateway.close(code);
    expect(await room.bot.lost).toContain(String(code));
  });

  test('a session that is invalidated by discord.js gives up', async () => {
    room.bot.client.emit(Events.Invalidated);
    expect(await room.bot.lost).toContain('invalidated');
  });
});
