import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { Clock } from './clock.ts';
import { type Faults, RestFaults } from './faults.ts';
import { serveFiles } from './files.ts';
import { Gateway } from './gateway/gateway.ts';
import { findOpenApi, OpenApi } from './openapi.ts';
import { bits, PERMISSION } from './permissions.ts';
import { type RateLimit, RateLimiter } from './ratelimit.ts';
import { restApp } from './rest/app.ts';
import { isOurs } from './rest/guard.ts';
import { Validator } from './validate.ts';
import type { Violation } from './violations.ts';
import { serveAssets } from './web/assets.ts';
import { serveTalk } from './web/talk.ts';
import { CommandBook } from './world/commands.ts';
import { ID, newsroom } from './world/newsroom.ts';
import type { World } from './world/world.ts';

export interface LocalDiscordOptions {
  /** 0 lets the system choose. */
  readonly port: number;
  /** The compiled newsroom page (`dist/page`), served at `/`; without it there is no page. */
  readonly pageFolder?: string;
  /** The official OpenAPI description. Not given: looked for beside the repository. Null: none. */
  readonly openapi?: string | null;
  /** Milliseconds since 1970. Default: the machine's clock. */
  readonly now?: () => number;
  /** Per route. Default 50 in a second, so that tests do not wait; Discord itself is stricter. */
  readonly rateLimit?: RateLimit;
  /** Shards that may log in within five seconds; default 1, as Discord has it for most bots. */
  readonly loginsAtOnce?: number;
  /** Default: Discord's 41,250 ms. */
  readonly heartbeatMs?: number;
}

/** A small Discord on this machine. Everything is in memory and gone after {@link close}. */
export interface LocalDiscord {
  /** `http://127.0.0.1:PORT`, where the page is. */
  readonly url: string;
  /** `http://127.0.0.1:PORT/api`, for discord.js' `rest.api`. */
  readonly api: string;
  /** The bot's token; made anew at each start. */
  readonly token: string;
  readonly applicationId: string;
  readonly guildId: string;
  readonly channelId: string;
  readonly adminUserId: string;
  readonly editorUserId: string;
  /** Every request so far that Discord would not have taken. */
  readonly violations: readonly Violation[];
  readonly faults: Faults;
  /** The time here; give its `now` to the bot, so that both move together. */
  readonly clock: Clock;
  /** All that is here, to look at. */
  readonly world: World;
  close(): Promise<void>;
}

/** Starts the server on the loopback. Rejects when the port is taken. */
export async function startLocalDiscord(options: LocalDiscordOptions): Promise<LocalDiscord> {
  const world = newsroom(options.now);
  const commands = new CommandBook(world);
  const gateway = new Gateway(world, options.heartbeatMs ?? 41_250);
  const description = options.openapi === undefined ? findOpenApi() : options.openapi;
  const validator = new Validator(world, description === null ? null : new OpenApi(description));
  const rest = new RestFaults();
  const rates = new RateLimiter(options.rateLimit ?? { requests: 50, windowMs: 1_000 });

  const app = new Hono();
  let port = 0;
  app.use('*', async (c, next) => {
    const headers = { host: c.req.header('host'), origin: c.req.header('origin') };
    if (!isOurs(headers, port)) return c.text('This server answers its own machine only.', 403);
    return next();
  });
  serveFiles(app, world);
  if (options.pageFolder !== undefined) {
    serveAssets(app, options.pageFolder);
    serveTalk(app, world, () => gateway.isBotOnline);
  }
  app.route(
    '/',
    restApp({
      world,
      commands,
      faults: rest,
      rates,
      validator,
      loginsLeft: () => gateway.loginsLeft,
      loginsAtOnce: options.loginsAtOnce ?? 1,
    }),
  );

  const server = await listen(app, options.port);
  port = (server.address() as AddressInfo).port;
  world.origin = `http://127.0.0.1:${port}`;
  server.on('upgrade', (request, socket, head) => {
    const { host, origin } = request.headers;
    const isGateway = request.url?.startsWith('/gateway') && isOurs({ host, origin }, port);
    if (isGateway) gateway.upgrade(request, socket, head);
    else socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
  });

  return {
    url: world.origin,
    api: `${world.origin}/api`,
    token: world.token,
    applicationId: world.applicationId,
    guildId: ID.guild,
    channelId: ID.general,
    adminUserId: ID.admin,
    editorUserId: ID.editor,
    violations: validator.violations,
    clock: world.clock,
    world,
    faults: faultsOf(world, rest, gateway),
    close: () => close(server, gateway, world),
  };
}

function listen(app: Hono, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, () =>
      resolve(server as Server),
    );
    server.once('error', reject);
  });
}

async function close(server: Server, gateway: Gateway, world: World): Promise<void> {
  gateway.close();
  world.clock.stop();
  world.events.removeAllListeners();
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}

function faultsOf(world: World, rest: RestFaults, gateway: Gateway): Faults {
  const change = (channelId: string, deny: bigint | null): void => {
    const channel = world.channels.get(channelId);
    if (!channel) return;
    const others = channel.overwrites.filter((each) => each.id !== world.bot.id);
    channel.overwrites =
      deny === null
        ? others
        : [...others, { id: world.bot.id, type: 1, allow: '0', deny: bits(deny) }];
    world.events.emit('channelUpdated', channel);
  };
  return {
    rest,
    gateway: gateway.faults,
    forbid: (channelId, permission = PERMISSION.VIEW_CHANNEL) => change(channelId, permission),
    allow: (channelId) => change(channelId, null),
    deleteChannel: (channelId) => {
      const channel = world.channels.get(channelId);
      if (!channel) return;
      world.channels.delete(channelId);
      world.messages.delete(channelId);
      world.events.emit('channelDeleted', channel);
    },
    leaveGuild: (guildId) => {
      const guild = world.guilds.get(guildId);
      if (!guild?.members.delete(world.bot.id)) return;
      world.events.emit('guildDeleted', guild);
    },
  };
}
