import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, openSync, renameSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import type { Client } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { openApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { type RunningBot, startBot } from '../src/discord/bot.ts';
import { startRegistering } from '../src/discord/registering.ts';
import { Driver } from '../src/local/driver.ts';
import { startLocalDiscord } from '../src/local/server.ts';
import { ID } from '../src/local/world/newsroom.ts';
import { createLog } from '../src/log.ts';
import { FRESH_MS } from '../src/settings.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import { openStore } from '../src/store/store.ts';
import { type Newsroom, openNewsroom, ROOT, textOf } from './newsroom.ts';

let room: Newsroom | null = null;
afterEach(async () => {
  await room?.close();
  room = null;
});

const COMMANDS = /\/commands$/u;

/** The bot of a newsroom once more, as after a restart; its log, all of it. */
async function startAgain({ app, bot, discord }: Newsroom) {
  await bot.stop();
  const logged: string[] = [];
  const log = createLog({ level: 'info', destination: (line) => logged.push(line) });
  const { token, api } = discord;
  return { logged, log, started: startBot({ app, log, token, api }) };
}

test('a question that comes right after the login is answered, before the commands were compared', async () => {
  room = await openNewsroom();
  const { discord, driver } = room;
  const { started } = await startAgain(room);
  discord.faults.rest.order({ fault: { kind: 'delay', ms: 700 }, path: COMMANDS });
  await once(discord.world.events, 'botPresence');
  expect(textOf(await driver.command('مساعدة'))).toContain('إسناد');
  await (await started).stop();
});

test('where Discord refuses the commands, those that it knows are answered, and it is asked again', async () => {
  room = await openNewsroom();
  const { discord, driver, app } = room;
  const { started, logged, log } = await startAgain(room);
  const refused = { kind: 'problem', status: 400, code: 30034 } as const;
  discord.faults.rest.order({ fault: refused, path: COMMANDS });
  const bot: RunningBot = await started;
  expect(logged.join('')).toContain('the commands could not be registered');
  expect(textOf(await driver.command('مساعدة'))).toContain('إسناد');

  discord.faults.rest.order({ fault: refused, path: COMMANDS });
  const registering = await startRegistering(bot.client as Client<true>, app, log, 1);
  const isCompared = () => logged.some((line) => line.includes('commands compared'));
  while (!isCompared()) await new Promise((resolve) => setImmediate(resolve));
  registering.stop();
  await bot.stop();
});

test('a login that Discord never answers is given up with the reason', async () => {
  const discord = await startLocalDiscord({ port: 0 });
  discord.faults.gateway.onIdentify = 'ignore';
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'isnad-data-'));
  const app = await openApp(readConfig({ CORPUS_DIR: join(ROOT, 'corpus'), DATA_DIR }));
  const log = createLog({ level: 'silent' });
  const { token, api } = discord;
  await expect(startBot({ app, log, token, api, watchEveryMs: 20 })).rejects.toThrow(
    /^Discord cannot be used: .* did not come up/u,
  );
  await app.close();
  await discord.close();
});

test('a gateway that is lost and comes back is told in the log', async () => {
  room = await openNewsroom();
  const { discord } = room;
  const { started, logged } = await startAgain(room);
  const bot = await started;
  const isTold = (words: string, times: number) =>
    logged.filter((line) => line.includes(words)).length >= times;
  discord.faults.gateway.cut();
  while (!isTold('the gateway is lost', 1) || !isTold('the gateway is connected', 2))
    await new Promise((resolve) => setImmediate(resolve));
  await bot.stop();
});

test('a server that is there is not taken for left for ever because nobody could be told that it came back', async () => {
  room = await openNewsroom();
  const { app, bot, discord } = room;
  const admin = room.driver.as({ userId: ID.admin });
  await admin.command('تذكير', { وقت: '07:30' });
  await app.store.guilds.left(ID.guild, discord.clock.now());
  discord.clock.advance(31 * 86_400_000);
  await bot.tick();
  expect(await app.store.reminders.ofGuild(ID.guild)).toHaveLength(1);
  expect(await app.store.guilds.away()).toEqual([]);
});

test('what a server kept to some is kept to them while the database is away, though nobody asked there yet', async () => {
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'isnad-data-'));
  const store = await openStore(openSqlite(join(DATA_DIR, 'isnad.db')));
  await store.settings.save(ID.guild, { roles: ['99'] });
  await store.close();
  room = await openNewsroom({ DATA_DIR });
  const database = new DatabaseSync(join(DATA_DIR, 'isnad.db'));
  database.exec('drop table guild_setting');
  database.close();
  room.discord.clock.advance(FRESH_MS);
  const seen = await room.driver.command('بحث', { نص: 'الانتخابات' });
  expect(textOf(seen)).not.toContain('الانتخابات');
  expect(textOf(seen)).toContain('دور');
});

test('a database file that was taken away is not written into, so that nothing lost is called saved', async () => {
  room = await openNewsroom();
  const admin = room.driver.as({ userId: ID.admin });
  const path = join(room.app.config.dataDir, 'isnad.db');
  renameSync(path, `${path}.away`);
  expect(textOf(await room.driver.command('بحث', { نص: 'الانتخابات' }))).toContain('الانتخابات');
  expect(textOf(await admin.command('تذكير', { وقت: '07:30' }))).toMatch(/[0-9a-f]{8}/u);
  expect(room.logged.join('')).toContain('was taken away or replaced');
  renameSync(`${path}.away`, path);
  expect(textOf(await admin.command('تذكير', { وقت: '07:30' }))).toContain('حُفظ');
});

test('a database that another program holds stops the start with one line that names it', async () => {
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'isnad-data-'));
  const other = openSqlite(join(DATA_DIR, 'isnad.db'));
  await (await openStore(other)).forget(0);
  await other.run('begin exclusive');
  const config = readConfig({ CORPUS_DIR: join(ROOT, 'corpus'), DATA_DIR });
  await expect(openApp(config)).rejects.toThrow(
    /^DATA_DIR: .*isnad\.db cannot be used \(database is locked\)$/u,
  );
  await other.close();
});

test('a database that cannot be used is told before the articles are read', async () => {
  const nothing = join(tmpdir(), 'no', 'such', 'folder');
  const DATABASE_URL = 'postgres://isnad:password@127.0.0.1:1/isnad';
  const config = readConfig({ CORPUS_DIR: nothing, DATA_DIR: `${nothing}-data`, DATABASE_URL });
  await expect(openApp(config)).rejects.toThrow(/^DATABASE_URL: the database cannot be used/u);
});

test('a log that cannot be written, its disk being full, does not end the bot', async (context) => {
  if (!existsSync('/dev/full')) return context.skip('this system has no /dev/full');
  const discord = await startLocalDiscord({ port: 0 });
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'isnad-data-'));
  const child = spawn(process.execPath, ['dist/src/bot.js'], {
    cwd: ROOT,
    env: { ...process.env, DISCORD_TOKEN: discord.token, DISCORD_API: discord.api, DATA_DIR },
    stdio: ['ignore', openSync('/dev/full', 'w'), 'ignore'],
  });
  const ended = once(child, 'exit').then(([code]) => ({ code }));
  const registered = once(discord.world.events, 'commandsChanged').then(() => 'registered');
  expect(await Promise.race([registered, ended])).toBe('registered');
  const asked = new Driver(discord).command('مساعدة').then(textOf);
  expect(await Promise.race([asked, ended])).toContain('إسناد');
  // What it writes is its own user's alone.
  expect(statSync(join(DATA_DIR, 'isnad.db')).mode & 0o077).toBe(0);
  child.kill('SIGTERM');
  expect(await ended).toEqual({ code: 0 });
  await discord.close();
});
