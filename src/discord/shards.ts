import { type Client, ShardClientUtil } from 'discord.js';

/** Whether this process is told of a guild; another process may hold the shard that is. */
export function holdsGuild(client: Client<true>, guildId: string): boolean {
  const count = client.options.shardCount ?? 1;
  return client.ws.shards.has(ShardClientUtil.shardIdForGuildId(guildId, count));
}
