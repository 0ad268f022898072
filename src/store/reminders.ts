import { randomBytes } from 'node:crypto';
import type { Database, Row } from './database.ts';

/** What a morning post may tell, in the order in which it tells it. */
export const CONTENTS = ['onThisDay', 'today', 'coming', 'deadlines'] as const;
export type Content = (typeof CONTENTS)[number];

/** What an administrator chooses. `hour` 0–23 and `minute` 0–59 are wall time in `zone` (IANA). */
export interface ReminderSettings {
  readonly channelId: string;
  readonly hour: number;
  readonly minute: number;
  readonly zone: string;
  readonly contents: readonly Content[];
  /** Nothing is posted on a day that has nothing to tell. */
  readonly isSilent: boolean;
  readonly language: 'ar' | 'en';
  /** When it was first set; those of a guild stand in this order. */
  readonly createdAt?: number;
}

/**
 * Why nothing is posted. `off`: an administrator said so. The others are Discord's answers 10003,
 * 50001 and 50013, and a channel whose history the bot may not read.
 */
export type Pause = 'off' | 'channelGone' | 'noAccess' | 'forbidden';

export interface Reminder extends ReminderSettings {
  readonly id: string;
  readonly guildId: string;
  /** Hours that passed before this instant are not due: when it was last set. */
  readonly since: number;
  /** The user who set it last; null when they asked to be forgotten. */
  readonly setBy: string | null;
  readonly paused: Pause | null;
}

/** The reminders of all guilds. Times are milliseconds since 1970. */
export interface Reminders {
  /** Keeps a reminder, new or changed. */
  save(reminder: Reminder): Promise<void>;
  byId(id: string): Promise<Reminder | null>;
  /** All of a guild, those turned off too, oldest first. */
  ofGuild(guildId: string): Promise<readonly Reminder[]>;
  /** All that post: not paused, in guilds that the bot has not left. */
  active(): Promise<readonly Reminder[]>;
  /** Pauses a reminder that is not paused; false when it was already, so that one caller tells. */
  pause(id: string, why: Pause): Promise<boolean>;
  /** Forgets who set reminders; returns in how many. */
  forgetUser(userId: string): Promise<number>;
  /** How many reminders a user set last. */
  countOfUser(userId: string): Promise<number>;
}

/** A new id: 10 letters, short enough for a `custom_id`. */
export function newReminderId(): string {
  return randomBytes(8).toString('base64url').slice(0, 10);
}

export function remindersIn(database: Database): Reminders {
  const many = async (where: string, ...values: string[]) =>
    (await database.all(`select * from reminder where ${where} order by id`, values))
      .map(toReminder)
      .sort((a, b) => (a.createdAt ?? 0) - (b.createdAt ?? 0));
  return {
    async save({ id, guildId, since, setBy, paused, ...settings }) {
      await database.run(
        `insert into reminder (id, guild_id, settings, since, set_by, paused)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (id) do update set settings = excluded.settings, since = excluded.since,
           set_by = excluded.set_by, paused = excluded.paused`,
        [id, guildId, JSON.stringify(settings), since, setBy, paused],
      );
    },
    byId: async (id) => (await many('id = $1', id))[0] ?? null,
    ofGuild: (guildId) => many('guild_id = $1', guildId),
    active: () =>
      many('paused is null and guild_id not in (select guild_left.guild_id from guild_left)'),
    async pause(id, why) {
      const sql = 'update reminder set paused = $2 where id = $1 and paused is null';
      return (await database.run(sql, [id, why])) === 1;
    },
    forgetUser: (userId) =>
      database.run('update reminder set set_by = null where set_by = $1', [userId]),
    async countOfUser(userId) {
      const sql = 'select count(*) as number from reminder where set_by = $1';
      return Number((await database.all(sql, [userId]))[0]!['number']);
    },
  };
}

function toReminder(row: Row): Reminder {
  return {
    ...(JSON.parse(String(row['settings'])) as ReminderSettings),
    id: String(row['id']),
    guildId: String(row['guild_id']),
    since: Number(row['since']),
    setBy: row['set_by'] as string | null,
    paused: row['paused'] as Pause | null,
  };
}
