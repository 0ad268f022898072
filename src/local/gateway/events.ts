import { PERMISSION } from '../permissions.ts';
import { channelJson, guildCreateJson, memberJson } from '../world/shapes.ts';
import type { Posted, World } from '../world/world.ts';
import { INTENT } from './protocol.ts';
import type { Session } from './session.ts';
import { holds } from './shard.ts';

/** Carries the world's events to the sessions whose shard has the guild, each by its intents. */
export function connectEvents(world: World, sessions: () => Iterable<Session>): void {
  type Told = { readonly guild: string | null | undefined; readonly intent: number };
  const tell = ({ guild, intent }: Told, type: string, data: unknown): void => {
    for (const session of sessions()) {
      if (!holds(session.shard, guild)) continue;
      if (intent === 0 || session.wants(intent)) session.dispatch(type, data);
    }
  };
  world.events.on('interactionMade', (made) =>
    tell({ guild: made.guildId, intent: 0 }, 'INTERACTION_CREATE', made.payload),
  );
  world.events.on('channelUpdated', (channel) =>
    tell({ guild: channel.guildId, intent: INTENT.guilds }, 'CHANNEL_UPDATE', channelJson(channel)),
  );
  world.events.on('channelDeleted', (channel) =>
    tell({ guild: channel.guildId, intent: INTENT.guilds }, 'CHANNEL_DELETE', channelJson(channel)),
  );
  world.events.on('guildCreated', (guild) =>
    tell({ guild: guild.id, intent: INTENT.guilds }, 'GUILD_CREATE', guildCreateJson(world, guild)),
  );
  world.events.on('guildDeleted', (guild) =>
    tell({ guild: guild.id, intent: INTENT.guilds }, 'GUILD_DELETE', { id: guild.id }),
  );

  const tellMessage = (type: string, posted: Posted): void => {
    const channel = world.channels.get(posted.json.channel_id);
    if (!channel || posted.onlyFor !== null) return;
    if (!world.mayIn(world.bot.id, channel, PERMISSION.VIEW_CHANNEL)) return;
    const member = world.guilds.get(channel.guildId)?.members.get(posted.json.author.id);
    const { user: _, ...memberOnly } = member ? memberJson(member) : { user: null };
    tell({ guild: channel.guildId, intent: INTENT.messages }, type, {
      ...(maySeeContent(world, posted)
        ? posted.json
        : { ...posted.json, content: '', embeds: [], attachments: [], components: [] }),
      guild_id: channel.guildId,
      member: memberOnly,
    });
  };
  world.events.on('messageCreated', (posted) => tellMessage('MESSAGE_CREATE', posted));
  world.events.on('messageUpdated', (posted) => tellMessage('MESSAGE_UPDATE', posted));
  world.events.on('messageDeleted', (posted) => {
    if (posted.onlyFor !== null) return;
    const { id, channel_id } = posted.json;
    const guild_id = world.channels.get(channel_id)?.guildId;
    tell({ guild: guild_id, intent: INTENT.messages }, 'MESSAGE_DELETE', {
      id,
      channel_id,
      guild_id,
    });
  });
}

/** Without the privileged intent a bot reads only its own messages and those that mention it. */
function maySeeContent(world: World, posted: Posted): boolean {
  const { author, mentions } = posted.json;
  return author.id === world.bot.id || mentions.some((user) => user.id === world.bot.id);
}
