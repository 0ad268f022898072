import { type Client, Events } from 'discord.js';
import type { App } from '../app.ts';
import type { Log } from '../log.ts';
import type { Done } from '../reminders/tick.ts';
import { startTicker, type Ticker } from '../reminders/ticker.ts';
import { createWire } from './post.ts';
import { holdsGuild } from './shards.ts';

export interface PostStart {
  readonly app: App;
  readonly log: Log;
  readonly token: string;
  readonly api: string | null;
  readonly onDone: (done: readonly Done[], now: number) => void;
  readonly onClockMove?: (listener: () => void) => unknown;
}

/** Starts the morning post, and keeps account of the guilds that it is for. */
export async function startPosts(client: Client<true>, options: PostStart): Promise<Ticker> {
  const { app, log, token, api, onDone, onClockMove } = options;
  const { guilds } = app.store;
  const note = (work: Promise<void>) =>
    work.catch((error: unknown) => log.error({ err: error }, 'a guild could not be noted'));
  client.on(Events.GuildDelete, (guild) => void note(guilds.left(guild.id, app.now())));
  client.on(Events.GuildCreate, (guild) => void note(guilds.joined(guild.id)));
  // What happened while the bot, the gateway or the database was away told nobody, or in vain.
  const takeStock = async (): Promise<void> => {
    const { cache } = client.guilds;
    for (const id of await guilds.away()) if (cache.has(id)) await guilds.joined(id);
    for (const id of await guilds.present()) {
      if (!cache.has(id) && holdsGuild(client, id)) await guilds.left(id, app.now());
    }
  };
  await takeStock();
  const { tick } = app.connect(
    createWire(client, { token, api, isAllowed: (guildId) => app.isGuildAllowed(guildId) }),
  );
  const ticker = startTicker(tick, {
    store: app.store,
    now: app.now,
    log,
    onDone,
    takeStock,
  });
  onClockMove?.(() => void ticker.now());
  return ticker;
}
