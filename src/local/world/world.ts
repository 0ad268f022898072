import { randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import type { Clock } from '../clock.ts';
import type { WireChoice, WireCommand, WireMessage, WireModal, WireUser } from '../page/wire.ts';
import { type Overwrite, permissionsIn } from '../permissions.ts';
import { Snowflakes } from '../snowflake.ts';
import type { Interaction } from './interaction.ts';

export interface Role {
  readonly id: string;
  readonly name: string;
  readonly permissions: string;
  readonly position: number;
  readonly managed: boolean;
}

export interface Member {
  readonly user: WireUser;
  readonly roles: readonly string[];
  readonly joinedAt: string;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly roles: readonly Role[];
  readonly members: Map<string, Member>;
}

export interface Channel {
  readonly id: string;
  readonly guildId: string;
  readonly name: string;
  readonly topic: string | null;
  readonly position: number;
  overwrites: readonly Overwrite[];
}

/** A message, and who may see it: everyone in its channel, or (`onlyFor`) one member. */
export interface Posted {
  json: WireMessage;
  readonly onlyFor: string | null;
}

export interface StoredFile {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly filename: string;
}

/** What a member sees of an interaction of theirs. */
export type Outcome =
  | { readonly kind: 'thinking'; readonly message: WireMessage }
  | { readonly kind: 'message'; readonly message: WireMessage }
  | { readonly kind: 'updated'; readonly message: WireMessage }
  | { readonly kind: 'acknowledged' }
  | { readonly kind: 'deleted'; readonly messageId: string }
  | { readonly kind: 'modal'; readonly modal: WireModal }
  | { readonly kind: 'choices'; readonly choices: readonly WireChoice[] }
  | { readonly kind: 'failed'; readonly reason: 'no answer' | 'never finished' };

export interface WorldEvents {
  messageCreated: [Posted];
  messageUpdated: [Posted];
  messageDeleted: [Posted];
  interactionMade: [Interaction];
  outcome: [Interaction, Outcome];
  commandsChanged: [];
  channelUpdated: [Channel];
  channelDeleted: [Channel];
  guildCreated: [Guild];
  guildDeleted: [Guild];
  botPresence: [isOnline: boolean];
}

/**
 * Everything this Discord knows, in memory. Other files read and change it; each change is told as
 * an event, from which the gateway, the driver and the page learn of it.
 */
export class World {
  readonly events = new EventEmitter<WorldEvents>();
  readonly clock: Clock;
  readonly ids: Snowflakes;
  readonly applicationId: string;
  readonly token: string;
  readonly bot: WireUser;
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  /** Direct channels of the bot: whom each is with. */
  readonly directs = new Map<string, string>();
  /** By channel, then by message id, oldest first. */
  readonly messages = new Map<string, Map<string, Posted>>();
  /** By scope: `global` or a guild's id. */
  readonly commands = new Map<string, readonly WireCommand[]>();
  /** By token. */
  readonly interactions = new Map<string, Interaction>();
  readonly files = new Map<string, StoredFile>();
  /** `http://127.0.0.1:PORT`, known once the server listens. */
  origin = '';

  constructor(clock: Clock, bot: WireUser) {
    this.clock = clock;
    this.bot = bot;
    this.applicationId = bot.id;
    this.ids = new Snowflakes(clock.now);
    const owner = Buffer.from(bot.id).toString('base64url');
    this.token = `${owner}.local.${randomBytes(24).toString('base64url')}`;
    // The gateway, each page and each waiting test listen; there is no fixed number to warn at.
    this.events.setMaxListeners(0);
  }

  /** An instant of the clock as Discord writes it. */
  timestamp(): string {
    return new Date(this.clock.now()).toISOString().replace('Z', '000+00:00');
  }

  user(id: string): WireUser | null {
    if (id === this.bot.id) return this.bot;
    for (const guild of this.guilds.values()) {
      const member = guild.members.get(id);
      if (member) return member.user;
    }
    return null;
  }

  /** What a member may do in a channel; 0 for who is not a member. */
  permissions(userId: string, channel: Channel): bigint {
    const guild = this.guilds.get(channel.guildId);
    const member = guild?.members.get(userId);
    if (!guild || !member) return 0n;
    return permissionsIn({
      guildId: guild.id,
      userId,
      isOwner: guild.ownerId === userId,
      roles: guild.roles.filter((role) => role.id === guild.id || member.roles.includes(role.id)),
      overwrites: channel.overwrites,
    });
  }

  mayIn(userId: string, channel: Channel, permission: bigint): boolean {
    return (this.permissions(userId, channel) & permission) === permission;
  }

  channelsOf(guildId: string): Channel[] {
    return [...this.channels.values()]
      .filter((channel) => channel.guildId === guildId)
      .sort((a, b) => a.position - b.position);
  }

  messagesIn(channelId: string): Map<string, Posted> {
    let messages = this.messages.get(channelId);
    if (!messages) {
      messages = new Map();
      this.messages.set(channelId, messages);
    }
    return messages;
  }

  posted(channelId: string, messageId: string): Posted | null {
    return this.messages.get(channelId)?.get(messageId) ?? null;
  }
}
