import { COMMAND, OPTION, type WireCommand, type WireOption } from './wire.ts';

/** One line of the slash menu: a command, or one of its subcommands. */
export interface Entry {
  /** As the driver takes it: `إعدادات لغة`. */
  readonly path: string;
  readonly description: string;
  readonly options: readonly WireOption[];
}

/** The slash commands with their subcommands laid out side by side, in the bot's order. */
export function entriesOf(commands: readonly WireCommand[]): Entry[] {
  return commands
    .filter((command) => command.type === COMMAND.slash)
    .flatMap((command) => entries(command.name, command));
}

function entries(path: string, part: WireCommand | WireOption): Entry[] {
  const options = part.options ?? [];
  const subs = options.filter((option) => option.type <= OPTION.group);
  if (subs.length === 0) return [{ path, description: part.description, options }];
  return subs.flatMap((sub) => entries(`${path} ${sub.name}`, sub));
}

/** Entries that fit what was typed after the slash, those that begin with it first. */
export function matching(all: readonly Entry[], typed: string): Entry[] {
  const wanted = plain(typed);
  const begins = all.filter((entry) => plain(entry.path).startsWith(wanted));
  const holds = all.filter(
    (entry) =>
      !begins.includes(entry) && plain(`${entry.path} ${entry.description}`).includes(wanted),
  );
  return [...begins, ...holds];
}

/** For finding a name only: without vowel marks, hamzas on the alif, and teh marbuta. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}|\u0640/gu, '')
    .replace(/\u0629/gu, '\u0647')
    .replace(/\u0649/gu, '\u064A')
    .trim()
    .toLowerCase();
}
