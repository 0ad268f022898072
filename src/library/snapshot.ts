import {
  closeSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { sharedArray } from '../flat/memory.ts';
import { type Packed, pack, unpack } from './packing.ts';

/**
 * A value in a file that is whole or is not there:
 *
 *     ISNAD001 | bytes of the head | its CRC | head | piece | piece | …
 *
 * The head (JSON) has the file's own name, so that none is taken for another, the version, the length and CRC-32 of each piece, and the packed value. It is
 * written under another name, flushed to the disk and renamed, so that a process that is killed at
 * any moment leaves the old file or the new one.
 */
const MAGIC = 'ISNAD001';
const PREFIX_BYTES = 16;
/** A write that the system takes at once. */
const CHUNK = 2 ** 26;

interface Head {
  readonly name: string;
  readonly version: string;
  readonly pieces: readonly { readonly bytes: number; readonly crc: number }[];
  readonly json: string;
}

/** Throws what the file system throws (a full disk, a folder that cannot be written). */
export function writeSnapshot(path: string, version: string, value: unknown): void {
  const { json, pieces } = pack(value);
  const head: Head = {
    name: basename(path),
    version,
    pieces: pieces.map((piece) => ({ bytes: piece.length, crc: crc32(piece) })),
    json,
  };
  const bytes = Buffer.from(JSON.stringify(head), 'utf8');
  const prefix = Buffer.alloc(PREFIX_BYTES);
  prefix.write(MAGIC, 'latin1');
  prefix.writeUInt32LE(bytes.length, 8);
  prefix.writeUInt32LE(crc32(bytes), 12);
  mkdirSync(dirname(path), { recursive: true });
  removeAbandoned(path);
  const temporary = `${path}.${HALF_WRITTEN}`;
  try {
    const file = openSync(temporary, 'w');
    try {
      for (const part of [prefix, bytes, ...pieces]) writeAll(file, part);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/**
 * The value of a snapshot over memory that all threads see; null when there is none. Throws with a
 * reason for one that is torn, damaged or of another version.
 */
export function readSnapshot(path: string, version: string): unknown {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  try {
    return unpack(readPacked(file, basename(path), version));
  } finally {
    closeSync(file);
  }
}

function readPacked(file: number, name: string, version: string): Packed {
  const prefix = Buffer.alloc(PREFIX_BYTES);
  readAll(file, prefix);
  if (prefix.toString('latin1', 0, 8) !== MAGIC) throw new Error('not a snapshot');
  const length = prefix.readUInt32LE(8);
  if (length > fstatSync(file).size) throw new Error('shorter than it says');
  const bytes = Buffer.alloc(length);
  readAll(file, bytes);
  if (crc32(bytes) !== prefix.readUInt32LE(12)) throw new Error('its head is damaged');
  const head = JSON.parse(bytes.toString('utf8')) as Head;
  if (head.name !== name) throw new Error('another file');
  if (head.version !== version) throw new Error('of another version');
  const whole = head.pieces.reduce((sum, piece) => sum + piece.bytes, PREFIX_BYTES + length);
  if (fstatSync(file).size !== whole) throw new Error('not as long as it says');
  const pieces = head.pieces.map((expected) => {
    const piece = sharedArray(Uint8Array, expected.bytes);
    readAll(file, piece);
    if (crc32(piece) !== expected.crc) throw new Error('a piece is damaged');
    return piece;
  });
  return { json: head.json, pieces };
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; )
    at += writeSync(file, bytes, at, Math.min(CHUNK, bytes.length - at));
}

function readAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) {
    const read = readSync(file, bytes, at, Math.min(CHUNK, bytes.length - at), null);
    if (read === 0) throw new Error('shorter than it says');
    at += read;
  }
}

/** What ends the name of a file until it is whole: containers over one disk have the same numbers. */
const HALF_WRITTEN = `${hostname()}.${process.pid}.tmp`;
/** Nobody writes for so long. */
const ABANDONED_MS = 3_600_000;

/** Removes what killed processes left half written; of another machine's only what is old. */
function removeAbandoned(path: string): void {
  const name = basename(path);
  for (const entry of readdirSync(dirname(path))) {
    if (!entry.startsWith(`${name}.`) || !entry.endsWith('.tmp')) continue;
    const half = join(dirname(path), entry);
    const isHere = entry.startsWith(`${name}.${hostname()}.`);
    const pid = Number(entry.split('.').at(-2));
    const isAbandoned = isHere ? pid === process.pid || !isRunning(pid) : isOld(half);
    if (isAbandoned) rmSync(half, { force: true });
  }
}

function isOld(path: string): boolean {
  const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
  return Date.now() - mtimeMs > ABANDONED_MS;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
