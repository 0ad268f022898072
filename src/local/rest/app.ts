import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type Context, Hono } from 'hono';
import type { RestFault, RestFaults } from '../faults.ts';
import { gatewayUrl } from '../gateway/ready.ts';
import { DiscordProblem, problem } from '../problem.ts';
import type { RateLimiter } from '../ratelimit.ts';
import type { Validator } from '../validate.ts';
import { readBody } from './body.ts';
import { serveCommands } from './commands.ts';
import type { RestApp, RestEnv, RestParts } from './context.ts';
import { serveDirect } from './direct.ts';
import { serveInteractions } from './interactions.ts';
import { serveMessages } from './messages.ts';
import { serveUsers } from './users.ts';

export interface RestOptions extends RestParts {
  readonly faults: RestFaults;
  readonly rates: RateLimiter;
  readonly validator: Validator;
  readonly loginsLeft: () => number;
  /** Shards that may log in within five seconds. */
  readonly loginsAtOnce: number;
}

const PREFIX = '/api/v10';

/** Routes whose path carries its own credential, or that need none. */
const OPEN = /^\/(?:interactions\/\d+\/[^/]+\/callback|webhooks\/\d+\/[^/]+(?:\/.*)?|gateway)$/u;

/**
 * Discord's REST API, as far as a bot like ours goes. A request passes, in this order: who is it
 * (401), how often (429), faults to order, is it well formed (50035), then its route.
 */
export function restApp(options: RestOptions): RestApp {
  const { world, faults, rates, validator } = options;
  const app: RestApp = new Hono<RestEnv>().basePath(PREFIX);

  app.use('*', async (c, next) => {
    const route = decoded(new URL(c.req.url).pathname.slice(PREFIX.length));
    const { method } = c.req;
    c.set('route', route);
    if (!OPEN.test(route) && c.req.header('authorization') !== `Bot ${world.token}`) {
      throw problem.unauthorized();
    }
    const rate = rates.count(method, route);
    if (!rate.isAllowed) return tooMany(c, 'user', rate.retryAfterMs, rate.headers);
    for (const [name, value] of Object.entries(rate.headers)) c.header(name, value);
    const fault = faults.take(method, route);
    if (fault && !('afterwards' in fault && fault.afterwards)) {
      const early = await befall(c, fault);
      if (early) return early;
    }
    c.set('body', await readBody(c.req.raw));
    validator.check(method, route, c.req.query(), c.get('body'));
    await next();
    if (fault && 'afterwards' in fault && fault.afterwards && c.res.ok) {
      c.res = (await befall(c, fault)) ?? c.res;
    }
  });

  app.get('/gateway', (c) => c.json({ url: gatewayUrl(world) }));
  app.get('/gateway/bot', (c) =>
    c.json({
      url: gatewayUrl(world),
      shards: 1,
      session_start_limit: {
        total: 1000,
        remaining: options.loginsLeft(),
        reset_after: 86_400_000,
        max_concurrency: options.loginsAtOnce,
      },
    }),
  );
  serveUsers(app, options);
  serveCommands(app, options);
  serveDirect(app, options);
  serveMessages(app, options);
  serveInteractions(app, options);
  app.all('*', () => {
    throw problem.notFound();
  });
  app.onError((error, c) => {
    if (!(error instanceof DiscordProblem)) throw error;
    validator.note(c.req.method, c.get('route'), error);
    return c.json(error.toJSON(), error.status as 400);
  });
  return app;
}

/** A path that is no UTF-8 is none that is there. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Lets a fault happen; null means that it only took time. */
async function befall(c: Context<RestEnv>, fault: RestFault): Promise<Response | null> {
  switch (fault.kind) {
    case 'delay':
      await new Promise((resolve) => setTimeout(resolve, fault.ms));
      return null;
    case 'status':
      return c.text(`fault to order: ${fault.status}`, fault.status as 500);
    case 'problem':
      return c.json({ message: 'fault to order', code: fault.code }, fault.status as 400);
    case 'rate limit':
      return tooMany(c, fault.scope, fault.retryAfterMs, {});
    case 'hang':
      if (fault.endsAfterMs === undefined) return new Promise(() => {});
      await new Promise((resolve) => setTimeout(resolve, fault.endsAfterMs));
      return cut(c);
    case 'reset':
      return cut(c);
  }
}

function cut(c: Context<RestEnv>): Response {
  const { incoming } = c.env as unknown as { incoming: { socket: { destroy(): void } } };
  incoming.socket.destroy();
  return RESPONSE_ALREADY_SENT;
}

function tooMany(
  c: Context<RestEnv>,
  scope: 'user' | 'global' | 'shared',
  retryAfterMs: number,
  headers: Readonly<Record<string, string>>,
): Response {
  const seconds = retryAfterMs / 1000;
  const isGlobal = scope === 'global';
  return c.json(
    { message: 'You are being rate limited.', retry_after: seconds, global: isGlobal },
    429,
    {
      ...headers,
      'retry-after': String(Math.ceil(seconds)),
      'x-ratelimit-reset-after': String(seconds),
      'x-ratelimit-scope': scope,
      via: '1.1 local',
      ...(isGlobal ? { 'x-ratelimit-global': 'true' } : {}),
    },
  );
}
