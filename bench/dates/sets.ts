import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Gold } from './score.ts';

export interface Item {
  readonly id: string;
  readonly text: string;
  /** Publication instant or day; its first ten characters are the day. */
  readonly reference: string | null;
  readonly expected: readonly Gold[];
  readonly scope?: string;
  readonly kind?: string;
}

/** Where the development data lies: `$ISNAD_DATA` or `shared/data` beside the repository. */
export function dataFolder(): string {
  const set = process.env['ISNAD_DATA'];
  if (set) return set;
  let folder = dirname(fileURLToPath(import.meta.url));
  while (folder !== dirname(folder) && !existsSync(join(folder, 'package.json')))
    folder = dirname(folder);
  return join(folder, '..', 'shared', 'data');
}

/** The JSON lines of a file below the data folder, or null when it is not there. */
export function readLines<T>(name: string): T[] | null {
  const path = join(dataFolder(), name);
  if (!existsSync(path)) return null;
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
