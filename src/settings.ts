import type { GuildSettings } from './store/settings.ts';
import type { Store } from './store/store.ts';

/** What the guilds chose, with the house's defaults for whatever they did not. */
export interface Settings {
  /**
   * Reads what all guilds chose, so that a store that fails later opens to nobody what a guild kept to
   * some. Throws what the store throws.
   */
  load(): Promise<void>;
  /** Never rejects: when the store fails, what was known last, else the defaults. */
  of(guildId: string | null): Promise<GuildSettings>;
  /** Keeps a change, at once valid in this process. */
  change(guildId: string, part: Partial<GuildSettings>): Promise<GuildSettings>;
}

/** Another process's change is seen after this long. */
export const FRESH_MS = 5000;
/** Beyond this many guilds those looked at first are forgotten. */
const MOST_KEPT = 5000;

interface Kept {
  readonly settings: Partial<GuildSettings>;
  readonly at: number;
}

/**
 * The settings over a store, kept in memory for a few seconds: every answer reads them.
 * @param now milliseconds since 1970
 * @param onTrouble told of what went wrong where nothing is thrown
 */
export function createSettings(
  { settings: table }: Pick<Store, 'settings'>,
  defaults: GuildSettings,
  now: () => number,
  onTrouble: (error: unknown) => void,
): Settings {
  const kept = new Map<string, Kept>();
  const keep = (guildId: string, settings: Partial<GuildSettings>): void => {
    kept.delete(guildId);
    kept.set(guildId, { settings, at: now() });
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  };
  return {
    async load() {
      for (const [guildId, settings] of await table.all()) keep(guildId, settings);
    },
    async of(guildId) {
      if (guildId === null) return defaults;
      const known = kept.get(guildId);
      if (known && Math.abs(now() - known.at) < FRESH_MS) return { ...defaults, ...known.settings };
      try {
        const settings = await table.of(guildId);
        // A change that was made meanwhile is newer than what was read.
        if (kept.get(guildId) === known) keep(guildId, settings);
      } catch (error) {
        onTrouble(error);
      }
      return { ...defaults, ...kept.get(guildId)?.settings };
    },
    async change(guildId, part) {
      const settings = { ...(await table.of(guildId)), ...part };
      await table.save(guildId, settings);
      keep(guildId, settings);
      return { ...defaults, ...settings };
    },
  };
}
