import { randomBytes } from 'node:crypto';
import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  PermissionFlagsBits,
} from 'discord.js';
import type { App } from '../app.ts';
import { type Asker, type Command, MOST_CHOICES, type Options, readCustomId } from '../command.ts';
import { messageOf, ReaderError } from '../errors.ts';
import type { Log } from '../log.ts';
import { optionName } from '../registry.ts';
import { failureReply } from '../reply/failure.ts';
import type { Reply } from '../reply/reply.ts';
import { type Answerable, defer, deliver } from './deliver.ts';
import type { InteractionOutcome } from './metrics.ts';

/** Discord waits three seconds for a first answer; beyond this "thinking…" is shown instead. */
const DEFER_AFTER_MS = 1500;

export interface Dispatcher {
  /** Answers an interaction, always; never rejects. */
  handle(interaction: Interaction): Promise<void>;
  /** Resolves when everything that was begun is answered. */
  drain(): Promise<void>;
}

function askerOf(
  interaction: Pick<Interaction, 'user' | 'guildId' | 'channelId' | 'memberPermissions'>,
): Asker {
  return {
    userId: interaction.user.id,
    guildId: interaction.guildId,
    channelId: interaction.channelId,
    isManager: interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
  };
}

/** A command's key, for counting: names that a user could make up are all one. */
function commandOf(interaction: Answerable, { registry, words }: App): string {
  const command = interaction.isMessageComponent()
    ? registry.byKey(readCustomId(interaction.customId)?.command ?? '')
    : (registry.byName(interaction.commandName, words) ??
      registry.byMenu(interaction.commandName, words));
  return command?.key ?? 'unknown';
}

/** Leads each interaction to its command, and its outcome back to whoever asked. */
export function createDispatcher(
  app: App,
  log: Log,
  observe: (command: string, outcome: InteractionOutcome, seconds: number) => void,
): Dispatcher {
  const running = new Set<Promise<void>>();

  const failed = (error: unknown, name: string): Reply => {
    if (error instanceof ReaderError) return failureReply(error, '', app.words);
    const incident = randomBytes(4).toString('hex');
    log.error({ err: error, incident, interaction: name }, 'interaction failed');
    return failureReply(error, incident, app.words);
  };

  const handle = async (interaction: Interaction): Promise<void> => {
    const isAllowed = app.isGuildAllowed(interaction.guildId);
    if (interaction.isAutocomplete()) return autocomplete(interaction, isAllowed);
    if (interaction.isChatInputCommand()) {
      return answer(interaction, interaction.commandName, () => run(interaction, isAllowed));
    }
    if (interaction.isMessageContextMenuCommand()) {
      return answer(interaction, interaction.commandName, () => menu(interaction, isAllowed));
    }
    if (interaction.isMessageComponent()) {
      return answer(interaction, interaction.customId, () => press(interaction, isAllowed));
    }
  };

  const run = (interaction: ChatInputCommandInteraction, isAllowed: boolean): Promise<Reply> => {
    if (!isAllowed) throw new ReaderError('guildNotAllowed', 'guild not on the allow-list');
    const command = app.registry.byName(interaction.commandName, app.words);
    if (!command) throw new ReaderError('commandUnknown', 'unknown command');
    return command.run(optionsOf(command, interaction), app.context(askerOf(interaction)));
  };

  const menu = (
    interaction: MessageContextMenuCommandInteraction,
    isAllowed: boolean,
  ): Promise<Reply> => {
    if (!isAllowed) throw new ReaderError('guildNotAllowed', 'guild not on the allow-list');
    const command = app.registry.byMenu(interaction.commandName, app.words);
    if (!command?.runOnMessage) throw new ReaderError('commandUnknown', 'unknown menu entry');
    return command.runOnMessage(
      interaction.targetMessage.content,
      app.context(askerOf(interaction)),
    );
  };

  const press = (interaction: MessageComponentInteraction, isAllowed: boolean): Promise<Reply> => {
    if (!isAllowed) throw new ReaderError('guildNotAllowed', 'guild not on the allow-list');
    const id = readCustomId(interaction.customId);
    const command = id && app.registry.byKey(id.command);
    if (!command?.press) throw new ReaderError('stateGone', 'unknown button');
    const chosen = interaction.isStringSelectMenu() ? interaction.values : [];
    return command.press(id!.action, [...id!.state, ...chosen], app.context(askerOf(interaction)));
  };

  const optionsOf = (
    command: Command,
    interaction: ChatInputCommandInteraction | AutocompleteInteraction,
  ): Options =>
    Object.fromEntries(
      command.options.map((option) => {
        const value = interaction.options.get(optionName(command, option, app.words))?.value;
        return [option.key, typeof value === 'boolean' ? String(value) : value];
      }),
    );

  /** Runs, answers in time, and turns whatever is thrown into words. */
  const answer = async (
    interaction: Answerable,
    name: string,
    work: () => Promise<Reply>,
  ): Promise<void> => {
    const startedAt = performance.now();
    let deferred: Promise<unknown> | null = null;
    const timer = setTimeout(() => {
      deferred = defer(interaction);
      deferred.catch((error: unknown) => log.warn({ err: error }, 'defer failed'));
    }, DEFER_AFTER_MS);
    let outcome: InteractionOutcome = 'answered';
    let reply: Reply;
    try {
      reply = await work();
    } catch (error) {
      outcome = error instanceof ReaderError ? 'refused' : 'failed';
      reply = failed(error, name);
    }
    clearTimeout(timer);
    try {
      // Where "thinking…" could not be shown, the answer itself may still arrive.
      await Promise.resolve(deferred).catch(() => {});
      await deliver(interaction, reply, outcome !== 'answered');
    } catch (error) {
      outcome = 'undelivered';
      log.warn({ err: error, interaction: name }, 'an answer could not be delivered');
    }
    observe(commandOf(interaction, app), outcome, (performance.now() - startedAt) / 1000);
  };

  const autocomplete = async (
    interaction: AutocompleteInteraction,
    isAllowed: boolean,
  ): Promise<void> => {
    const command = app.registry.byName(interaction.commandName, app.words);
    const focused = interaction.options.getFocused(true);
    try {
      const option = command?.options.find(
        (candidate) => optionName(command, candidate, app.words) === focused.name,
      );
      const choices =
        isAllowed && command?.complete && option
          ? await command.complete(
              option.key,
              focused.value,
              optionsOf(command, interaction),
              app.context(askerOf(interaction)),
            )
          : [];
      await interaction.respond(choices.slice(0, MOST_CHOICES));
    } catch (error) {
      // Autocomplete has no place for words; the user types on.
      log.warn({ reason: messageOf(error), command: command?.key }, 'autocomplete failed');
      if (!interaction.responded) await interaction.respond([]).catch(() => {});
    }
  };

  return {
    handle(interaction) {
      const work = handle(interaction).catch((error: unknown) => {
        log.error({ err: error }, 'dispatch failed');
      });
      running.add(work);
      return work.finally(() => running.delete(work));
    },
    async drain() {
      await Promise.all(running);
    },
  };
}
