import { open } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { encodingOfLines, firstTellingLine, JUDGED_BYTES } from '../corpus/decode.ts';
import type { LineRange } from '../corpus/entries.ts';
import type { CorpusFile } from '../corpus/files.ts';

/** What is read at once: a file, or whole lines of a large `.jsonl`. */
export interface Unit {
  readonly file: CorpusFile;
  readonly range: LineRange | null;
}

/** A `.jsonl` from twice this size on is read in ranges of it, so that every core has its share. */
const RANGE_BYTES = 2 * 2 ** 20;
/** Small files are handed to a thread together up to this. */
const TASK_BYTES = 2 * 2 ** 20;
const TASK_FILES = 512;
const NEWLINE = 0x0a;

/** The units of a file, in its order. One that cannot be opened is one unit: its reader tells why. */
export async function unitsOf(folder: string, file: CorpusFile): Promise<Unit[]> {
  const whole: Unit[] = [{ file, range: null }];
  if (extname(file.path).toLowerCase() !== '.jsonl' || file.size < 2 * RANGE_BYTES) return whole;
  const handle = await open(join(folder, file.path)).catch(() => null);
  if (!handle) return whole;
  try {
    const buffer = Buffer.allocUnsafe(JUDGED_BYTES);
    const read = async (at: number) => {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, at);
      return buffer.subarray(0, bytesRead);
    };
    const encoding = await encodingOf(read, file.size);
    // A newline of UTF-16 is two bytes, of which one may be part of another letter.
    if (encoding.startsWith('utf-16')) return whole;
    const units: Unit[] = [];
    let from = 0;
    while (from < file.size) {
      let to = Math.min(from + RANGE_BYTES, file.size);
      while (to < file.size) {
        const chunk = await read(to);
        const newline = chunk.indexOf(NEWLINE);
        to += newline < 0 ? chunk.length : newline + 1;
        if (newline >= 0 || chunk.length === 0) break;
      }
      units.push({ file, range: { from, to, encoding } });
      from = to;
    }
    return units;
  } finally {
    await handle.close();
  }
}

/** As a reader of the whole file judges it: by its first line beyond ASCII and those after it. */
async function encodingOf(read: (at: number) => Promise<Buffer>, size: number): Promise<string> {
  for (let at = 0; at < size; ) {
    const chunk = await read(at);
    if (chunk.length === 0) break;
    const from = firstTellingLine(chunk);
    if (from >= 0) return encodingOfLines(await read(at + from));
    at += chunk.length;
  }
  return 'utf-8';
}

/** Units in groups that a thread reads in some tenths of a second, in order. */
export function toTasks<T extends Unit>(units: readonly T[]): T[][] {
  const tasks: T[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const unit of units) {
    const size = bytesOf(unit);
    if (bytes + size > TASK_BYTES || tasks.at(-1)!.length === TASK_FILES) {
      tasks.push([]);
      bytes = 0;
    }
    tasks.at(-1)!.push(unit);
    bytes += size;
  }
  return tasks;
}

export function bytesOf({ file, range }: Unit): number {
  return range ? range.to - range.from : file.size;
}
