import { once } from 'node:events';
import { Events } from 'discord.js';
import { afterEach, describe, expect, test } from 'vitest';
import { openHealth } from '../src/discord/health.ts';
import { shardStates, watch } from '../src/discord/watchdog.ts';
import { ID } from '../src/local/world/newsroom.ts';
import { messageOf, type Newsroom, openNewsroom, textOf } from './newsroom.ts';

let room: Newsroom;
afterEach(async () => {
  await room?.close();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${room.health.url}${path}`, { headers });
const waitFor = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
};
const open = () => openNewsroom({ HEALTH_PORT: '0' });
/** Resolves when the client sees its shard as wished. */
async function until(isUp: boolean): Promise<void> {
  const isSo = () => shardStates(room.bot.client, Date.now()).every((shard) => shard.isUp) === isUp;
  await waitFor(isSo);
}

describe('health', () => {
  test('is live and ready while commands are answered, and says what counts', async () => {
    room = await open();
    expect((await get('/livez')).status).toBe(200);
    expect((await get('/readyz')).status).toBe(200);
    const found = await room.driver.command('بحث', { نص: 'الانتخابات' });
    await room.driver.command('تذكير', {}, { isForced: true });
    await room.driver.press(messageOf(found), 'التالي');
    await room.driver.autocomplete('بحث', 'نص', 'انتخ');
    const text = await (await get('/metrics')).text();
    const counted = (of: string) => text.includes(`isnad_interactions_total{${of}} 1`);
    expect(counted('command="search",kind="command",outcome="answered"')).toBe(true);
    expect(counted('command="reminder",kind="command",outcome="refused"')).toBe(true);
    expect(counted('command="search",kind="press",outcome="answered"')).toBe(true);
    expect(counted('command="search",kind="autocomplete",outcome="answered"')).toBe(true);
    expect(text).toContain('isnad_store_errors_total 0');
    expect(text).toContain('isnad_search_seconds_count 2');
    expect(text).toContain('isnad_gateway_up{shard="0"} 1');
    expect(text).toContain('isnad_library{of="documents"} 5');
    expect(text).toMatch(
      /isnad_interaction_seconds_bucket\{le="0\.1",command="search",kind="command"\} \d/u,
    );
    expect(text).toMatch(/nodejs_eventloop_lag_p99_seconds \d/u);
  });

  test('is live and not ready while the archive is read, and while what was begun is answered', async () => {
    const early = await openHealth(0);
    expect((await fetch(`${early.url}/livez`)).status).toBe(200);
    expect((await fetch(`${early.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${early.url}/metrics`)).status).toBe(200);
    await early.close();

    room = await open();
    room.discord.faults.rest.order({
      fault: { kind: 'delay', ms: 500 },
      path: /\/callback$/u,
      method: 'POST',
    });
    const received = once(room.bot.client, Events.InteractionCreate);
    const asked = room.driver.command('مساعدة');
    await received;
    const stopped = room.bot.stop();
    const ready = await get('/readyz');
    expect(ready.status).toBe(503);
    expect(await ready.text()).toContain('stopping');
    expect((await get('/livez')).status).toBe(200);
    expect(textOf(await asked)).toContain('إسناد');
    await stopped;
  });

  test('counts what became of morning posts', async () => {
    room = await openNewsroom({ HEALTH_PORT: '0' }, Date.parse('2025-12-23T20:00Z'));
    const admin = room.driver.as({ userId: ID.admin });
    await admin.command('تذكير', { قناة: ID.daily, وقت: '07:30' });
    room.discord.clock.advance(12 * 3_600_000);
    await room.bot.tick();
    const text = await (await get('/metrics')).text();
    expect(text).toContain('isnad_reminders_total{state="due"} 1');
    expect(text).toContain('isnad_reminders_total{state="posted"} 1');
    expect(text).toContain('isnad_reminders_total{state="late"} 1');
    expect(text).toContain('isnad_reminders_total{state="missed"} 0');
  });

  test('is not ready while the gateway is lost, stays live, and comes back', async () => {
    room = await open();
    room.discord.faults.gateway.isDown = true;
    room.discord.faults.gateway.cut();
    await until(false);
    const answer = await get('/readyz');
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('shard 0 is down');
    expect((await get('/livez')).status).toBe(200);
    room.discord.faults.gateway.isDown = false;
    await until(true);
    expect((await get('/readyz')).status).toBe(200);
    expect(textOf(await room.driver.command('مساعدة'))).toContain('إسناد');
  });

  test('refuses a foreign Host, other methods and other paths', async () => {
    room = await open();
    const { hostname, port } = new URL(room.health.url!);
    expect(hostname).toBe('127.0.0.1');
    const { request } = await import('node:http');
    const status = (options: object) =>
      new Promise((resolve) => {
        request({ hostname, port, path: '/metrics', ...options }, (response) =>
          resolve(response.resume().statusCode),
        ).end();
      });
    expect(await status({ headers: { host: 'news.example' } })).toBe(403);
    expect(await status({ headers: { origin: 'http://news.example' } })).toBe(403);
    expect(await status({ method: 'POST' })).toBe(405);
    expect(await status({ path: '/' })).toBe(404);
  });

  test('a port that is taken is said in one line', async () => {
    room = await open();
    const { port } = new URL(room.health.url!);
    await expect(openNewsroom({ HEALTH_PORT: port })).rejects.toThrow(/^HEALTH_PORT: \d+ cannot/u);
  });
});

describe('the watchdog', () => {
  test('gives up a shard whose RESUME was never answered, which discord.js calls ready', async () => {
    room = await open();
    room.discord.faults.gateway.onResume = 'ignore';
    room.discord.faults.gateway.cut();
    await until(false);
    expect(room.bot.client.isReady()).toBe(true);
    const dog = watch(room.bot.client);
    for (let look = 0; look < 12; look++) dog.look();
    expect(await dog.lost).toMatch(/^shard 0 did not come back \(\w+/u);
    dog.stop();
  });

  test('says nothing of a shard that is up, however often it looks', async () => {
    room = await open();
    const dog = watch(room.bot.client);
    for (let look = 0; look < 100; look++) dog.look();
    const undecided = Symbol('undecided');
    expect(await Promise.race([dog.lost, Promise.resolve(undecided)])).toBe(undecided);
    dog.stop();
  });

  test('takes silence for death after three heartbeats', async () => {
    room = await open();
    room.bot.client.ws.shards.first()!.lastPingTimestamp = 1_000_000;
    expect(shardStates(room.bot.client, 1_100_000)[0]).toMatchObject({ isUp: true });
    expect(shardStates(room.bot.client, 1_130_000)[0]).toMatchObject({
      isUp: false,
      silentMs: 130_000,
    });
  });
});

describe('between attempts to connect', () => {
  test('a message is still an answer after a lost gateway', async () => {
    room = await open();
    room.discord.faults.gateway.askToReconnect();
    await until(false);
    await until(true);
    expect(messageOf(await room.driver.command('مساعدة')).id).toMatch(/^\d+$/u);
  });
});
