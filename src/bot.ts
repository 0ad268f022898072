import { fileURLToPath } from 'node:url';
import { type App, openApp } from './app.ts';
import { type Config, readConfig, readEnvironment } from './config.ts';
import { startBot } from './discord/bot.ts';
import { openHealth } from './discord/health.ts';
import { messageOf, ReaderError, UsageError } from './errors.ts';
import { startLocalDiscord } from './local/server.ts';
import { censorOf, createLog, type Log } from './log.ts';

/** The compiled page beside this compiled file. */
const PAGE = fileURLToPath(new URL('../page/', import.meta.url));

/** Ends the process with one line for the operator. */
function refuse(error: unknown, censor = (line: string) => line): never {
  process.stderr.write(`isnad: ${censor(messageOf(error))}\n`);
  process.exit(error instanceof UsageError || error instanceof ReaderError ? 2 : 1);
}

async function main(): Promise<void> {
  // What it writes, queries and what servers added among it, is its own user's alone.
  process.umask(0o077);
  const config = readConfig(readEnvironment('.env', process.env));
  const local = config.discordToken ? null : await openLocal(config);
  const token = config.discordToken ?? local!.token;
  const secrets = [token, ...secretsOf(config)];
  const log = createLog({ level: config.logLevel, secrets });
  const house = openHouse(log);
  if (local) house.opened(local);
  await start({ config, local, token, log, house }).catch((error: unknown) =>
    house.isStopping ? undefined : refuse(error, censorOf(secrets)),
  );
}

interface Start {
  readonly config: Config;
  readonly local: Awaited<ReturnType<typeof openLocal>> | null;
  readonly token: string;
  readonly log: Log;
  readonly house: House;
}

async function start({ config, local, token, log, house }: Start): Promise<void> {
  const health = house.opened(await openHealth(config.healthPort));
  if (health.url) log.info({ url: health.url }, 'health is served');
  const app = house.opened(await openApp(config, local?.clock.now));
  await reportCorpus(app, config, log);
  const bot = await startBot({
    app,
    log,
    token,
    health,
    api: local ? local.api : config.discordApi,
    ...(local ? { onClockMove: (listener) => local.clock.onMove(listener) } : {}),
  });
  house.opened({ close: bot.stop });
  log.info({ guilds: bot.client.guilds.cache.size, page: local?.url }, 'ready');
  if (local) process.stdout.write(`Isnad: the newsroom page is at ${local.url}\n`);
  void bot.lost.then((reason) => house.stop(reason, 1));
}

/** What is open, and how all of it ends. */
interface House {
  readonly isStopping: boolean;
  /** Remembers what is to be closed, before what was opened earlier. */
  opened<T extends { close(): Promise<void> }>(part: T): T;
  /** Closes everything and ends the process with a status. */
  stop(reason: string, status: number): Promise<void>;
}

/** Listens for what ends the process: signals, and errors that nobody caught. */
function openHouse(log: Log): House {
  const parts: { close(): Promise<void> }[] = [];
  let isStopping = false;
  const stop = async (reason: string, status: number): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    log.info({ reason }, 'stopping');
    // Whatever hangs, the process ends within the ten seconds that a service manager waits.
    setTimeout(() => process.exit(status), 9500).unref();
    for (const part of parts.reverse()) {
      await part.close().catch((error: unknown) => log.error({ err: error }, 'closing failed'));
    }
    process.exit(status);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => void stop(signal, 0));
  }
  // A log that nobody takes, its disk full or its reader gone, must not end what it tells of.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  // Node itself would print the error as it is, with the tokens that its URLs carry.
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'an error that nobody caught');
    void stop('an error that nobody caught', 1);
  });
  return {
    get isStopping() {
      return isStopping;
    },
    opened(part) {
      parts.push(part);
      return part;
    },
    stop,
  };
}

/** What must never be read in a log besides the token: a driver may name the password alone. */
function secretsOf({ databaseUrl }: Config): (string | null)[] {
  if (!databaseUrl) return [];
  const { password, searchParams } = new URL(databaseUrl);
  return [databaseUrl, password, decodeURIComponent(password), searchParams.get('password')];
}

async function openLocal(config: Config) {
  try {
    return await startLocalDiscord({ port: config.port, pageFolder: PAGE });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === undefined) throw cause;
    const reason =
      code === 'EADDRINUSE'
        ? 'is in use by another program'
        : `cannot be listened on (${messageOf(cause)})`;
    throw new UsageError(`PORT: ${config.port} ${reason}; set PORT to another`);
  }
}

async function reportCorpus(app: App, { corpusDir: folder }: Config, log: Log): Promise<void> {
  const warn = (problem: object) => log.warn(problem, 'a file was not read');
  for (const problem of await app.library.problems()) warn(problem);
  const stats = await app.library.stats();
  log.info({ ...stats, folder }, 'library built');
  if (stats.documents === 0) log.warn({ folder }, 'there are no articles in the folder');
  app.onCorpus((news) => {
    if (news.kind === 'changed') {
      for (const problem of news.newProblems) warn(problem);
      log.info({ ...news.stats, folder }, 'library changed');
    } else if (news.kind === 'stands') {
      log.error({ reason: news.reason, folder }, 'the corpus cannot be read; the library stands');
    } else if (news.kind === 'unread') {
      log.error({ reason: news.reason }, 'an article could not be studied; the others are');
    } else if (news.kind === 'healed') log.info({ folder }, 'the corpus can be read again');
    else log.warn({ reason: news.reason }, 'DATA_DIR: the next start will be slower');
  });
}

main().catch((error: unknown) => refuse(error));
