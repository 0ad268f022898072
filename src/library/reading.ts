import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBytes, readEntries } from '../corpus/entries.ts';
import { type Problem, stampNow } from '../corpus/files.ts';
import { statedId } from '../corpus/ids.ts';
import { toDocument } from '../corpus/load.ts';
import { inferReference } from '../dates/reference.ts';
import { type Bundle, BundleWriter } from './bundle.ts';
import { Dictionary } from './dictionary.ts';
import type { Unit } from './units.ts';

export interface Task {
  readonly folder: string;
  readonly units: readonly (Unit & {
    /** The {@link ReadUnit.hash} of an earlier reading; with the same content nothing is read. */
    readonly known: string | null;
  })[];
}

/** What was read of a unit. */
export interface ReadUnit {
  /** Of its bytes and its sidecar's. */
  readonly hash: string;
  readonly isKnown: boolean;
  /** The ids that its documents state, null for none; as many as there are documents. */
  readonly ids: readonly (string | null)[];
  readonly lines: number;
  readonly problems: readonly { readonly problem: Problem; readonly line: number | null }[];
}

/** The documents of a task's units, those of a known content left out. */
export interface Reading {
  /** Its tokens are numbers of {@link Reading.words}. */
  readonly bundle: Bundle;
  /** Folded words by number, each followed by a newline. */
  readonly words: string;
  readonly units: readonly ReadUnit[];
}

/** Reads, cuts and counts everything that can be told of documents one by one. Never throws. */
export async function readTask({ folder, units }: Task): Promise<Reading> {
  const dictionary = new Dictionary();
  const writer = new BundleWriter(dictionary);
  const read: ReadUnit[] = [];
  for (const unit of units) {
    const { file, range, known } = unit;
    const { hash, lines } = await fingerprint(folder, unit);
    const problems: ReadUnit['problems'][number][] = [];
    const ids: (string | null)[] = [];
    const isKnown = known !== null && hash === known;
    for await (const entry of isKnown ? [] : readEntries(folder, file, range)) {
      if (entry.problem) {
        problems.push({ problem: entry.problem, line: entry.line ?? null });
        continue;
      }
      const { text, metadata } = entry;
      ids.push(statedId(entry.id) ?? null);
      const published = metadata.published?.day;
      const reference = inferReference(text, published ? { stated: published } : {});
      const document = toDocument('', file.path, text, metadata);
      writer.add(document, { path: file.path, stated: metadata, reference });
    }
    // What changed between two looks at it may be of neither content, and is read again.
    const isWhole =
      isKnown ||
      stampNow(folder, file) === file.stamp ||
      (await fingerprint(folder, unit)).hash === hash;
    read.push({ hash: isWhole ? hash : unreadHash(file.stamp), isKnown, ids, lines, problems });
  }
  const words = dictionary
    .words()
    .map((word) => `${word}\n`)
    .join('');
  return { bundle: writer.done(), words, units: read };
}

/** A unit that cannot be read has no fingerprint that another reading could have. */
async function fingerprint(
  folder: string,
  { file, range }: Unit,
): Promise<{ hash: string; lines: number }> {
  try {
    const hash = createHash('sha1');
    const path = join(folder, file.path);
    const bytes = range ? await readBytes(path, range.from, range.to) : readFileSync(path);
    hash.update(bytes);
    // Its length tells a file with a sidecar from one that has the same words itself.
    hash.update(` ${bytes.length} `);
    if (file.sidecar !== null) hash.update(readFileSync(join(folder, file.sidecar)));
    return { hash: hash.digest('hex'), lines: range ? countLines(bytes) : 0 };
  } catch {
    return { hash: unreadHash(file.stamp), lines: 0 };
  }
}

const UNREAD = 'unread';

function unreadHash(stamp: string): string {
  return `${UNREAD} ${stamp}`;
}

/** Whether a unit could not be read, or not as one: it is tried again. */
export function isUnread({ hash }: Pick<ReadUnit, 'hash'>): boolean {
  return hash.startsWith(UNREAD);
}

function countLines(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines++;
  return lines;
}
