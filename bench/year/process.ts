import { createSender } from '../../src/discord/post.ts';
import type { Library } from '../../src/library.ts';
import type { LocalDiscord } from '../../src/local/server.ts';
import { createReminders } from '../../src/reminders/service.ts';
import type { Tick } from '../../src/reminders/tick.ts';
import type { Store } from '../../src/store/store.ts';
import type { Chance } from './chance.ts';

export interface ProcessParts {
  readonly discord: LocalDiscord;
  readonly library: Library;
  readonly store: Store;
  readonly chance: Chance;
  /** Unlike that of the other process. */
  readonly name: string;
  /** How likely it is that the process dies before or after a step: a store's or the wire's. */
  deathRate(): number;
}

/** A bot process as far as the morning post goes; it can die between any two steps. */
export interface BotProcess {
  readonly tick: Tick;
  readonly isDead: boolean;
  /** How far its clock is behind, in milliseconds. */
  behindMs: number;
}

class Died extends Error {
  override readonly name = 'Died';
}

export function startProcess(parts: ProcessParts): BotProcess {
  const { discord, library, store, chance, name: owner, deathRate } = parts;
  let isDead = false;

  const live = (step: string): void => {
    if (!isDead && chance('death', owner, step, discord.clock.now()) < deathRate()) isDead = true;
    if (isDead) throw new Died('killed between two steps');
  };
  /** Each call of `part` may be the last thing that this process does, done or not. */
  const mortal = <T extends object>(part: T): T =>
    new Proxy(part, {
      get(target, name, receiver) {
        const value: unknown = Reflect.get(target, name, receiver);
        if (typeof value !== 'function') return value;
        return async (...values: unknown[]) => {
          const step = `${String(name)} ${subjectOf(values[0])}`;
          live(`before ${step}`);
          const result: unknown = await Reflect.apply(value, target, values);
          live(`after ${step}`);
          return result;
        };
      },
    });

  const process: BotProcess = {
    behindMs: 0,
    get isDead() {
      return isDead;
    },
    tick: createReminders(
      {
        libraryOf: async () => library,
        store: { ...store, ledger: mortal(store.ledger), reminders: mortal(store.reminders) },
        now: () => discord.clock.now() - process.behindMs,
        random: () => chance('wait', discord.clock.now()),
        mannerOf: async () => ({ digits: 'latin', months: 'both' }),
        idOf: (action, ...state) => ['v1', 'reminder', action, ...state].join(':'),
      },
      {
        sender: mortal(
          createSender({
            api: discord.api,
            token: discord.token,
            userId: discord.applicationId,
            missing: () => [],
            fallback: () => null,
          }),
        ),
        missing: () => [],
        channelName: () => null,
        holds: () => true,
      },
    ).tick,
  };
  return process;
}

/** What a step is about: the day of a reminder, or a channel. */
function subjectOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const about = value as Record<string, unknown>;
  return ['reminderId', 'channelId', 'day'].map((key) => String(about[key] ?? '')).join(' ');
}
