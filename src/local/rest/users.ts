import { PERMISSION } from '../permissions.ts';
import { problem } from '../problem.ts';
import { applicationJson, channelJson, guildJson, memberJson, roleJson } from '../world/shapes.ts';
import type { Channel, Guild, World } from '../world/world.ts';
import type { RestApp, RestParts } from './context.ts';

/** Who is who and what is where: users, the application, guilds, channels. All read only. */
export function serveUsers(app: RestApp, { world }: RestParts): void {
  app.get('/users/@me', (c) => c.json(world.bot));
  app.get('/users/@me/guilds', (c) => c.json([...world.guilds.values()].map(guildJson)));
  app.get('/users/:user', (c) => {
    const user = world.user(c.req.param('user'));
    if (!user) throw problem.unknownUser();
    return c.json(user);
  });
  app.get('/applications/@me', (c) => c.json(applicationJson(world)));
  app.get('/oauth2/applications/@me', (c) => c.json(applicationJson(world)));
  app.get('/guilds/:guild', (c) => {
    const guild = guildOf(world, c.req.param('guild'));
    const count = { approximate_member_count: guild.members.size };
    return c.json({ ...guildJson(guild), ...(c.req.query('with_counts') === 'true' ? count : {}) });
  });
  app.get('/guilds/:guild/channels', (c) =>
    c.json(world.channelsOf(guildOf(world, c.req.param('guild')).id).map(channelJson)),
  );
  app.get('/guilds/:guild/roles', (c) =>
    c.json(guildOf(world, c.req.param('guild')).roles.map(roleJson)),
  );
  app.get('/guilds/:guild/members/:user', (c) => {
    const member = guildOf(world, c.req.param('guild')).members.get(c.req.param('user'));
    if (!member) throw problem.unknownMember();
    return c.json(memberJson(member));
  });
  app.get('/channels/:channel', (c) => {
    return c.json(channelJson(visibleChannel(world, c.req.param('channel'))));
  });
}

/** The guild, if the bot is in it; throws 10004 otherwise. */
function guildOf(world: World, id: string): Guild {
  const guild = world.guilds.get(id);
  if (!guild?.members.has(world.bot.id)) throw problem.unknownGuild();
  return guild;
}

/** The channel, if it exists (10003) and the bot may see it (50001). */
export function visibleChannel(world: World, id: string): Channel {
  const channel = world.channels.get(id);
  if (!channel) throw problem.unknownChannel();
  if (!world.mayIn(world.bot.id, channel, PERMISSION.VIEW_CHANNEL)) throw problem.missingAccess();
  return channel;
}
