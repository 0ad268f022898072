import { setTimeout as wait } from 'node:timers/promises';
import {
  type ChatInputCommandInteraction,
  DiscordAPIError,
  HTTPError,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  RESTJSONErrorCodes,
} from 'discord.js';
import type { Reply } from '../reply/reply.ts';
import { toEdit, toFirstAnswer } from './send.ts';

export type Answerable =
  | ChatInputCommandInteraction
  | MessageComponentInteraction
  | MessageContextMenuCommandInteraction;

/** discord.js itself tries four times within 20 ms; these come after that. In milliseconds. */
const WAITS = [250, 500, 1000, 2000, 4000] as const;

/**
 * Sends an answer, again after a server error or a cut connection, and never twice: where Discord
 * says that the interaction is answered already, an attempt before had been stored, and the answer is
 * put in its place. Throws what no attempt can mend (10062: expired) and the last error.
 * @param isFailure a failure of a button stands beside the answer that the button belongs to
 */
export async function deliver(
  interaction: Answerable,
  reply: Reply,
  isFailure: boolean,
): Promise<void> {
  for (const pause of [...WAITS, null]) {
    try {
      await sendOnce(interaction, reply, isFailure);
      return;
    } catch (error) {
      if (isAnswered(error)) {
        await interaction.webhook.editMessage('@original', toEdit(reply));
        return;
      }
      if (pause === null || !isPassing(error)) throw error;
      await wait(pause * (0.5 + Math.random()));
    }
  }
}

/**
 * Shows "thinking…" (or nothing, for a button); an attempt before may have been stored.
 * @param isPrivate to its asker alone; Discord fixes here that the answer will be so too
 */
export async function defer(interaction: Answerable, isPrivate: boolean): Promise<void> {
  try {
    if (interaction.isMessageComponent()) await interaction.deferUpdate();
    else await interaction.deferReply(isPrivate ? { flags: [MessageFlags.Ephemeral] } : {});
  } catch (error) {
    if (!isAnswered(error)) throw error;
  }
}

async function sendOnce(
  interaction: Answerable,
  reply: Reply,
  isFailure: boolean,
): Promise<unknown> {
  const isButton = interaction.isMessageComponent();
  if (isButton && (isFailure || reply.isBeside)) {
    const message = toFirstAnswer(reply);
    return interaction.deferred ? interaction.followUp(message) : interaction.reply(message);
  }
  if (interaction.deferred && reply.isPrivate && !interaction.ephemeral && !isButton) {
    // Who sees an answer is fixed by its "thinking…", which is taken away first: the first message
    // after it would stand in its place.
    await interaction.deleteReply().catch(unlessGone);
    return interaction.followUp(toFirstAnswer(reply));
  }
  if (interaction.deferred) return interaction.editReply(toEdit(reply));
  return isButton ? interaction.update(toEdit(reply)) : interaction.reply(toFirstAnswer(reply));
}

/** 40060: the interaction has an answer already. */
function isAnswered(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
  );
}

/** 10008: an attempt before took it away. */
function unlessGone(error: unknown): void {
  const isGone =
    error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage;
  if (!isGone) throw error;
}

/** Server errors, and connections that broke or hung. */
function isPassing(error: unknown): boolean {
  if (error instanceof HTTPError) return error.status >= 500;
  if (error instanceof DiscordAPIError) return error.status >= 500;
  return error instanceof Error && !('rawError' in error);
}
