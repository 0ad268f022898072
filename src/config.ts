import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import dotenv from 'dotenv';
import { z } from 'zod';
import { UsageError } from './errors.ts';

/** The environment, checked once. See `.env.example` for what each variable does. */
export interface Config {
  readonly discordToken: string | null;
  readonly discordApi: string | null;
  readonly guildIds: readonly string[];
  readonly corpusDir: string;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly port: number;
  readonly healthPort: number | null;
  /** `auto`: as many as Discord recommends, all in this process. */
  readonly shards: Shards;
  readonly logLevel: string;
  readonly timeZone: string;
  readonly language: 'ar' | 'en';
  /** Who sees what administrators add: their own guild, everybody, or nobody may add. */
  readonly uploads: 'guild' | 'shared' | 'off';
  /** Questions that one user may ask within ten seconds; 0 for no limit. */
  readonly rateLimit: number;
}

/** Which shards this process holds, of how many in all. */
export type Shards = 'auto' | { readonly ids: readonly number[]; readonly count: number };

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);
const SECRET = new Set(['DISCORD_TOKEN', 'DATABASE_URL']);

const port = (lowest: number) =>
  z.string().regex(/^\d+$/u).transform(Number).pipe(z.number().int().min(lowest).max(65_535));

const VARIABLES = {
  DISCORD_TOKEN: { schema: z.string().regex(/^\S+$/u), allowed: 'a bot token without spaces' },
  DISCORD_API: {
    schema: z.url({ protocol: /^https?$/u }),
    allowed: 'the base URL of a Discord-compatible server, as http://127.0.0.1:4000/api',
  },
  DISCORD_API_ALLOW_REMOTE: { schema: z.enum(['0', '1']), allowed: '0 or 1' },
  GUILD_IDS: {
    schema: z
      .string()
      .transform((text) => text.split(/[\s,]+/u).filter(Boolean))
      .pipe(z.array(z.string().regex(/^\d{15,21}$/u))),
    allowed: 'server ids (15 to 21 digits), separated by commas',
  },
  CORPUS_DIR: { schema: z.string(), allowed: 'a folder' },
  DATA_DIR: { schema: z.string(), allowed: 'a folder' },
  DATABASE_URL: {
    schema: z.url({ protocol: /^postgres(ql)?$/u }).refine(isDecodable),
    allowed:
      'postgres://user:password@host:port/database, other signs than letters and digits as %XX in the password',
  },
  PORT: { schema: port(0), allowed: 'a port, 0 to 65535' },
  HEALTH_PORT: { schema: port(0), allowed: 'a port, 0 to 65535' },
  SHARDS: {
    schema: z
      .string()
      .transform(toShards)
      .refine((shards) => shards !== null),
    allowed: 'auto, a number of shards for this process, or some of them, as 0,1/4',
  },
  LOG_LEVEL: {
    schema: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']),
    allowed: 'trace, debug, info, warn, error, fatal or silent',
  },
  TZ_DEFAULT: {
    schema: z.string().refine(isZone),
    allowed: 'an IANA time zone, as Africa/Tripoli',
  },
  LANGUAGE: { schema: z.enum(['ar', 'en']), allowed: 'ar or en' },
  UPLOADS: { schema: z.enum(['guild', 'shared', 'off']), allowed: 'guild, shared or off' },
  RATE_LIMIT: {
    schema: z
      .string()
      .regex(/^\d{1,4}$/u)
      .transform(Number),
    allowed: 'a number of questions within ten seconds, 0 for no limit',
  },
} as const;

type Name = keyof typeof VARIABLES;
type Value<N extends Name> = z.output<(typeof VARIABLES)[N]['schema']>;

/**
 * The configuration in `env`; an empty value counts as absent.
 * Throws UsageError: one line that names the variable, its value unless it is a secret, and what
 * is allowed.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const api = read(env, 'DISCORD_API') ?? null;
  if (api && read(env, 'DISCORD_API_ALLOW_REMOTE') !== '1' && !LOOPBACK.has(hostOf(api))) {
    throw new UsageError(
      `DISCORD_API=${new URL(api).origin} is not on this machine; allowed: a loopback address, ` +
        'or set DISCORD_API_ALLOW_REMOTE=1 to send the token there',
    );
  }
  const corpusDir = read(env, 'CORPUS_DIR') ?? 'corpus';
  const dataDir = read(env, 'DATA_DIR') ?? 'data';
  if (isReadWith(corpusDir, dataDir)) {
    throw new UsageError(
      `DATA_DIR: ${dataDir} lies in CORPUS_DIR, where every server would be answered from what one of them added; choose a folder outside`,
    );
  }
  return {
    discordToken: read(env, 'DISCORD_TOKEN') ?? null,
    discordApi: api,
    guildIds: read(env, 'GUILD_IDS') ?? [],
    corpusDir,
    dataDir,
    databaseUrl: read(env, 'DATABASE_URL') ?? null,
    port: read(env, 'PORT') ?? 3000,
    healthPort: read(env, 'HEALTH_PORT') ?? null,
    shards: read(env, 'SHARDS') ?? 'auto',
    logLevel: read(env, 'LOG_LEVEL') ?? 'info',
    timeZone: read(env, 'TZ_DEFAULT') ?? 'Africa/Tripoli',
    language: read(env, 'LANGUAGE') ?? 'ar',
    uploads: read(env, 'UPLOADS') ?? 'guild',
    rateLimit: read(env, 'RATE_LIMIT') ?? 40,
  };
}

/** Whether a folder's files would be read as articles of another; hidden folders are not looked into. */
function isReadWith(folder: string, inner: string): boolean {
  const way = relative(realOf(folder), realOf(inner));
  return !isAbsolute(way) && !way.split(sep).some((name) => name.startsWith('.'));
}

/** Where a path leads, links followed as far as it is there. */
function realOf(path: string): string {
  const whole = resolve(path);
  try {
    return realpathSync(whole);
  } catch {
    const above = dirname(whole);
    return above === whole ? whole : resolve(realOf(above), basename(whole));
  }
}

/**
 * The process environment over the `.env` file at `path`; the file may be absent. A LANGUAGE in the
 * environment that lists locales is not ours and is left out.
 * Throws UsageError for a file that cannot be read, for a line that is not `NAME=value`, and for a
 * name that was meant to be one of ours.
 */
export function readEnvironment(
  path: string,
  env: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined> {
  const own = withoutLocales(env);
  if (!existsSync(path)) return own;
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new UsageError(`${path} cannot be read; check that it is a file and readable`, { cause });
  }
  // dotenv passes over what it does not understand, and the operator would wonder for an hour.
  const wrong = text
    .split('\n')
    .findIndex((line) => !/^\s*(?:#.*|(?:export\s+)?[\w.-]+\s*=.*)?$/u.test(line.trimEnd()));
  if (wrong >= 0) throw new UsageError(`${path}, line ${wrong + 1}: expected NAME=value`);
  const set = dotenv.parse(text);
  for (const name of Object.keys(set)) {
    const meant = Object.keys(VARIABLES).find((known) => bare(known) === bare(name));
    // Nobody would see that GUILD_ID was passed over, and every server would be answered.
    if (meant !== undefined && meant !== name) {
      throw new UsageError(`${path}: ${name} is not a setting; ${meant} is`);
    }
  }
  return { ...set, ...own };
}

/** Many desktops set LANGUAGE for their own programs, as `en_US:en` or `ar_LY`, and mean none of ours. */
function withoutLocales(
  env: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined> {
  const { LANGUAGE, ...others } = env;
  const isLocale = LANGUAGE !== undefined && /[_:.@]/u.test(LANGUAGE);
  return isLocale ? others : { ...env };
}

/** A name without what is easily mistaken in it. */
function bare(name: string): string {
  return name
    .toUpperCase()
    .replaceAll(/[^A-Z]/gu, '')
    .replace(/S$/u, '');
}

function read<N extends Name>(
  env: Readonly<Record<string, string | undefined>>,
  name: N,
): Value<N> | undefined {
  const text = env[name]?.trim();
  if (!text) return undefined;
  const { schema, allowed } = VARIABLES[name];
  const result = schema.safeParse(text);
  if (result.success) return result.data as Value<N>;
  // An address may carry a password, also where it is none that can be read.
  const known = `"${text.replace(/(?<=\/\/)[^/]*@/u, '…@')}"`;
  const shown = SECRET.has(name) ? 'its value (not shown)' : known;
  throw new UsageError(`${name}: ${shown} is not allowed; allowed: ${allowed}`);
}

const MOST_SHARDS = 10_000;

/** `auto`, `4` (all four), `0,1/4` or `0-3/16`; null for anything else. */
function toShards(text: string): Shards | null {
  if (text === 'auto') return 'auto';
  const [list = '', total, ...rest] = text.split('/');
  const count = Number(total ?? list);
  if (!/^\d+$/u.test(total ?? list) || count < 1 || count > MOST_SHARDS || rest.length > 0)
    return null;
  if (total === undefined) return { ids: Array.from({ length: count }, (_, id) => id), count };
  const ids = list.split(',').flatMap((part) => {
    const { from, to = from } = /^(?<from>\d+)(?:-(?<to>\d+))?$/u.exec(part)?.groups ?? {};
    if (from === undefined || Number(to) >= count) return [null];
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => Number(from) + i);
  });
  return ids.length > 0 && ids.every((id) => id !== null)
    ? { ids: [...new Set(ids)], count }
    : null;
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** Whether every `%` of a URL begins the code of a sign. */
function isDecodable(url: string): boolean {
  try {
    return decodeURIComponent(url) !== '';
  } catch {
    return false;
  }
}

function hostOf(url: string): string {
  return new URL(url).hostname;
}
