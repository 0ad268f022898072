import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import type { Asker, BotPermission } from '../command/context.ts';

/** What the README asks the inviting administrator for. */
export const NEEDED: readonly BotPermission[] = [
  'ViewChannel',
  'SendMessages',
  'ReadMessageHistory',
  'EmbedLinks',
  'AttachFiles',
];

/** Who asks, and where, as Discord itself says with each interaction. */
export function askerOf(interaction: BaseInteraction): Asker {
  const { member, channel } = interaction;
  const roles = member?.roles;
  return {
    userId: interaction.user.id,
    guildId: interaction.guildId,
    channelId: interaction.channelId,
    parentId: channel?.isThread() ? channel.parentId : null,
    roleIds: roles === undefined ? [] : Array.isArray(roles) ? roles : [...roles.cache.keys()],
    isManager: interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
  };
}

/** What the bot may not do where the interaction was begun. */
export function lackingIn({ appPermissions, guildId }: BaseInteraction): readonly BotPermission[] {
  if (guildId === null) return [];
  return NEEDED.filter((name) => !appPermissions.has(PermissionFlagsBits[name]));
}
