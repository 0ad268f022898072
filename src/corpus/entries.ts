import { open, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { messageOf } from '../errors.ts';
import { decode } from './decode.ts';
import type { Metadata } from './document.ts';
import type { CorpusFile, Problem } from './files.ts';
import { DECODE_PROBLEM, type FileItem } from './formats/format.ts';
import { READERS } from './formats/formats.ts';
import { readJsonLine } from './formats/json.ts';
import { readYaml } from './formats/yaml.ts';
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
    if (sidecar.problem && (range === null || range.from === 0)) yield { problem: sidecar.problem };
    const items = range
      ? readRange(join(folder, path), range)
      : numbered(reader(join(folder, path)));
    for await (const { item, line } of items) {
      const place = line === undefined ? {} : { line };
      if (item.problem !== undefined) {
        yield { ...problem(item.problem.kind, item.problem.reason), ...place };
        continue;
      }
      const { metadata, problems } = readMetadata({ ...item.keys, ...sidecar.keys });
      for (const reason of problems) yield problem('metadata', reason);
      yield { text: item.text, metadata, id: item.keys['id'] };
    }
  } catch (error) {
    yield problem('unreadable', `cannot be read: ${messageOf(error)}`);
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
  const decoded = decode(await readFile(join(folder, path)));
  if ('problem' in decoded) {
    return { keys: {}, problem: { path, ...DECODE_PROBLEM[decoded.problem] } };
  }
  const yaml = readYaml(decoded.text);
  if ('keys' in yaml) return yaml;
  return { keys: {}, problem: { path, kind: 'yaml', reason: yaml.problem } };
}
