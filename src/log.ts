import pino from 'pino';
import { messageOf } from './errors.ts';

export type Log = pino.Logger;

/** Bearer credentials that Discord puts into URLs: good for 15 minutes to whoever reads them. */
const CREDENTIALS = /\/(?<kind>webhooks|interactions)\/(?<id>\d+)\/[\w-]{20,}/gu;

/**
 * A JSON log, one line an event. Every line is searched for the given secrets and for interaction
 * tokens just before it leaves, whatever field or error they hide in.
 * `destination`: 1 standard output, 2 standard error (the command line keeps 1 for answers), or whoever reads the lines
 */
export function createLog(options: {
  level: string;
  secrets?: readonly (string | null)[];
  destination?: 1 | 2 | ((line: string) => void);
}): Log {
  const { destination } = options;
  const stream = destination === 2 ? process.stderr : process.stdout;
  const write =
    typeof destination === 'function' ? destination : (line: string) => stream.write(line);
  const censor = censorOf(options.secrets ?? []);
  return pino(
    {
      level: options.level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: toldOf },
    },
    { write: (line: string) => write(censor(line)) },
  );
}

/** What of an error is for the log. Others of its fields hold what was sent: questions and answers. */
const TOLD = ['type', 'message', 'stack', 'code', 'status', 'method', 'url', 'syscall'] as const;

function toldOf(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error);
  const whole = pino.stdSerializers.err(error) as unknown as Record<string, unknown>;
  const told = Object.fromEntries(
    TOLD.filter((key) => key in whole).map((key) => [key, whole[key]]),
  );
  return { ...told, message: whole['message'] || messageOf(error) };
}

/** A function that takes secrets out of a line, however JSON or a URL wrote them. */
export function censorOf(secrets: readonly (string | null)[]): (line: string) => string {
  const known = secrets
    .filter((secret): secret is string => !!secret && secret.length > 5)
    .flatMap((secret) => [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]);
  return (line) => {
    let out = line.replace(CREDENTIALS, '/$<kind>/$<id>/[secret]');
    for (const secret of known) out = out.replaceAll(secret, '[secret]');
    return out.replace(/"token":"[^"]+"/gu, '"token":"[secret]"');
  };
}
