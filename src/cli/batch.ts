import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { messageOf, UsageError } from '../errors.ts';

/** One line of a batch: a JSON object; `id` comes back with its answer. */
export type BatchItem = Readonly<Record<string, unknown>>;

/**
 * Reads JSON lines from a file (`-` for standard input) and writes one JSON line per input line, in
 * order; a line that cannot be read or answered gets `{id?, error}`, and the others their answers.
 * Throws UsageError for a file that is not there, and at the end when some line was wrong.
 */
export async function runBatch(
  path: string,
  answer: (item: BatchItem) => Promise<object> | object,
): Promise<void> {
  const input = path === '-' ? process.stdin : createReadStream(path);
  let number = 0;
  const wrong: string[] = [];
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (line.trim() === '') continue;
      const answered = await answerLine(line, number, answer);
      if ('error' in answered) wrong.push(String(answered.error));
      await write(JSON.stringify(answered));
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new UsageError(`--batch: there is no file ${path}`);
    }
    if ((error as NodeJS.ErrnoException).code === 'EISDIR') {
      throw new UsageError(`--batch: ${path} is a folder, not a file of JSON lines`);
    }
    throw error;
  }
  const [first, ...others] = wrong;
  if (first === undefined) return;
  throw new UsageError(others.length === 0 ? first : `${first} (and ${others.length} more lines)`);
}

/** An answer, or what is wrong with the line; anything but wrong input is thrown. */
async function answerLine(
  line: string,
  number: number,
  answer: (item: BatchItem) => Promise<object> | object,
): Promise<object> {
  let id: unknown;
  try {
    const item = parse(line, number);
    id = item['id'];
    return await answer(item);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { ...(id === undefined ? {} : { id }), error: error.message };
  }
}

/** The item's id as the name of a document. Throws UsageError for one that is neither text nor number. */
export function nameOf(item: BatchItem): string {
  const id = item['id'] ?? '';
  if (typeof id === 'string' || typeof id === 'number') return String(id);
  throw new UsageError('batch item: "id" is neither a text nor a number');
}

/** A text that an item may have. Throws UsageError with the item's id for anything else. */
export function optionalText(item: BatchItem, key: string): string | undefined {
  const value = item[key];
  return value === undefined || value === null ? undefined : textOf(item, key);
}

/** A text that an item must have. Throws UsageError with the item's id. */
export function textOf(item: BatchItem, key: string): string {
  const value = item[key];
  if (typeof value === 'string') return value;
  throw new UsageError(`batch item ${JSON.stringify(item['id'] ?? null)}: "${key}" is not a text`);
}

function parse(line: string, number: number): BatchItem {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as BatchItem;
    }
  } catch (error) {
    throw new UsageError(`batch line ${number}: not JSON: ${messageOf(error).slice(0, 100)}`);
  }
  throw new UsageError(`batch line ${number}: expected an object`);
}

/** Waits while a pipe is full, so that a long batch never piles up in memory. */
function write(line: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(`${line}\n`, (error) => (error ? reject(error) : resolve()));
  });
}
