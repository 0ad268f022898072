import type { Span } from './arabic/span.ts';
import { ReaderError } from './errors.ts';
import type { Article, Library } from './library.ts';
import type { ReminderDesk } from './reminders/desk.ts';
import type { ActionIds } from './reply/actions.ts';
import { articleChoice } from './reply/choices.ts';
import type { Choice, Reply } from './reply/reply.ts';
import type { MessageKey, Words } from './reply/words.ts';
import type { GuildSettings } from './store/settings.ts';
import type { Store } from './store/store.ts';
import type { Uploads } from './uploads/uploads.ts';

/** Who asks, and where. */
export interface Asker {
  readonly userId: string;
  /** Null in a direct message. */
  readonly guildId: string | null;
  readonly channelId: string | null;
  /** The channel of a thread; null elsewhere. */
  readonly parentId: string | null;
  readonly roleIds: readonly string[];
  /** May manage the guild; what `isForManagers` of a command asks for, checked again at run time. */
  readonly isManager: boolean;
}

/** What the bot itself needs in a channel, by Discord's names. */
export type BotPermission =
  | 'ViewChannel'
  | 'SendMessages'
  | 'ReadMessageHistory'
  | 'EmbedLinks'
  | 'AttachFiles';

/** A command that asks the archive, and who sees its answers where nobody wished otherwise. */
export interface Question {
  readonly key: string;
  readonly name: string;
  readonly privacy: 'public' | 'private';
}

/** What a command is given besides its options; nothing of it is read from anywhere else. */
export interface Context {
  /** What the asker's guild may be answered from: the archive, and what the guild added to it. */
  readonly library: Library;
  readonly uploads: Uploads;
  readonly store: Store;
  readonly reminders: ReminderDesk;
  readonly asker: Asker;
  readonly words: Words;
  /** What the administrators of the guild chose. */
  readonly settings: GuildSettings;
  /** Keeps a change of the guild's settings; for managers, in a guild. */
  changeSettings(part: Partial<GuildSettings>): Promise<GuildSettings>;
  /** The words as another choice would have them. */
  wordsFor(settings: GuildSettings): Words;
  /** What the bot may not do in this channel, though it needs it. */
  readonly lacking: readonly BotPermission[];
  /** The commands that ask the archive, under the names that were registered. */
  readonly questions: readonly Question[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** IANA zone in which a day begins and ends. */
  readonly timeZone: string;
  /** The clickable name of another command, as `</بحث:123>`, or `/بحث` where ids are unknown. */
  mention(command: string): string;
  /** The name under which a command was registered in the menu of messages; empty without one. */
  menuName(command: string): string;
}

/** The guild of a member who may manage it; throws ReaderError for everybody else. */
export function managedGuild({ asker }: Context): string {
  if (asker.guildId === null) throw new ReaderError('guildOnly', 'not in a guild');
  if (!asker.isManager) throw new ReaderError('notManager', 'may not manage the guild');
  return asker.guildId;
}

/** An option of a slash command. Its names are `<command>.<key>.name` and `.description`. */
export type OptionSpec = {
  readonly key: string;
  readonly isRequired?: boolean;
} & (
  | { readonly type: 'text'; readonly mostLength: number; readonly completes?: boolean }
  /** A text channel of the guild; its value is the channel's id. */
  | { readonly type: 'channel' }
  /** A file; it comes with the command's {@link Files}. */
  | { readonly type: 'attachment' }
  /** Yes or no, as `'true'` or `'false'`. */
  | { readonly type: 'flag' }
  | { readonly type: 'number'; readonly least: number; readonly most: number }
  | { readonly type: 'choice'; readonly choices: readonly { key: MessageKey; value: string }[] }
);

/** A file that somebody attached, not read yet. */
export interface Attached {
  readonly name: string;
  /** Bytes, as Discord says. */
  readonly size: number;
  /** Throws ReaderError for more than `most` bytes, or when it cannot be had. */
  read(most: number): Promise<Uint8Array>;
}

/** The files that came with options of type `attachment`, by key. */
export type Files = Readonly<Record<string, Attached>>;

/** The options as given, by key; Discord's types and limits are checked before. */
export type Options = Readonly<Record<string, string | number | undefined>>;

/**
 * A command as a value: one file in `commands/` exports one. The same value serves registration,
 * dispatch, the local page and the tests.
 */
export interface Command {
  /** Its name in code, in `custom_id`s and in the catalogue (`<key>.name`, `<key>.description`). */
  readonly key: string;
  /** Its place in menus, lowest first: what a newcomer needs first. */
  readonly place: number;
  readonly options: readonly OptionSpec[];
  /** The name of its entry in the menu of a message; then {@link runOnMessage} answers it. */
  readonly menu?: MessageKey;
  /** Discord shows it to those who may manage the guild, and only in guilds. */
  readonly isForManagers?: boolean;
  /** No command that can be typed: it only answers buttons that others put on their cards. */
  readonly isUnlisted?: boolean;
  /**
   * Who sees the answer unless the asker or the guild wish otherwise. A command with one asks the
   * archive: it has the option {@link PUBLIC}, and a guild may keep it to some roles and channels.
   */
  readonly privacy?: 'public' | 'private';
  /** Throws ReaderError for input that its reader can mend. */
  run(options: Options, context: Context, files?: Files): Promise<Reply>;
  /** @param content what the message says, as its writer typed it */
  runOnMessage?(content: string, context: Context): Promise<Reply>;
  /** Choices for an option as it is typed; at most 25 are shown. */
  complete?(
    key: string,
    typed: string,
    options: Options,
    context: Context,
  ): Promise<readonly Choice[]>;
  /**
   * A button or menu of an earlier answer. `state` is what the answer put into the `custom_id`
   * after the command's key, and the values chosen in a menu after that; the result replaces the answer unless it says that it stands beside it.
   */
  press?(action: string, state: readonly string[], context: Context): Promise<Reply>;
}

/** The option of every command that asks the archive: whether everybody sees the answer. */
export const PUBLIC: OptionSpec = { key: 'public', type: 'flag' };

/** The options of a command as they are registered. */
export function optionsOf({ options, privacy }: Command): readonly OptionSpec[] {
  return privacy ? [...options, PUBLIC] : options;
}

/**
 * Throws ReaderError for who may not run a command: Discord's own settings can show an
 * administrators' command to anybody, and know nothing of the channels and roles of ours.
 */
export function admit(
  { key, isForManagers, privacy }: Command,
  { asker, settings }: Context,
): void {
  const { isManager, guildId, channelId, parentId, roleIds } = asker;
  if (isForManagers && guildId === null) throw new ReaderError('guildOnly', 'not in a guild');
  if (isForManagers && !isManager) throw new ReaderError('notManager', 'may not manage the guild');
  if (!privacy || isManager || guildId === null) return;
  const { channels } = settings;
  const roles = settings.rolesOf[key] ?? settings.roles;
  if (roles.length > 0 && !roles.some((role) => roleIds.includes(role))) {
    throw new ReaderError('roleNeeded', 'none of the roles that may ask');
  }
  const isOpenHere = [channelId, parentId].some((id) => id !== null && channels.includes(id));
  if (channels.length > 0 && !isOpenHere) {
    throw new ReaderError('channelClosed', 'not a channel for questions', {
      channel: channels[0]!,
    });
  }
}

/**
 * The article that an option names: by id, as its autocomplete sends it, else the first one
 * whose title, or beginning where it has none, holds all the words that were typed. Throws ReaderError when there is none.
 */
export async function articleOf(name: string, { library }: Context): Promise<Article> {
  const typed = name.trim();
  const article = (await library.article(typed)) ?? (await library.findByTitle(typed, 1))[0];
  if (article) return article;
  throw new ReaderError('documentUnknown', `no document ${typed.slice(0, 100)}`, { name: typed });
}

/** Autocomplete for an option that names an article. */
export async function completeArticle(typed: string, { library }: Context): Promise<Choice[]> {
  const articles = await library.findArticles(typed, MOST_CHOICES);
  return articles.map(articleChoice).filter((choice) => choice !== null);
}

/** Discord's limit for an autocomplete list. */
export const MOST_CHOICES = 25;

/** The `custom_id` version; an older one is answered with a kind sentence. */
const VERSION = 'v1';
const LONGEST_ID = 100;

/** `v1:search:page:KEY:2`: what a button carries, ASCII, at most 100 characters. */
export function customId(command: string, action: string, ...state: (string | number)[]): string {
  const id = [VERSION, command, action, ...state].join(':');
  if (id.length > LONGEST_ID || !/^[\x21-\x7e]+$/u.test(id)) {
    throw new Error(`custom_id not allowed: ${id}`);
  }
  return id;
}

/** Where the actions on cards lead: to the command that does what they say. */
export const ACTION_IDS: ActionIds = {
  place: (action, article, { start, end }, at) =>
    customId(action === 'similar' ? 'search' : 'passage', action, article, start, end, at),
  article: (action, article) => customId(action, 'of', article),
};

/** The keys under which {@link articleAt} finds articles again; the same id has the same key. */
export function articleKeys(
  ids: readonly string[],
  { store, now }: Pick<Context, 'store' | 'now'>,
): Promise<readonly string[]> {
  return store.keepAll(
    ids.map((document) => ({ document })),
    now,
  );
}

/** The article of a key; throws ReaderError when the key or the article is gone. */
export async function articleAt(
  key: string,
  { store, library, now }: Pick<Context, 'store' | 'library' | 'now'>,
): Promise<Article> {
  const kept = (await store.recall(key, now)) as { readonly document?: string } | null;
  const article = kept?.document === undefined ? null : await library.article(kept.document);
  if (!article) throw new ReaderError('stateGone', 'the article is no longer there');
  return article;
}

export interface PlaceOf {
  readonly key: string;
  readonly article: Article;
  readonly place: Span;
}

/**
 * The place of an article that an action's state names: `[start, end]`. Throws ReaderError when the
 * article is gone, or became another text that has no such place.
 */
export async function placeAt(
  key: string,
  [start, end]: readonly string[],
  context: Pick<Context, 'store' | 'library' | 'now'>,
): Promise<PlaceOf> {
  const article = await articleAt(key, context);
  const place = { start: Number(start), end: Number(end) };
  const isThere = place.start >= 0 && place.end > place.start;
  if (!isThere || !(place.end <= article.document.text.length)) {
    throw new ReaderError('stateGone', 'the place is no longer there');
  }
  return { key, article, place };
}

/** The inverse of {@link customId}; null for what is not ours or of another version. */
export function readCustomId(
  id: string,
): { readonly command: string; readonly action: string; readonly state: readonly string[] } | null {
  const [version, command, action, ...state] = id.split(':');
  if (version !== VERSION || command === undefined || action === undefined) return null;
  return { command, action, state };
}
