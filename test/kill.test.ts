import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { freshSchema } from '../bench/year/schema.ts';
import { type LocalDiscord, startLocalDiscord } from '../src/local/server.ts';
import { ID } from '../src/local/world/newsroom.ts';
import type { Database } from '../src/store/database.ts';
import { openPostgres } from '../src/store/postgres.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import { openStore } from '../src/store/store.ts';
import { ROOT } from './newsroom.ts';

const POSTGRES = process.env['ISNAD_TEST_DATABASE_URL'];
/** ISNAD_SLOW=1 kills two hundred times, as a release should. */
const ROUNDS = process.env['ISNAD_SLOW'] ? 200 : 3;
/** More than a process posts before the signal reaches it. */
const EACH = 8;
const HOUR = 3_600_000;

let discord: LocalDiscord;
let children: ChildProcess[] = [];
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  children = [];
  await discord?.close();
});

function startBot(env: Record<string, string>): ChildProcess {
  const child = spawn(process.execPath, ['dist/src/bot.js'], {
    cwd: ROOT,
    env: { ...process.env, DISCORD_TOKEN: discord.token, DISCORD_API: discord.api, ...env },
    stdio: 'ignore',
  });
  children.push(child);
  return child;
}

/** Reminders whose hour was six hours ago, wherever the machine's clock stands. */
async function remind(database: Database, count: number): Promise<void> {
  const store = await openStore(database);
  const now = Date.now();
  const east = 6 - new Date(now).getUTCHours();
  const zone = `Etc/GMT${east < 0 ? '+' : '-'}${Math.abs(east)}`;
  for (let number = 0; number < count; number++) {
    await store.reminders.save({
      id: `kill${String(number).padStart(6, '0')}`,
      guildId: ID.guild,
      channelId: ID.daily,
      hour: 0,
      minute: 0,
      zone: east < -12 ? 'Etc/GMT+12' : zone,
      contents: ['onThisDay'],
      isSilent: false,
      language: 'ar',
      since: now - 14 * HOUR,
      setBy: null,
      paused: null,
    });
  }
}

/** How often each reminder's post stands in the channel. */
function tally(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { json } of discord.world.messagesIn(ID.daily).values()) {
    const id = /:(?<id>kill\d{6}):/u.exec(JSON.stringify(json.components))?.groups?.['id'] ?? '';
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Resolves when so many of the reminders have a post. */
function posted(count: number): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (tally().size < count) return;
      discord.world.events.off('messageCreated', look);
      resolve();
    };
    discord.world.events.on('messageCreated', look);
    look();
  });
}

const HOMES = [
  ['SQLite', async () => ({ DATA_DIR: mkdtempSync(join(tmpdir(), 'isnad-kill-')) })],
  [
    'PostgreSQL (set ISNAD_TEST_DATABASE_URL=postgres://… to run)',
    POSTGRES ? async () => ({ DATABASE_URL: await freshSchema(POSTGRES) }) : null,
  ],
] as const;

const openHome = (env: Record<string, string>): Database =>
  env['DATABASE_URL']
    ? openPostgres(env['DATABASE_URL'])
    : openSqlite(join(env['DATA_DIR']!, 'isnad.db'));

const server = () => startLocalDiscord({ port: 0, rateLimit: { requests: 1e9, windowMs: 1000 } });

test.for(HOMES)(
  `after ${ROUNDS} rounds of kill -9 while posting, each is posted once, in %s`,
  { timeout: 1_200_000 },
  async ([, home], context) => {
    if (!home) return context.skip();
    discord = await server();
    const env: Record<string, string> = await home();
    const database = openHome(env);
    const count = ROUNDS * EACH;
    await remind(database, count);
    for (let round = 1; round <= ROUNDS; round++) {
      const isEnough = posted(Math.min(count, tally().size + 1));
      const child = startBot(env);
      const ended = once(child, 'exit');
      await isEnough;
      child.kill('SIGKILL');
      await ended;
      // As if the dead process's lease had run out.
      await database.run("update post set free_at = 0 where state = 'claimed'");
    }
    const all = posted(count);
    startBot(env);
    await all;
    expect([...tally().values()].every((each) => each === 1)).toBe(true);
    expect(tally().size).toBe(count);
    await database.close();
  },
);

test('two bot processes on one PostgreSQL post each once (set ISNAD_TEST_DATABASE_URL to run)', async (context) => {
  if (!POSTGRES) return context.skip();
  discord = await server();
  const env = { DATABASE_URL: await freshSchema(POSTGRES) };
  const database = openHome(env);
  await remind(database, 60);
  const all = posted(60);
  startBot(env);
  startBot(env);
  await all;
  expect([...tally().values()]).toEqual(Array.from({ length: 60 }, () => 1));
  await database.close();
});

test.for(HOMES)(
  'of two processes that post from %s, one is killed: the other ends its work, and each is posted once',
  { timeout: 240_000 },
  async ([, home], context) => {
    if (!home) return context.skip();
    discord = await server();
    const env: Record<string, string> = await home();
    const database = openHome(env);
    await remind(database, 30);
    // Slow enough for both to be in the midst of it.
    const hurry = discord.faults.rest.order({
      fault: { kind: 'delay', ms: 3000 },
      path: /\/messages$/u,
      method: 'POST',
      times: 1e6,
    });
    const begun = posted(1);
    const first = startBot(env);
    const ended = once(first, 'exit');
    await begun;
    const owners = () => database.all("select distinct owner from post where owner <> ''");
    const owned = await owners();
    startBot(env);
    while ((await owners()).length < 2) await new Promise((resolve) => setImmediate(resolve));
    first.kill('SIGKILL');
    await ended;
    hurry();
    // As if the lease of the dead one, and of nobody else, had run out.
    for (const { owner } of owned) {
      const sql = "update post set free_at = 0 where state = 'claimed' and owner = $1";
      await database.run(sql, [String(owner)]);
    }
    expect(tally().size).toBeLessThan(30);
    await posted(30);
    expect([...tally().values()]).toEqual(Array.from({ length: 30 }, () => 1));
    await database.close();
  },
);
