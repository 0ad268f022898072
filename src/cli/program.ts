import { Command, InvalidArgumentError } from 'commander';
import { type Config, readConfig, readEnvironment } from '../config.ts';
import { UsageError } from '../errors.ts';
import { type Library, openLibrary } from '../library.ts';

/** The options that every command has. */
export interface Common {
  readonly corpus?: string;
  readonly json?: boolean;
  readonly batch?: string;
}

export const program = new Command('isnad')
  .description('Ask a folder of Arabic articles: what stands where, who said it, and when.')
  .exitOverride()
  .showSuggestionAfterError(false)
  .configureOutput({
    writeErr: (text) => process.stderr.write(text.replace(/^error: /u, 'isnad: ')),
  });

/** A new command of the program with the options of all. */
export function command(name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .option('--corpus <folder>', 'the folder of articles (default: CORPUS_DIR)')
    .option('--json', 'one JSON value on standard output')
    .showSuggestionAfterError(false)
    .exitOverride();
}

/** The option of commands that answer many questions at once. */
export const BATCH = [
  '--batch <file>',
  'JSON lines in, JSON lines out; - for standard input',
] as const;

/** The configuration, with the folder that `--corpus` names in its place. Throws UsageError. */
export function configOf(options: Common): Config {
  const config = readConfig(readEnvironment('.env', process.env));
  return options.corpus === undefined ? config : { ...config, corpusDir: options.corpus };
}

/** The archive that a command asks. */
export function open(options: Common): Promise<Library> {
  return openLibrary(configOf(options).corpusDir);
}

/** The document of that id. Throws UsageError for none. */
export async function existing(library: Library, id: string) {
  const article = await library.article(id);
  if (article) return article;
  throw new UsageError(`there is no document "${id}"; "isnad search" names them`);
}

/** What a command cannot do without, trimmed. Throws UsageError where it is blank. */
export function required(value: string | undefined, what: string): string {
  if (value !== undefined && value.trim() !== '') return value.trim();
  throw new UsageError(`expected ${what}; see --help`);
}

/** Reads a number from 1 to 999,999 for commander. Throws InvalidArgumentError. */
export function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,5}$/u.test(text)) return Number(text);
  throw new InvalidArgumentError('expected a whole number from 1.');
}
