import { bits } from '../permissions.ts';
import { channelJson, memberJson, roleJson } from './shapes.ts';
import type { Channel, Guild, Member, World } from './world.ts';

/** Where someone acts, and who. */
export interface Place {
  readonly guild: Guild;
  readonly channel: Channel;
  readonly member: Member;
}

/** What ids in an interaction mean, put beside them: `{users: {id: …}, members: {id: …}}`. */
export type Resolved = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What an id means in a guild: its kind, and how it is put beside the id. Null for nothing. */
export function thingOf(
  world: World,
  { guild, channel, member: actor }: Place,
  id: string,
): { readonly kind: 'user' | 'role' | 'channel'; readonly resolved: Resolved } | null {
  const member = guild.members.get(id);
  if (member) {
    const { user, ...rest } = memberJson(member);
    const permissions = bits(world.permissions(id, channel));
    const members = { [id]: { ...rest, permissions } };
    return { kind: 'user', resolved: { users: { [id]: user }, members } };
  }
  const role = guild.roles.find((each) => each.id === id);
  if (role) return { kind: 'role', resolved: { roles: { [id]: roleJson(role) } } };
  const other = world.channels.get(id);
  if (other?.guildId !== guild.id) return null;
  const permissions = bits(world.permissions(actor.user.id, other));
  return {
    kind: 'channel',
    resolved: { channels: { [id]: { ...channelJson(other), permissions } } },
  };
}

/** Puts what ids mean together, kind by kind. */
export function merged(all: readonly Resolved[]): Resolved {
  const together: Record<string, Record<string, unknown>> = {};
  for (const one of all) {
    for (const [kind, things] of Object.entries(one)) {
      together[kind] = { ...together[kind], ...things };
    }
  }
  return together;
}
