import { setTimeout as wait } from 'node:timers/promises';
import { SimpleShardingStrategy, WebSocketShardStatus } from 'discord.js';

/** The gateway's manager, whose name discord.js gives to a class of its own. */
type Gateway = ConstructorParameters<typeof SimpleShardingStrategy>[0];

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;
/** A connection that held this long was a good one: the next failure begins anew. */
const GOOD_MS = 60_000;

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

/**
 * discord.js tries a gateway that is down every half second for ever. A shard asks for its session
 * just before it connects, when it is idle, and later only when it is not: that is where the attempts
 * are spread.
 */
export function withBackoff(manager: Gateway): SimpleShardingStrategy {
  const strategy = new SimpleShardingStrategy(manager);
  const attempts = new Map<number, { count: number; at: number }>();
  const { options } = manager;
  const sessionOf = options.retrieveSessionInfo.bind(options);
  options.retrieveSessionInfo = async (shard) => {
    const status = (await strategy.fetchStatus()).get(shard);
    if (status === WebSocketShardStatus.Idle) {
      const last = attempts.get(shard);
      const count = last && performance.now() - last.at < GOOD_MS ? last.count : 0;
      attempts.set(shard, { count: count + 1, at: performance.now() });
      await wait(waitBefore(count, Math.random()));
    }
    return sessionOf(shard);
  };
  return strategy;
}
