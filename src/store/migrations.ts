import type { Database } from './database.ts';

/**
 * Each entry is run once, in order, and never changed afterwards: a new need is a new entry.
 * `bigint` holds milliseconds in both homes.
 */
const MIGRATIONS: readonly string[] = [
  'create table if not exists kept (key text primary key, value text not null, used_at bigint not null)',
  'create index if not exists kept_by_use on kept (used_at)',
  'create table if not exists guild_left (guild_id text primary key, left_at bigint not null)',
  `create table if not exists reminder (
     id text primary key, guild_id text not null, settings text not null, since bigint not null,
     set_by text, paused text)`,
  'create index if not exists reminder_by_guild on reminder (guild_id)',
  `create table if not exists post (
     reminder_id text not null, day text not null, guild_id text not null, state text not null,
     owner text not null, free_at bigint not null, attempts integer not null,
     channel_id text, message_id text, changed_at bigint not null,
     primary key (reminder_id, day))`,
  'create index if not exists post_by_day on post (day)',
  'create index if not exists post_by_guild on post (guild_id)',
  'create table if not exists guild_setting (guild_id text primary key, settings text not null)',
];

/** PostgreSQL's "if not exists" is not safe against another process doing the same: it may throw. */
const TRIES = 5;

/**
 * Brings a database up to date. Safe with several processes at once: every statement is idempotent
 * and tried again, and the number of the last one is recorded only after it was run.
 */
export async function migrate(database: Database): Promise<void> {
  await persist(database, 'create table if not exists migration (number integer primary key)');
  const rows = await database.all('select coalesce(max(number), 0) as last from migration');
  for (let number = Number(rows[0]!['last']) + 1; number <= MIGRATIONS.length; number++) {
    await persist(database, MIGRATIONS[number - 1]!);
    await database.run('insert into migration (number) values ($1) on conflict do nothing', [
      number,
    ]);
  }
}

async function persist(database: Database, sql: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await database.run(sql);
      return;
    } catch (error) {
      if (attempt === TRIES) throw error;
    }
  }
}
