import { addDays, type Day, daysBetween, parseDay } from '../../src/day.ts';
import type { Library } from '../../src/library.ts';
import { startLocalDiscord } from '../../src/local/server.ts';
import { CATCH_UP_MS } from '../../src/reminders/due.ts';
import { dayIn, instantOf } from '../../src/reminders/zone.ts';
import type { Database } from '../../src/store/database.ts';
import type { Reminder } from '../../src/store/reminders.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { chanceFrom } from './chance.ts';
import { orderFaults } from './faults.ts';
import { addNewsrooms } from './newsrooms.ts';
import { type BotProcess, startProcess } from './process.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

export interface Simulation {
  readonly seed: number;
  readonly from: Day;
  readonly days: number;
  readonly guilds: number;
  readonly library: Library;
  /** Opens the one database; called once for each of the two processes. */
  open(): Database;
}

/** What came of it. All but `due`, `posted` and the counts of trouble should be 0. */
export interface Result {
  readonly due: number;
  readonly posted: number;
  readonly twice: number;
  /** Neither posted nor excused by an outage that left no time on the day. */
  readonly lost: number;
  readonly excused: number;
  readonly onAnotherDay: number;
  /** Nothing went wrong, and yet more than a minute after the hour. */
  readonly late: number;
  readonly beyondCatchUp: number;
  readonly early: number;
  readonly violations: number;
  readonly kills: number;
  readonly outages: number;
  readonly clockJumps: number;
  readonly longestDelayMs: number;
}

interface Slot {
  readonly reminder: Reminder;
  readonly day: Day;
  readonly dueAt: number;
  /** Something was made to go wrong between its hour and its post. */
  hadTrouble: boolean;
  postedAt: number[];
}

/**
 * Two bot processes on one database post for many guilds, over a local Discord and a fake clock,
 * while processes die, requests fail and clocks are set back. The same seed meets the same faults.
 */
export async function simulate(options: Simulation): Promise<Result> {
  const { from, days, guilds, library } = options;
  const chance = chanceFrom(options.seed);
  const start = Date.parse(`${from}T00:00Z`);
  const discord = await startLocalDiscord({
    port: 0,
    now: () => start,
    openapi: null,
    rateLimit: { requests: 1e9, windowMs: SECOND },
  });
  const stores = [await openStore(options.open()), await openStore(options.open())];
  const reminders = addNewsrooms(discord, guilds, start);
  for (const reminder of reminders) await stores[0]!.reminders.save(reminder);
  const slots = slotsOf(reminders, from, days, start);
  const byMark = new Map(slots.map((slot) => [`${slot.reminder.id}:${slot.day}`, slot]));
  const beside = new Set<string>();
  let strays = 0;
  discord.world.events.on('messageCreated', ({ json }) => {
    const mark = /:(?<mark>sim\d{7}:\d{4}-\d\d-\d\d)"/u.exec(JSON.stringify(json.components));
    const slot = byMark.get(mark?.groups?.['mark'] ?? '');
    // Posts of the days before and after those looked at are counted only when they come twice.
    const name = mark?.groups?.['mark'] ?? '';
    if (slot) slot.postedAt.push(discord.clock.now());
    else if (name === '' || beside.has(name)) strays += 1;
    else beside.add(name);
  });

  const count = { kills: 0, outages: 0, clockJumps: 0 };
  const outages: { from: number; to: number }[] = [];
  let isRough = false;
  const begin = (store: Store, number: number): BotProcess => {
    const deathRate = () => (isRough ? 0.02 : 0);
    return startProcess({ discord, library, store, chance, name: `process ${number}`, deathRate });
  };
  const processes = stores.map(begin);
  const tickAll = async (): Promise<void> => {
    await Promise.all(processes.map(({ tick }) => tick.run().catch(() => {})));
    for (const [index, process] of processes.entries()) {
      if (!process.isDead) continue;
      count.kills += 1;
      processes[index] = begin(stores[index]!, index);
    }
  };

  const waiting = new Set<Slot>();
  let next = 0;
  const meet = (): void => {
    while (next < slots.length && slots[next]!.dueAt <= discord.clock.now()) {
      waiting.add(slots[next++]!);
    }
    for (const slot of waiting) {
      if (isRough) slot.hadTrouble = true;
      if (slot.postedAt.length > 0 || isOver(slot, discord.clock.now())) waiting.delete(slot);
    }
  };

  while (next < slots.length) {
    const now = discord.clock.now();
    const hour = Math.max(now, slots[next]!.dueAt);
    const upTo = (what: string, most: number) => Math.floor(chance(what, hour) * most);
    discord.clock.advance(hour - now + upTo('look', 20 * SECOND));
    isRough = chance('rough', hour) < 0.3;
    if (chance('outage', hour) < 0.004) {
      // Both are down, or the machine sleeps.
      count.outages += 1;
      const outage = { from: now, to: discord.clock.now() + upTo('long', 8 * HOUR) };
      outages.push(outage);
      isRough = true;
      meet();
      discord.clock.advance(outage.to - discord.clock.now());
    }
    if (chance('jump', hour) < 0.01) {
      count.clockJumps += 1;
      isRough = true;
      processes[upTo('which', 2)]!.behindMs = upTo('far', 26 * HOUR);
    }
    meet();
    if (isRough) for (const slot of waiting) orderFaults(discord, slot, chance);
    await tickAll();
    // Most clocks are looked at again and again while nothing is due.
    await tickAll();
    for (let round = 0; round < 300 && waiting.size > 0; round++) {
      meet();
      if (waiting.size === 0) break;
      discord.clock.advance(20 * SECOND);
      if (round > 5) {
        isRough = false;
        discord.faults.rest.clear();
        for (const process of processes) process.behindMs = 0;
      }
      await tickAll();
    }
    isRough = false;
    discord.faults.rest.clear();
    for (const process of processes) process.behindMs = 0;
  }
  discord.clock.advance(HOUR);
  await tickAll();
  const violations = discord.violations.length;
  await discord.close();
  for (const store of stores) await store.close();
  return { ...judge(slots, outages, strays), violations, ...count };
}

/** All that is due, by its hour, whose time is over before the simulation is. */
function slotsOf(reminders: readonly Reminder[], from: Day, days: number, start: number): Slot[] {
  return reminders
    .flatMap((reminder) =>
      Array.from({ length: days }, (_, number): Slot[] => {
        const day = addDays(from, number);
        const dueAt = instantOf({ ...reminder, day }, reminder.zone);
        if (dueAt === null || dueAt < start) return [];
        return [{ reminder, day, dueAt, hadTrouble: false, postedAt: [] }];
      }).flat(),
    )
    .sort((a, b) => a.dueAt - b.dueAt);
}

function isOver({ reminder, day, dueAt }: Slot, now: number): boolean {
  return now - dueAt > CATCH_UP_MS || dayIn(now, reminder.zone) !== day;
}

function judge(
  slots: readonly Slot[],
  outages: readonly { from: number; to: number }[],
  strays: number,
): Omit<Result, 'violations' | 'kills' | 'outages' | 'clockJumps'> {
  const count = (fits: (slot: Slot) => boolean) => slots.filter(fits).length;
  const posted = (slot: Slot) => slot.postedAt.length > 0;
  const delay = (slot: Slot) => slot.postedAt[0]! - slot.dueAt;
  // Retries wait up to a quarter of an hour: an outage that ends so near to midnight costs the day.
  const isExcused = (slot: Slot) =>
    outages.some(
      ({ from, to }) =>
        from <= slot.dueAt + MINUTE && to >= slot.dueAt && isOver(slot, to + 15 * MINUTE),
    ) ||
    (slot.hadTrouble && isOver(slot, slot.dueAt + 30 * MINUTE));
  return {
    due: slots.length,
    posted: count(posted),
    twice: count(({ postedAt }) => postedAt.length > 1) + strays,
    lost: count((slot) => !posted(slot) && !isExcused(slot)),
    excused: count((slot) => !posted(slot) && isExcused(slot)),
    onAnotherDay: count(
      (slot) => posted(slot) && dayIn(slot.postedAt[0]!, slot.reminder.zone) !== slot.day,
    ),
    late: count((slot) => posted(slot) && !slot.hadTrouble && delay(slot) > MINUTE),
    beyondCatchUp: count((slot) => posted(slot) && delay(slot) > CATCH_UP_MS + MINUTE),
    early: count((slot) => posted(slot) && delay(slot) < 0),
    longestDelayMs: Math.max(0, ...slots.filter(posted).map(delay)),
  };
}

/** Whether every due day has its one post. */
export function isFaultless(result: Result): boolean {
  const { twice, lost, onAnotherDay, late, beyondCatchUp, early, violations } = result;
  return twice + lost + onAnotherDay + late + beyondCatchUp + early + violations === 0;
}

/** The days from one to another, the last included; throws for what is no day. */
export function span(from: string, to: string): { readonly from: Day; readonly days: number } {
  const first = parseDay(from);
  const last = parseDay(to);
  if (!first || !last) throw new RangeError(`${from} or ${to} is no day`);
  return { from: first, days: daysBetween(first, last) + 1 };
}
