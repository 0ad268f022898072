import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type App, openApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { type RunningBot, startBot } from '../src/discord/bot.ts';
import { Driver } from '../src/local/driver.ts';
import { type LocalDiscord, startLocalDiscord } from '../src/local/server.ts';
import { ID } from '../src/local/world/newsroom.ts';
import { createLog } from '../src/log.ts';
import { ROOT, textOf } from './newsroom.ts';

/** Of two shards: the newsroom of the local Discord is on the second, this one on the first. */
const NORTH = String(((BigInt(ID.guild) >> 22n) << 22n) + (1n << 22n));
const NORTH_CHANNEL = String(BigInt(NORTH) + 10n);
const EVENING = Date.parse('2025-12-23T20:00Z');

let discord: LocalDiscord;
let running: { bot: RunningBot; app: App }[] = [];
afterEach(async () => {
  for (const { bot, app } of running) {
    await bot.stop();
    await app.close();
  }
  running = [];
  await discord.close();
});

async function open(): Promise<void> {
  discord = await startLocalDiscord({ port: 0, now: () => EVENING, loginsAtOnce: 16 });
  const { world } = discord;
  const pattern = world.guilds.get(ID.guild)!;
  const roles = pattern.roles.map((role) => (role.id === ID.guild ? { ...role, id: NORTH } : role));
  world.guilds.set(NORTH, { ...pattern, id: NORTH, name: 'الشمال', roles });
  const place = { name: 'عام', topic: null, position: 0, overwrites: [] };
  world.channels.set(NORTH_CHANNEL, { ...place, id: NORTH_CHANNEL, guildId: NORTH });
}

/** A bot process as far as this matters: an app and a client of its own. */
async function start(shards: string, dataDir: string): Promise<RunningBot> {
  const app = await openApp(
    readConfig({ CORPUS_DIR: join(ROOT, 'corpus'), DATA_DIR: dataDir, SHARDS: shards }),
    discord.clock.now,
  );
  const { token, api } = discord;
  const log = createLog({ level: 'silent', secrets: [token] });
  const bot = await startBot({ app, log, token, api });
  running.push({ bot, app });
  return bot;
}

const at = (channelId: string) => new Driver(discord).as({ channelId, userId: ID.admin });

test('two processes with a shard each answer their own guilds, and post each its own', async () => {
  await open();
  const dataDir = mkdtempSync(join(tmpdir(), 'isnad-data-'));
  const bots = [await start('0/2', dataDir), await start('1/2', dataDir)];
  const guilds = bots.map(({ client }) => [...client.guilds.cache.keys()]);
  expect(guilds.flat()).toHaveLength(discord.world.guilds.size);
  expect(guilds.map((ids) => ids.includes(NORTH))).not.toEqual([true, true]);
  for (const channel of [ID.general, NORTH_CHANNEL]) {
    expect(textOf(await at(channel).command('بحث', { نص: 'الانتخابات' }))).not.toBe('');
    await at(channel).command('تذكير', { قناة: channel, وقت: '07:30' });
  }
  discord.clock.advance(12 * 3_600_000);
  // Each looks twice: what the other posted must not be posted again, nor noted as missed.
  for (let look = 0; look < 2; look++) await Promise.all(bots.map((bot) => bot.tick()));
  for (const channel of [ID.general, NORTH_CHANNEL]) {
    const posts = [...discord.world.messagesIn(channel).values()].filter(({ json }) =>
      JSON.stringify(json.components).includes('صباح الخير'),
    );
    expect(posts).toHaveLength(1);
  }
  expect(discord.violations).toEqual([]);
});

test('a process that starts does not take the guilds of other shards for left', async () => {
  await open();
  const dataDir = mkdtempSync(join(tmpdir(), 'isnad-data-'));
  await start('2', dataDir);
  for (const channel of [ID.general, NORTH_CHANNEL]) {
    await at(channel).command('تذكير', { قناة: channel, وقت: '07:30' });
  }
  await running[0]!.bot.stop();
  await start('0/2', dataDir);
  await start('1/2', dataDir);
  const guilds = await running[1]!.app.store.guilds.present();
  expect([...guilds].sort()).toEqual([ID.guild, NORTH].sort());
});

test('one process may hold several shards', async () => {
  await open();
  const bot = await start('0-1/2', mkdtempSync(join(tmpdir(), 'isnad-data-')));
  expect(bot.client.ws.shards.size).toBe(2);
  expect(bot.client.guilds.cache.size).toBe(discord.world.guilds.size);
});
