import {
  AttachmentBuilder,
  type InteractionEditReplyOptions,
  type InteractionReplyOptions,
  MessageFlags,
} from 'discord.js';
import type { Reply } from '../reply/reply.ts';

/** A first answer. Discord fixes here whether only its asker sees it. */
export function toFirstAnswer(reply: Reply): InteractionReplyOptions {
  return {
    ...body(reply),
    flags: [
      ...(reply.text === undefined ? [MessageFlags.IsComponentsV2 as const] : []),
      ...(reply.isPrivate ? [MessageFlags.Ephemeral as const] : []),
    ],
  };
}

/** An answer in place of an earlier one or of "thinking…". */
export function toEdit(reply: Reply): InteractionEditReplyOptions & {
  flags: readonly MessageFlags.IsComponentsV2[];
} {
  return { ...body(reply), flags: reply.text === undefined ? [MessageFlags.IsComponentsV2] : [] };
}

function body(reply: Reply) {
  return {
    ...(reply.text === undefined ? { components: [...reply.components] } : { content: reply.text }),
    files: (reply.files ?? []).map(
      ({ name, bytes, description }) =>
        new AttachmentBuilder(Buffer.from(bytes), {
          name,
          ...(description ? { description } : {}),
        }),
    ),
    allowedMentions: { parse: [] as never[] },
  };
}
