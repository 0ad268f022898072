import { bits } from '../permissions.ts';
import type { Channel, Guild, Member, Role, World } from './world.ts';

/** How the world's things are written in Discord's JSON. Nothing here changes anything. */

export function roleJson(role: Role): Record<string, unknown> {
  return {
    ...role,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    mentionable: false,
    flags: 0,
  };
}

export function memberJson(member: Member): Record<string, unknown> {
  return {
    user: member.user,
    nick: null,
    avatar: null,
    banner: null,
    roles: member.roles,
    joined_at: member.joinedAt,
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    communication_disabled_until: null,
  };
}

export function channelJson(channel: Channel): Record<string, unknown> {
  return {
    id: channel.id,
    type: 0,
    guild_id: channel.guildId,
    name: channel.name,
    topic: channel.topic,
    position: channel.position,
    permission_overwrites: channel.overwrites,
    nsfw: false,
    rate_limit_per_user: 0,
    parent_id: null,
    last_message_id: null,
    flags: 0,
  };
}

/** A guild as REST tells it. */
export function guildJson(guild: Guild): Record<string, unknown> {
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    afk_channel_id: null,
    afk_timeout: 300,
    application_id: null,
    default_message_notifications: 1,
    emojis: [],
    explicit_content_filter: 0,
    features: [],
    max_members: 500_000,
    mfa_level: 0,
    nsfw: false,
    nsfw_level: 0,
    preferred_locale: 'en-US',
    premium_progress_bar_enabled: false,
    premium_subscription_count: 0,
    premium_tier: 0,
    public_updates_channel_id: null,
    region: 'deprecated',
    roles: guild.roles.map(roleJson),
    rules_channel_id: null,
    safety_alerts_channel_id: null,
    stickers: [],
    system_channel_flags: 0,
    system_channel_id: null,
    vanity_url_code: null,
    verification_level: 0,
    widget_enabled: false,
  };
}

/** A guild as GUILD_CREATE tells it: with channels the bot may see and, without the intent, only the bot's own membership. */
export function guildCreateJson(world: World, guild: Guild): Record<string, unknown> {
  const bot = guild.members.get(world.bot.id);
  return {
    ...guildJson(guild),
    joined_at: bot?.joinedAt,
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: bot ? [memberJson(bot)] : [],
    channels: world.channelsOf(guild.id).map(channelJson),
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

export function applicationJson(world: World): Record<string, unknown> {
  return {
    id: world.applicationId,
    name: world.bot.global_name,
    description: '',
    icon: null,
    flags: 0,
    bot: world.bot,
    bot_public: false,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    type: null,
    summary: '',
    hook: true,
    integration_types_config: { '0': {} },
    approximate_guild_count: world.guilds.size,
    approximate_user_install_count: 0,
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    event_webhooks_url: null,
    redirect_uris: [],
    tags: [],
    owner: null,
    team: null,
  };
}

/** The member of an interaction, with what they may do in its channel. */
export function invokingMemberJson(
  world: World,
  member: Member,
  channel: Channel,
): Record<string, unknown> {
  return {
    ...memberJson(member),
    permissions: bits(world.permissions(member.user.id, channel)),
  };
}
