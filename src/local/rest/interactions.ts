import { problem } from '../problem.ts';
import { answer, type Callback, editOriginal, followUp } from '../world/answers.ts';
import type { MessageRequest } from '../world/content.ts';
import type { Interaction } from '../world/interaction.ts';
import { originalOf, withdraw } from '../world/interactions.ts';
import { edit } from '../world/messages.ts';
import type { Posted, World } from '../world/world.ts';
import type { RestApp, RestParts } from './context.ts';

/** Answers to interactions. The token in the path is the credential; no other is asked for. */
export function serveInteractions(app: RestApp, { world }: RestParts): void {
  app.post('/interactions/:id/:token/callback', (c) => {
    const interaction = world.interactions.get(c.req.param('token'));
    if (interaction?.id !== c.req.param('id')) throw problem.unknownInteraction();
    const { json, files } = c.get('body');
    const callback = json as Callback;
    const posted = answer(world, interaction, callback, files);
    if (c.req.query('with_response') !== 'true') return c.body(null, 204);
    return c.json({
      interaction: {
        id: interaction.id,
        type: interaction.type,
        response_message_id: posted?.json.id ?? null,
        response_message_loading: interaction.owes === 'reply',
        response_message_ephemeral: posted ? posted.onlyFor !== null : null,
        channel_id: interaction.channelId,
        guild_id: interaction.guildId,
      },
      resource: { type: callback.type, ...(posted ? { message: posted.json } : {}) },
    });
  });

  const webhook = '/webhooks/:application/:token';
  const find = (token: string, application: string): Interaction => {
    if (application !== world.applicationId) throw problem.unknownWebhook();
    const interaction = world.interactions.get(token);
    if (!interaction) throw problem.tokenExpired();
    if (interaction.state !== 'acknowledged') throw problem.unknownWebhook();
    return interaction;
  };

  app.post(webhook, (c) => {
    const interaction = find(c.req.param('token'), c.req.param('application'));
    const { json, files } = c.get('body');
    return c.json(followUp(world, interaction, json as MessageRequest, files).json);
  });

  const one = `${webhook}/messages/:message`;
  app.get(one, (c) => {
    const interaction = find(c.req.param('token'), c.req.param('application'));
    return c.json(messageOf(world, interaction, c.req.param('message')).json);
  });
  app.patch(one, (c) => {
    const interaction = find(c.req.param('token'), c.req.param('application'));
    const posted = messageOf(world, interaction, c.req.param('message'));
    const { json, files } = c.get('body');
    const request = json as MessageRequest;
    if (posted.json.id === interaction.originalId) {
      return c.json(editOriginal(world, interaction, request, files).json);
    }
    return c.json(edit(world, posted, request, { files }).json);
  });
  app.delete(one, (c) => {
    const interaction = find(c.req.param('token'), c.req.param('application'));
    withdraw(world, interaction, messageOf(world, interaction, c.req.param('message')));
    return c.body(null, 204);
  });
}

function messageOf(world: World, interaction: Interaction, id: string): Posted {
  const posted =
    id === '@original' ? originalOf(world, interaction) : world.posted(interaction.channelId, id);
  if (posted?.json.author.id !== world.bot.id) throw problem.unknownMessage();
  return posted;
}
