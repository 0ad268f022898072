import { Client, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from './server.ts';

let discord: LocalDiscord | null = null;
let client: Client | null = null;

afterEach(async () => {
  await client?.destroy();
  await discord?.close();
});

test('a path that is no UTF-8 is not found, as at Discord', async () => {
  discord = await startLocalDiscord({ port: 0, openapi: null });
  const headers = { authorization: `Bot ${discord.token}` };
  expect((await fetch(`${discord.api}/v10/%ff`, { headers })).status).toBe(404);
});

test('an unmodified discord.js logs in and sees its guilds and channels', async () => {
  discord = await startLocalDiscord({ port: 0, openapi: null });
  client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.api } });
  const ready = new Promise<Client<true>>((resolve) => client!.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  const bot = await ready;
  expect(bot.user.id).toBe(discord.applicationId);
  expect(bot.guilds.cache.get(discord.guildId)?.name).toBe('غرفة الأخبار');
  expect(bot.channels.cache.has(discord.channelId)).toBe(true);
});
