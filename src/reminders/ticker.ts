import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import type { Done, Tick } from './tick.ts';

/** A post stands within this time after its hour. */
const EVERY_MS = 20_000;
/** What nobody asks for any more is looked for this often. */
const TIDY_EVERY_MS = 6 * 3600 * 1000;

export interface Ticker {
  /** Looks at the clock at once; resolves when all that was due is done. */
  now(): Promise<void>;
  /** No more looks; resolves when the one under way is done. */
  stop(): Promise<void>;
}

export interface TickerParts {
  readonly store: Store;
  readonly now: () => number;
  readonly log: Log;
  /** Sees to it that the store knows which guilds are left, before what was kept of those is deleted. */
  takeStock(): Promise<void>;
  /** Told what became of the slots of each look. */
  onDone(done: readonly Done[], now: number): void;
}

/** Looks at the clock now and every twenty seconds; what fails is logged and tried again. */
export function startTicker(
  tick: Tick,
  { store, now, log, onDone, takeStock }: TickerParts,
): Ticker {
  let tidiedAt: number | null = null;

  const tidy = async (): Promise<void> => {
    if (tidiedAt !== null && Math.abs(now() - tidiedAt) < TIDY_EVERY_MS) return;
    await takeStock();
    tidiedAt = now();
    const guilds = await store.guilds.eraseLeft(now());
    if (guilds.length > 0) log.info({ guilds }, 'deleted what was kept of guilds left long ago');
    await store.forget(now());
  };

  const look = async (): Promise<void> => {
    try {
      const done = await tick.run();
      onDone(done, now());
      for (const { slot, outcome } of done) {
        const { reminder, day } = slot;
        const about = { reminder: reminder.id, guild: reminder.guildId, day };
        if (outcome.kind === 'failed') {
          log.error({ ...about, err: outcome.error }, 'the morning post failed');
        } else log.info({ ...about, outcome }, 'morning post');
      }
      await tidy();
    } catch (error) {
      log.error({ err: error }, 'the clock could not be looked at');
    }
  };

  let last = look();
  const timer = setInterval(() => {
    last = look();
  }, EVERY_MS);
  timer.unref();
  return {
    now: () => {
      last = look();
      return last;
    },
    stop: () => {
      clearInterval(timer);
      return last;
    },
  };
}
