import { MESSAGE_FLAG, type WireChoice } from '../page/wire.ts';
import type { Finding } from '../problem.ts';
import type { Body } from '../rest/context.ts';
import { CALLBACK, type Callback } from '../world/answers.ts';
import type { CommandRequest } from '../world/commands.ts';
import type { MessageRequest } from '../world/content.ts';
import { originalOf } from '../world/interactions.ts';
import type { Posted, World } from '../world/world.ts';
import { Check } from './check.ts';
import { checkCommand, checkCommands } from './commands.ts';
import { checkMessage } from './message.ts';
import { checkModal } from './modal.ts';

const COMMANDS = /^\/applications\/\d+(?:\/guilds\/\d+)?\/commands(?<one>\/\d+)?$/u;
const MESSAGES = /^\/channels\/(?<channel>\d+)\/messages(?:\/(?<message>\d+))?$/u;
const WEBHOOK = /^\/webhooks\/\d+\/(?<token>[^/]+)(?:\/messages\/(?<message>@original|\d+))?$/u;
const CALLBACKS = /^\/interactions\/\d+\/(?<token>[^/]+)\/callback$/u;

/** What in a request breaks a documented limit. Empty when all is well. */
export function brokenLimits(
  world: World,
  method: string,
  path: string,
  body: Body,
): readonly Finding[] {
  if (method === 'GET' || method === 'DELETE') return [];
  const check = new Check();
  const { files } = body;

  const commands = COMMANDS.exec(path);
  if (commands) {
    if (method === 'PUT') checkCommands(check, check.list(body.json as CommandRequest[], 0, 130));
    else checkCommand(check, body.json as CommandRequest, method === 'PATCH');
    return check.findings;
  }
  const messages = MESSAGES.exec(path)?.groups;
  if (messages) {
    const before = world.posted(messages['channel']!, messages['message'] ?? '');
    checkMessage(check, body.json as MessageRequest, files, before);
    return check.findings;
  }
  const webhook = WEBHOOK.exec(path)?.groups;
  if (webhook) {
    const before = targetOf(world, webhook['token']!, webhook['message']);
    checkMessage(check, body.json as MessageRequest, files, before);
    return check.findings;
  }
  const callback = CALLBACKS.exec(path)?.groups;
  if (callback) {
    const source = world.interactions.get(callback['token']!)?.source ?? null;
    const target = source && world.posted(source.channel_id, source.id);
    checkCallback(check, body.json as Callback, body, target);
  }
  return check.findings;
}

/** The message that a webhook request changes; null when it makes one. */
function targetOf(world: World, token: string, message: string | undefined): Posted | null {
  const interaction = world.interactions.get(token);
  if (!interaction) return null;
  if (message && message !== '@original') return world.posted(interaction.channelId, message);
  if (message === '@original') return originalOf(world, interaction);
  return interaction.owes === 'reply' ? originalOf(world, interaction) : null;
}

function checkCallback(check: Check, callback: Callback, body: Body, target: Posted | null): void {
  const { type, data } = callback;
  const here = check.at('data');
  if (type === CALLBACK.message) checkMessage(here, data ?? {}, body.files, null);
  else if (type === CALLBACK.update) checkMessage(here, data ?? {}, body.files, target);
  else if (type === CALLBACK.choices) checkChoices(here.at('choices'), data?.choices);
  else if (type === CALLBACK.modal) checkModal(here, data ?? {});
  else if (type === CALLBACK.deferredMessage && (data?.flags ?? 0) & ~MESSAGE_FLAG.ephemeral) {
    here.at('flags').fail('INVALID_DEFER_FLAGS', 'A defer carries only EPHEMERAL');
  }
}

function checkChoices(check: Check, choices: readonly WireChoice[] | undefined): void {
  for (const [index, choice] of check.list(choices ?? null, 0, 25).entries()) {
    check.at(index, 'name').text(choice.name, 1, 100);
    if (typeof choice.value === 'string') check.at(index, 'value').text(choice.value, 1, 100);
  }
}
