import {
  COMMAND,
  COMPONENT,
  type WireCommand,
  type WireComponent,
  type WireMessage,
  type WireModal,
} from '../page/wire.ts';
import { PERMISSION } from '../permissions.ts';
import { findComponent } from './component.ts';
import { contentTypeOf } from './content-type.ts';
import type { Interaction } from './interaction.ts';
import { begin } from './interactions.ts';
import { post } from './messages.ts';
import { type Fields, modalData } from './modal-answer.ts';
import { type OptionInput, Options } from './options.ts';
import { merged, type Place, type Resolved, thingOf } from './place.ts';
import { Refused } from './refused.ts';
import type { Channel, Guild, Member, World } from './world.ts';

export type { OptionInput } from './options.ts';

export interface FileOption {
  readonly filename: string;
  readonly bytes: Uint8Array;
  readonly contentType?: string;
}

type Begin = () => Interaction;

/**
 * What a member can do in a channel, with the checks that Discord's own client makes before it
 * sends anything. Each act returns a function that begins it, so that the caller can listen first.
 * All throw {@link Refused} for what the client would not let go.
 */
export class People {
  readonly #world: World;
  readonly #userId: string;
  readonly #channelId: string;

  constructor(world: World, who: { readonly userId: string; readonly channelId: string }) {
    this.#world = world;
    this.#userId = who.userId;
    this.#channelId = who.channelId;
  }

  /** The commands in this member's menus here, slash and context, guild ones before global ones. */
  commands(): readonly WireCommand[] {
    const { guild, channel, member } = this.#place();
    return this.#all(guild).filter((command) => this.#isShown(command, guild, channel, member));
  }

  command(path: string, inputs: Readonly<Record<string, OptionInput>>, isForced: boolean): Begin {
    const place = this.#place();
    const [name = '', ...sub] = path.trim().split(/\s+/u);
    const command = this.#command(COMMAND.slash, name, isForced);
    const options = new Options(this.#world, place, command, sub);
    return () => {
      const data = options.filled(inputs);
      return begin(this.#world, place, { kind: 'command', command, data });
    };
  }

  autocomplete(
    path: string,
    option: string,
    typed: string,
    others: Readonly<Record<string, OptionInput>>,
  ): Begin {
    const place = this.#place();
    const [name = '', ...sub] = path.trim().split(/\s+/u);
    const command = this.#command(COMMAND.slash, name, false);
    const data = new Options(this.#world, place, command, sub).focused(option, typed, others);
    return () => begin(this.#world, place, { kind: 'autocomplete', command, data });
  }

  press(message: WireMessage, name: string): Begin {
    const button = this.#component(message, name);
    if (button.type !== COMPONENT.button) throw new Refused(`"${name}" is not a button`);
    const data = { component_type: button.type, custom_id: button.custom_id, id: button.id };
    return this.#act(message, data);
  }

  select(message: WireMessage, name: string, values: readonly string[]): Begin {
    const menu = this.#component(message, name);
    const { min_values: min = 1, max_values: max = 1 } = menu;
    if (values.length < min || values.length > max) {
      throw new Refused(`"${name}" takes ${min} to ${max} values, not ${values.length}`);
    }
    if (menu.type === COMPONENT.stringSelect) {
      const known = menu.options?.map((option) => option.value) ?? [];
      const strange = values.find((value) => !known.includes(value));
      if (strange !== undefined) throw new Refused(`"${name}" does not offer "${strange}"`);
    }
    return this.#act(message, {
      component_type: menu.type,
      custom_id: menu.custom_id,
      id: menu.id,
      values,
      ...(menu.type === COMPONENT.stringSelect ? {} : { resolved: this.#resolve(values) }),
    });
  }

  submit(modal: WireModal, source: WireMessage | null, fields: Fields): Begin {
    const place = this.#place();
    const data = modalData(modal, fields);
    return () => {
      const message = source && this.#current(source);
      return begin(this.#world, place, { kind: 'modal', message, data });
    };
  }

  contextMenu(target: WireMessage | { readonly userId: string }, name: string): Begin {
    const place = this.#place();
    if ('userId' in target) {
      const command = this.#command(COMMAND.user, name, false);
      const resolved = this.#resolve([target.userId]);
      const data = { target_id: target.userId, resolved };
      return () => begin(this.#world, place, { kind: 'command', command, data });
    }
    const command = this.#command(COMMAND.message, name, false);
    const message = this.#current(target);
    const data = { target_id: message.id, resolved: { messages: { [message.id]: message } } };
    return () => begin(this.#world, place, { kind: 'command', command, data });
  }

  say(content: string, files: readonly FileOption[]): WireMessage {
    const { channel, member } = this.#place();
    if (!this.#world.mayIn(this.#userId, channel, PERMISSION.SEND_MESSAGES)) {
      throw new Refused('this member may not write here');
    }
    if (content.trim() === '' && files.length === 0) throw new Refused('there is nothing to send');
    if (content.length > 2000) throw new Refused('a message has at most 2000 characters');
    const posted = post(this.#world, {
      channelId: channel.id,
      author: member.user,
      request: { content },
      files: files.map((file, index) => ({ index, ...withType(file) })),
    });
    return posted.json;
  }

  #act(message: WireMessage, data: unknown): Begin {
    const place = this.#place();
    return () => {
      const current = this.#current(message);
      return begin(this.#world, place, { kind: 'component', message: current, data });
    };
  }

  #place(): Place {
    const channel = this.#world.channels.get(this.#channelId);
    const guild = channel && this.#world.guilds.get(channel.guildId);
    const member = guild?.members.get(this.#userId);
    if (!channel || !guild || !member) throw new Refused('this member is not in this channel');
    if (!this.#world.mayIn(this.#userId, channel, PERMISSION.VIEW_CHANNEL)) {
      throw new Refused('this member does not see this channel');
    }
    return { guild, channel, member };
  }

  #all(guild: Guild): WireCommand[] {
    if (!guild.members.has(this.#world.bot.id)) return [];
    const { commands } = this.#world;
    return [...(commands.get(guild.id) ?? []), ...(commands.get('global') ?? [])];
  }

  #isShown(command: WireCommand, guild: Guild, channel: Channel, member: Member): boolean {
    const id = member.user.id;
    if (command.contexts && !command.contexts.includes(0)) return false;
    if (!this.#world.mayIn(id, channel, PERMISSION.USE_APPLICATION_COMMANDS)) return false;
    const needs = command.default_member_permissions;
    if (needs === null) return true;
    // "0" hides a command from all but administrators.
    if (BigInt(needs) === 0n) {
      return guild.ownerId === id || this.#world.mayIn(id, channel, PERMISSION.ADMINISTRATOR);
    }
    return this.#world.mayIn(id, channel, BigInt(needs));
  }

  #command(type: number, name: string, isForced: boolean): WireCommand {
    const among = isForced ? this.#all(this.#place().guild) : this.commands();
    const found = among.find((each) => each.type === type && each.name === name);
    if (!found) throw new Refused(`this member has no command "${name}" here`);
    return found;
  }

  #component(message: WireMessage, name: string): WireComponent {
    const component = findComponent(this.#current(message).components, name);
    if (!component) throw new Refused(`the message has no component "${name}"`);
    if (component.disabled) throw new Refused(`"${name}" is disabled`);
    return component;
  }

  /** The message as it is now. Throws when it is gone, or for another member only. */
  #current(message: WireMessage): WireMessage {
    const posted = this.#world.posted(message.channel_id, message.id);
    if (!posted) throw new Refused('the message is gone');
    if (posted.onlyFor !== null && posted.onlyFor !== this.#userId) {
      throw new Refused('this member does not see that message');
    }
    return posted.json;
  }

  #resolve(ids: readonly string[]): Resolved {
    const place = this.#place();
    return merged(
      ids.map((id) => {
        const thing = thingOf(this.#world, place, id);
        if (!thing) throw new Refused(`there is nothing with the id ${id}`);
        return thing.resolved;
      }),
    );
  }
}

function withType(file: FileOption) {
  const { filename, bytes, contentType = '' } = file;
  return { filename, bytes, contentType: contentTypeOf(filename, contentType) };
}
