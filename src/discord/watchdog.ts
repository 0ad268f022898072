import { type Client, Status } from 'discord.js';

/** Discord asks for a heartbeat every 41 seconds; after three without an answer a shard is down. */
const SILENT_MS = 125_000;
/** How often the shards are looked at. */
export const LOOK_EVERY_MS = 10_000;
/** So many bad looks one after the other, two minutes, end the process. */
const MOST_BAD_LOOKS = 12;

/** One shard as it is, not as `isReady()` has it. */
export interface ShardState {
  readonly id: number;
  readonly status: string;
  /** Milliseconds since its last heartbeat that was answered; null before the first. */
  readonly silentMs: number | null;
  readonly isUp: boolean;
}

/**
 * The state of every shard. discord.js calls a client ready whose RESUME was never answered, or that
 * was closed with 4004; a shard is up when its own status says so and its heartbeats are answered.
 * @param now milliseconds since 1970 by the machine's clock, which discord.js stamps heartbeats with
 */
export function shardStates(client: Client, now: number): ShardState[] {
  return client.ws.shards.map(({ id, status, lastPingTimestamp }) => {
    const silentMs = lastPingTimestamp < 0 ? null : Math.max(0, now - lastPingTimestamp);
    const isUp = status === Status.Ready && (silentMs === null || silentMs < SILENT_MS);
    return { id, status: Status[status], silentMs, isUp };
  });
}

export interface Watchdog {
  /** One look; called by the clock, and by tests. */
  look(): void;
  /** Resolves with a reason when a shard did not come back. */
  readonly lost: Promise<string>;
  stop(): void;
}

/**
 * Gives the connection up when a shard stays down. Looks are counted rather than time: a machine that
 * slept, or whose clock was set, gets its two minutes to reconnect like any other.
 */
export function watch(client: Client, everyMs = LOOK_EVERY_MS): Watchdog {
  const badLooks = new Map<number, number>();
  let resolve: (reason: string) => void = () => {};
  const lost = new Promise<string>((done) => {
    resolve = done;
  });
  const look = (): void => {
    for (const { id, isUp, status, silentMs } of shardStates(client, Date.now())) {
      const bad = isUp ? 0 : (badLooks.get(id) ?? 0) + 1;
      badLooks.set(id, bad);
      if (bad < MOST_BAD_LOOKS) continue;
      const silence =
        silentMs === null ? '' : `, last heartbeat ${Math.round(silentMs / 1000)} s ago`;
      resolve(`shard ${id} did not come back (${status}${silence})`);
    }
  };
  const timer = setInterval(look, everyMs);
  timer.unref();
  return { look, lost, stop: () => clearInterval(timer) };
}

/**
 * Gives a start up in which no shard comes up any more: discord.js waits for a READY without end. They
 * log in one after another, so that the last of many is waited for as long as others come up before it.
 */
export function watchStart(client: Client, everyMs = LOOK_EVERY_MS): Watchdog {
  let up = 0;
  let badLooks = 0;
  let resolve: (reason: string) => void = () => {};
  const lost = new Promise<string>((done) => {
    resolve = done;
  });
  const look = (): void => {
    const states = shardStates(client, Date.now());
    const upNow = states.filter(({ isUp }) => isUp).length;
    badLooks = upNow > up ? 0 : badLooks + 1;
    up = upNow;
    const waiting = states.find(({ isUp }) => !isUp);
    const which = waiting ? `shard ${waiting.id} (${waiting.status})` : 'the gateway';
    if (badLooks >= MOST_BAD_LOOKS) resolve(`${which} did not come up`);
  };
  const timer = setInterval(look, everyMs);
  timer.unref();
  return { look, lost, stop: () => clearInterval(timer) };
}
