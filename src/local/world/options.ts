import { OPTION, type WireAttachment, type WireCommand, type WireOption } from '../page/wire.ts';
import { storeFile } from './attachments.ts';
import { contentTypeOf } from './content-type.ts';
import type { CommandData, OptionValue } from './interaction.ts';
import { merged, type Place, type Resolved, thingOf } from './place.ts';
import { Refused } from './refused.ts';
import type { World } from './world.ts';

/** What a member put into an option: a text, number, switch, an id, or a file. */
export type OptionInput =
  | string
  | number
  | boolean
  | { readonly filename: string; readonly bytes: Uint8Array; readonly contentType?: string };

type Inputs = Readonly<Record<string, OptionInput>>;

/** Which kinds of option take a member, a role, a channel. */
const TAKES: Readonly<Record<'user' | 'role' | 'channel', readonly number[]>> = {
  user: [OPTION.user, OPTION.mentionable],
  role: [OPTION.role, OPTION.mentionable],
  channel: [OPTION.channel],
};

/** The options of one command, or of one of its subcommands, being filled in. */
export class Options {
  readonly #world: World;
  readonly #place: Place;
  readonly #path: readonly WireOption[];
  readonly #options: readonly WireOption[];
  readonly #resolved: Resolved[] = [];

  /** `sub` names the subcommand (after its group). Throws {@link Refused} when there is none. */
  constructor(world: World, place: Place, command: WireCommand, sub: readonly string[]) {
    this.#world = world;
    this.#place = place;
    const path: WireOption[] = [];
    let options = command.options ?? [];
    for (const name of sub) {
      const next = options.find((each) => each.name === name && each.type <= OPTION.group);
      if (!next) throw new Refused(`"${command.name}" has no subcommand "${name}"`);
      path.push(next);
      options = next.options ?? [];
    }
    if (options.some((each) => each.type <= OPTION.group)) {
      throw new Refused(`"${command.name}" needs a subcommand`);
    }
    this.#path = path;
    this.#options = options;
  }

  /** The data of the finished command. Throws {@link Refused} for what the client would not send. */
  filled(inputs: Inputs): CommandData {
    this.#mustKnow(inputs);
    const values = this.#options.flatMap((option) => {
      const input = inputs[option.name];
      if (input !== undefined && input !== '') return [this.#value(option, input)];
      if (option.required) throw new Refused(`"${option.name}" is required`);
      return [];
    });
    return this.#nested(values);
  }

  /** The data while `name` is being typed. What is typed is a text even for numbers. */
  focused(name: string, typed: string, others: Inputs): CommandData {
    this.#mustKnow({ ...others, [name]: typed });
    const values = this.#options.flatMap((option): OptionValue[] => {
      if (option.name === name) {
        if (!option.autocomplete) throw new Refused(`"${name}" has no autocomplete`);
        return [{ name, type: option.type, value: typed, focused: true }];
      }
      const input = others[option.name];
      return input === undefined || input === '' ? [] : [this.#value(option, input)];
    });
    return this.#nested(values);
  }

  #mustKnow(inputs: Inputs): void {
    const strange = Object.keys(inputs).find(
      (name) => !this.#options.some((option) => option.name === name),
    );
    if (strange !== undefined) throw new Refused(`there is no option "${strange}"`);
  }

  #nested(values: readonly OptionValue[]): CommandData {
    const options = [...this.#path]
      .reverse()
      .reduce<readonly OptionValue[]>(
        (inner, step) => [{ name: step.name, type: step.type, options: inner }],
        values,
      );
    const resolved = merged(this.#resolved);
    return { options, ...(this.#resolved.length > 0 ? { resolved } : {}) };
  }

  #value(option: WireOption, input: OptionInput): OptionValue {
    const { name, type } = option;
    const refuse = (why: string) => new Refused(`"${name}" ${why}`);
    switch (type) {
      case OPTION.string: {
        const text = String(input);
        const { min_length: min = 0, max_length: max = 6000, choices } = option;
        if (text.length < min || text.length > max) {
          throw refuse(`takes ${min} to ${max} characters, not ${text.length}`);
        }
        if (choices && !choices.some((choice) => choice.value === text)) {
          throw refuse(`does not offer "${text}"`);
        }
        return { name, type, value: text };
      }
      case OPTION.integer:
      case OPTION.number: {
        const number = typeof input === 'number' ? input : Number(input);
        const { min_value: min = -(2 ** 53), max_value: max = 2 ** 53, choices } = option;
        const isWhole = type === OPTION.number || Number.isInteger(number);
        if (!Number.isFinite(number) || !isWhole) throw refuse('takes a number');
        if (number < min || number > max) throw refuse(`takes ${min} to ${max}`);
        if (choices && !choices.some((choice) => choice.value === number)) {
          throw refuse(`does not offer ${number}`);
        }
        return { name, type, value: number };
      }
      case OPTION.boolean:
        return { name, type, value: input === true || input === 'true' };
      case OPTION.attachment: {
        if (typeof input !== 'object') throw refuse('takes a file');
        return { name, type, value: this.#upload(input).id };
      }
      default:
        return { name, type, value: this.#thing(option, String(input)) };
    }
  }

  #upload(file: Extract<OptionInput, object>): WireAttachment {
    const { filename, bytes } = file;
    const contentType = contentTypeOf(filename, file.contentType ?? '');
    const stored = storeFile(this.#world, this.#place.channel.id, { filename, bytes, contentType });
    const attachment = { ...stored, ephemeral: true };
    this.#resolved.push({ attachments: { [attachment.id]: attachment } });
    return attachment;
  }

  /** Users, roles and channels go by id, with what the id means put beside. */
  #thing(option: WireOption, id: string): string {
    const thing = thingOf(this.#world, this.#place, id);
    if (!thing || !TAKES[thing.kind].includes(option.type)) {
      throw new Refused(`"${option.name}" does not take ${id}`);
    }
    this.#resolved.push(thing.resolved);
    return id;
  }
}
