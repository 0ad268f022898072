import { MESSAGE_FLAG, type WireMessage, type WireUser } from '../page/wire.ts';
import { storeFile, type UploadedFile } from './attachments.ts';
import {
  type MessageRequest,
  mentionableText,
  mentionsIn,
  storedComponents,
  storedEmbeds,
} from './content.ts';
import type { Posted, World } from './world.ts';

/** How long Discord remembers a nonce, as far as can be told from outside: some minutes. */
const NONCE_LIFE_MS = 5 * 60_000;

/** Flags that a request may set; the others are Discord's own. */
const SETTABLE =
  MESSAGE_FLAG.suppressEmbeds |
  MESSAGE_FLAG.ephemeral |
  MESSAGE_FLAG.suppressNotifications |
  MESSAGE_FLAG.componentsV2;

export interface NewMessage {
  readonly channelId: string;
  readonly author: WireUser;
  readonly request: MessageRequest;
  readonly files?: readonly UploadedFile[];
  readonly onlyFor?: string | null;
  /** Message type: 0 plain, 20 the answer to a command, 19 a reply. */
  readonly type?: number;
  readonly isLoading?: boolean;
  readonly extra?: Partial<WireMessage>;
}

/** Puts a message into its channel and tells everyone. The request must have been checked. */
export function post(world: World, parts: NewMessage): Posted {
  const { channelId, author, request, files = [], onlyFor = null, type = 0 } = parts;
  const described = new Map(request.attachments?.map((each) => [String(each.id), each]));
  const attachments = files.map((file) =>
    storeFile(world, channelId, file, described.get(String(file.index))?.description),
  );
  const components = storedComponents(request.components ?? [], attachments);
  const content = request.content ?? '';
  const mentions = mentionsIn(
    world,
    mentionableText(content, components),
    request.allowed_mentions,
  );
  const flags = (request.flags ?? 0) & SETTABLE & ~MESSAGE_FLAG.ephemeral;
  const json: WireMessage = {
    id: world.ids.next(),
    type,
    channel_id: channelId,
    author,
    content,
    timestamp: world.timestamp(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: mentions.everyone,
    mentions: mentions.users,
    mention_roles: mentions.roles,
    attachments,
    embeds: storedEmbeds(request.embeds ?? [], attachments),
    components,
    pinned: false,
    flags:
      flags | (onlyFor ? MESSAGE_FLAG.ephemeral : 0) | (parts.isLoading ? MESSAGE_FLAG.loading : 0),
    ...(request.nonce === undefined || request.nonce === null ? {} : { nonce: request.nonce }),
    ...parts.extra,
  };
  const posted: Posted = { json, onlyFor };
  world.messagesIn(channelId).set(json.id, posted);
  world.events.emit('messageCreated', posted);
  return posted;
}

/**
 * Changes a message. What the request does not name stays; V2 cannot be taken off again. `fill`
 * says that this is the answer a member was told to wait for: it counts as new, not as edited.
 */
export function edit(
  world: World,
  posted: Posted,
  request: MessageRequest,
  options: { readonly files?: readonly UploadedFile[]; readonly fill?: boolean } = {},
): Posted {
  const { files = [], fill = false } = options;
  const old = posted.json;
  const described = new Map(request.attachments?.map((each) => [String(each.id), each]));
  const kept = request.attachments
    ? old.attachments.filter((each) => described.has(each.id))
    : old.attachments;
  const attachments = [
    ...kept,
    ...files.map((file) =>
      storeFile(world, old.channel_id, file, described.get(String(file.index))?.description),
    ),
  ];
  const content = request.content === undefined ? old.content : (request.content ?? '');
  const components =
    request.components === undefined
      ? old.components
      : storedComponents(request.components ?? [], attachments);
  const mentions = mentionsIn(
    world,
    mentionableText(content, components),
    request.allowed_mentions,
  );
  const wanted = (request.flags ?? 0) & (MESSAGE_FLAG.suppressEmbeds | MESSAGE_FLAG.componentsV2);
  posted.json = {
    ...old,
    content,
    components,
    attachments,
    embeds:
      request.embeds === undefined ? old.embeds : storedEmbeds(request.embeds ?? [], attachments),
    mention_everyone: mentions.everyone,
    mentions: mentions.users,
    mention_roles: mentions.roles,
    flags: (old.flags | wanted) & ~MESSAGE_FLAG.loading,
    edited_timestamp: fill ? null : world.timestamp(),
  };
  world.events.emit('messageUpdated', posted);
  return posted;
}

/** Takes a message out of its channel and tells everyone. */
export function remove(world: World, posted: Posted): void {
  const { channel_id, id, attachments } = posted.json;
  world.messagesIn(channel_id).delete(id);
  for (const file of attachments) world.files.delete(file.id);
  world.events.emit('messageDeleted', posted);
}

/** The message that already went out under this nonce, if Discord would still remember it. */
export function alreadyPosted(
  world: World,
  channelId: string,
  author: WireUser,
  request: MessageRequest,
): Posted | null {
  const { nonce, enforce_nonce: isEnforced } = request;
  if (!isEnforced || nonce === undefined || nonce === null) return null;
  const oldest = world.clock.now() - NONCE_LIFE_MS;
  for (const posted of world.messagesIn(channelId).values()) {
    const { json } = posted;
    const isSame = json.author.id === author.id && String(json.nonce) === String(nonce);
    if (isSame && Date.parse(json.timestamp) >= oldest) return posted;
  }
  return null;
}
