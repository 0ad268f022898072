import type { RestFault } from '../../src/local/faults.ts';
import type { LocalDiscord } from '../../src/local/server.ts';

const FAULTS: readonly RestFault[] = [
  { kind: 'status', status: 502, afterwards: true },
  { kind: 'status', status: 500 },
  { kind: 'status', status: 503, afterwards: true },
  { kind: 'reset', afterwards: true },
  { kind: 'reset' },
  { kind: 'hang', afterwards: true },
  { kind: 'hang' },
];

/** Orders up to three faults for the next requests to read or write messages. */
export function orderFaults(discord: LocalDiscord, random: () => number): void {
  const count = Math.floor(random() * 4);
  for (let number = 0; number < count; number++) {
    discord.faults.rest.order({
      fault: FAULTS[Math.floor(random() * FAULTS.length)]!,
      path: /\/messages/u,
      method: random() < 0.8 ? 'POST' : 'GET',
      skip: Math.floor(random() * 3),
    });
  }
}
