import { open } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { messageOf } from '../errors.ts';
import type { Metadata } from './document.ts';
import type { CorpusFile, Problem } from './files.ts';
import type { FileItem } from './formats/format.ts';
import { READERS } from './formats/formats.ts';
import { readJsonLine } from './formats/json.ts';
import { readKeys } from './formats/yaml.ts';
import { readMetadata } from './metadata.ts';

/** What a file holds: documents that have no id yet, and problems, in its order. */
export type Entry =
  | {
      readonly text: string;
      readonly metadata: Metadata;
      /** As the file states it. */
      readonly id: unknown;
      readonly problem?: undefined;
    }
  | { readonly problem: Problem; readonly line?: number };

/** Whole lines of a `.jsonl` file, by bytes. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
  readonly encoding: string;
}

/** No sidecar is as long; what is cut here is too long for its reader. */
const MOST_SIDECAR_BYTES = 2 ** 18;
const LARGEST_BYTES = 64 * 2 ** 20;
/** Line files are streamed and may be much larger. */
const LARGEST_LINES_BYTES = 4 * 2 ** 30;

/**
 * Reads a file, or some of its lines; a problem of a range names its line, counted from 1 in the
 * range. Never throws.
 */
export async function* readEntries(
  folder: string,
  file: CorpusFile,
  range: LineRange | null = null,
): AsyncGenerator<Entry> {
  const { path } = file;
  const problem = (kind: Problem['kind'], reason: string) => ({ problem: { path, kind, reason } });
  const extension = extname(path).toLowerCase();
  const reader = READERS[extension];
  if (!reader) {
    const known = Object.keys(READERS).join(' ');
    yield problem('format', `"${extension}" files are not read; these are: ${known}`);
    return;
  }
  const largest = extension === '.jsonl' ? LARGEST_LINES_BYTES : LARGEST_BYTES;
  if (file.size > largest) {
    yield problem('size', `larger than ${largest / 2 ** 20} MB`);
    return;
  }
  try {
    const sidecar = file.sidecar === null ? { keys: {} } : await readSidecar(folder, file.sidecar);
    const stated = readMetadata(sidecar.keys);
    const isStart = range === null || range.from === 0;
    if (isStart && sidecar.problem) yield { problem: sidecar.problem };
    for (const reason of isStart ? stated.problems : [])
      yield { problem: { path: file.sidecar!, kind: 'metadata', reason } };
    const refused = new Refused();
    let number = 0;
    const items = range
      ? readRange(join(folder, path), range)
      : numbered(reader(join(folder, path)));
    for await (const { item, line } of items) {
      const place = line === undefined ? {} : { line };
      if (item.problem !== undefined) {
        yield { ...problem(item.problem.kind, item.problem.reason), ...place };
        continue;
      }
      number++;
      const own = readMetadata(without(item.keys, sidecar.keys));
      for (const reason of own.problems) refused.add(reason, number, line);
      // The first document of a file is the one that its sidecar can name.
      const id = (isStart && number === 1 && sidecar.keys['id']) || item.keys['id'];
      yield { text: item.text, metadata: { ...own.metadata, ...stated.metadata }, id };
    }
    for (const { reason, line } of refused.reasons(number))
      yield { ...problem('metadata', reason), ...(line === undefined ? {} : { line }) };
  } catch (error) {
    yield problem('unreadable', `cannot be read: ${messageOf(error)}`);
  }
}

type Keys = Readonly<Record<string, unknown>>;

/** The keys that a sidecar does not state. */
function without(keys: Keys, stated: Keys): Keys {
  return Object.fromEntries(Object.entries(keys).filter(([key]) => !Object.hasOwn(stated, key)));
}

interface Refusal {
  readonly reason: string;
  readonly number: number;
  readonly line: number | undefined;
  others: number;
}

/** Reasons for which keys were left out, each kind once for a file, however many documents have it. */
class Refused {
  readonly #seen = new Map<string, Refusal>();

  add(reason: string, number: number, line: number | undefined): void {
    const kind = reason.replace(/: .*$/su, '');
    const seen = this.#seen.get(kind);
    if (seen) seen.others++;
    else this.#seen.set(kind, { reason, number, line, others: 0 });
  }

  /** @param documents how many the file has; of a single one there is no need to say which */
  reasons(documents: number): { readonly reason: string; readonly line: number | undefined }[] {
    return [...this.#seen.values()].map(({ reason, number, line, others }) => {
      const which = line === undefined && documents > 1 ? `document ${number}: ` : '';
      const more = others === 0 ? '' : `, and in ${others} more`;
      return { reason: `${which}${reason}${more}`, line };
    });
  }
}

async function* numbered(
  items: AsyncIterable<FileItem>,
): AsyncGenerator<{ item: FileItem; line?: number }> {
  for await (const item of items) yield { item };
}

async function* readRange(
  path: string,
  { from, to, encoding }: LineRange,
): AsyncGenerator<{ item: FileItem; line: number }> {
  const bytes = await readBytes(path, from, to);
  const lines = new TextDecoder(encoding).decode(bytes).split('\n');
  for (const [i, line] of lines.entries()) {
    if (line.trim() !== '') yield { item: readJsonLine(line), line: i + 1 };
  }
}

/** The bytes `[from, to)` of a file, fewer where it ends before. */
export async function readBytes(path: string, from: number, to: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const buffer = Buffer.allocUnsafe(to - from);
    let length = 0;
    while (length < buffer.length) {
      const { bytesRead } = await file.read(buffer, length, buffer.length - length, from + length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return buffer.subarray(0, length);
  } finally {
    await file.close();
  }
}

async function readSidecar(
  folder: string,
  path: string,
): Promise<{ keys: Readonly<Record<string, unknown>>; problem?: Problem }> {
  const read = readKeys(await readBytes(join(folder, path), 0, MOST_SIDECAR_BYTES));
  return 'keys' in read ? read : { keys: {}, problem: { path, ...read.problem } };
}
