import type {
  WireAttachment,
  WireChoice,
  WireCommand,
  WireComponent,
  WireMessage,
  WireModal,
} from './page/wire.ts';
import { findComponent, labelledInputs } from './world/component.ts';
import type { Interaction } from './world/interaction.ts';
import { type FileOption, type OptionInput, People } from './world/people.ts';
import type { Outcome, Posted, World } from './world/world.ts';

export type { FileOption, OptionInput } from './world/people.ts';

/**
 * What a member sees after an act of theirs.
 * `message`: an answer, new or in place of an older one (`isUpdate`); `isPrivate` when nobody else
 * sees it. `nothing`: acknowledged, and nothing changed on the screen.
 */
export type Seen =
  | {
      readonly kind: 'message';
      readonly message: WireMessage;
      readonly isPrivate: boolean;
      readonly isUpdate: boolean;
    }
  | { readonly kind: 'thinking'; readonly message: WireMessage; readonly isPrivate: boolean }
  | {
      readonly kind: 'modal';
      readonly modal: WireModal /** The message whose button brought it, if any. */;
      readonly source: WireMessage | null;
    }
  | { readonly kind: 'deleted'; readonly messageId: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'failed'; readonly reason: 'no answer' | 'never finished' };

export interface ActOptions {
  /** `answer` (default) waits until a deferred answer is filled; `first` takes the first sign. */
  readonly until?: 'answer' | 'first';
}

/** Where, and as whom, to act. Default: the editor in the newsroom's first channel. */
export interface Place {
  readonly userId?: string;
  readonly channelId?: string;
}

/** What a driver needs: the local Discord as it was started, or as much of it. */
interface Here {
  readonly world: World;
  readonly editorUserId: string;
  readonly channelId: string;
}

/**
 * A member at the keyboard, for tests: acts as Discord's own client would, and resolves with what
 * appears on the screen. Nothing here waits by the clock: each promise hangs on an event.
 * What Discord's own client would not send rejects with a `Refused`.
 */
export class Driver {
  readonly #discord: Here;
  readonly #world: World;
  readonly #people: People;
  readonly userId: string;
  readonly channelId: string;

  constructor(discord: Here, place: Place = {}) {
    this.#discord = discord;
    this.#world = discord.world;
    this.userId = place.userId ?? discord.editorUserId;
    this.channelId = place.channelId ?? discord.channelId;
    this.#people = new People(this.#world, { userId: this.userId, channelId: this.channelId });
  }

  /** The same newsroom as another member, or in another channel. */
  as(place: Place): Driver {
    return new Driver(this.#discord, { userId: this.userId, channelId: this.channelId, ...place });
  }

  /** The slash commands that this member finds in the menu here. */
  commands(): readonly WireCommand[] {
    return this.#people.commands();
  }

  /**
   * Runs a slash command: `command('بحث', { كلمات: 'الأمم المتحدة' })`; subcommands after a space.
   * Rejects when there is no such command, a required option is missing or a value does not fit.
   * `isForced` runs commands that are hidden from this member.
   */
  async command(
    name: string,
    options: Readonly<Record<string, OptionInput>> = {},
    how: ActOptions & { readonly isForced?: boolean } = {},
  ): Promise<Seen> {
    const begun = this.#people.command(name, options, how.isForced ?? false);
    return this.#seen(begun, how.until);
  }

  /** What autocomplete offers while `option` holds `typed`; null when nothing came in time. */
  async autocomplete(
    name: string,
    option: string,
    typed: string,
    others: Readonly<Record<string, OptionInput>> = {},
  ): Promise<readonly WireChoice[] | null> {
    const begun = this.#people.autocomplete(name, option, typed, others);
    return this.#outcome(begun, (outcome) => {
      if (outcome.kind === 'choices') return outcome.choices;
      return outcome.kind === 'failed' ? null : undefined;
    });
  }

  /** Presses a button, by `custom_id` or by its label. Rejects when it is not there or disabled. */
  async press(message: WireMessage, button: string, how: ActOptions = {}): Promise<Seen> {
    return this.#seen(this.#people.press(message, button), how.until);
  }

  /** Chooses in a select menu: values of a string select, or ids of users, roles or channels. */
  async select(
    message: WireMessage,
    customId: string,
    values: readonly string[],
    how: ActOptions = {},
  ): Promise<Seen> {
    return this.#seen(this.#people.select(message, customId, values), how.until);
  }

  /** Sends a modal that {@link command} or {@link press} brought. `fields` by `custom_id`. */
  async submitModal(
    seen: Pick<Extract<Seen, { kind: 'modal' }>, 'modal' | 'source'>,
    fields: Readonly<Record<string, string | readonly string[]>>,
    how: ActOptions = {},
  ): Promise<Seen> {
    return this.#seen(this.#people.submit(seen.modal, seen.source, fields), how.until);
  }

  /** Runs a command of the menu of a message (or, with a user's id, of a member). */
  async contextMenu(
    target: WireMessage | { readonly userId: string },
    name: string,
    how: ActOptions = {},
  ): Promise<Seen> {
    return this.#seen(this.#people.contextMenu(target, name), how.until);
  }

  /** Writes an ordinary message into the channel. */
  say(content: string, files: readonly FileOption[] = []): WireMessage {
    return this.#people.say(content, files);
  }

  /** What stands in the channel for this member, oldest first. */
  messages(): readonly WireMessage[] {
    return [...this.#world.messagesIn(this.channelId).values()]
      .filter((posted) => this.#maySee(posted))
      .map((posted) => posted.json);
  }

  /** The first message, there already or to come, that fits. */
  message(fits: (message: WireMessage) => boolean): Promise<WireMessage> {
    const there = this.messages().find(fits);
    if (there) return Promise.resolve(there);
    return new Promise((resolve) => {
      const { events } = this.#world;
      const look = (posted: Posted): void => {
        const isHere = posted.json.channel_id === this.channelId && this.#maySee(posted);
        if (!isHere || !fits(posted.json)) return;
        events.off('messageCreated', look);
        events.off('messageUpdated', look);
        resolve(posted.json);
      };
      events.on('messageCreated', look);
      events.on('messageUpdated', look);
    });
  }

  /** A file of a message, as it would be downloaded. Throws when it is not there. */
  async download(attachment: WireAttachment): Promise<Uint8Array> {
    const response = await fetch(attachment.url);
    if (!response.ok) throw new Error(`${attachment.filename} is not there: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  }

  /** The component of a message with this `custom_id` or label; null when there is none. */
  component(message: WireMessage, name: string): WireComponent | null {
    return findComponent(message.components, name);
  }

  /** The inputs of a modal with their labels, in order. */
  inputs(modal: WireModal): readonly { readonly label: string; readonly input: WireComponent }[] {
    return labelledInputs(modal);
  }

  #maySee(posted: Posted): boolean {
    return posted.onlyFor === null || posted.onlyFor === this.userId;
  }

  #seen(begun: () => Interaction, until: ActOptions['until'] = 'answer'): Promise<Seen> {
    return this.#outcome(begun, (outcome, interaction) => {
      const isPrivate = interaction.isPrivate;
      switch (outcome.kind) {
        case 'thinking':
          return until === 'first'
            ? { kind: 'thinking', message: outcome.message, isPrivate }
            : undefined;
        case 'acknowledged':
          return until === 'first' ? { kind: 'nothing' } : undefined;
        case 'message':
        case 'updated': {
          const posted = this.#world.posted(this.channelId, outcome.message.id);
          return {
            kind: 'message',
            message: outcome.message,
            isPrivate: posted ? posted.onlyFor !== null : isPrivate,
            isUpdate: outcome.kind === 'updated',
          };
        }
        case 'modal':
          return { kind: 'modal', modal: outcome.modal, source: interaction.source };
        case 'deleted':
        case 'failed':
          return outcome;
        default:
          return undefined;
      }
    });
  }

  /** Begins an interaction and waits for the first outcome of it that `read` accepts. */
  #outcome<T>(
    begin: () => Interaction,
    read: (outcome: Outcome, interaction: Interaction) => T | undefined,
  ): Promise<T> {
    return new Promise((resolve, reject) => {
      const { events } = this.#world;
      // A bot in this process cannot answer before `begin` returns: it hears over the socket.
      let mine: Interaction | null = null;
      const listen = (interaction: Interaction, outcome: Outcome): void => {
        if (interaction !== mine) return;
        const result = read(outcome, interaction);
        if (result === undefined) return;
        events.off('outcome', listen);
        resolve(result);
      };
      events.on('outcome', listen);
      try {
        mine = begin();
      } catch (error) {
        events.off('outcome', listen);
        reject(error);
      }
    });
  }
}
