import { setTimeout as wait } from 'node:timers/promises';
import { SimpleShardingStrategy, WebSocketShardStatus } from 'discord.js';

/** The gateway's manager, whose name discord.js gives to a class of its own. */
type Gateway = ConstructorParameters<typeof SimpleShardingStrategy>[0];

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;
const MINUTE_MS = 60_000;
/**
 * So many connections a minute may be taken up at once after they had been up, however short that was:
 * resuming costs nothing, and editors wait meanwhile.
 */
const RESUMES_A_MINUTE = 10;
/** Logins are a thousand a day: one is only at once where the connection before was up this long. */
const GOOD_LOGIN_MS = MINUTE_MS;

/**
 * How long before the n-th attempt in a row: none before the first, then a second, doubling to half a
 * minute, half of it at random so that many bots do not come back at once.
 * @param random 0 to 1
 */
export function waitBefore(attempt: number, random: number): number {
  if (attempt === 0) return 0;
  const whole = Math.min(FIRST_WAIT_MS * 2 ** Math.min(attempt - 1, 10), LONGEST_WAIT_MS);
  return Math.round(whole * (0.5 + random / 2));
}

/** Numbers the attempts of one shard to connect. Times are in milliseconds of one clock. */
export class Attempts {
  #last: number | null = null;
  #upSince: number | null = null;
  #resumed: number[] = [];

  /** The connection is up: Discord took the login, or the session where it was. */
  isUp(now: number): void {
    this.#upSince = now;
  }

  /** The number of the attempt that begins now: 0 is one that need not wait. */
  next(kind: 'resume' | 'login', now: number): number {
    const isFresh = this.#last === null || (this.#upSince !== null && this.#isAtOnce(kind, now));
    this.#last = isFresh ? 0 : (this.#last ?? 0) + 1;
    this.#upSince = null;
    return this.#last;
  }

  #isAtOnce(kind: 'resume' | 'login', now: number): boolean {
    if (kind === 'login') return now - (this.#upSince ?? now) >= GOOD_LOGIN_MS;
    this.#resumed = [...this.#resumed.filter((time) => now - time < MINUTE_MS), now];
    return this.#resumed.length <= RESUMES_A_MINUTE;
  }
}

/** After a connection ended, discord.js waits half a second before it makes the next. */
const PAUSE_MS = 400;

/** discord.js gives the name of the enum that these are of to one of its own. */
type Event = Parameters<Gateway['on']>[0];
const CLOSED = 'closed' as Event;
const UP = ['ready', 'resumed'] as const;
type OfShard = { readonly shardId: number };

/**
 * discord.js tries a gateway that is down every half second for ever. A shard asks for its session
 * just before it connects, when it is idle, and later only when it is not: that is where the attempts
 * are spread.
 */
export function withBackoff(manager: Gateway): SimpleShardingStrategy {
  const strategy = new SimpleShardingStrategy(manager);
  const byShard = new Map<number, Attempts>();
  const attemptsOf = (shard: number): Attempts => {
    const attempts = byShard.get(shard) ?? new Attempts();
    byShard.set(shard, attempts);
    return attempts;
  };
  for (const event of UP) {
    manager.on(event as Event, ({ shardId }: OfShard) =>
      attemptsOf(shardId).isUp(performance.now()),
    );
  }
  const closedAt = new Map<number, number>();
  manager.on(CLOSED, ({ shardId }: OfShard) => closedAt.set(shardId, performance.now()));

  const { options } = manager;
  const sessionOf = options.retrieveSessionInfo.bind(options);
  options.retrieveSessionInfo = async (shard) => {
    const status = (await strategy.fetchStatus()).get(shard);
    const now = performance.now();
    // An event that came just before the end asks for the session too, and is no attempt.
    const isConnecting = now - (closedAt.get(shard) ?? Number.NEGATIVE_INFINITY) > PAUSE_MS;
    if (status === WebSocketShardStatus.Idle && isConnecting) {
      const attempt = attemptsOf(shard).next((await sessionOf(shard)) ? 'resume' : 'login', now);
      await wait(waitBefore(attempt, Math.random()));
    }
    return sessionOf(shard);
  };
  return strategy;
}
