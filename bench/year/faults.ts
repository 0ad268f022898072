import type { RestFault } from '../../src/local/faults.ts';
import type { LocalDiscord } from '../../src/local/server.ts';
import type { Reminder } from '../../src/store/reminders.ts';
import type { Chance } from './chance.ts';

/** Not the client's own limit: on a busy machine a sound request may take longer than a year can wait. */
const HANGING_MS = 100;

const FAULTS: readonly RestFault[] = [
  { kind: 'status', status: 502, afterwards: true },
  { kind: 'status', status: 500 },
  { kind: 'status', status: 503, afterwards: true },
  { kind: 'reset', afterwards: true },
  { kind: 'reset' },
  { kind: 'hang', endsAfterMs: HANGING_MS, afterwards: true },
  { kind: 'hang', endsAfterMs: HANGING_MS },
];
/** Of the requests about one post. */
const FAULTY = 0.4;

/** Orders faults for the first requests to write and to read in the channel of a post. */
export function orderFaults(
  discord: LocalDiscord,
  { reminder, day }: { readonly reminder: Reminder; readonly day: string },
  chance: Chance,
): void {
  const path = new RegExp(`/channels/${reminder.channelId}/messages`, 'u');
  for (const method of ['POST', 'GET']) {
    for (const skip of [0, 1, 2]) {
      const of = [reminder.id, day, method, skip] as const;
      if (chance('fault', ...of) >= FAULTY) continue;
      const fault = FAULTS[Math.floor(chance('kind', ...of) * FAULTS.length)]!;
      discord.faults.rest.order({ fault, path, method, skip });
    }
  }
}
