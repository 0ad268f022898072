import { guildCreateJson } from '../world/shapes.ts';
import type { World } from '../world/world.ts';
import { INTENT } from './protocol.ts';
import type { Session } from './session.ts';
import { holds } from './shard.ts';

/** What the bot is told when it has logged in. */
export function readyJson(world: World, session: Session): Record<string, unknown> {
  return {
    v: 10,
    user: { ...world.bot, verified: true, mfa_enabled: true, email: null },
    guilds: guildsOf(world, session).map((guild) => ({ id: guild.id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: gatewayUrl(world),
    shard: session.shard,
    application: { id: world.applicationId, flags: 0 },
    private_channels: [],
    relationships: [],
    presences: [],
    user_settings: {},
    session_type: 'normal',
    geo_ordered_rtc_regions: [],
    guild_join_requests: [],
    _trace: [],
  };
}

/** Then come the guilds, one by one. */
export function announce(world: World, session: Session): void {
  if (!session.wants(INTENT.guilds)) return;
  for (const guild of guildsOf(world, session)) {
    session.dispatch('GUILD_CREATE', guildCreateJson(world, guild));
  }
}

export function gatewayUrl(world: World): string {
  return `${world.origin.replace('http', 'ws')}/gateway`;
}

function guildsOf(world: World, { shard }: Session) {
  return [...world.guilds.values()].filter(
    ({ id, members }) => members.has(world.bot.id) && holds(shard, id),
  );
}
