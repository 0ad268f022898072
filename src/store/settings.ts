import type { Database, Row } from './database.ts';

/** What the administrators of a guild choose for the whole of it. */
export interface GuildSettings {
  readonly language: 'ar' | 'en';
  readonly digits: 'latin' | 'arabic';
  readonly months: 'egyptian' | 'levantine' | 'both' | 'maghreb' | 'moroccan';
  /** By command key, where the guild wants it otherwise than the command itself. */
  readonly privacy: Readonly<Record<string, 'private' | 'public'>>;
  /** Roles whose members may ask; none: everyone. */
  readonly roles: readonly string[];
  /** By command key, where a command has roles of its own in place of `roles`; none: everyone. */
  readonly rolesOf: Readonly<Record<string, readonly string[]>>;
  /** Channels in which may be asked; none: all. */
  readonly channels: readonly string[];
}

/** The settings of all guilds, one row each; what a guild never chose is not there. */
export interface SettingsTable {
  of(guildId: string): Promise<Partial<GuildSettings>>;
  /** Of every guild that chose something, by its id. */
  all(): Promise<ReadonlyMap<string, Partial<GuildSettings>>>;
  save(guildId: string, settings: Partial<GuildSettings>): Promise<void>;
}

export function settingsIn(database: Database): SettingsTable {
  return {
    async of(guildId) {
      const sql = 'select settings from guild_setting where guild_id = $1';
      const [row] = await database.all(sql, [guildId]);
      return row ? toSettings(row) : {};
    },
    async all() {
      const rows = await database.all('select guild_id, settings from guild_setting');
      return new Map(rows.map((row) => [String(row['guild_id']), toSettings(row)]));
    },
    async save(guildId, settings) {
      await database.run(
        `insert into guild_setting (guild_id, settings) values ($1, $2)
         on conflict (guild_id) do update set settings = excluded.settings`,
        [guildId, JSON.stringify(settings)],
      );
    },
  };
}

function toSettings(row: Row): Partial<GuildSettings> {
  return JSON.parse(String(row['settings'])) as Partial<GuildSettings>;
}
