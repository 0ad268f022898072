import type { Library } from '../library.ts';
import type { ReminderDesk } from '../reminders/desk.ts';
import type { Words } from '../reply/words.ts';
import type { GuildSettings } from '../store/settings.ts';
import type { Store } from '../store/store.ts';
import type { Uploads } from '../uploads/uploads.ts';

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
