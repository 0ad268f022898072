import type { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { Driver, type Seen } from '../driver.ts';
import type {
  PageAct,
  PageAnswer,
  PageEvent,
  PageFile,
  PageInput,
  PageRequest,
  PageState,
  PageThing,
} from '../page/talk.ts';
import { PERMISSION } from '../permissions.ts';
import { remove } from '../world/messages.ts';
import { ID } from '../world/newsroom.ts';
import { People } from '../world/people.ts';
import { Refused } from '../world/refused.ts';
import type { Posted, World, WorldEvents } from '../world/world.ts';

/** So that a page notices within seconds that this server is gone. */
const HEARTBEAT_MS = 15_000;

const MAX_ACT_BYTES = 16 * 1024 * 1024;

interface Place {
  readonly userId: string;
  readonly channelId: string;
}

/** The page's conversation with this Discord: it listens at one address and acts at another. */
export function serveTalk(app: Hono, world: World, isBotOnline: () => boolean): void {
  app.get('/talk/events', (c) => {
    const place = placeOf(world, c.req.query('user'), c.req.query('channel'));
    return streamSSE(c, async (stream) => {
      let end: () => void = () => {};
      const ended = new Promise<void>((resolve) => {
        end = resolve;
      });
      const send = (event: PageEvent) => {
        void stream.writeSSE({ data: JSON.stringify(event) });
      };
      send({ kind: 'state', state: stateOf(world, place, isBotOnline()) });
      const stop = listen(world, place, send);
      const beat = setInterval(() => void stream.write(': beat\n\n'), HEARTBEAT_MS).unref();
      stream.onAbort(end);
      await ended;
      clearInterval(beat);
      stop();
    });
  });

  app.post('/talk/act', async (c) => {
    // A browser's form cannot send this type without asking first, so no other site's page can act.
    if (!c.req.header('content-type')?.startsWith('application/json')) return c.body(null, 415);
    if (Number(c.req.header('content-length') ?? 0) > MAX_ACT_BYTES) return c.body(null, 413);
    const { userId, channelId, act } = await c.req.json<PageRequest>();
    try {
      return c.json(await perform(world, placeOf(world, userId, channelId), act));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return c.json({ kind: 'refused', why: error.message } satisfies PageAnswer);
    }
  });
}

/** Strange ids, as from an old bookmark, become the editor's first channel. */
function placeOf(world: World, user: string | undefined, channel: string | undefined): Place {
  const userId = world.user(user ?? '') ? user! : ID.editor;
  const found = world.channels.get(channel ?? '');
  const isVisible = found && world.mayIn(userId, found, PERMISSION.VIEW_CHANNEL);
  return { userId, channelId: isVisible ? found.id : ID.general };
}

function stateOf(world: World, place: Place, isBotOnline: boolean): PageState {
  const guildId = world.channels.get(place.channelId)?.guildId ?? ID.guild;
  const isSeen = (posted: Posted) => posted.onlyFor === null || posted.onlyFor === place.userId;
  return {
    me: world.user(place.userId)!,
    bot: world.bot,
    roles: [
      { userId: ID.editor, name: 'محرّرة' },
      { userId: ID.admin, name: 'مديرة' },
    ],
    channels: [...world.channels.values()]
      .filter((channel) => world.mayIn(place.userId, channel, PERMISSION.VIEW_CHANNEL))
      .map(({ id, guildId, name, topic }) => {
        return { id, guildId, name, topic, guildName: world.guilds.get(guildId)?.name ?? '' };
      }),
    channelId: place.channelId,
    things: thingsIn(world, guildId),
    commands: new People(world, place).commands(),
    messages: [...world.messagesIn(place.channelId).values()].filter(isSeen).map((p) => p.json),
    isBotOnline,
    clockAheadMs: world.clock.aheadMs,
  };
}

function thingsIn(world: World, guildId: string): PageThing[] {
  const guild = world.guilds.get(guildId);
  if (!guild) return [];
  const users = [...guild.members.values()].map(({ user }) => {
    return { id: user.id, name: user.global_name ?? user.username, kind: 'user' } as const;
  });
  const roles = guild.roles.map(({ id, name }) => ({ id, name, kind: 'role' }) as const);
  const channels = world
    .channelsOf(guildId)
    .map(({ id, name }) => ({ id, name, kind: 'channel' }) as const);
  return [...users, ...roles, ...channels];
}

/** Tells a page what happens where it looks. The returned function ends it. */
function listen(world: World, place: Place, send: (event: PageEvent) => void): () => void {
  const isSeen = ({ json, onlyFor }: Posted) =>
    json.channel_id === place.channelId && (onlyFor === null || onlyFor === place.userId);
  const tell = (posted: Posted) => {
    if (isSeen(posted)) send({ kind: 'message', message: posted.json });
  };
  const handlers: { [K in keyof WorldEvents]?: (...args: WorldEvents[K]) => void } = {
    messageCreated: tell,
    messageUpdated: tell,
    messageDeleted: (posted) => {
      if (isSeen(posted)) send({ kind: 'gone', messageId: posted.json.id });
    },
    commandsChanged: () =>
      send({ kind: 'commands', commands: new People(world, place).commands() }),
    botPresence: (isOnline) => send({ kind: 'bot', isOnline }),
    outcome: (interaction, outcome) => {
      const isLate = outcome.kind === 'failed' && outcome.reason === 'never finished';
      const { originalId } = interaction;
      if (isLate && originalId && interaction.user.id === place.userId) {
        send({ kind: 'unfinished', messageId: originalId });
      }
    },
  };
  const entries = Object.entries(handlers) as [keyof WorldEvents, (...args: never[]) => void][];
  for (const [name, handler] of entries) world.events.on(name, handler as never);
  const stopClock = world.clock.onMove(() => send({ kind: 'clock', aheadMs: world.clock.aheadMs }));
  return () => {
    stopClock();
    for (const [name, handler] of entries) world.events.off(name, handler as never);
  };
}

async function perform(world: World, place: Place, act: PageAct): Promise<PageAnswer> {
  const driver = new Driver({ world, editorUserId: place.userId, channelId: place.channelId });
  const first = { until: 'first' } as const;
  const message = (id: string) => {
    const posted = world.posted(place.channelId, id);
    if (!posted) throw new Refused('the message is gone');
    return posted.json;
  };
  switch (act.kind) {
    case 'command':
      return answerOf(await driver.command(act.name, inputs(act.options), first));
    case 'autocomplete': {
      const { name, option, typed, others } = act;
      const choices = await driver.autocomplete(name, option, typed, inputs(others));
      return { kind: 'choices', choices };
    }
    case 'press':
      return answerOf(await driver.press(message(act.messageId), act.customId, first));
    case 'select': {
      const { messageId, customId, values } = act;
      return answerOf(await driver.select(message(messageId), customId, values, first));
    }
    case 'modal': {
      const source = act.messageId === null ? null : message(act.messageId);
      return answerOf(await driver.submitModal({ modal: act.modal, source }, act.fields, first));
    }
    case 'menu': {
      const target = message(act.messageId);
      const on = act.on === 'author' ? { userId: target.author.id } : target;
      return answerOf(await driver.contextMenu(on, act.name, first));
    }
    case 'say':
      driver.say(act.content);
      return { kind: 'done' };
    case 'dismiss': {
      const posted = world.posted(place.channelId, act.messageId);
      if (posted?.onlyFor === place.userId) remove(world, posted);
      return { kind: 'done' };
    }
    case 'clock':
      world.clock.advance(act.advanceMs);
      return { kind: 'done' };
  }
}

function answerOf(seen: Seen): PageAnswer {
  if (seen.kind === 'failed') return { kind: 'failed' };
  if (seen.kind !== 'modal') return { kind: 'done' };
  return { kind: 'modal', modal: seen.modal, messageId: seen.source?.id ?? null };
}

function inputs(given: Readonly<Record<string, PageInput>>) {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      typeof value === 'object' ? fileOf(value) : value,
    ]),
  );
}

function fileOf({ filename, contentType, base64 }: PageFile) {
  return { filename, contentType, bytes: new Uint8Array(Buffer.from(base64, 'base64')) };
}
