import { type Client, DiscordjsError, DiscordjsErrorCodes, Events } from 'discord.js';
import type { App } from '../app.ts';
import { messageOf, UsageError } from '../errors.ts';
import type { Log } from '../log.ts';
import { createClient } from './client.ts';
import { createDispatcher } from './dispatch.ts';
import type { Health } from './health.ts';
import { createMetrics } from './metrics.ts';
import { startPosts } from './postStart.ts';
import { startRegistering } from './registering.ts';
import { shardStates, watch, watchStart } from './watchdog.ts';

export interface RunningBot {
  readonly client: Client;
  /** Resolves with a reason when the connection is lost for good. */
  readonly lost: Promise<string>;
  /** Posts what is due now; the bot itself looks every twenty seconds. */
  tick(): Promise<void>;
  /** Answers what was begun, then closes the connection. */
  stop(): Promise<void>;
}

export interface BotOptions {
  readonly app: App;
  readonly log: Log;
  readonly token: string;
  readonly api: string | null;
  /** Told how the bot is; opened and closed by whoever starts it. */
  readonly health?: Health;
  /** Tells when the clock was moved; the page's clock can be. */
  readonly onClockMove?: (listener: () => void) => unknown;
  /** How often the watchdog looks; its default is made for Discord's heartbeats. */
  readonly watchEveryMs?: number;
}

/** What is still running when the bot is told to stop gets this long. */
const DRAIN_MS = 8000;

/** Connects, registers the commands if they differ, and answers. Rejects when the login fails. */
export async function startBot(options: BotOptions): Promise<RunningBot> {
  const { app, log, token, api, health } = options;
  const client = createClient(api, app.config.shards);
  app.onTrouble((error) => log.error({ err: error }, 'the store could not keep what buttons need'));
  const metrics = createMetrics(app);
  const dispatcher = createDispatcher(app, log, metrics.interaction, api);
  const lost = new Promise<string>((resolve) => {
    client.on(Events.Invalidated, () => resolve('the session was invalidated'));
    client.on(Events.ShardDisconnect, (event, shard) =>
      resolve(`shard ${shard} was closed with code ${event.code}`),
    );
  });
  // Unheard, an "error" event would end the process.
  client.on(Events.Error, (error) => log.error({ err: error }, 'client error'));
  client.on(Events.ShardError, (error, shard) => log.warn({ err: error, shard }, 'shard error'));
  client.on(Events.Warn, (message) => log.warn({ message }, 'client warning'));
  client.on(Events.ShardReconnecting, (shard) => log.warn({ shard }, 'the gateway is lost'));
  const connected = (shard: number): void => log.info({ shard }, 'the gateway is connected');
  client.on(Events.ShardReady, connected).on(Events.ShardResume, connected);
  // Discord sends a question once: one that comes before all is in its place waits for that.
  let open: () => void = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  client.on(Events.InteractionCreate, (interaction) => {
    void opened.then(() => dispatcher.handle(interaction));
  });

  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  let notAnswering: string | null = 'not connected yet';
  health?.ask({
    live: () => null,
    ready: () => {
      if (notAnswering) return notAnswering;
      const down = shardStates(client, Date.now()).find(({ isUp }) => !isUp);
      return down ? `shard ${down.id} is down (${down.status})` : null;
    },
    metrics: metrics.render,
  });
  const starting = watchStart(client, options.watchEveryMs);
  const gone = Promise.race([lost, starting.lost]).then((reason) => {
    throw new Error(reason);
  });
  try {
    await Promise.race([client.login(token).then(() => ready), gone]);
  } catch (error) {
    // A connection that is being made would be waited for.
    void client.destroy().catch(() => {});
    throw refusal(error);
  } finally {
    starting.stop();
  }
  metrics.attach(client);
  const ticker = await startPosts(await ready, { ...options, onDone: metrics.posts });
  open();
  const registering = await startRegistering(await ready, app, log);
  const watchdog = watch(client, options.watchEveryMs);
  notAnswering = null;
  return {
    client,
    lost: Promise.race([lost, watchdog.lost]),
    tick: ticker.now,
    async stop() {
      notAnswering = 'stopping: what was begun is being answered';
      watchdog.stop();
      registering.stop();
      client.removeAllListeners(Events.InteractionCreate);
      const late = new Promise<void>((resolve) => setTimeout(resolve, DRAIN_MS).unref());
      await Promise.race([Promise.all([dispatcher.drain(), ticker.stop()]), late]);
      await client.destroy();
    },
  };
}

/** Why the bot could not log in, for the operator. A wrong token does not mend itself by waiting. */
function refusal(cause: unknown): Error {
  if (cause instanceof DiscordjsError && cause.code === DiscordjsErrorCodes.TokenInvalid) {
    return new UsageError(
      'DISCORD_TOKEN: Discord does not accept it; copy it anew from the developer portal',
    );
  }
  return new Error(`Discord cannot be used: ${messageOf(cause)}`, { cause });
}
