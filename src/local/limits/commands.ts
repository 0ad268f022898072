import { COMMAND, OPTION, type WireOption } from '../page/wire.ts';
import type { CommandRequest } from '../world/commands.ts';
import type { Check } from './check.ts';

/** Names of slash commands and options (Discord documentation, "Application command naming"). */
export const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const MAX_CHARACTERS = 8_000;
const MAX_BY_TYPE: Record<number, number> = {
  [COMMAND.slash]: 100,
  [COMMAND.user]: 15,
  [COMMAND.message]: 15,
};

/** A whole list of commands: how many of each kind, and no name twice. */
export function checkCommands(check: Check, commands: readonly CommandRequest[]): void {
  const seen = new Set<string>();
  for (const [index, command] of commands.entries()) {
    checkCommand(check.at(index), command);
    const key = `${command.type ?? COMMAND.slash} ${command.name}`;
    if (seen.has(key)) {
      check
        .at(index, 'name')
        .fail('APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique');
    }
    seen.add(key);
  }
  for (const [type, max] of Object.entries(MAX_BY_TYPE)) {
    const count = commands.filter((each) => (each.type ?? COMMAND.slash) === Number(type)).length;
    if (count > max) check.fail('BASE_TYPE_MAX_LENGTH', `At most ${max} commands of type ${type}`);
  }
}

/** One command. With `isPart` only what is given is looked at, as in a change. */
export function checkCommand(check: Check, command: CommandRequest, isPart = false): void {
  const type = command.type ?? COMMAND.slash;
  if (!isPart || command.name !== undefined) {
    if (type === COMMAND.slash) checkName(check.at('name'), command.name);
    else check.at('name').text(command.name, 1, 32);
  }
  for (const [locale, name] of Object.entries(command.name_localizations ?? {})) {
    if (type === COMMAND.slash) checkName(check.at('name_localizations', locale), name);
  }
  if (type === COMMAND.slash) {
    if (!isPart || command.description !== undefined) {
      check.at('description').text(command.description, 1, 100);
    }
    checkOptions(check.at('options'), command.options, 0);
  } else {
    if (command.description) check.at('description').fail('BASE_TYPE_MAX_LENGTH', 'Must be empty');
    if (command.options?.length) check.at('options').fail('BASE_TYPE_MAX_LENGTH', 'Must be empty');
  }
  if (charactersOf(command) > MAX_CHARACTERS) {
    check.fail('APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${MAX_CHARACTERS})`);
  }
}

function checkName(check: Check, name: unknown): void {
  check.text(name, 1, 32);
  if (typeof name !== 'string' || name.length > 32) return;
  if (!NAME.test(name) || name !== name.toLowerCase()) {
    check.fail('APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
  }
}

function checkOptions(
  check: Check,
  options: readonly WireOption[] | null | undefined,
  depth: number,
): void {
  const list = check.list(options, 0, 25);
  const seen = new Set<string>();
  let sawOptional = false;
  for (const [index, option] of list.entries()) {
    const here = check.at(index);
    checkOption(here, option, depth);
    if (seen.has(option.name)) {
      here
        .at('name')
        .fail('APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', 'The name stands twice');
    }
    seen.add(option.name);
    if (option.required && sawOptional) {
      here.fail(
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      );
    }
    sawOptional ||= !option.required;
  }
  const nested = list.filter((option) => option.type <= OPTION.group).length;
  if (nested > 0 && nested < list.length) {
    check.fail('APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Subcommands stand alone');
  }
}

function checkOption(check: Check, option: WireOption, depth: number): void {
  checkName(check.at('name'), option.name);
  check.at('description').text(option.description, 1, 100);
  if (option.type === OPTION.subcommand || option.type === OPTION.group) {
    if (depth > (option.type === OPTION.group ? 0 : 1)) {
      check.at('type').fail('APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Nested too deeply');
    }
    checkOptions(check.at('options'), option.options, depth + 1);
    return;
  }
  const choices = check.at('choices').list(option.choices, 0, 25);
  for (const [index, choice] of choices.entries()) {
    check.at('choices', index, 'name').text(choice.name, 1, 100);
    if (option.type === OPTION.string)
      check.at('choices', index, 'value').text(choice.value, 1, 100);
  }
  if (option.autocomplete && choices.length > 0) {
    check
      .at('autocomplete')
      .fail('APPLICATION_COMMAND_OPTIONS_CHOICES_AND_AUTOCOMPLETE', 'Choices or autocomplete');
  }
  const takesText: readonly number[] = [OPTION.string, OPTION.integer, OPTION.number];
  if (option.autocomplete && !takesText.includes(option.type)) {
    check.at('autocomplete').fail('APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Not for this type');
  }
  check.at('min_length').integer(option.min_length, 0, 6000);
  check.at('max_length').integer(option.max_length, 1, 6000);
}

/** What counts towards the size of a command: names, descriptions and the values of choices. */
function charactersOf(part: CommandRequest | WireOption): number {
  const longest = (text: unknown, localized: unknown) => {
    const texts = [text, ...Object.values((localized as Record<string, string> | null) ?? {})];
    return Math.max(...texts.map((each) => (typeof each === 'string' ? each.length : 0)));
  };
  const choices = 'choices' in part ? (part.choices ?? []) : [];
  return (
    longest(part.name, part.name_localizations) +
    longest(part.description, part.description_localizations) +
    choices.reduce((sum, each) => sum + each.name.length + String(each.value).length, 0) +
    (part.options ?? []).reduce((sum, each) => sum + charactersOf(each), 0)
  );
}
