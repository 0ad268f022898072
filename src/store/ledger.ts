import type { Day } from '../day.ts';
import type { Database, Row } from './database.ts';

/**
 * What became of a reminder on a day. `claimed`: a process is posting, or died while it was.
 * `silent`: there was nothing to tell. `missed`: the day passed without a post.
 */
export type PostState = 'claimed' | 'posted' | 'silent' | 'missed';

/** A line of the ledger. Its key is the reminder and the day, so that there is never a second. */
export interface Post {
  readonly reminderId: string;
  readonly guildId: string;
  readonly day: Day;
  readonly state: PostState;
  /** Whoever claimed it last; empty while it waits for the next try. */
  readonly owner: string;
  /** From when a claim that was not settled may be taken over; milliseconds since 1970. */
  readonly freeAt: number;
  /** How often it was claimed. Above 1, an earlier claim may have posted already. */
  readonly attempts: number;
  /** Where it is posted; fixed by the first claim, so that later ones look in the same place. */
  readonly channelId: string | null;
  readonly messageId: string | null;
}

export interface Claim {
  readonly reminderId: string;
  readonly guildId: string;
  readonly channelId: string;
  readonly day: Day;
  readonly owner: string;
  readonly now: number;
  readonly freeAt: number;
  /** Somebody asked for it: a silent day is posted too, and a wait for the next try ends. */
  readonly isAsked?: boolean;
}

export interface Settlement {
  readonly reminderId: string;
  readonly day: Day;
  readonly state: 'posted' | 'silent' | 'missed';
  readonly now: number;
  readonly messageId?: string;
}

/** What was posted, and who is at it. Every call is one atomic statement. */
export interface Ledger {
  /**
   * Claims a day for one owner; null when it is settled or somebody else's. A missed day may be
   * claimed again, and so may one that is not free for longer than {@link LONGEST_HELD_MS}: a clock
   * that ran ahead must not cost a post.
   */
  claim(claim: Claim): Promise<Post | null>;
  /** Says what became of a claim. What was posted stays posted. */
  settle(settlement: Settlement): Promise<void>;
  /** Gives a claim back, to be taken again from `freeAt`; nothing if it is no longer the owner's. */
  release(claim: Omit<Claim, 'guildId' | 'channelId'>): Promise<void>;
  /** Gives a claim back at once, for any channel: nothing can have been posted in the old one. */
  withdraw(claim: Pick<Claim, 'reminderId' | 'day' | 'owner' | 'now'>): Promise<void>;
  /** Records days that passed unclaimed; those that are in the ledger stay as they are. */
  miss(claim: Omit<Claim, 'freeAt' | 'channelId'>): Promise<void>;
  /** All lines from a day on, of all reminders. */
  since(day: Day): Promise<readonly Post[]>;
  /** The latest lines of a reminder, latest first. */
  ofReminder(reminderId: string, limit: number): Promise<readonly Post[]>;
  /** The line of a day; null when there is none. */
  find(reminderId: string, day: Day): Promise<Post | null>;
}

/** No claim is held, and no next try put off, for longer than this. */
export const LONGEST_HELD_MS = 3600 * 1000;

export function ledgerIn(database: Database): Ledger {
  return {
    async claim({ reminderId, guildId, channelId, day, owner, now, freeAt, isAsked }) {
      const [row] = await database.all(
        `insert into post
           (reminder_id, day, guild_id, state, owner, free_at, attempts, changed_at, channel_id)
         values ($1, $2, $3, 'claimed', $4, $5, 1, $6, $7)
         on conflict (reminder_id, day) do update set state = 'claimed', owner = excluded.owner,
           free_at = excluded.free_at, attempts = post.attempts + 1, changed_at = excluded.changed_at,
           channel_id = coalesce(post.channel_id, excluded.channel_id)
         where post.state = 'missed'
           or (post.state = 'claimed' and (post.free_at <= $6 or post.free_at > $8))
           or ($9 = 'asked' and (post.state = 'silent' or (post.state = 'claimed' and post.owner = '')))
         returning *`,
        [
          reminderId,
          day,
          guildId,
          owner,
          freeAt,
          now,
          channelId,
          now + LONGEST_HELD_MS,
          isAsked ? 'asked' : 'due',
        ],
      );
      return row ? toPost(row) : null;
    },
    async settle({ reminderId, day, state, now, messageId = null }) {
      await database.run(
        `update post set state = $3, changed_at = $4, message_id = $5
         where reminder_id = $1 and day = $2 and state <> 'posted'`,
        [reminderId, day, state, now, messageId],
      );
    },
    async release({ reminderId, day, owner, now, freeAt }) {
      await database.run(
        `update post set free_at = $4, changed_at = $5, owner = ''
         where reminder_id = $1 and day = $2 and owner = $3 and state = 'claimed'`,
        [reminderId, day, owner, freeAt, now],
      );
    },
    async withdraw({ reminderId, day, owner, now }) {
      await database.run(
        `update post set free_at = $4, changed_at = $4, channel_id = null
         where reminder_id = $1 and day = $2 and owner = $3 and state = 'claimed'`,
        [reminderId, day, owner, now],
      );
    },
    async miss({ reminderId, guildId, day, owner, now }) {
      await database.run(
        `insert into post (reminder_id, day, guild_id, state, owner, free_at, attempts, changed_at)
         values ($1, $2, $3, 'missed', $4, $5, 0, $5) on conflict do nothing`,
        [reminderId, day, guildId, owner, now],
      );
    },
    since: async (day) =>
      (await database.all('select * from post where day >= $1', [day])).map(toPost),
    ofReminder: async (reminderId, limit) =>
      (
        await database.all('select * from post where reminder_id = $1 order by day desc limit $2', [
          reminderId,
          limit,
        ])
      ).map(toPost),
    async find(reminderId, day) {
      const [row] = await database.all('select * from post where reminder_id = $1 and day = $2', [
        reminderId,
        day,
      ]);
      return row ? toPost(row) : null;
    },
  };
}

function toPost(row: Row): Post {
  return {
    reminderId: String(row['reminder_id']),
    guildId: String(row['guild_id']),
    day: String(row['day']) as Day,
    state: row['state'] as PostState,
    owner: String(row['owner']),
    freeAt: Number(row['free_at']),
    attempts: Number(row['attempts']),
    channelId: row['channel_id'] as string | null,
    messageId: row['message_id'] as string | null,
  };
}
