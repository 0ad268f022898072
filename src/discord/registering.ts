import type { Client } from 'discord.js';
import type { App } from '../app.ts';
import type { Log } from '../log.ts';
import { registerCommands } from './register.ts';

/** A guild's 200 creations a day are the longest that Discord refuses; an outage is far shorter. */
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 3_600_000;

export interface Registering {
  stop(): void;
}

/**
 * Makes Discord's commands those of this version. Where Discord refuses, the bot answers those that are
 * registered already, and asks again later: half a minute, doubling to an hour.
 * @param firstWaitMs the half minute
 */
export async function startRegistering(
  client: Client<true>,
  app: App,
  log: Log,
  firstWaitMs = FIRST_WAIT_MS,
): Promise<Registering> {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const register = async (waitMs: number): Promise<void> => {
    try {
      const { rest, application } = client;
      const { isChanged, ids } = await registerCommands(rest, application.id, app.commands);
      app.setCommandIds(ids);
      log.info({ isChanged, commands: ids.size }, 'commands compared');
    } catch (error) {
      log.error({ err: error }, 'the commands could not be registered; tried again later');
      if (isStopped) return;
      const next = Math.min(waitMs * 2, LONGEST_WAIT_MS);
      timer = setTimeout(() => void register(next), waitMs).unref();
    }
  };
  await register(firstWaitMs);
  return {
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
