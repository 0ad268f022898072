import { randomBytes } from 'node:crypto';
import { bits } from '../permissions.ts';
import {
  type Act,
  ANSWER_WITHIN_MS,
  INTERACTION,
  type Interaction,
  TOKEN_LIFE_MS,
} from './interaction.ts';
import { remove } from './messages.ts';
import { channelJson, invokingMemberJson } from './shapes.ts';
import type { Channel, Guild, Member, Posted, World } from './world.ts';

const MAX_ATTACHMENT_BYTES = 10 * 1024 * 1024;

/** Begins an interaction: the gateway carries it to the bot, and the three seconds start. */
export function begin(
  world: World,
  place: { readonly guild: Guild; readonly channel: Channel; readonly member: Member },
  act: Act,
): Interaction {
  const { guild, channel, member } = place;
  const id = world.ids.next();
  const token = randomBytes(60).toString('base64url');
  const source = act.kind === 'component' || act.kind === 'modal' ? act.message : null;
  const payload = {
    id,
    application_id: world.applicationId,
    type: INTERACTION[act.kind],
    token,
    version: 1,
    guild: { id: guild.id, locale: 'en-US', features: [] },
    guild_id: guild.id,
    guild_locale: 'en-US',
    channel: {
      ...channelJson(channel),
      permissions: bits(world.permissions(member.user.id, channel)),
    },
    channel_id: channel.id,
    member: invokingMemberJson(world, member, channel),
    locale: 'en-US',
    app_permissions: bits(world.permissions(world.bot.id, channel)),
    entitlements: [],
    authorizing_integration_owners: { '0': guild.id },
    context: 0,
    attachment_size_limit: MAX_ATTACHMENT_BYTES,
    data: dataOf(act),
    ...(source ? { message: source } : {}),
  };
  const interaction: Interaction = {
    id,
    token,
    type: INTERACTION[act.kind],
    guildId: guild.id,
    channelId: channel.id,
    user: member.user,
    name: act.kind === 'command' ? act.command.name : null,
    payload,
    source,
    expiresAt: world.clock.now() + TOKEN_LIFE_MS,
    state: 'waiting',
    owes: null,
    isPrivate: false,
    originalId: null,
  };
  world.interactions.set(token, interaction);
  world.clock.after(ANSWER_WITHIN_MS, () => {
    if (interaction.state !== 'waiting') return;
    interaction.state = 'failed';
    world.events.emit('outcome', interaction, { kind: 'failed', reason: 'no answer' });
  });
  world.clock.after(TOKEN_LIFE_MS, () => end(world, interaction));
  world.events.emit('interactionMade', interaction);
  return interaction;
}

function dataOf(act: Act): unknown {
  if (act.kind === 'component' || act.kind === 'modal') return act.data;
  const { command, data } = act;
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guild_id ? { guild_id: command.guild_id } : {}),
    ...data,
  };
}

/** After fifteen minutes the token is worth nothing; an answer still owed will not come. */
function end(world: World, interaction: Interaction): void {
  world.interactions.delete(interaction.token);
  if (interaction.owes) {
    world.events.emit('outcome', interaction, { kind: 'failed', reason: 'never finished' });
  }
}

/** The message that `@original` means now; null where there is none. */
export function originalOf(world: World, interaction: Interaction): Posted | null {
  const id = interaction.originalId;
  return id === null ? null : world.posted(interaction.channelId, id);
}

/** Takes back a message of an interaction. */
export function withdraw(world: World, interaction: Interaction, posted: Posted): void {
  if (posted.json.id === interaction.originalId) {
    interaction.originalId = null;
    interaction.owes = null;
  }
  remove(world, posted);
  world.events.emit('outcome', interaction, { kind: 'deleted', messageId: posted.json.id });
}
