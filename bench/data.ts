import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Where the development sets lie: `ISNAD_DATA`, or `../shared/data` beside the checkout. */
export const DATA_FOLDER = process.env['ISNAD_DATA'] ?? join('..', 'shared', 'data');

/** Whether a development set is there; prints the reason of the skip when it is not. */
export function hasData(path: string): boolean {
  if (existsSync(join(DATA_FOLDER, path))) return true;
  console.log(`skipped: ${join(DATA_FOLDER, path)} is not here (set ISNAD_DATA to its folder)`);
  return false;
}

/** The lines of a `.jsonl` or `.jsonl.gz` development set. */
export function readLines<T>(path: string): T[] {
  const bytes = readFileSync(join(DATA_FOLDER, path));
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
