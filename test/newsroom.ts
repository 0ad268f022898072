import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type App, openApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { type RunningBot, startBot } from '../src/discord/bot.ts';
import { type Health, openHealth } from '../src/discord/health.ts';
import { Driver, type Seen } from '../src/local/driver.ts';
import { type LocalDiscord, startLocalDiscord } from '../src/local/server.ts';
import { createLog } from '../src/log.ts';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The bot on a Discord of its own, both real; nothing is shared between two of them. */
export interface Newsroom {
  readonly discord: LocalDiscord;
  readonly driver: Driver;
  readonly app: App;
  readonly bot: RunningBot;
  readonly health: Health;
  /** The lines of the log, from `warn` up. */
  readonly logged: readonly string[];
  close(): Promise<void>;
}

/**
 * Starts the bot as `npm start` does, over the five articles unless told otherwise.
 * @param pageFolder the compiled page, to be served too
 * @param heartbeatMs by default Discord's 41 seconds
 * @param at the instant at which the clock stands until it is moved; by default it runs
 */
export async function openNewsroom(
  env: Readonly<Record<string, string>> = {},
  at?: number,
  pageFolder?: string,
  heartbeatMs?: number,
): Promise<Newsroom> {
  const discord = await startLocalDiscord({
    port: 0,
    ...(at ? { now: () => at } : {}),
    ...(pageFolder ? { pageFolder } : {}),
    ...(heartbeatMs ? { heartbeatMs } : {}),
  });
  const config = readConfig({
    CORPUS_DIR: join(ROOT, 'corpus'),
    DATA_DIR: mkdtempSync(join(tmpdir(), 'isnad-data-')),
    // The driver is faster than any editor.
    RATE_LIMIT: '0',
    ...env,
  });
  const app = await openApp(config, discord.clock.now);
  const logged: string[] = [];
  const log = createLog({
    level: 'warn',
    secrets: [discord.token],
    destination: (line) => logged.push(line),
  });
  const health = await openHealth(config.healthPort);
  const bot = await startBot({
    app,
    health,
    log,
    token: discord.token,
    api: discord.api,
    onClockMove: (listener) => discord.clock.onMove(listener),
  });
  return {
    discord,
    driver: new Driver(discord),
    app,
    bot,
    health,
    logged,
    async close() {
      await bot.stop();
      await discord.close();
      await app.close();
      await health.close();
    },
  };
}

/** The message that an act brought; fails the test when it brought something else. */
export function messageOf(seen: Seen): Extract<Seen, { kind: 'message' }>['message'] {
  if (seen.kind !== 'message') throw new Error(`expected a message, saw ${JSON.stringify(seen)}`);
  return seen.message;
}

/** Everything that a message says, in order, a text component a line. */
export function textOf(seen: Seen): string {
  const texts: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      const { content, components, accessory } = value as Record<string, unknown>;
      if (typeof content === 'string') texts.push(content);
      visit(components);
      visit(accessory);
    }
  };
  visit(messageOf(seen));
  return texts.filter((text) => text !== '').join('\n');
}
