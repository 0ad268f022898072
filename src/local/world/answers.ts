import { MESSAGE_FLAG, type WireChoice, type WireModal } from '../page/wire.ts';
import { problem } from '../problem.ts';
import type { UploadedFile } from './attachments.ts';
import type { MessageRequest } from './content.ts';
import { INTERACTION, type Interaction } from './interaction.ts';
import { originalOf } from './interactions.ts';
import { edit, post } from './messages.ts';
import type { Posted, World } from './world.ts';

/** Kinds of a first answer, by Discord's numbers. */
export const CALLBACK = {
  pong: 1,
  message: 4,
  deferredMessage: 5,
  deferredUpdate: 6,
  update: 7,
  choices: 8,
  modal: 9,
} as const;

export interface Callback {
  readonly type: number;
  readonly data?: MessageRequest & {
    readonly choices?: readonly WireChoice[];
  } & Partial<WireModal>;
}

/**
 * The first answer to an interaction. Throws 10062 when it comes too late or for the second time
 * after a failure, 40060 when there was one already, 50035 when this kind of answer does not fit
 * this kind of interaction. Returns the message it made or changed, if any.
 */
export function answer(
  world: World,
  interaction: Interaction,
  callback: Callback,
  files: readonly UploadedFile[],
): Posted | null {
  if (interaction.state === 'acknowledged') throw problem.alreadyAcknowledged();
  if (interaction.state === 'failed') throw problem.unknownInteraction();
  if (!fits(interaction, callback.type)) {
    throw problem.invalidForm([
      {
        path: ['type'],
        code: 'INTERACTION_APPLICATION_INVALID_CALLBACK_TYPE',
        message: 'This callback type does not answer this interaction',
      },
    ]);
  }
  interaction.state = 'acknowledged';
  const request = callback.data ?? {};
  interaction.isPrivate = Boolean((request.flags ?? 0) & MESSAGE_FLAG.ephemeral);
  switch (callback.type) {
    case CALLBACK.message: {
      const posted = reply(world, interaction, request, files, false);
      world.events.emit('outcome', interaction, { kind: 'message', message: posted.json });
      return posted;
    }
    case CALLBACK.deferredMessage: {
      interaction.owes = 'reply';
      const posted = reply(world, interaction, { flags: request.flags ?? 0 }, [], true);
      world.events.emit('outcome', interaction, { kind: 'thinking', message: posted.json });
      return posted;
    }
    case CALLBACK.deferredUpdate: {
      interaction.owes = 'update';
      interaction.originalId = interaction.source!.id;
      world.events.emit('outcome', interaction, { kind: 'acknowledged' });
      return originalOf(world, interaction);
    }
    case CALLBACK.update: {
      interaction.originalId = interaction.source!.id;
      const target = originalOf(world, interaction);
      if (!target) throw problem.unknownMessage();
      edit(world, target, request, { files });
      world.events.emit('outcome', interaction, { kind: 'updated', message: target.json });
      return target;
    }
    case CALLBACK.choices: {
      const choices = request.choices ?? [];
      world.events.emit('outcome', interaction, { kind: 'choices', choices });
      return null;
    }
    case CALLBACK.modal: {
      const { custom_id = '', title = '', components = [] } = callback.data as Partial<WireModal>;
      const modal = { custom_id, title, components };
      world.events.emit('outcome', interaction, { kind: 'modal', modal });
      return null;
    }
    default:
      return null;
  }
}

/** Which answers may follow which interaction (Discord documentation, "Interaction callback type"). */
function fits(interaction: Interaction, type: number): boolean {
  const isAutocomplete = interaction.type === INTERACTION.autocomplete;
  switch (type) {
    case CALLBACK.choices:
      return isAutocomplete;
    case CALLBACK.message:
    case CALLBACK.deferredMessage:
      return !isAutocomplete;
    case CALLBACK.update:
    case CALLBACK.deferredUpdate:
      return !isAutocomplete && interaction.source !== null;
    case CALLBACK.modal:
      return interaction.type === INTERACTION.command || interaction.type === INTERACTION.component;
    default:
      return false;
  }
}

function reply(
  world: World,
  interaction: Interaction,
  request: MessageRequest,
  files: readonly UploadedFile[],
  isLoading: boolean,
): Posted {
  const posted = post(world, {
    channelId: interaction.channelId,
    author: world.bot,
    request,
    files,
    type: interaction.type === INTERACTION.command ? 20 : interaction.source ? 19 : 0,
    isLoading,
    onlyFor: interaction.isPrivate ? interaction.user.id : null,
    extra: {
      webhook_id: world.applicationId,
      application_id: world.applicationId,
      interaction_metadata: {
        id: interaction.id,
        type: interaction.type,
        user: interaction.user,
        authorizing_integration_owners: { '0': interaction.guildId },
        ...(interaction.name ? { name: interaction.name } : {}),
      },
      ...(interaction.source
        ? {
            message_reference: {
              message_id: interaction.source.id,
              channel_id: interaction.source.channel_id,
            },
          }
        : {}),
    },
  });
  interaction.originalId = posted.json.id;
  return posted;
}

/** Fills or changes what `@original` means. */
export function editOriginal(
  world: World,
  interaction: Interaction,
  request: MessageRequest,
  files: readonly UploadedFile[],
): Posted {
  const original = originalOf(world, interaction);
  if (!original) throw problem.unknownMessage();
  const owed = interaction.owes;
  interaction.owes = null;
  edit(world, original, request, { files, fill: owed === 'reply' });
  const kind = owed === 'reply' ? 'message' : 'updated';
  world.events.emit('outcome', interaction, { kind, message: original.json });
  return original;
}

/**
 * A further message. The first one after a deferred answer fills that answer, and is as private as
 * the defer said, whatever its own flags say.
 */
export function followUp(
  world: World,
  interaction: Interaction,
  request: MessageRequest,
  files: readonly UploadedFile[],
): Posted {
  if (interaction.owes === 'reply') return editOriginal(world, interaction, request, files);
  const isPrivate = Boolean((request.flags ?? 0) & MESSAGE_FLAG.ephemeral);
  interaction.owes = null;
  const original = originalOf(world, interaction);
  const posted = post(world, {
    channelId: interaction.channelId,
    author: world.bot,
    request,
    files,
    type: original ? 19 : 0,
    onlyFor: isPrivate ? interaction.user.id : null,
    extra: {
      webhook_id: world.applicationId,
      application_id: world.applicationId,
      ...(original
        ? {
            message_reference: {
              message_id: original.json.id,
              channel_id: original.json.channel_id,
            },
          }
        : {}),
    },
  });
  world.events.emit('outcome', interaction, { kind: 'message', message: posted.json });
  return posted;
}
