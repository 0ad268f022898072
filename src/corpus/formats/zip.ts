import { mayBeArticle, SIDECAR, sidecarsOf } from '../files.ts';
import { type BytesReader, type FileItem, type Trouble, trouble } from './format.ts';
import { unzip, type ZipLimits } from './unzip.ts';
import { readKeys } from './yaml.ts';

/** A year of a daily newspaper, and no more memory than the machine has to spare. */
const LIMITS: ZipLimits = {
  mostEntries: 50_000,
  mostEntryBytes: 64 * 2 ** 20,
  mostBytes: 512 * 2 ** 20,
};
/** Folders that are not looked into: hidden ones and what a Mac puts in. */
const UNREAD_FOLDER = /(?:^|\/)(?:__MACOSX|\.[^/]*)\//iu;
const SIDECAR_LIMITS: ZipLimits = { ...LIMITS, mostEntryBytes: 2 ** 18, mostBytes: 64 * 2 ** 20 };

/**
 * `.zip`: every file in it as if it stood in the folder, in the order of the archive. An archive
 * inside is not opened. A problem names the file in the archive.
 */
export function zipReader(readerOf: (name: string) => BytesReader | undefined): BytesReader {
  return async function* (bytes) {
    const sidecars = new Map<string, Keys>();
    // A sidecar may stand behind its article.
    for await (const entry of unzip(bytes, SIDECAR_LIMITS, isSidecar)) {
      // What is wrong with the whole archive is found again below.
      if (entry.name === null) break;
      const read = entry.problem === undefined ? readKeys(entry.bytes) : entry;
      if ('keys' in read) sidecars.set(entry.name, read.keys);
      else yield { problem: within(entry.name, read.problem) };
    }
    let count = 0;
    for await (const entry of unzip(bytes, LIMITS, isWanted)) {
      count++;
      if (entry.problem !== undefined) {
        yield { problem: within(entry.name, entry.problem) };
        continue;
      }
      const beside = sidecarsOf(entry.name).find((name) => sidecars.has(name));
      let stated = beside === undefined ? {} : sidecars.get(beside)!;
      for await (const item of readEntry(entry.name, entry.bytes, readerOf)) {
        if (item.problem !== undefined) yield { problem: within(entry.name, item.problem) };
        else {
          yield { text: item.text, keys: { ...item.keys, ...stated } };
          // An id is that of the first document.
          const { id: _, ...others } = stated;
          stated = others;
        }
      }
    }
    if (count === 0) yield trouble('empty', 'an archive without files');
  };
}

type Keys = Readonly<Record<string, unknown>>;

function isSidecar(name: string): boolean {
  return name.endsWith(SIDECAR) && !UNREAD_FOLDER.test(name);
}

function isWanted(name: string): boolean {
  const base = name.slice(name.lastIndexOf('/') + 1);
  return mayBeArticle(base) && !UNREAD_FOLDER.test(name) && !name.endsWith(SIDECAR);
}

async function* readEntry(
  name: string,
  bytes: Uint8Array,
  readerOf: (name: string) => BytesReader | undefined,
): AsyncIterable<FileItem> {
  const read = readerOf(name);
  if (/\.zip$/iu.test(name)) yield trouble('nested', 'an archive inside an archive');
  else if (read === undefined) yield trouble('format', 'not a format that is read');
  else yield* read(bytes);
}

function within(name: string | null, { kind, reason }: Trouble): Trouble {
  return { kind, reason: name === null ? reason : `${name}: ${reason}` };
}
