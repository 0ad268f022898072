import type { Command } from '../command.ts';
import { ReaderError } from '../errors.ts';
import type { Context } from './context.ts';

/** The guild of a member who may manage it; throws ReaderError for everybody else. */
export function managedGuild({ asker }: Context): string {
  if (asker.guildId === null) throw new ReaderError('guildOnly', 'not in a guild');
  if (!asker.isManager) throw new ReaderError('notManager', 'may not manage the guild');
  return asker.guildId;
}

/**
 * Throws ReaderError for who may not run a command: Discord's own settings can show an
 * administrators' command to anybody, and know nothing of the channels and roles of ours.
 */
export function admit(
  { key, isForManagers, privacy }: Command,
  { asker, settings }: Context,
): void {
  const { isManager, guildId, channelId, parentId, roleIds } = asker;
  if (isForManagers && guildId === null) throw new ReaderError('guildOnly', 'not in a guild');
  if (isForManagers && !isManager) throw new ReaderError('notManager', 'may not manage the guild');
  if (!privacy || isManager || guildId === null) return;
  const { channels } = settings;
  const roles = settings.rolesOf[key] ?? settings.roles;
  if (roles.length > 0 && !roles.some((role) => roleIds.includes(role))) {
    throw new ReaderError('roleNeeded', 'none of the roles that may ask');
  }
  const isOpenHere = [channelId, parentId].some((id) => id !== null && channels.includes(id));
  if (channels.length > 0 && !isOpenHere) {
    throw new ReaderError('channelClosed', 'not a channel for questions', {
      channel: channels[0]!,
    });
  }
}
