import { type Client, type GuildBasedChannel, PermissionFlagsBits } from 'discord.js';

/**
 * A channel where administrators read what only they need to know: Discord's own channel for
 * moderators, else one that not everybody sees, else the system channel, else any. Null when the bot
 * may write in none.
 */
export function channelForAdministrators(client: Client<true>, guildId: string): string | null {
  const guild = client.guilds.cache.get(guildId);
  if (!guild) return null;
  const may = (channel: GuildBasedChannel) =>
    channel
      .permissionsFor(client.user)
      ?.has([PermissionFlagsBits.ViewChannel, PermissionFlagsBits.SendMessages]) ?? false;
  const isPrivate = (channel: GuildBasedChannel) =>
    !channel.permissionsFor(guild.roles.everyone).has(PermissionFlagsBits.ViewChannel);
  const open = [...guild.channels.cache.values()].filter(
    (channel) => channel.isTextBased() && may(channel),
  );
  const byId = (id: string | null) => open.find((channel) => channel.id === id);
  const chosen =
    byId(guild.publicUpdatesChannelId) ??
    open.find(isPrivate) ??
    byId(guild.systemChannelId) ??
    open[0];
  return chosen?.id ?? null;
}
