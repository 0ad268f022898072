import { PERMISSION } from '../permissions.ts';
import { problem } from '../problem.ts';
import { compareSnowflakes } from '../snowflake.ts';
import type { MessageRequest } from '../world/content.ts';
import { alreadyPosted, edit, post, remove } from '../world/messages.ts';
import type { Channel, Posted, World } from '../world/world.ts';
import type { RestApp, RestParts } from './context.ts';
import { visibleChannel } from './users.ts';

/** Messages of a channel as the bot itself reads and writes them. Private answers are not there. */
export function serveMessages(app: RestApp, { world }: RestParts): void {
  const list = '/channels/:channel/messages';
  const one = `${list}/:message`;

  app.get(list, (c) => {
    const channel = visibleChannel(world, c.req.param('channel'));
    if (!world.mayIn(world.bot.id, channel, PERMISSION.READ_MESSAGE_HISTORY)) return c.json([]);
    const { before, after, around } = c.req.query();
    const limit = Number(c.req.query('limit') ?? 50);
    if (!Number.isInteger(limit) || limit < 1 || limit > 100) {
      throw problem.invalidForm([
        { path: ['limit'], code: 'NUMBER_TYPE_MAX', message: 'int value should be 1 to 100.' },
      ]);
    }
    const newestFirst = [...world.messagesIn(channel.id).values()]
      .filter((posted) => posted.onlyFor === null)
      .map((posted) => posted.json)
      .reverse();
    if (before) {
      const older = newestFirst.filter((each) => compareSnowflakes(each.id, before) < 0);
      return c.json(older.slice(0, limit));
    }
    if (after) {
      const newer = newestFirst.filter((each) => compareSnowflakes(each.id, after) > 0);
      return c.json(newer.slice(-limit));
    }
    if (around) {
      const middle = newestFirst.findIndex((each) => compareSnowflakes(each.id, around) <= 0);
      const start = Math.max(0, middle - Math.floor(limit / 2));
      return c.json(newestFirst.slice(start, start + limit));
    }
    return c.json(newestFirst.slice(0, limit));
  });

  app.post(list, (c) => {
    const channel = visibleChannel(world, c.req.param('channel'));
    const { json, files } = c.get('body');
    const request = json as MessageRequest;
    mustMay(world, channel, PERMISSION.SEND_MESSAGES);
    if (files.length > 0) mustMay(world, channel, PERMISSION.ATTACH_FILES);
    const known = alreadyPosted(world, channel.id, world.bot, request);
    if (known) return c.json(known.json);
    const reference = request.message_reference?.message_id;
    const posted = post(world, {
      channelId: channel.id,
      author: world.bot,
      request,
      files,
      ...(reference
        ? {
            type: 19,
            extra: { message_reference: { message_id: reference, channel_id: channel.id } },
          }
        : {}),
    });
    return c.json(posted.json);
  });

  app.get(one, (c) => {
    const channel = visibleChannel(world, c.req.param('channel'));
    mustMay(world, channel, PERMISSION.READ_MESSAGE_HISTORY);
    return c.json(publicMessage(world, channel, c.req.param('message')).json);
  });

  app.patch(one, (c) => {
    const channel = visibleChannel(world, c.req.param('channel'));
    const posted = publicMessage(world, channel, c.req.param('message'));
    if (posted.json.author.id !== world.bot.id) throw problem.notTheAuthor();
    const { json, files } = c.get('body');
    return c.json(edit(world, posted, json as MessageRequest, { files }).json);
  });

  app.delete(one, (c) => {
    const channel = visibleChannel(world, c.req.param('channel'));
    const posted = publicMessage(world, channel, c.req.param('message'));
    if (posted.json.author.id !== world.bot.id) mustMay(world, channel, PERMISSION.MANAGE_MESSAGES);
    remove(world, posted);
    return c.body(null, 204);
  });

  app.post('/channels/:channel/typing', (c) => {
    mustMay(world, visibleChannel(world, c.req.param('channel')), PERMISSION.SEND_MESSAGES);
    return c.body(null, 204);
  });
}

function mustMay(world: World, channel: Channel, permission: bigint): void {
  if (!world.mayIn(world.bot.id, channel, permission)) throw problem.missingPermissions();
}

function publicMessage(world: World, channel: Channel, id: string): Posted {
  const posted = world.posted(channel.id, id);
  if (!posted || posted.onlyFor !== null) throw problem.unknownMessage();
  return posted;
}
