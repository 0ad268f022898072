import type { Context } from './command/context.ts';
import type { Choice, Reply } from './reply/reply.ts';
import type { MessageKey } from './reply/words.ts';

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
