import { Client, DefaultRestOptions, GatewayIntentBits, Options } from 'discord.js';
import type { Shards } from '../config.ts';
import { withBackoff } from './backoff.ts';
import { impatient } from './firstAnswer.ts';

/**
 * A stock client with the one intent that answering needs. Messages and members are not cached:
 * every interaction carries what it is about, and a bot that runs for a year must not grow.
 * @param api the base URL of a Discord-compatible server; null for Discord itself
 */
export function createClient(api: string | null, shards: Shards): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds],
    ...(shards === 'auto' ? { shards } : { shards: [...shards.ids], shardCount: shards.count }),
    // No answer ever pings anybody, whatever the corpus or a user wrote.
    allowedMentions: { parse: [] },
    rest: { ...(api ? { api } : {}), makeRequest: impatient(DefaultRestOptions.makeRequest) },
    ws: { buildStrategy: withBackoff },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      GuildMemberManager: {
        maxSize: 200,
        keepOverLimit: (member) => member.id === member.client.user.id,
      },
      UserManager: { maxSize: 200, keepOverLimit: (user) => user.id === user.client.user.id },
    }),
  });
}
