import { fileURLToPath } from 'node:url';
import { type App, openApp } from './app.ts';
import { type Config, readConfig, readEnvironment } from './config.ts';
import { startBot } from './discord/bot.ts';
import { messageOf, ReaderError, UsageError } from './errors.ts';
import { startLocalDiscord } from './local/server.ts';
import { createLog, type Log } from './log.ts';

/** The compiled page beside this compiled file. */
const PAGE = fileURLToPath(new URL('../page/', import.meta.url));

/** Ends the process with one line for the operator. */
function refuse(error: unknown): never {
  process.stderr.write(`isnad: ${messageOf(error)}\n`);
  process.exit(error instanceof UsageError || error instanceof ReaderError ? 2 : 1);
}

async function main(): Promise<void> {
  const config = readConfig(readEnvironment('.env', process.env));
  const local = config.discordToken ? null : await openLocal(config);
  const token = config.discordToken ?? local!.token;
  const log = createLog({ level: config.logLevel, secrets: [token, ...secretsOf(config)] });
  const app = await openApp(config, local?.clock.now);
  await reportCorpus(app, config, log);
  const bot = await startBot({
    app,
    log,
    token,
    api: local ? local.api : config.discordApi,
    ...(local ? { onClockMove: (listener) => local.clock.onMove(listener) } : {}),
  });
  let isStopping = false;
  const stop = async (reason: string, status: number): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    log.info({ reason }, 'stopping');
    // Whatever hangs, the process ends within the ten seconds that a service manager waits.
    setTimeout(() => process.exit(status), 9500).unref();
    await bot.stop();
    await local?.close();
    await app.close();
    process.exit(status);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => void stop(signal, 0));
  log.info({ guilds: bot.client.guilds.cache.size, page: local?.url }, 'ready');
  if (local) process.stdout.write(`Isnad: the newsroom page is at ${local.url}\n`);

  void bot.lost.then((reason) => stop(reason, 1));
}

/** What must never be read in a log besides the token: a driver may name the password alone. */
function secretsOf({ databaseUrl }: Config): (string | null)[] {
  if (!databaseUrl) return [];
  return [databaseUrl, decodeURIComponent(new URL(databaseUrl).password)];
}

async function openLocal(config: Config) {
  try {
    return await startLocalDiscord({ port: config.port, pageFolder: PAGE });
  } catch (cause) {
    const isTaken = (cause as NodeJS.ErrnoException).code === 'EADDRINUSE';
    if (!isTaken) throw cause;
    throw new UsageError(`PORT: ${config.port} is in use by another program; set PORT to another`);
  }
}

async function reportCorpus(app: App, { corpusDir: folder }: Config, log: Log): Promise<void> {
  const warn = (problem: object) => log.warn(problem, 'a file was not read');
  for (const problem of await app.library.problems()) warn(problem);
  log.info({ ...(await app.library.stats()), folder }, 'library built');
  app.onCorpus((news) => {
    if (news.kind === 'changed') {
      for (const problem of news.newProblems) warn(problem);
      log.info({ ...news.stats, folder }, 'library changed');
    } else if (news.kind === 'stands') {
      log.error({ reason: news.reason, folder }, 'the corpus cannot be read; the library stands');
    } else if (news.kind === 'healed') log.info({ folder }, 'the corpus can be read again');
    else log.warn({ reason: news.reason }, 'DATA_DIR: the next start will be slower');
  });
}

main().catch(refuse);
