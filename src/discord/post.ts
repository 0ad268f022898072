import {
  type APIMessage,
  type Client,
  DiscordAPIError,
  MessageFlags,
  PermissionFlagsBits,
  REST,
  Routes,
} from 'discord.js';
import { messageOf } from '../errors.ts';
import type { NeededPermission } from '../reminders/desk.ts';
import type { Found, Sender, Sent } from '../reminders/sender.ts';
import type { Wire } from '../reminders/service.ts';
import type { Reply } from '../reply/reply.ts';
import { channelForAdministrators } from './postChannel.ts';
import { holdsGuild } from './shards.ts';

const NEEDED: readonly NeededPermission[] = ['ViewChannel', 'SendMessages', 'ReadMessageHistory'];
/** Shorter than the time in which another process would take over. */
const TIMEOUT_MS = 15_000;
const A_PAGE = 100;
/** A channel with more messages than this since the claim is not read to its end. */
const MOST_PAGES = 100;

export interface PostOptions {
  readonly api: string | null;
  readonly token: string;
  /** The bot's own user. */
  readonly userId: string;
  missing(channelId: string): readonly NeededPermission[] | null;
  /** Where administrators read, if anywhere. */
  fallback(guildId: string): string | null;
}

export interface WireOptions {
  readonly token: string;
  readonly api: string | null;
  /** Nothing is posted into a guild that is not on the allow-list. */
  isAllowed(guildId: string): boolean;
}

/** The morning post's wire over a connected client. */
export function createWire(client: Client<true>, { token, api, isAllowed }: WireOptions): Wire {
  const missing = (channelId: string): readonly NeededPermission[] | null => {
    const channel = client.channels.cache.get(channelId);
    if (!channel || channel.isDMBased()) return null;
    const mine = channel.permissionsFor(client.user);
    if (!mine) return null;
    return NEEDED.filter((name) => !mine.has(PermissionFlagsBits[name]));
  };
  const fallback = (guildId: string) => channelForAdministrators(client, guildId);
  const options = { api, token, userId: client.user.id, missing, fallback };
  const channelName = (channelId: string): string | null => {
    const channel = client.channels.cache.get(channelId);
    return channel && 'name' in channel ? channel.name : null;
  };
  const holds = (guildId: string) => isAllowed(guildId) && holdsGuild(client, guildId);
  return { sender: createSender(options), missing, channelName, holds };
}

/**
 * Posts over REST alone, so that a lost gateway delays nothing. Tries once: whether and when to try
 * again is decided by the ledger, which also knows what became of the first try.
 */
export function createSender(options: PostOptions): Sender {
  const { api, token, userId, missing, fallback } = options;
  const rest = new REST({ retries: 0, timeout: TIMEOUT_MS, ...(api ? { api } : {}) });
  rest.setToken(token);

  const send = async (channelId: string, reply: Reply, nonce?: string): Promise<string> => {
    const body = {
      components: reply.components,
      flags: MessageFlags.IsComponentsV2,
      allowed_mentions: { parse: [] },
      ...(nonce ? { nonce, enforce_nonce: true } : {}),
    };
    return ((await rest.post(Routes.channelMessages(channelId), { body })) as APIMessage).id;
  };

  const directChannel = async (userId: string): Promise<string | null> => {
    try {
      const body = { recipient_id: userId };
      return ((await rest.post(Routes.userChannels(), { body })) as { id: string }).id;
    } catch {
      return null;
    }
  };

  return {
    async post({ channelId, reply, nonce }) {
      try {
        return { kind: 'sent', messageId: await send(channelId, reply, nonce) };
      } catch (error) {
        return readFailure(error);
      }
    },

    async find(channelId, mark, since): Promise<Found> {
      // Without this permission Discord answers with an empty list: "not there" would be a guess.
      if (missing(channelId)?.includes('ReadMessageHistory')) {
        return { kind: 'gone', why: 'forbidden' };
      }
      try {
        let before: string | null = null;
        for (let page = 0; page < MOST_PAGES; page++) {
          const query = new URLSearchParams({
            limit: String(A_PAGE),
            ...(before ? { before } : {}),
          });
          const route = Routes.channelMessages(channelId);
          const messages = (await rest.get(route, { query })) as APIMessage[];
          const post = messages.find((each) => each.author.id === userId && isMarked(each, mark));
          if (post) return { kind: 'sent', messageId: post.id };
          const oldest = messages.at(-1);
          if (!oldest || messages.length < A_PAGE) return { kind: 'absent' };
          if (Date.parse(oldest.timestamp) < since) return { kind: 'absent' };
          before = oldest.id;
        }
        return { kind: 'retry', reason: 'too many messages to look through' };
      } catch (error) {
        return readFailure(error);
      }
    },

    async tell(guildId, setBy, reply) {
      // All administrators read their channel; a direct message reaches one, who may be gone.
      const channelId = fallback(guildId) ?? (setBy ? await directChannel(setBy) : null);
      // The status of the command says it in any case.
      if (channelId) await send(channelId, reply).catch(() => {});
    },
  };
}

function isMarked({ components }: APIMessage, mark: string): boolean {
  return JSON.stringify(components ?? []).includes(`:${mark}"`);
}

const GONE: Readonly<Record<number, 'channelGone' | 'noAccess' | 'forbidden'>> = {
  10003: 'channelGone',
  50001: 'noAccess',
  50013: 'forbidden',
};

function readFailure(error: unknown): Exclude<Sent, { kind: 'sent' }> {
  const why = error instanceof DiscordAPIError ? GONE[Number(error.code)] : undefined;
  if (why) return { kind: 'gone', why };
  return { kind: 'retry', reason: messageOf(error) };
}
