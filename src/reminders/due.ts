import { addDays, type Day } from '../day.ts';
import { LONGEST_HELD_MS, type Post } from '../store/ledger.ts';
import type { Reminder } from '../store/reminders.ts';
import { dayIn, instantOf } from './zone.ts';

/** After an outage a post is still made this long after its hour, and on its own local day only. */
export const CATCH_UP_MS = 12 * 3600 * 1000;

/**
 * What is to be done about a reminder's day. `post`: its hour has come and its time is not over.
 * `settle`: its time is over, but a claim was left open and may have posted: look, then record.
 * `miss`: its time is over and nobody was there.
 */
export interface Slot {
  readonly reminder: Reminder;
  readonly day: Day;
  /** The instant at which it was due, milliseconds since 1970. */
  readonly dueAt: number;
  readonly act: 'post' | 'settle' | 'miss';
}

/**
 * The slots of one reminder that something is to be done about, oldest first. Nothing but its
 * arguments decides: who asks twice, in two processes or after a restart, gets the same answer.
 * @param posts the ledger's lines of this reminder, by day
 * @param lookBack whole days before today that are looked at
 */
export function dueSlots(
  reminder: Reminder,
  posts: ReadonlyMap<Day, Post>,
  now: number,
  lookBack: number,
): Slot[] {
  const { zone, since } = reminder;
  const today = dayIn(now, zone);
  const slots: Slot[] = [];
  for (let back = lookBack; back >= 0; back--) {
    const day = addDays(today, -back);
    const dueAt = instantOf({ ...reminder, day }, zone);
    if (dueAt === null || dueAt > now) continue;
    const post = posts.get(day);
    // Set anew after that hour: nothing more is due then, but what was begun is brought to an end.
    const isBefore = dueAt < since;
    if (isBefore && post?.state !== 'claimed') continue;
    const isOpen = !isBefore && day === today && now - dueAt <= CATCH_UP_MS;
    const act = actOn(post, isOpen, now);
    if (act) slots.push({ reminder, day, dueAt, act });
  }
  return slots;
}

function actOn(post: Post | undefined, isOpen: boolean, now: number): Slot['act'] | null {
  switch (post?.state) {
    case undefined:
      return isOpen ? 'post' : 'miss';
    case 'missed':
      return isOpen ? 'post' : null;
    case 'claimed':
      if (post.freeAt > now && post.freeAt <= now + LONGEST_HELD_MS) return null;
      return isOpen ? 'post' : 'settle';
    default:
      return null;
  }
}

/** The next hour of a reminder after `now` whose day is not settled; null when there is none. */
export function nextSlot(
  reminder: Reminder,
  posts: ReadonlyMap<Day, Post>,
  now: number,
): { readonly day: Day; readonly dueAt: number } | null {
  const today = dayIn(now, reminder.zone);
  // A week is more than any zone has ever skipped.
  for (let ahead = 0; ahead <= 7; ahead++) {
    const day = addDays(today, ahead);
    const dueAt = instantOf({ ...reminder, day }, reminder.zone);
    const isSettled = ['posted', 'silent'].includes(posts.get(day)?.state ?? '');
    if (dueAt !== null && dueAt > now && !isSettled) return { day, dueAt };
  }
  return null;
}
