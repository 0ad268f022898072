import { type BytesReader, type FileItem, type Trouble, trouble } from './format.ts';
import { unzip, type ZipLimits } from './unzip.ts';

/** A year of a daily newspaper, and no more memory than the machine has to spare. */
const LIMITS: ZipLimits = {
  mostEntries: 50_000,
  mostEntryBytes: 64 * 2 ** 20,
  mostBytes: 512 * 2 ** 20,
};
/** What archivers and file managers put in beside the articles. */
const NOT_ARTICLES = /(?:^|\/)(?:__MACOSX\/|\.|thumbs\.db$|desktop\.ini$)/iu;

/**
 * `.zip`: every file in it as if it stood in the folder, in the order of the archive. An archive
 * inside is not opened. A problem names the file in the archive.
 */
export function zipReader(readerOf: (name: string) => BytesReader | undefined): BytesReader {
  return async function* (bytes) {
    let count = 0;
    for await (const entry of unzip(bytes, LIMITS, (name) => !NOT_ARTICLES.test(name))) {
      count++;
      if (entry.problem !== undefined) {
        yield { problem: within(entry.name, entry.problem) };
        continue;
      }
      for await (const item of readEntry(entry.name, entry.bytes, readerOf)) {
        yield item.problem === undefined ? item : { problem: within(entry.name, item.problem) };
      }
    }
    if (count === 0) yield trouble('empty', 'an archive without files');
  };
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
