/** Which part of the guilds a session is told of: `[id, count]`. */
export type Shard = readonly [id: number, count: number];

export function isShard(value: unknown): value is Shard {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [id, count] = value as [unknown, unknown];
  return (
    Number.isInteger(id) && Number.isInteger(count) && 0 <= Number(id) && Number(id) < Number(count)
  );
}

/** Discord's formula; what belongs to no guild goes to the first shard. */
export function holds([id, count]: Shard, guildId: string | null | undefined): boolean {
  if (!guildId) return id === 0;
  return Number((BigInt(guildId) >> 22n) % BigInt(count)) === id;
}
