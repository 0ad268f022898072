import { crc32 } from 'node:zlib';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { messageOf } from '../../errors.ts';
import { decode } from '../decode.ts';
import { type ProblemKind, type Trouble, trouble } from './format.ts';

/** What an archive may hold; a text compresses to a tenth, a bomb to a thousandth. */
export interface ZipLimits {
  readonly mostEntries: number;
  readonly mostEntryBytes: number;
  readonly mostBytes: number;
}

export interface ZipEntry {
  /** With `/`; for showing and for telling the format, never a place to write to. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly problem?: undefined;
}

/** An entry that cannot be read, or, without a name, what is wrong with the archive. */
export interface ZipTrouble {
  readonly name: string | null;
  readonly problem: Trouble;
}

/**
 * The files in an archive, one after the other, unpacked in memory. Sizes are checked as the
 * archive states them and again while unpacking, checksums at the end. Never throws.
 * @param wants which entries are unpacked, by name
 */
export async function* unzip(
  bytes: Uint8Array,
  { mostEntries, mostEntryBytes, mostBytes }: ZipLimits,
  wants: (name: string) => boolean,
): AsyncGenerator<ZipEntry | ZipTrouble> {
  let zip: ZipFile;
  try {
    zip = await open(bytes);
  } catch (error) {
    yield { name: null, ...trouble('damaged', `not a zip archive: ${messageOf(error)}`) };
    return;
  }
  if (zip.entryCount > mostEntries) {
    yield { name: null, ...trouble('size', `more than ${mostEntries} files in the archive`) };
    return;
  }
  let total = 0;
  try {
    for await (const entry of entries(zip)) {
      const name = nameOf(entry);
      if (name.endsWith('/') || !wants(name)) continue;
      const refuse = (kind: ProblemKind, reason: string) => ({ name, ...trouble(kind, reason) });
      if (entry.generalPurposeBitFlag & 1) yield refuse('encrypted', 'encrypted');
      else if (entry.uncompressedSize > mostEntryBytes)
        yield refuse('size', `larger than ${mostEntryBytes / 2 ** 20} MB`);
      else if (total + entry.uncompressedSize > mostBytes) {
        const reason = `unpacks to more than ${mostBytes / 2 ** 20} MB`;
        yield { name: null, ...trouble('size', reason) };
        return;
      } else {
        total += entry.uncompressedSize;
        try {
          yield { name, bytes: await inflate(zip, entry) };
        } catch (error) {
          yield refuse('damaged', messageOf(error));
        }
      }
    }
  } catch (error) {
    yield { name: null, ...trouble('damaged', `a damaged archive: ${messageOf(error)}`) };
  }
}

function open(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) => {
    // Names are decoded here: Arabic ones are rarely marked as what they are.
    fromBuffer(buffer, { lazyEntries: true, decodeStrings: false }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    );
  });
}

async function* entries(zip: ZipFile): AsyncGenerator<Entry> {
  let settle: { resolve(entry: Entry | null): void; reject(error: Error): void } | null = null;
  zip.on('entry', (entry: Entry) => settle?.resolve(entry));
  zip.on('end', () => settle?.resolve(null));
  zip.on('error', (error: Error) => settle?.reject(error));
  for (let i = 0; i < zip.entryCount; i++) {
    const entry = await new Promise<Entry | null>((resolve, reject) => {
      settle = { resolve, reject };
      zip.readEntry();
    });
    if (entry === null) return;
    yield entry;
  }
}

/** The bytes of an entry, as many as it states: yauzl ends the stream with an error beyond that. */
function inflate(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', reject);
      stream.on('end', () => {
        const bytes = Buffer.concat(chunks);
        if (crc32(bytes) === entry.crc32) resolve(bytes);
        else reject(new Error('its checksum is wrong'));
      });
    });
  });
}

const UTF8_NAME = 0x800;

/**
 * A name as its bytes have it: UTF-8 where it says so or is, else the code page of an Arabic
 * Windows, which is what archives with unmarked Arabic names come from.
 */
function nameOf({ fileNameRaw: raw, generalPurposeBitFlag }: Entry): string {
  const decoded = decode(raw);
  const name =
    generalPurposeBitFlag & UTF8_NAME || 'problem' in decoded ? raw.toString() : decoded.text;
  return name.normalize('NFC').replaceAll('\\', '/');
}
