import { type MessageComponentInteraction, MessageFlags } from 'discord.js';
import type { Context } from '../command/context.ts';
import { customId } from '../command/ids.ts';
import { type Command, type Options, PUBLIC } from '../command.ts';
import { ReaderError } from '../errors.ts';
import { publishedCard, withPublishButton } from '../reply/publish.ts';
import type { Reply } from '../reply/reply.ts';
import { download } from './attachment.ts';

/** Of an attached picture or calendar; ours are far smaller. */
const MOST_BYTES = 10 * 2 ** 20;
/** The button that makes a private answer public. */
export const PUBLISH = customId('publish', 'card');

/**
 * Whether only the asker is to see an answer: as she says herself, else as the guild chose, else as
 * the command is. What does not ask the archive is nobody else's.
 */
export function isPrivateByWish(
  { key, privacy }: Command,
  options: Options,
  { settings }: Pick<Context, 'settings'>,
): boolean {
  if (!privacy) return true;
  const wish = options[PUBLIC.key];
  if (wish !== undefined) return wish === 'false';
  return (settings.privacy[key] ?? privacy) === 'private';
}

/** Whether a button stands on an answer that only its asker sees. */
export function isOnPrivate({ message }: MessageComponentInteraction): boolean {
  return message.flags.has(MessageFlags.Ephemeral);
}

/** A reply as private as it must be, and what was kept from others for order alone with a way out. */
export function seenBy(
  reply: Reply,
  isPrivate: boolean,
  { privacy }: Command,
  { asker, words }: Pick<Context, 'asker' | 'words'>,
): Reply {
  const seen = { ...reply, isPrivate: reply.isPrivate || isPrivate };
  const isAnswer = reply.canPublish || (privacy !== undefined && !reply.isPrivate);
  const isCard = reply.text === undefined;
  if (!seen.isPrivate || !isAnswer || !isCard || asker.guildId === null) return seen;
  return withPublishButton(seen, PUBLISH, words);
}

/** The card that somebody has before her, for everybody; once only. */
export async function publish(
  { message, user }: MessageComponentInteraction,
  { store, now, words }: Context,
  api: string | null,
): Promise<Reply> {
  const components = message.components.map((each) => each.toJSON());
  const files = await Promise.all(
    message.attachments.map(async ({ name, url, description }) => ({
      name,
      bytes: await download(url, MOST_BYTES, api),
      ...(description ? { description } : {}),
    })),
  );
  const reply = publishedCard(components, files, PUBLISH, user.id, words);
  if (reply.components.length === 0) throw new ReaderError('stateGone', 'nothing to publish');
  if (!(await store.once(`published ${message.id}`, now))) {
    throw new ReaderError('publishedBefore', 'published before');
  }
  return reply;
}
