import { join } from 'node:path';
import type { Asker, BotPermission, Context } from './command/context.ts';
import { customId } from './command/ids.ts';
import type { Config } from './config.ts';
import { messageOf, UsageError } from './errors.ts';
import { type CorpusNews, type Library, openLive } from './library.ts';
import { describeCommand, describeCommands, type Registry, readCommands } from './registry.ts';
import { createReminders, type ReminderService, type Wire } from './reminders/service.ts';
import { type MessageKey, type Words, wordsOf } from './reply/words.ts';
import { createSettings } from './settings.ts';
import { openPostgres } from './store/postgres.ts';
import type { GuildSettings } from './store/settings.ts';
import { openSqlite } from './store/sqlite.ts';
import { openStore, type Store } from './store/store.ts';
import { forgetUploads, Uploads } from './uploads/uploads.ts';

/** The working parts of the bot, without the wire. Defaults are chosen here alone. */
export interface App {
  readonly config: Config;
  readonly library: Library;
  readonly store: Store;
  readonly registry: Registry;
  /** The words of LANGUAGE, in which the commands are registered. */
  readonly words: Words;
  /** What Discord is told about the commands. */
  readonly commands: ReturnType<typeof describeCommands>;
  /** Whether a guild may use the bot; null for a direct message. */
  isGuildAllowed(guildId: string | null): boolean;
  /** The ids that Discord gave the commands, by name; they make mentions clickable. */
  setCommandIds(ids: ReadonlyMap<string, string>): void;
  readonly now: () => number;
  /** Calls back with the seconds that each search took. */
  onSearch(listener: (seconds: number) => void): void;
  /** Told of what went wrong in the store where no answer fails for it. */
  onTrouble(listener: (error: unknown) => void): void;
  /** Told of what became of the corpus since the start, and of what becomes of it. */
  onCorpus(listener: (news: CorpusNews) => void): void;
  /** Gives the morning post its wire; before that nothing can be posted. */
  connect(wire: Wire): ReminderService;
  /** @param lacking what the bot may not do where the question was asked */
  context(asker: Asker, lacking: readonly BotPermission[]): Promise<Context>;
  /** The words of a guild's choice. */
  wordsIn(guildId: string | null): Promise<Words>;
  close(): Promise<void>;
}

/** Where the command files are, compiled or not, beside this file's folder. */
export const COMMANDS = new URL('../commands/', import.meta.url);

/** Configuration in, working parts out. Throws ReaderError for a missing corpus folder. */
export async function openApp(config: Config, now: () => number = () => Date.now()): Promise<App> {
  const news = new Held<CorpusNews>();
  const { corpusDir: folder, dataDir } = config;
  const troubles: ((error: unknown) => void)[] = [];
  const onTrouble = (error: unknown): void => {
    for (const listener of troubles) listener(error);
  };
  // First: a wrong password is told at once, not after a large archive was read.
  const store = await openHome(config, onTrouble);
  const [live, registry] = await Promise.all([
    openLive({ folder, cacheDir: join(dataDir, 'cache'), onNews: news.tell }),
    readCommands(COMMANDS),
  ]).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  let onSearch: (seconds: number) => void = () => {};
  const library = timed(live, (seconds) => onSearch(seconds));
  const uploads = new Uploads(uploadsIn(config), config.uploads, library);
  const words = wordsOf(config.language);
  const defaults: GuildSettings = {
    language: config.language,
    digits: 'latin',
    months: 'both',
    privacy: {},
    roles: [],
    rolesOf: {},
    channels: [],
  };
  const settings = createSettings(store, defaults, now, onTrouble);
  await settings.load();
  const questions = registry.commands.flatMap(({ key, privacy }) =>
    privacy ? [{ key, privacy, name: `/${words.say(`${key}.name` as MessageKey)}` }] : [],
  );
  let reminders: ReminderService | null = null;
  let commandIds: ReadonlyMap<string, string> = new Map();
  return {
    config,
    library,
    store,
    registry,
    words,
    commands: describeCommands(registry, words),
    isGuildAllowed: (guildId) =>
      config.guildIds.length === 0 || (guildId !== null && config.guildIds.includes(guildId)),
    setCommandIds(ids) {
      commandIds = ids;
    },
    now,
    onSearch(listener) {
      onSearch = listener;
    },
    onTrouble(listener) {
      troubles.push(listener);
    },
    onCorpus: news.listen,
    connect(wire) {
      const idOf = (action: string, ...state: (string | number)[]) =>
        customId('reminder', action, ...state);
      reminders = createReminders(
        {
          libraryOf: (guildId) => uploads.libraryOf(guildId),
          store,
          now,
          random: Math.random,
          mannerOf: settings.of,
          idOf,
        },
        wire,
      );
      return reminders;
    },
    wordsIn: async (guildId) => wordsOf(await settings.of(guildId)),
    async context(asker, lacking) {
      const chosen = await settings.of(asker.guildId);
      return {
        library: await uploads.libraryOf(asker.guildId),
        uploads,
        store,
        settings: chosen,
        lacking,
        questions,
        words: wordsOf(chosen),
        wordsFor: wordsOf,
        async changeSettings(part) {
          if (asker.guildId === null) throw new Error('a direct message has no settings');
          return settings.change(asker.guildId, part);
        },
        get reminders() {
          if (!reminders) throw new Error('the morning post has no wire yet');
          return reminders.desk;
        },
        asker,
        now: now(),
        timeZone: config.timeZone,
        mention(key) {
          const command = registry.byKey(key);
          const name = command ? describeCommand(command, words).name : key;
          const id = commandIds.get(name);
          return id ? `</${name}:${id}>` : `/${name}`;
        },
        menuName(key) {
          const menu = registry.byKey(key)?.menu;
          return menu ? words.say(menu) : '';
        },
      };
    },
    async close() {
      await live.close();
      await store.close();
    },
  };
}

/** Keeps what is told before anybody listens. */
class Held<T> {
  #told: T[] = [];
  #listener: ((one: T) => void) | null = null;

  readonly tell = (one: T): void => {
    if (this.#listener) this.#listener(one);
    else this.#told.push(one);
  };

  readonly listen = (listener: (one: T) => void): void => {
    this.#listener = listener;
    for (const one of this.#told.splice(0)) listener(one);
  };
}

/** A library that tells how long each search took. */
function timed(library: Library, tell: (seconds: number) => void): Library {
  return {
    ...library,
    async search(request) {
      const startedAt = performance.now();
      try {
        return await library.search(request);
      } finally {
        tell((performance.now() - startedAt) / 1000);
      }
    },
  };
}

function uploadsIn({ dataDir }: Pick<Config, 'dataDir'>): string {
  return join(dataDir, 'uploads');
}

/** A store that erases with a guild's data what the guild added to the archive. */
function forgettingUploads(store: Store, folder: string): Store {
  const { guilds } = store;
  return {
    ...store,
    guilds: {
      ...guilds,
      async erase(guildId) {
        await forgetUploads(folder, guildId);
        return guilds.erase(guildId);
      },
      async eraseLeft(now) {
        const left = await guilds.eraseLeft(now);
        for (const guildId of left) await forgetUploads(folder, guildId);
        return left;
      },
    },
  };
}

/** The store, or one line that names the variable to look at. */
async function openHome(
  { databaseUrl, dataDir }: Config,
  onTrouble: (error: unknown) => void,
): Promise<Store> {
  try {
    const store = await openStore(
      databaseUrl ? openPostgres(databaseUrl) : openSqlite(join(dataDir, 'isnad.db')),
      onTrouble,
    );
    return forgettingUploads(store, uploadsIn({ dataDir }));
  } catch (cause) {
    const where = databaseUrl
      ? 'DATABASE_URL: the database cannot be used'
      : `DATA_DIR: ${join(dataDir, 'isnad.db')} cannot be used`;
    throw new UsageError(`${where} (${messageOf(cause)})`);
  }
}
