import { problem } from '../problem.ts';
import type { MessageRequest } from '../world/content.ts';
import { post } from '../world/messages.ts';
import type { RestApp, RestParts } from './context.ts';

/** Direct messages from the bot: opening one with a member of a guild it is in, and writing there. */
export function serveDirect(app: RestApp, { world }: RestParts): void {
  app.post('/users/@me/channels', (c) => {
    const { recipient_id } = c.get('body').json as { recipient_id?: string };
    const recipient = world.user(String(recipient_id));
    if (!recipient || recipient.id === world.bot.id) throw problem.unknownUser();
    const open = [...world.directs].find(([, userId]) => userId === recipient.id);
    const id = open?.[0] ?? world.ids.next();
    world.directs.set(id, recipient.id);
    return c.json({ id, type: 1, last_message_id: null, flags: 0, recipients: [recipient] });
  });

  app.post('/channels/:channel/messages', async (c, next) => {
    const channelId = c.req.param('channel');
    if (!world.directs.has(channelId)) return next();
    const { json, files } = c.get('body');
    const request = json as MessageRequest;
    return c.json(post(world, { channelId, author: world.bot, request, files }).json);
  });
}
