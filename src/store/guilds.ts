import type { Database } from './database.ts';

/** What is kept of guilds as a whole. Times are milliseconds since 1970. */
export interface Guilds {
  /** The bot was removed; said again, the first time counts. */
  left(guildId: string, now: number): Promise<void>;
  /** The bot is in a guild (again). */
  joined(guildId: string): Promise<void>;
  /** The guilds that were left and of which something may still be kept. */
  away(): Promise<readonly string[]>;
  /** The guilds that have reminders or settings and were not left. */
  present(): Promise<readonly string[]>;
  /** Deletes at once all that is stored of a guild; returns how many reminders that were. */
  erase(guildId: string): Promise<number>;
  /** Deletes the guilds that were left longer ago than {@link LEFT_KEPT_MS}; returns which. */
  eraseLeft(now: number): Promise<readonly string[]>;
}

/** A newsroom that removed the bot by mistake finds its reminders again for thirty days. */
export const LEFT_KEPT_MS = 30 * 24 * 3600 * 1000;

export function guildsIn(database: Database): Guilds {
  // Reminders first: a kill in between leaves posts that nothing refers to, never a second post.
  const erase = async (guildId: string): Promise<number> => {
    const reminders = await database.all('select id from reminder where guild_id = $1', [guildId]);
    const count = await database.run('delete from reminder where guild_id = $1', [guildId]);
    // What the buttons of its posts were made of.
    for (const { id } of reminders) {
      await database.run('delete from kept where value like $1', [
        `%"reminderId":"${String(id)}"%`,
      ]);
    }
    await database.run('delete from post where guild_id = $1', [guildId]);
    await database.run('delete from guild_setting where guild_id = $1', [guildId]);
    await database.run('delete from guild_left where guild_id = $1', [guildId]);
    return count;
  };
  return {
    async left(guildId, now) {
      await database.run(
        'insert into guild_left (guild_id, left_at) values ($1, $2) on conflict do nothing',
        [guildId, now],
      );
    },
    async joined(guildId) {
      await database.run('delete from guild_left where guild_id = $1', [guildId]);
    },
    async away() {
      const rows = await database.all('select guild_id from guild_left');
      return rows.map((row) => String(row['guild_id']));
    },
    async present() {
      const rows = await database.all(
        `select guild_id from (
           select guild_id from reminder union select guild_id from guild_setting) as known
         where guild_id not in (select guild_left.guild_id from guild_left)`,
      );
      return rows.map((row) => String(row['guild_id']));
    },
    erase,
    async eraseLeft(now) {
      const rows = await database.all('select guild_id from guild_left where left_at <= $1', [
        now - LEFT_KEPT_MS,
      ]);
      const ids = rows.map((row) => String(row['guild_id']));
      for (const id of ids) await erase(id);
      return ids;
    },
  };
}
