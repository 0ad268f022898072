import type { Command } from 'commander';

/** All our options but this one begin with two dashes. */
const SHORT = '-h';

/**
 * Arguments in which what begins with one dash is a word of the user's: `-حفتر` leaves a word out of
 * a search, and `- قال` begins a line of dialogue. Such a word gets a space before it, so that
 * commander does not take it for an option; values of options stay as they are.
 */
export function wordsFromDashes(args: readonly string[], program: Command): string[] {
  const takeValues = new Set(
    program.commands
      .flatMap(({ options }) => options)
      .filter(({ required }) => required)
      .map(({ long }) => long),
  );
  const end = args.indexOf('--');
  return args.map((arg, i) => {
    const isWord = /^-[^-]/u.test(arg) && arg !== SHORT && !takeValues.has(args[i - 1]);
    return isWord && (end < 0 || i < end) ? ` ${arg}` : arg;
  });
}
