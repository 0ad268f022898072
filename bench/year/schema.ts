import { openPostgres } from '../../src/store/postgres.ts';

/** The URL of an empty schema of a PostgreSQL database, so that runs do not meet each other. */
export async function freshSchema(url: string): Promise<string> {
  const name = `isnad_${process.pid}_${Date.now()}`;
  const database = openPostgres(url);
  await database.run(`create schema ${name}`);
  await database.close();
  const fresh = new URL(url);
  fresh.searchParams.set('options', `-c search_path=${name}`);
  // pg reads "+" as a plus sign.
  return fresh.href.replaceAll('+', '%20');
}
