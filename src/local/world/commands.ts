import { COMMAND, type WireCommand, type WireOption } from '../page/wire.ts';
import { problem } from '../problem.ts';
import type { World } from './world.ts';

/** What a bot sends to make or change a command. */
export interface CommandRequest {
  readonly id?: string | null;
  readonly name?: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
  readonly description?: string | null;
  readonly description_localizations?: Readonly<Record<string, string>> | null;
  readonly type?: number | null;
  readonly options?: readonly WireOption[] | null;
  readonly default_member_permissions?: string | number | null;
  readonly dm_permission?: boolean | null;
  readonly nsfw?: boolean | null;
  readonly contexts?: readonly number[] | null;
  readonly integration_types?: readonly number[] | null;
}

export const DAILY_CREATES = 200;
const DAY_MS = 86_400_000;

/** The commands of a bot, by scope: `global` or a guild's id. */
export class CommandBook {
  readonly #world: World;
  readonly #createdAt = new Map<string, number[]>();

  constructor(world: World) {
    this.#world = world;
  }

  in(scope: string): readonly WireCommand[] {
    return this.#world.commands.get(scope) ?? [];
  }

  find(scope: string, id: string): WireCommand {
    const command = this.in(scope).find((each) => each.id === id);
    if (!command) throw problem.unknownCommand();
    return command;
  }

  /** Takes the whole list: a command that is not in it is gone, one of the same name keeps its id. */
  overwrite(scope: string, requests: readonly CommandRequest[]): readonly WireCommand[] {
    const next = requests.map((request) => this.#make(scope, request, this.#same(scope, request)));
    this.#keep(scope, next);
    return next;
  }

  /** Makes a command, or replaces the one of the same name and kind. */
  upsert(scope: string, request: CommandRequest): { command: WireCommand; isNew: boolean } {
    const old = this.#same(scope, request);
    const command = this.#make(scope, request, old);
    const others = this.in(scope).filter((each) => each.id !== old?.id);
    this.#keep(scope, [...others, command]);
    return { command, isNew: !old };
  }

  change(scope: string, id: string, request: CommandRequest): WireCommand {
    const old = this.find(scope, id);
    const command = this.#make(scope, { ...old, ...request }, old);
    this.#keep(
      scope,
      this.in(scope).map((each) => (each.id === id ? command : each)),
    );
    return command;
  }

  remove(scope: string, id: string): void {
    const gone = this.find(scope, id);
    this.#keep(
      scope,
      this.in(scope).filter((each) => each !== gone),
    );
  }

  #same(scope: string, request: CommandRequest): WireCommand | undefined {
    return this.in(scope).find(
      (each) => each.name === request.name && each.type === (request.type ?? COMMAND.slash),
    );
  }

  #make(scope: string, request: CommandRequest, old: WireCommand | undefined): WireCommand {
    if (!old) this.#countCreate(scope);
    const type = request.type ?? COMMAND.slash;
    const rights = request.default_member_permissions;
    const made = {
      application_id: this.#world.applicationId,
      ...(scope === 'global' ? {} : { guild_id: scope }),
      type,
      name: request.name ?? '',
      name_localizations: request.name_localizations ?? null,
      description: request.description ?? '',
      description_localizations: request.description_localizations ?? null,
      default_member_permissions: rights === undefined || rights === null ? null : String(rights),
      ...(scope === 'global' ? { dm_permission: request.dm_permission ?? true } : {}),
      nsfw: request.nsfw ?? false,
      contexts: request.contexts ?? null,
      integration_types: request.integration_types ?? [0],
      ...(request.options?.length ? { options: request.options.map(storedOption) } : {}),
    };
    if (old) {
      const { id, version, ...before } = old;
      if (JSON.stringify(sorted(before)) === JSON.stringify(sorted(made))) return old;
      return { id, version: this.#world.ids.next(), ...made };
    }
    const id = this.#world.ids.next();
    return { id, version: id, ...made };
  }

  #countCreate(scope: string): void {
    const now = this.#world.clock.now();
    const recent = (this.#createdAt.get(scope) ?? []).filter((at) => at > now - DAY_MS);
    if (recent.length >= DAILY_CREATES) throw problem.tooManyCommandCreates();
    this.#createdAt.set(scope, [...recent, now]);
  }

  #keep(scope: string, commands: readonly WireCommand[]): void {
    this.#world.commands.set(scope, commands);
    this.#world.events.emit('commandsChanged');
  }
}

/** Discord drops what says nothing: `required: false`, `autocomplete: false`, empty lists. */
function storedOption(option: WireOption): WireOption {
  const { required, autocomplete, options, choices, ...rest } = option;
  return {
    ...rest,
    ...(required ? { required } : {}),
    ...(autocomplete ? { autocomplete } : {}),
    ...(choices?.length ? { choices } : {}),
    ...(options?.length ? { options: options.map(storedOption) } : {}),
  };
}

/** As listed: translations only when asked for, here and in the options. */
export function listedCommand(command: WireCommand, withLocalizations: boolean): WireCommand {
  return withLocalizations ? command : untranslated(command);
}

function untranslated<T extends WireCommand | WireOption>(part: T): T {
  const options = part.options ? { options: part.options.map(untranslated) } : {};
  const copy = { ...part, ...options };
  delete copy.name_localizations;
  delete copy.description_localizations;
  return copy;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
