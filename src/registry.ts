import { readdir } from 'node:fs/promises';
import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { type Command, type OptionSpec, optionsOf, PUBLIC } from './command.ts';
import type { MessageKey, Words } from './reply/words.ts';

/** The commands of the house, found by their keys and by their names in a language. */
export interface Registry {
  readonly commands: readonly Command[];
  byKey(key: string): Command | undefined;
  byName(name: string, words: Words): Command | undefined;
  /** The command that stands under a name in the menu of a message. */
  byMenu(name: string, words: Words): Command | undefined;
}

/** Reads every file of `commands/`; each exports one command under the name `command`. */
export async function readCommands(folder: URL): Promise<Registry> {
  const names = (await readdir(folder)).filter((name) => /^[^.]+\.(?:js|ts)$/u.test(name)).sort();
  const commands = await Promise.all(
    names.map(async (name) => {
      const module = (await import(new URL(name, folder).href)) as { command?: Command };
      if (!module.command) throw new Error(`commands/${name} exports no "command"`);
      return module.command;
    }),
  );
  commands.sort((a, b) => a.place - b.place);
  return {
    commands,
    byKey: (key) => commands.find((command) => command.key === key),
    byName: (name, words) =>
      commands.find(
        (command) => !command.isUnlisted && words.say(nameKey(command.key, words)) === name,
      ),
    byMenu: (name, words) =>
      commands.find((command) => command.menu && words.say(command.menu) === name),
  };
}

/** What Discord is told about a command, in one language. */
export function describeCommand(
  command: Command,
  words: Words,
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.ChatInput,
    name: words.say(nameKey(command.key, words)),
    description: words.say(descriptionKey(command.key, words)),
    options: optionsOf(command).map((option) => describeOption(command.key, option, words)),
    ...(command.isForManagers
      ? {
          default_member_permissions: String(PermissionFlagsBits.ManageGuild),
          contexts: [InteractionContextType.Guild],
        }
      : {}),
  };
}

/** The entry of a command in the menu of a message, if it has one. */
function describeMenu(
  { menu }: Command,
  words: Words,
): RESTPostAPIContextMenuApplicationCommandsJSONBody[] {
  return menu ? [{ type: ApplicationCommandType.Message, name: words.say(menu) }] : [];
}

/** Everything that is registered: slash commands and menu entries. */
export function describeCommands({ commands }: Registry, words: Words) {
  return commands
    .filter(({ isUnlisted }) => !isUnlisted)
    .flatMap((command) => [describeCommand(command, words), ...describeMenu(command, words)]);
}

/** The name that an option has in a language. */
export function optionName(command: Command, option: OptionSpec, words: Words): string {
  return words.say(nameKey(optionKey(command.key, option), words));
}

/** The option that many commands have is described once. */
function optionKey(command: string, { key }: OptionSpec): string {
  return key === PUBLIC.key ? `option.${key}` : `${command}.${key}`;
}

function describeOption(
  command: string,
  option: OptionSpec,
  words: Words,
): APIApplicationCommandBasicOption {
  const common = {
    name: words.say(nameKey(optionKey(command, option), words)),
    description: words.say(descriptionKey(optionKey(command, option), words)),
    required: option.isRequired ?? false,
  };
  switch (option.type) {
    case 'text':
      return {
        ...common,
        type: ApplicationCommandOptionType.String,
        max_length: option.mostLength,
        ...(option.completes ? { autocomplete: true } : {}),
      } as APIApplicationCommandBasicOption;
    case 'channel':
      return {
        ...common,
        type: ApplicationCommandOptionType.Channel,
        channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
      };
    case 'attachment':
      return { ...common, type: ApplicationCommandOptionType.Attachment };
    case 'flag':
      return { ...common, type: ApplicationCommandOptionType.Boolean };
    case 'number':
      return {
        ...common,
        type: ApplicationCommandOptionType.Integer,
        min_value: option.least,
        max_value: option.most,
      };
    case 'choice':
      return {
        ...common,
        type: ApplicationCommandOptionType.String,
        choices: option.choices.map(({ key, value }) => ({ name: words.say(key), value })),
      };
  }
}

function nameKey(key: string, words: Words): MessageKey {
  return known(`${key}.name`, words);
}

function descriptionKey(key: string, words: Words): MessageKey {
  return known(`${key}.description`, words);
}

function known(key: string, words: Words): MessageKey {
  if (!words.has(key)) throw new Error(`the catalogue has no "${key}"`);
  return key;
}
