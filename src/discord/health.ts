import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { messageOf, UsageError } from '../errors.ts';

export interface HealthChecks {
  /** Null while the process does what it should; else what is wrong. Not live: restart it. */
  live(): string | null;
  /** Null while commands are answered; else why not. */
  ready(): string | null;
  /** Prometheus' text format. */
  metrics(): Promise<string>;
}

export interface Health {
  /** `http://127.0.0.1:PORT`; null where no port is given. */
  readonly url: string | null;
  /** From now on these are asked; until then the process is live, and not ready. */
  ask(checks: HealthChecks): void;
  close(): Promise<void>;
}

/** A large archive is read for a while: a probe must see a process that works. */
const STARTING: HealthChecks = {
  live: () => null,
  ready: () => 'the archive is being read',
  metrics: async () => '',
};

const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/u;

/**
 * `/livez`, `/readyz` (200, or 503 with the reason) and `/metrics`, on the loopback interface only. A
 * foreign Host header is refused: a web page must not read them through a name that points here.
 * @param port null: nothing is served
 * Throws UsageError when the port is taken.
 */
export async function openHealth(port: number | null): Promise<Health> {
  if (port === null) return { url: null, ask() {}, async close() {} };
  let checks = STARTING;
  const server = createServer((request, response) => {
    const { method, headers, url = '/' } = request;
    if (!LOOPBACK.test(headers.host ?? '')) return say(response, 403, 'foreign Host header');
    // A browser sends one from another page; no probe does.
    if (headers.origin !== undefined) return say(response, 403, 'not for web pages');
    if (method !== 'GET' && method !== 'HEAD') return say(response, 405, 'GET only');
    switch (url.split('?')[0]) {
      case '/livez':
        return check(response, checks.live());
      case '/readyz':
        return check(response, checks.ready());
      case '/metrics':
        checks.metrics().then(
          (text) => say(response, 200, text, 'text/plain; version=0.0.4; charset=utf-8'),
          () => say(response, 500, 'the metrics could not be read'),
        );
        return;
      default:
        say(response, 404, 'there are /livez, /readyz and /metrics');
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  }).catch((cause: unknown) => {
    const reason = `${port} cannot be listened on (${messageOf(cause)}); set another`;
    throw new UsageError(`HEALTH_PORT: ${reason}`);
  });
  server.unref();
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ask(wished) {
      checks = wished;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function check(response: ServerResponse, trouble: string | null): void {
  say(response, trouble === null ? 200 : 503, trouble ?? 'ok');
}

function say(response: ServerResponse, status: number, text: string, type = 'text/plain'): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(text.endsWith('\n') ? text : `${text}\n`);
}
