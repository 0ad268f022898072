import { createHash } from 'node:crypto';
import type { Day } from '../day.ts';
import type { Reply } from '../reply/reply.ts';
import type { Post, PostState } from '../store/ledger.ts';
import type { Pause, Reminder } from '../store/reminders.ts';
import type { Store } from '../store/store.ts';
import type { Sender } from './sender.ts';

/** A claim that is not settled within this time is taken over: its process is taken for dead. */
const LEASE_MS = 2 * 60_000;
/** No post is begun so near to the end of the lease that another could begin the same. */
const MARGIN_MS = 30_000;
const FIRST_WAIT_MS = 15_000;
const LONGEST_WAIT_MS = 15 * 60_000;
/** A local day begins at most this long before its midnight in UTC; clocks differ a little. */
const DAY_MARGIN_MS = 26 * 3600 * 1000;

/** What became of a day. `taken`: it is settled as `state` says, or somebody is at it (`claimed`). */
export type Outcome =
  | { readonly kind: 'posted' | 'found'; readonly messageId: string }
  | { readonly kind: 'silent' | 'missed' }
  | { readonly kind: 'taken'; readonly state: PostState }
  | { readonly kind: 'paused'; readonly why: Pause }
  | { readonly kind: 'retry'; readonly reason: string; readonly at: number };

export interface PosterParts {
  readonly store: Store;
  readonly sender: Sender;
  holds(guildId: string): boolean;
  /** This process, unlike every other. */
  readonly owner: string;
  readonly now: () => number;
  /** 0 to 1. */
  readonly random: () => number;
  /** The message of a day; null when there is nothing to tell and the reminder is silent then. */
  compose(reminder: Reminder, day: Day, isAsked: boolean): Promise<Reply | null>;
  /** What administrators are told when a reminder is paused. */
  explain(reminder: Reminder, why: Pause): Reply;
}

export interface Work {
  readonly reminder: Reminder;
  readonly day: Day;
  /** `settle` posts nothing: it only finds out whether an earlier claim did. */
  readonly act: 'post' | 'settle';
  /** An administrator pressed "post now": an empty day is posted too. */
  readonly isAsked?: boolean;
}

/** What stands at the end of a component's `custom_id` in the post of a day, and nowhere else. */
export function markOf(reminderId: string, day: Day): string {
  return `${reminderId}:${day}`;
}

/**
 * Claims a day, posts, settles. Whatever dies between two of these steps, the next claim finds out
 * what was done: the post carries a mark, and is looked for before anything is posted again. The
 * nonce covers the seconds in which a post is on its way and cannot be found yet.
 */
export async function postDay(work: Work, parts: PosterParts): Promise<Outcome> {
  const { reminder, day } = work;
  const { store, owner, now } = parts;
  const claimedAt = now();
  const claim = await store.ledger.claim({
    reminderId: reminder.id,
    guildId: reminder.guildId,
    channelId: reminder.channelId,
    day,
    owner,
    now: claimedAt,
    freeAt: claimedAt + LEASE_MS,
    ...(work.isAsked ? { isAsked: true } : {}),
  });
  if (!claim) {
    const post = await store.ledger.find(reminder.id, day);
    return { kind: 'taken', state: post?.state ?? 'claimed' };
  }
  const earlier = claim.attempts > 1 ? await findEarlier(claim, reminder, parts) : null;
  if (earlier) return conclude(earlier, claim, reminder, parts);
  if (work.act === 'settle') {
    await settle(claim, 'missed', parts);
    return { kind: 'missed' };
  }
  const reply = await parts.compose(reminder, day, work.isAsked ?? false);
  if (!reply) {
    await settle(claim, 'silent', parts);
    return { kind: 'silent' };
  }
  // Asleep meanwhile, or the clock was set: whoever has the claim now posts.
  const elapsed = now() - claimedAt;
  if (elapsed < 0 || elapsed > LEASE_MS - MARGIN_MS) return { kind: 'taken', state: 'claimed' };
  const nonce = nonceOf(reminder.id, day);
  return conclude(
    {
      ...(await parts.sender.post({ channelId: channelOf(claim, reminder), reply, nonce })),
      isNew: true,
    },
    claim,
    reminder,
    parts,
  );
}

type Concluded = Awaited<ReturnType<Sender['post']>> & { readonly isNew?: boolean };

/** What an earlier claim did; null when it posted nothing. */
async function findEarlier(
  claim: Post,
  reminder: Reminder,
  { sender }: PosterParts,
): Promise<Concluded | null> {
  const mark = markOf(reminder.id, claim.day);
  const since = Date.parse(`${claim.day}T00:00Z`) - DAY_MARGIN_MS;
  const found = await sender.find(channelOf(claim, reminder), mark, since);
  return found.kind === 'absent' ? null : found;
}

function channelOf(claim: Post, reminder: Reminder): string {
  return claim.channelId ?? reminder.channelId;
}

async function conclude(
  sent: Concluded,
  claim: Post,
  reminder: Reminder,
  parts: PosterParts,
): Promise<Outcome> {
  switch (sent.kind) {
    case 'sent':
      await settle(claim, 'posted', parts, sent.messageId);
      return { kind: sent.isNew ? 'posted' : 'found', messageId: sent.messageId };
    case 'gone': {
      const isFirst = await parts.store.reminders.pause(reminder.id, sent.why);
      const { reminderId, day } = claim;
      const { owner, now } = parts;
      // Where a channel cannot be read, an earlier claim may still have posted: it stays fixed.
      if (sent.isNew || sent.why === 'channelGone') {
        await parts.store.ledger.withdraw({ reminderId, day, owner, now: now() });
      } else await free(claim, parts, now());
      if (isFirst) {
        await parts.sender.tell(
          reminder.guildId,
          reminder.setBy,
          parts.explain(reminder, sent.why),
        );
      }
      return { kind: 'paused', why: sent.why };
    }
    case 'retry': {
      const at = parts.now() + waitMs(claim.attempts, parts.random());
      await free(claim, parts, at);
      return { kind: 'retry', reason: sent.reason, at };
    }
  }
}

/** Doubling from fifteen seconds to fifteen minutes, half of it at random. */
function waitMs(attempts: number, random: number): number {
  const whole = Math.min(FIRST_WAIT_MS * 2 ** Math.min(attempts - 1, 20), LONGEST_WAIT_MS);
  return Math.round(whole * (0.5 + random / 2));
}

function settle(
  { reminderId, day }: Post,
  state: 'posted' | 'silent' | 'missed',
  { store, now }: PosterParts,
  messageId?: string,
): Promise<void> {
  return store.ledger.settle({
    reminderId,
    day,
    state,
    now: now(),
    ...(messageId ? { messageId } : {}),
  });
}

function free({ reminderId, day }: Post, parts: PosterParts, freeAt: number): Promise<void> {
  const { store, owner, now } = parts;
  return store.ledger.release({ reminderId, day, owner, now: now(), freeAt });
}

/** At most 25 characters, the same for every attempt at a day. */
function nonceOf(reminderId: string, day: Day): string {
  return createHash('sha256').update(markOf(reminderId, day)).digest('base64url').slice(0, 24);
}
