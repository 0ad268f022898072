import { isDeepStrictEqual } from 'node:util';
import { type REST, Routes } from 'discord.js';

/** A slash or context menu command as Discord is told about it. */
export interface CommandJson {
  readonly name: string;
  readonly id?: string;
}

export interface Registration {
  readonly isChanged: boolean;
  /** The ids of the commands by name. */
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * Makes Discord's commands those given, in one guild or everywhere. Asks first and writes only if
 * something differs: a guild allows 200 creations a day, and a PUT deletes what it does not list.
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  commands: readonly CommandJson[],
  guildId: string | null = null,
): Promise<Registration> {
  const route = guildId
    ? Routes.applicationGuildCommands(applicationId, guildId)
    : Routes.applicationCommands(applicationId);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const present = (await rest.get(route, { query })) as CommandJson[];
  if (isSame(present, commands)) return { isChanged: false, ids: idsOf(present) };
  const written = (await rest.put(route, { body: commands })) as CommandJson[];
  return { isChanged: true, ids: idsOf(written) };
}

function isSame(present: readonly CommandJson[], wanted: readonly CommandJson[]): boolean {
  const byName = (list: readonly CommandJson[]) =>
    list.map(essence).sort((a, b) => (String(a['name']) < String(b['name']) ? -1 : 1));
  return isDeepStrictEqual(byName(present), byName(wanted));
}

const COMPARED = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'default_member_permissions',
  'contexts',
  'required',
  'autocomplete',
  'min_length',
  'max_length',
  'min_value',
  'max_value',
  'channel_types',
  'value',
] as const;
const NESTED = ['options', 'choices'] as const;

/** What of a command its writer decides; Discord adds ids and versions and leaves out defaults. */
function essence(command: object): Record<string, unknown> {
  const given = command as Readonly<Record<string, unknown>>;
  const out: Record<string, unknown> = {};
  for (const key of COMPARED) {
    const value = given[key];
    if (value !== undefined && value !== null && value !== false && value !== '') out[key] = value;
  }
  for (const key of NESTED) {
    const list = given[key] as object[] | undefined;
    if (list && list.length > 0) out[key] = list.map(essence);
  }
  return out;
}

function idsOf(commands: readonly CommandJson[]): ReadonlyMap<string, string> {
  return new Map(commands.map((command) => [command.name, String(command.id)]));
}
