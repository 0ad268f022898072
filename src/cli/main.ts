import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { segment } from '../arabic/sentences.ts';
import { type Config, readConfig, readEnvironment } from '../config.ts';
import { messageOf, ReaderError, UsageError } from '../errors.ts';
import { type Library, openLibrary } from '../library.ts';
import type { Length } from '../summary/summarise.ts';
import { type BatchItem, runBatch, textOf } from './batch.ts';
import { check } from './check.ts';
import { datesAnswer, dayOption, referenceAnswer, toAnswer } from './dates.ts';
import { calendarOf, eventRequest, eventsAnswer } from './events.ts';
import { print, STATUS } from './output.ts';
import { quotesAnswer, quotesOfText, verifyAnswer } from './quotes.ts';
import { notesOf, searchAnswer } from './search.ts';
import { summaryAnswer, summaryOfText } from './summary.ts';
import { wordsFromDashes } from './words.ts';

interface Common {
  readonly corpus?: string;
  readonly json?: boolean;
  readonly batch?: string;
}

const program = new Command('isnad')
  .description('Ask a folder of Arabic articles: what stands where, who said it, and when.')
  .exitOverride()
  .showSuggestionAfterError(false)
  .configureOutput({
    writeErr: (text) => process.stderr.write(text.replace(/^error: /u, 'isnad: ')),
  });

function command(name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .option('--corpus <folder>', 'the folder of articles (default: CORPUS_DIR)')
    .option('--json', 'one JSON value on standard output')
    .showSuggestionAfterError(false)
    .exitOverride();
}

const BATCH = ['--batch <file>', 'JSON lines in, JSON lines out; - for standard input'] as const;

command('index', 'Build the index and report what is in it').action(async (options: Common) => {
  const started = performance.now();
  // Other commands draw no bar and should not load the library for it.
  const { progressBar } = await import('./progress.ts');
  const bar = progressBar();
  const library = await openLibrary(configOf(options).corpusDir, bar.onProgress).finally(bar.stop);
  const seconds = Math.round(performance.now() - started) / 1000;
  const [stats, problems] = await Promise.all([library.stats(), library.problems()]);
  const { heapUsed } = process.memoryUsage();
  print(!!options.json, { ...stats, problems, seconds, heapBytes: heapUsed }, () => [
    `${stats.documents} documents, ${stats.passages} passages in ${seconds} s`,
    ...problems.map(({ path, reason }) => `${path}: ${reason}`),
  ]);
});

command('search [query...]', 'Find passages')
  .option('--limit <number>', 'how many hits', wholeNumber, 10)
  .option('--document <id>', 'in one document only')
  .option('--from <day>', 'published on or after')
  .option('--to <day>', 'published on or before')
  .option('--speaker <name>', 'only passages in which this speaker speaks')
  .option(...BATCH)
  .action(async (query: string[], options: Common & Record<string, string | number>) => {
    const library = await open(options);
    const from = dayOption('from', options['from'] as string | undefined);
    const to = dayOption('to', options['to'] as string | undefined);
    const document = options['document'] as string | undefined;
    if (document !== undefined) await existing(library, document);
    const filters = {
      limit: Number(options['limit']),
      ...(document === undefined ? {} : { document }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(options['speaker'] === undefined ? {} : { speaker: String(options['speaker']) }),
    };
    if (options.batch !== undefined) {
      return runBatch(options.batch, (item) =>
        searchAnswer(library, item['id'], textOf(item, 'query'), filters),
      );
    }
    const text = required(query.join(' '), 'a query');
    const answer = await searchAnswer(library, undefined, text, filters);
    print(!!options.json, answer, () => [
      ...notesOf(answer),
      ...(answer.hits.length === 0
        ? ['nothing found']
        : answer.hits.flatMap((hit) => [`# ${hit.document}`, hit.text, ''])),
    ]);
    if (answer.hits.length === 0) process.exitCode = STATUS.no;
  });

command('quotes [query]', 'Who said what')
  .option('--speaker <name>', 'of one speaker only')
  .option('--document <id>', 'of one document only')
  .option(...BATCH)
  .action(
    async (
      query: string | undefined,
      options: Common & { speaker?: string; document?: string },
    ) => {
      if (options.batch !== undefined) {
        return runBatch(options.batch, (item) => ({
          id: item['id'],
          quotes: quotesOfText(String(item['id'] ?? ''), textOf(item, 'text')),
        }));
      }
      const library = await open(options);
      if (options.document !== undefined) await existing(library, options.document);
      const quotes = await quotesAnswer(library, {
        ...(query === undefined ? {} : { query }),
        ...(options.speaker === undefined ? {} : { speaker: options.speaker }),
        ...(options.document === undefined ? {} : { document: options.document }),
      });
      print(!!options.json, { quotes }, () =>
        quotes.length === 0
          ? ['nothing found']
          : quotes.map(({ speaker, text }) => `${speaker ?? '?'}\t${text}`),
      );
      if (quotes.length === 0) process.exitCode = STATUS.no;
    },
  );

command('verify [text]', 'Whether the archive has a quote')
  .option('--speaker <name>', 'whom it is ascribed to')
  .option(...BATCH)
  .action(async (text: string | undefined, options: Common & { speaker?: string }) => {
    const library = await open(options);
    if (options.batch !== undefined) {
      return runBatch(options.batch, (item) => {
        const speaker = typeof item['speaker'] === 'string' ? item['speaker'] : undefined;
        return verifyAnswer(library, item['id'], textOf(item, 'text'), speaker);
      });
    }
    const quote = required(text, 'a quote');
    const answer = await verifyAnswer(library, undefined, quote, options.speaker);
    print(!!options.json, answer, () => [
      [
        answer.verdict,
        answer.attribution === null ? '' : `speaker ${answer.attribution}`,
        answer.speaker === null ? '' : `said by ${answer.speaker}`,
        answer.denied === null ? '' : `denied there: ${answer.denied}`,
      ]
        .filter((part) => part !== '')
        .join('\t'),
      ...answer.sources.map((source) => `${source.document}\t${source.text}`),
    ]);
    if (answer.verdict !== 'verbatim') process.exitCode = STATUS.no;
  });

command('sentences', 'Where the sentences of texts are')
  .option(...BATCH)
  .action(async (options: Common) => {
    await runBatch(required(options.batch, '--batch FILE'), (item) => ({
      id: item['id'],
      sentences: segment(textOf(item, 'text')).sentences.map(({ start, end }) => ({ start, end })),
    }));
  });

command('summary [document]', 'A document in a few of its own sentences')
  .option('--sentences <number>', 'how many sentences', wholeNumber, 3)
  .option(...BATCH)
  .action(async (id: string | undefined, options: Common & { sentences: number }) => {
    if (options.batch !== undefined) {
      return runBatch(options.batch, async (item) => ({
        id: item['id'],
        ...(await summaryOfText(textOf(item, 'text'), titleOf(item), lengthOf(item))),
      }));
    }
    const library = await open(options);
    const article = await existing(library, required(id, 'a document'));
    const answer = await summaryAnswer(library, article, { sentences: options.sentences });
    print(!!options.json, answer, () => answer.sentences.map(({ text }) => text));
  });

command('dates', 'The dates that documents or texts name')
  .option('--document <id>', 'of one document only')
  .option(...BATCH)
  .action(async (options: Common & { document?: string }) => {
    if (options.batch !== undefined) {
      return runBatch(options.batch, (item) => ({
        id: item['id'],
        ...datesAnswer(textOf(item, 'text'), item['reference']),
      }));
    }
    const library = await open(options);
    const articles = options.document
      ? [await existing(library, options.document)]
      : await library.findArticles('', Number.MAX_SAFE_INTEGER);
    const answers = await Promise.all(
      articles.map(async ({ document, reference }) => ({
        id: document.id,
        ...toAnswer(document.text, reference, await library.dates(document.id)),
      })),
    );
    const value = options.document ? answers[0]! : { documents: answers };
    print(!!options.json, value, () =>
      answers.flatMap(({ id, mentions }) => [
        `# ${id}`,
        ...mentions.map(({ text, value: timex }) => `${timex}\t${text}`),
      ]),
    );
  });

command('events', 'The events that documents date')
  .option('--from <day>', 'on or after')
  .option('--to <day>', 'on or before')
  .option('--on <MM-DD>', 'on this day of other years')
  .option('--ics', 'as an iCalendar file')
  .action(async (options: Common & { from?: string; to?: string; on?: string; ics?: boolean }) => {
    const library = await open(options);
    const request = eventRequest(options);
    const events = await eventsAnswer(library, request);
    // A calendar without an entry is none to RFC 5545: then the answer is "no", as without --ics.
    if (options.ics && events.length > 0) {
      process.stdout.write(await calendarOf(library, await library.events(request)));
      return;
    }
    print(!!options.json, { events }, () =>
      events.length === 0
        ? ['nothing found']
        : events.map(({ edtf, title }) => `${edtf ?? 'undated'}\t${title}`),
    );
    if (events.length === 0) process.exitCode = STATUS.no;
  });

command('reference', 'The publication day believed for texts')
  .option(...BATCH)
  .action(async (options: Common) => {
    await runBatch(required(options.batch, '--batch FILE'), (item) => ({
      id: item['id'],
      ...referenceAnswer(textOf(item, 'text'), item['stamp']),
    }));
  });

command('check', 'Problems of the configuration and of the corpus, in words').action(
  async (options: Common) => {
    const lines = await check(configOf(options));
    print(!!options.json, { problems: lines }, () =>
      lines.length === 0 ? ['no problems'] : lines,
    );
    if (lines.length > 0) process.exitCode = STATUS.no;
  },
);

command('register', "Make Discord's slash commands those of this version")
  .option('--guild <id>', 'in one server only')
  .action(async (options: Common & { guild?: string }) => {
    // discord.js takes half a second to load, and only this command needs it.
    const { register } = await import('./register.ts');
    const isChanged = await register(configOf(options), options.guild ?? null);
    print(!!options.json, { changed: isChanged }, () => [
      isChanged ? 'the commands were updated' : 'the commands were up to date',
    ]);
  });

function configOf(options: Common): Config {
  const config = readConfig(readEnvironment('.env', process.env));
  return options.corpus === undefined ? config : { ...config, corpusDir: options.corpus };
}

function open(options: Common): Promise<Library> {
  return openLibrary(configOf(options).corpusDir);
}

async function existing(library: Library, id: string) {
  const article = await library.article(id);
  if (article) return article;
  throw new UsageError(`there is no document "${id}"; "isnad search" names them`);
}

function required(value: string | undefined, what: string): string {
  if (value !== undefined && value.trim() !== '') return value.trim();
  throw new UsageError(`expected ${what}; see --help`);
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,5}$/u.test(text)) return Number(text);
  throw new InvalidArgumentError('expected a whole number from 1.');
}

function titleOf(item: BatchItem): string | undefined {
  return typeof item['title'] === 'string' && item['title'] !== '' ? item['title'] : undefined;
}

function lengthOf(item: BatchItem): Length {
  for (const key of ['sentences', 'words'] as const) {
    const value = item[key];
    if (value === undefined) continue;
    if (typeof value !== 'number' || !(value >= 1)) {
      throw new UsageError(
        `batch item ${JSON.stringify(item['id'])}: "${key}" is not a number from 1`,
      );
    }
    return key === 'sentences' ? { sentences: Math.floor(value) } : { words: value };
  }
  return { sentences: 3 };
}

// A reader that has seen enough (`| head`) closes the pipe: no error, and nothing more to do.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? STATUS.done : STATUS.usage);
});

try {
  if (process.argv.length <= 2) throw new UsageError('expected a command; see --help');
  await program.parseAsync(wordsFromDashes(process.argv.slice(2), program), { from: 'user' });
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? STATUS.done : STATUS.usage;
  } else if (error instanceof UsageError || error instanceof ReaderError) {
    process.stderr.write(`isnad: ${messageOf(error)}\n`);
    process.exitCode = STATUS.usage;
  } else {
    process.stderr.write(`isnad: ${messageOf(error)}\n`);
    process.exitCode = STATUS.usage;
  }
}
