import { randomBytes } from 'node:crypto';
import type {
  AutocompleteInteraction,
  BaseInteraction,
  ChatInputCommandInteraction,
  Interaction,
} from 'discord.js';
import type { App } from '../app.ts';
import { admit } from '../command/admit.ts';
import { MOST_CHOICES } from '../command/articles.ts';
import type { Context } from '../command/context.ts';
import { readCustomId } from '../command/ids.ts';
import { type Command, type Files, type Options, optionsOf } from '../command.ts';
import { messageOf, ReaderError } from '../errors.ts';
import type { Log } from '../log.ts';
import { optionName } from '../registry.ts';
import { failureReply } from '../reply/failure.ts';
import type { Reply } from '../reply/reply.ts';
import { askerOf, lackingIn } from './asker.ts';
import { download } from './attachment.ts';
import { type Answerable, defer, deliver } from './deliver.ts';
import type { InteractionOutcome, Metrics } from './metrics.ts';
import { createPace } from './pace.ts';
import { isOnPrivate, isPrivateByWish, PUBLISH, publish, seenBy } from './privacy.ts';

/** Discord waits three seconds for a first answer; beyond this "thinking…" is shown instead. */
const DEFER_AFTER_MS = 1500;

export interface Dispatcher {
  /** Answers an interaction, always; never rejects. */
  handle(interaction: Interaction): Promise<void>;
  /** Resolves when everything that was begun is answered. */
  drain(): Promise<void>;
}

/** A question that may be answered, and who is to see the answer before that is known. */
interface Question {
  readonly isPrivate: boolean;
  answer(): Promise<Reply>;
}

/** Leads each interaction to its command, and its outcome back to whoever asked. */
export function createDispatcher(
  app: App,
  log: Log,
  observe: Metrics['interaction'],
  api: string | null,
): Dispatcher {
  const { registry, words: names } = app;
  const running = new Set<Promise<void>>();
  const pace = createPace(app.config.rateLimit);

  /** A command's key, for counting: names that a user could make up are all one. */
  const keyOf = (interaction: Answerable): string => {
    const command = interaction.isMessageComponent()
      ? registry.byKey(readCustomId(interaction.customId)?.command ?? '')
      : (registry.byName(interaction.commandName, names) ??
        registry.byMenu(interaction.commandName, names));
    return command?.key ?? 'unknown';
  };

  const failed = async (error: unknown, interaction: Answerable, name: string): Promise<Reply> => {
    const words = await app.wordsIn(interaction.guildId);
    if (error instanceof ReaderError) return failureReply(error, '', words);
    const incident = randomBytes(4).toString('hex');
    log.error({ err: error, incident, interaction: name }, 'interaction failed');
    return failureReply(error, incident, words);
  };

  /** Throws ReaderError for whom nothing may be answered at all. */
  const mayAsk = (interaction: BaseInteraction): void => {
    if (!app.isGuildAllowed(interaction.guildId)) {
      throw new ReaderError('guildNotAllowed', 'guild not on the allow-list');
    }
  };

  /** Throws ReaderError for who may not ask, or not so fast, and for a command that is not there. */
  const questionOf = async (interaction: Answerable): Promise<Question> => {
    mayAsk(interaction);
    const wait = pace.take(interaction.user.id, performance.now());
    if (wait > 0) throw new ReaderError('tooFast', 'too fast', { count: Math.ceil(wait / 1000) });
    const context = await app.context(askerOf(interaction), lackingIn(interaction));
    if (interaction.isMessageComponent()) {
      const id = readCustomId(interaction.customId);
      const isPrivate = isOnPrivate(interaction);
      if (interaction.customId === PUBLISH) {
        return { isPrivate: false, answer: () => publish(interaction, context, api) };
      }
      const command = id && registry.byKey(id.command);
      if (!command?.press) throw new ReaderError('stateGone', 'unknown button');
      // A button of an administrators' card is the command's to judge: posts have buttons for all.
      admit({ ...command, isForManagers: false }, context);
      const chosen = interaction.isAnySelectMenu() ? interaction.values : [];
      const press = () => command.press!(id!.action, [...id!.state, ...chosen], context);
      return { isPrivate, answer: async () => seenBy(await press(), isPrivate, command, context) };
    }
    const isMenu = interaction.isMessageContextMenuCommand();
    const name = interaction.commandName;
    const command = isMenu ? registry.byMenu(name, names) : registry.byName(name, names);
    if (!command) throw new ReaderError('commandUnknown', 'unknown command');
    admit(command, context);
    const options = isMenu ? {} : given(command, interaction as ChatInputCommandInteraction);
    const isPrivate = isPrivateByWish(command, options, context);
    const run = () =>
      isMenu
        ? command.runOnMessage!(interaction.targetMessage.content, context)
        : command.run(
            options,
            context,
            filesOf(command, interaction as ChatInputCommandInteraction),
          );
    return { isPrivate, answer: async () => seenBy(await run(), isPrivate, command, context) };
  };

  const given = (
    command: Command,
    interaction: ChatInputCommandInteraction | AutocompleteInteraction,
  ): Options =>
    Object.fromEntries(
      optionsOf(command).map((option) => {
        const value = interaction.options.get(optionName(command, option, names))?.value;
        return [option.key, typeof value === 'boolean' ? String(value) : value];
      }),
    );

  const filesOf = (command: Command, interaction: ChatInputCommandInteraction): Files =>
    Object.fromEntries(
      command.options.flatMap((option) => {
        if (option.type !== 'attachment') return [];
        const file = interaction.options.getAttachment(optionName(command, option, names));
        if (!file) return [];
        const { name, size, url } = file;
        const read = (most: number) => download(url, most, api);
        return [[option.key, { name, size, read }]];
      }),
    );

  /** Answers in time, and turns whatever is thrown into words. */
  const answer = async (interaction: Answerable, name: string): Promise<void> => {
    const startedAt = performance.now();
    let deferred: Promise<unknown> | null = null;
    // Until it is known who is to see the answer, nobody else does.
    let isPrivate = true;
    const timer = setTimeout(() => {
      deferred = defer(interaction, isPrivate);
      deferred.catch((error: unknown) => log.warn({ err: error }, 'defer failed'));
    }, DEFER_AFTER_MS);
    let outcome: InteractionOutcome = 'answered';
    let reply: Reply;
    try {
      const question = await questionOf(interaction);
      isPrivate = question.isPrivate;
      reply = await question.answer();
    } catch (error) {
      outcome = error instanceof ReaderError ? 'refused' : 'failed';
      reply = await failed(error, interaction, name);
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
    const kind = interaction.isMessageComponent() ? 'press' : 'command';
    const of = { command: keyOf(interaction), kind } as const;
    observe(of, outcome, (performance.now() - startedAt) / 1000);
  };

  const complete = async (interaction: AutocompleteInteraction): Promise<void> => {
    const startedAt = performance.now();
    const command = registry.byName(interaction.commandName, names);
    const focused = interaction.options.getFocused(true);
    let outcome: InteractionOutcome = 'answered';
    try {
      const choices = await choicesOf(command, focused, interaction);
      await interaction.respond(choices.slice(0, MOST_CHOICES));
    } catch (error) {
      // Autocomplete has no place for words; the user types on.
      const reason = error instanceof ReaderError ? error.key : messageOf(error);
      log.warn({ reason, command: command?.key }, 'autocomplete failed');
      outcome = error instanceof ReaderError ? 'refused' : 'failed';
      if (!interaction.responded) await interaction.respond([]).catch(() => {});
    }
    const of = { command: command?.key ?? 'unknown', kind: 'autocomplete' } as const;
    observe(of, outcome, (performance.now() - startedAt) / 1000);
  };

  /** Nothing for who may not run the command: titles and names are the archive's too. */
  const choicesOf = async (
    command: Command | undefined,
    focused: { readonly name: string; readonly value: string },
    interaction: AutocompleteInteraction,
  ) => {
    const option = command?.options.find(
      (each) => optionName(command, each, names) === focused.name,
    );
    if (!command?.complete || !option) return [];
    mayAsk(interaction);
    const context: Context = await app.context(askerOf(interaction), lackingIn(interaction));
    admit(command, context);
    return command.complete(option.key, focused.value, given(command, interaction), context);
  };

  const handle = async (interaction: Interaction): Promise<void> => {
    if (interaction.isAutocomplete()) return complete(interaction);
    if (interaction.isMessageComponent()) return answer(interaction, interaction.customId);
    if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand()) {
      return answer(interaction, interaction.commandName);
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
