import type { Database } from './database.ts';

/**
 * Each entry is run once, in order, and never changed afterwards: a new need is a new entry.
 * `bigint` holds milliseconds in both homes.
 */
const MIGRATIONS: readonly string[] = [
  'create table if not exists kept (key text primary key, value text not null, used_at bigint not null)',
  'create index if not exists kept_by_use on kept (used_at)',
];

/**
 * Brings a database up to date. Safe with several processes at once: every statement is idempotent
 * and the number of the last one is recorded only after it was run.
 */
export async function migrate(database: Database): Promise<void> {
  await database.run('create table if not exists migration (number integer primary key)');
  const rows = await database.all('select coalesce(max(number), 0) as last from migration');
  for (let number = Number(rows[0]!['last']) + 1; number <= MIGRATIONS.length; number++) {
    await database.run(MIGRATIONS[number - 1]!);
    await database.run('insert into migration (number) values ($1) on conflict do nothing', [
      number,
    ]);
  }
}
