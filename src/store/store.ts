import { createHash } from 'node:crypto';
import type { Database } from './database.ts';
import { type Guilds, guildsIn } from './guilds.ts';
import { type Ledger, ledgerIn } from './ledger.ts';
import { migrate } from './migrations.ts';
import { type Reminders, remindersIn } from './reminders.ts';
import { type SettingsTable, settingsIn } from './settings.ts';

/**
 * What the bot must not forget over a restart. The same plain SQL runs in every home; see
 * `sqlite.ts` and `postgres.ts`. All times are milliseconds since 1970.
 */
export interface Store {
  readonly guilds: Guilds;
  readonly reminders: Reminders;
  readonly ledger: Ledger;
  readonly settings: SettingsTable;
  /**
   * Keeps a value and returns its key: 22 letters, the same for the same value, so that asking
   * twice stores once. Kept at least {@link KEPT_MS} after the last time it was kept or recalled.
   * Never rejects: an answer must not fail because its buttons cannot be remembered. A failure of
   * power may take the last seconds' values with it.
   */
  keep(value: unknown, now: number): Promise<string>;
  /** As {@link keep} for each of several values, at once. */
  keepAll(values: readonly unknown[], now: number): Promise<readonly string[]>;
  /** The value kept under a key; null when there is none or it was forgotten. */
  recall(key: string, now: number): Promise<unknown>;
  /** True for the first who says a name, in whatever process; kept as long as a value. */
  once(name: string, now: number): Promise<boolean>;
  /** Deletes what has not been used for longer than it is kept; returns how many. */
  forget(now: number): Promise<number>;
  close(): Promise<void>;
}

/** A button works at least this long after it was last pressed: a year. */
export const KEPT_MS = 366 * 24 * 3600 * 1000;
/** The day of last use is written at most this often. */
const TOUCH_MS = 24 * 3600 * 1000;
const KEY_LENGTH = 22;

/**
 * Brings the tables up to date and returns the store over a database.
 * @param onTrouble told of what went wrong where nothing is thrown
 */
export async function openStore(
  database: Database,
  onTrouble: (error: unknown) => void = () => {},
): Promise<Store> {
  await migrate(database);
  // Deletes nothing: a database that is locked, or that may only be read, is told of at the start.
  await database.run('delete from kept where key is null');
  const keepAll = async (values: readonly unknown[], now: number): Promise<readonly string[]> => {
    const entries = values.map((value) => {
      const json = JSON.stringify(value);
      const key = createHash('sha256').update(json).digest('base64url').slice(0, KEY_LENGTH);
      return { key, json };
    });
    // The same value twice would be one row written twice, which PostgreSQL refuses.
    const distinct = [...new Map(entries.map(({ key, json }) => [key, json]))];
    if (distinct.length > 0) {
      const rows = distinct.map((_, at) => `($${2 * at + 2}, $${2 * at + 3}, $1)`).join(', ');
      await database
        .run(
          `insert into kept (key, value, used_at) values ${rows}
           on conflict (key) do update set used_at = excluded.used_at`,
          [now, ...distinct.flat()],
          // Every answer keeps its buttons, and all others would wait for the disk with it.
          'process',
        )
        .catch(onTrouble);
    }
    return entries.map(({ key }) => key);
  };
  return {
    guilds: guildsIn(database),
    reminders: remindersIn(database),
    ledger: ledgerIn(database),
    settings: settingsIn(database),
    keep: async (value, now) => (await keepAll([value], now))[0]!,
    keepAll,
    async recall(key, now) {
      const [row] = await database.all('select value, used_at from kept where key = $1', [key]);
      if (!row) return null;
      if (now - Number(row['used_at']) > TOUCH_MS) {
        const touch = 'update kept set used_at = $2 where key = $1';
        await database.run(touch, [key, now], 'process');
      }
      return JSON.parse(String(row['value'])) as unknown;
    },
    async once(name, now) {
      const sql = `insert into kept (key, value, used_at) values ($1, 'true', $2)
        on conflict (key) do nothing`;
      return (await database.run(sql, [`once ${name}`, now])) === 1;
    },
    forget: (now) => database.run('delete from kept where used_at < $1', [now - KEPT_MS]),
    close: () => database.close(),
  };
}
