import { Client, Events, GatewayIntentBits, Status } from 'discord.js';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Driver } from './driver.ts';
import { PERMISSION } from './permissions.ts';
import { type LocalDiscord, startLocalDiscord } from './server.ts';

let discord: LocalDiscord;
let client: Client<true>;

beforeEach(async () => {
  const rateLimit = { requests: 10_000, windowMs: 1_000 };
  discord = await startLocalDiscord({ port: 0, openapi: null, heartbeatMs: 100, rateLimit });
  client = makeClient();
  await login();
});

afterEach(async () => {
  await client.destroy();
  await discord.close();
});

function makeClient(): Client<true> {
  const made = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: discord.api, timeout: 1_000, retries: 0 },
  });
  made.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) void interaction.reply('حاضر');
  });
  return made as Client<true>;
}

function login(): Promise<unknown> {
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  return client.login(discord.token).then(() => ready);
}

function post(content = 'سلام'): Promise<unknown> {
  return client.rest.post(`/channels/${discord.channelId}/messages`, { body: { content } });
}

const contents = () => new Driver(discord).messages().map((message) => message.content);

describe('a request, on order,', () => {
  test('meets 429 and is sent again by discord.js after the time that was named', async () => {
    const statuses: number[] = [];
    client.rest.on('response', (_, response) => statuses.push(response.status));
    discord.faults.rest.order({
      fault: { kind: 'rate limit', scope: 'user', retryAfterMs: 20 },
      path: /messages$/u,
    });
    await post();
    expect(statuses).toEqual([429, 200]);
    expect(contents()).toEqual(['سلام']);
  });

  test('meets a global 429', async () => {
    const limited = new Promise((resolve) => client.rest.on('rateLimited', resolve));
    discord.faults.rest.order({ fault: { kind: 'rate limit', scope: 'global', retryAfterMs: 20 } });
    await post();
    expect(await limited).toMatchObject({ global: true });
  });

  test('meets 503 before anything was stored', async () => {
    discord.faults.rest.order({ fault: { kind: 'status', status: 503 } });
    await expect(post()).rejects.toMatchObject({ status: 503 });
    expect(contents()).toEqual([]);
  });

  test('meets 502 after the message was stored', async () => {
    discord.faults.rest.order({ fault: { kind: 'status', status: 502, afterwards: true } });
    await expect(post()).rejects.toMatchObject({ status: 502 });
    expect(contents()).toEqual(['سلام']);
  });

  test('finds its connection cut, before or afterwards', async () => {
    discord.faults.rest.order({ fault: { kind: 'reset' } });
    await expect(post('قبل')).rejects.toThrow();
    discord.faults.rest.order({ fault: { kind: 'reset', afterwards: true } });
    await expect(post('بعد')).rejects.toThrow();
    expect(contents()).toEqual(['بعد']);
  });

  test('hangs until the bot gives up', async () => {
    discord.faults.rest.order({ fault: { kind: 'hang' } });
    await expect(post()).rejects.toThrow(/abort/iu);
  });

  test('takes its time', async () => {
    discord.faults.rest.order({ fault: { kind: 'delay', ms: 5 } });
    await post();
    expect(contents()).toEqual(['سلام']);
  });

  test('meets a fault only where and as often as ordered', async () => {
    discord.faults.rest.order({
      fault: { kind: 'status', status: 500 },
      method: 'POST',
      path: /messages$/u,
      skip: 1,
      times: 2,
    });
    await post('١');
    await expect(post('٢')).rejects.toThrow();
    await expect(post('٣')).rejects.toThrow();
    await post('٤');
    expect(contents()).toEqual(['١', '٤']);
  });
});

describe('a channel, on order,', () => {
  test('is hidden from the bot (50001), or closed to its words (50013), and opened again', async () => {
    discord.faults.forbid(discord.channelId);
    await expect(post()).rejects.toMatchObject({ code: 50001 });
    discord.faults.forbid(discord.channelId, PERMISSION.SEND_MESSAGES);
    await expect(post()).rejects.toMatchObject({ code: 50013 });
    discord.faults.allow(discord.channelId);
    await post();
  });

  test('is gone (10003), and the bot hears of it', async () => {
    const heard = new Promise((resolve) => client.once(Events.ChannelDelete, resolve));
    discord.faults.deleteChannel(discord.channelId);
    await heard;
    await expect(post()).rejects.toMatchObject({ code: 10003 });
  });

  test('is gone with its whole guild', async () => {
    const heard = new Promise((resolve) => client.once(Events.GuildDelete, resolve));
    discord.faults.leaveGuild(discord.guildId);
    await heard;
    expect(client.guilds.cache.has(discord.guildId)).toBe(false);
  });
});

describe('the gateway, on order,', () => {
  const resumed = () => new Promise((resolve) => client.once(Events.ShardResume, resolve));
  const ready = () => new Promise((resolve) => client.once(Events.ShardReady, resolve));
  const disconnected = () =>
    new Promise<{ code: number }>((resolve) =>
      client.once(Events.ShardDisconnect, (event) => resolve(event as { code: number })),
    );

  test('cuts the connection; the bot resumes and is told what it missed', async () => {
    await client.rest.put(`/applications/${discord.applicationId}/commands`, {
      body: [{ name: 'سؤال', description: 'سؤال' }],
    });
    const back = resumed();
    discord.faults.gateway.cut();
    // The member acts while nobody is connected.
    const seen = new Driver(discord).command('سؤال');
    await back;
    expect(await seen).toMatchObject({ kind: 'message', message: { content: 'حاضر' } });
  });

  test('asks to reconnect, and the bot resumes', async () => {
    const back = resumed();
    discord.faults.gateway.askToReconnect();
    await back;
  });

  test('refuses to resume, and the bot logs in anew', async () => {
    const back = ready();
    discord.faults.gateway.onResume = 'refuse';
    discord.faults.gateway.cut();
    await back;
    expect(client.ws.status).toBe(Status.Ready);
  });

  test('says that the session is worth nothing, and the bot logs in anew', async () => {
    const back = ready();
    discord.faults.gateway.invalidate({ isResumable: false });
    await back;
  });

  test('no longer acknowledges heartbeats, and the bot leaves the zombie', async () => {
    const back = resumed();
    discord.faults.gateway.acknowledgesHeartbeats = false;
    client.once(Events.ShardReconnecting, () => {
      discord.faults.gateway.acknowledgesHeartbeats = true;
    });
    await back;
  });

  test.each([4004, 4014])('closes with %i, after which a bot must not come back', async (code) => {
    const gone = disconnected();
    discord.faults.gateway.close(code);
    expect((await gone).code).toBe(code);
  });

  test('rejects a wrong token with 4004 and a privileged intent with 4014', async () => {
    const stranger = new Client({ intents: [], rest: { api: discord.api } });
    await expect(stranger.login('wrong.token.here')).rejects.toThrow(/token/iu);
    const greedy = new Client({
      intents: [GatewayIntentBits.MessageContent],
      rest: { api: discord.api },
    });
    await expect(greedy.login(discord.token)).rejects.toThrow(/intent/iu);
    await Promise.all([stranger.destroy(), greedy.destroy()]);
  });

  test('is down', async () => {
    discord.faults.gateway.isDown = true;
    const refused = new Promise<Error>((resolve) => client.once(Events.ShardError, resolve));
    discord.faults.gateway.cut();
    expect((await refused).message).toContain('503');
    discord.faults.gateway.isDown = false;
    await resumed();
  });
});

test('whatever JSON comes to a route, the answer is one of Discord’s, and never a crash', async () => {
  const types = fc.constantFrom(1, 2, 3, 9, 10, 12, 13, 14, 17, 99);
  const text = fc.oneof(fc.string({ maxLength: 5 }), fc.integer(), fc.constant(null));
  const component = fc.record(
    { type: types, content: text, label: text, custom_id: text, components: fc.jsonValue() },
    { requiredKeys: ['type'] },
  );
  const message = fc.record(
    {
      content: text,
      flags: fc.constantFrom(0, 64, 1 << 15, null, 'x'),
      components: fc.oneof(fc.array(fc.oneof(component, fc.jsonValue())), text),
      embeds: fc.oneof(fc.array(fc.jsonValue()), text),
      attachments: fc.oneof(fc.array(fc.jsonValue()), text),
      allowed_mentions: fc.jsonValue(),
    },
    { requiredKeys: [] },
  );
  const routes = [
    ['POST', `/channels/${discord.channelId}/messages`],
    ['PUT', `/applications/${discord.applicationId}/commands`],
    ['POST', `/applications/${discord.applicationId}/commands`],
  ] as const;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...routes),
      fc.oneof(message, fc.jsonValue(), fc.array(message)),
      async ([method, route], body) => {
        const response = await fetch(`${discord.api}/v10${route}`, {
          method,
          headers: {
            authorization: `Bot ${discord.token}`,
            'content-type': 'application/json',
          },
          body: JSON.stringify(body),
        });
        expect(response.status, JSON.stringify(body)).toBeLessThan(500);
        await response.text();
      },
    ),
    { numRuns: 300 },
  );
});

test('only this machine’s own pages and programs are answered', async () => {
  const foreign = { authorization: `Bot ${discord.token}`, origin: 'https://example.org' };
  const url = `${discord.api}/v10/users/@me`;
  expect((await fetch(url, { headers: foreign })).status).toBe(403);
  expect((await fetch(url, { headers: { authorization: 'Bot wrong' } })).status).toBe(401);
  expect((await fetch(url, { headers: { ...foreign, origin: discord.url } })).status).toBe(200);
});
