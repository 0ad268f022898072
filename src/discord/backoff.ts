import { setTimeout as wait } from 'node:timers/promises';
import { SimpleShardingStrategy, WebSocketShardStatus } from 'discord.js';

/** The gateway's manager, whose name discord.js gives to a class of its own. */
type Gateway = ConstructorParameters<typeof SimpleShardingStrategy>[0];

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;
/**
 * A connection that was up this long was a good one: what comes after begins anew. Resuming costs
 * nothing, and editors wait meanwhile; logins are a thousand a day.
 */
const GOOD_MS = { resume: 5_000, login: 60_000 } as const;

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

/** After a connection ended, discord.js waits half a second before it makes the next. */
const PAUSE_MS = 400;
/** discord.js gives the name of the enum that this is of to one of its own. */
const CLOSED = 'closed' as Parameters<Gateway['on']>[0];

/**
 * The number of an attempt in a row, from 0.
 * @param last the number of the one before; null where there was none
 * @param upMs how long the connection before was up; 0 if it never was
 */
export function attemptAfter(
  last: number | null,
  upMs: number,
  next: keyof typeof GOOD_MS,
): number {
  return last === null || upMs >= GOOD_MS[next] ? 0 : last + 1;
}

/**
 * discord.js tries a gateway that is down every half second for ever. A shard asks for its session
 * just before it connects, when it is idle, and later only when it is not: that is where the attempts
 * are spread.
 */
export function withBackoff(manager: Gateway): SimpleShardingStrategy {
  const strategy = new SimpleShardingStrategy(manager);
  const attempts = new Map<number, number>();
  const { options } = manager;
  /** By shard when the first event of its connection came; every event of Discord's is a step of the session. */
  const upSince = new Map<number, number>();
  const keepSession = options.updateSessionInfo.bind(options);
  options.updateSessionInfo = (shard, session) => {
    if (session && !upSince.has(shard)) upSince.set(shard, performance.now());
    return keepSession(shard, session);
  };
  const closedAt = new Map<number, number>();
  manager.on(CLOSED, ({ shardId }: { readonly shardId: number }) => {
    closedAt.set(shardId, performance.now());
  });
  const sessionOf = options.retrieveSessionInfo.bind(options);
  options.retrieveSessionInfo = async (shard) => {
    const status = (await strategy.fetchStatus()).get(shard);
    const now = performance.now();
    // An event that came just before the end asks for the session too, and is no attempt.
    const isConnecting = now - (closedAt.get(shard) ?? Number.NEGATIVE_INFINITY) > PAUSE_MS;
    if (status === WebSocketShardStatus.Idle && isConnecting) {
      const upMs = now - (upSince.get(shard) ?? now);
      upSince.delete(shard);
      const next = (await sessionOf(shard)) ? 'resume' : 'login';
      const attempt = attemptAfter(attempts.get(shard) ?? null, upMs, next);
      attempts.set(shard, attempt);
      await wait(waitBefore(attempt, Math.random()));
    }
    return sessionOf(shard);
  };
  return strategy;
}
