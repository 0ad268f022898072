import { addDays, type Day } from '../day.ts';
import type { Post } from '../store/ledger.ts';
import { dueSlots, type Slot } from './due.ts';
import { type Outcome, type PosterParts, postDay } from './poster.ts';
import { dayIn } from './zone.ts';

/** Days further back than this are not recorded as missed one by one. */
const MOST_LOOK_BACK = 31;
const DAY_MS = 86_400_000;
/** Posts that are under way at once: Discord allows fifty requests a second. */
const AT_ONCE = 5;

export interface Tick {
  /** Does all that is due; returns what became of it. Never overlaps itself: a second call waits. */
  run(): Promise<readonly Done[]>;
}

export interface Done {
  readonly slot: Slot;
  readonly outcome: Outcome | { readonly kind: 'failed'; readonly error: unknown };
}

/** One look at the clock. A slot that fails does not keep the others from their hour. */
export function createTick(parts: PosterParts): Tick {
  let lastAt: number | null = null;
  let running: Promise<unknown> = Promise.resolve();

  const run = async (): Promise<readonly Done[]> => {
    const now = parts.now();
    // Yesterday and the day before always; more after an outage or a sleep, so that it is recorded.
    const away = lastAt === null ? MOST_LOOK_BACK : Math.ceil(Math.abs(now - lastAt) / DAY_MS);
    const lookBack = Math.min(MOST_LOOK_BACK, 1 + away);
    const slots = await slotsAt(now, lookBack, parts);
    const done: Done[] = [];
    const waiting = slots[Symbol.iterator]();
    const work = async (): Promise<void> => {
      for (const slot of waiting) done.push({ slot, outcome: await act(slot, parts) });
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    // Only a look that came to its end makes the next one shorter.
    lastAt = now;
    return done;
  };

  return {
    run() {
      const next = running.then(run);
      running = next.catch(() => {});
      return next;
    },
  };
}

async function slotsAt(
  now: number,
  lookBack: number,
  { store, holds }: PosterParts,
): Promise<readonly Slot[]> {
  const reminders = (await store.reminders.active()).filter(({ guildId }) => holds(guildId));
  if (reminders.length === 0) return [];
  // The local day of the westernmost zone is at most one before that of UTC.
  const from = addDays(dayIn(now, 'UTC'), -lookBack - 1);
  const byReminder = new Map<string, Map<Day, Post>>();
  for (const post of await store.ledger.since(from)) {
    const posts = byReminder.get(post.reminderId) ?? new Map<Day, Post>();
    byReminder.set(post.reminderId, posts.set(post.day, post));
  }
  const none = new Map<Day, Post>();
  return reminders
    .flatMap((reminder) => dueSlots(reminder, byReminder.get(reminder.id) ?? none, now, lookBack))
    .sort((a, b) => a.dueAt - b.dueAt);
}

async function act({ reminder, day, act }: Slot, parts: PosterParts): Promise<Done['outcome']> {
  try {
    if (act !== 'miss') return await postDay({ reminder, day, act }, parts);
    const { store, owner, now } = parts;
    const { id: reminderId, guildId } = reminder;
    await store.ledger.miss({ reminderId, guildId, day, owner, now: now() });
    return { kind: 'missed' };
  } catch (error) {
    return { kind: 'failed', error };
  }
}
