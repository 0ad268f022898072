import type { RestFault } from '../../src/local/faults.ts';
import type { LocalDiscord } from '../../src/local/server.ts';

const CALLBACK = /\/interactions\/\d+\/[^/]+\/callback$/u;

/** Faults that a bot must get over: each answer still arrives. */
const PASSING: readonly RestFault[] = [
  { kind: 'status', status: 500 },
  { kind: 'status', status: 502, afterwards: true },
  { kind: 'status', status: 503 },
  { kind: 'reset' },
  { kind: 'reset', afterwards: true },
  { kind: 'delay', ms: 200 },
  { kind: 'rate limit', scope: 'user', retryAfterMs: 100 },
];

/** Orders a fault for the next answer, or breaks the gateway for a moment. Returns its name. */
export function orderFault(discord: LocalDiscord, random: () => number): string {
  const { rest, gateway } = discord.faults;
  const chance = random();
  if (chance < 0.03) {
    gateway.cut();
    return 'gateway cut';
  }
  if (chance < 0.05) {
    gateway.askToReconnect();
    return 'gateway reconnect';
  }
  const fault = PASSING[Math.floor(random() * PASSING.length)]!;
  rest.order({ fault, path: CALLBACK, method: 'POST' });
  return fault.kind;
}
