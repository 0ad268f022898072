import { type BytesReader, type FormatReader, guarded, ofFile } from './format.ts';
import { Isolation } from './isolate.ts';
import { readJson, readJsonLines, readJsonLinesIn } from './json.ts';
import { readText } from './text.ts';
import { zipReader } from './zip.ts';

const apart = new Isolation();
const html = apart.reader('html');
const feed = apart.reader('feed');

/** The reader of each format of bytes in memory, by file name extension. */
const BYTES_READERS: Readonly<Record<string, BytesReader>> = {
  '.txt': guarded(readText),
  '.md': apart.reader('markdown'),
  '.html': html,
  '.htm': html,
  '.docx': apart.reader('docx'),
  '.pdf': apart.reader('pdf'),
  '.json': guarded(readJson),
  '.jsonl': guarded(readJsonLinesIn),
  '.rss': feed,
  '.atom': feed,
  '.xml': feed,
};

/** The reader for a file name; undefined for a format that is not read. */
export function readerOf(name: string): BytesReader | undefined {
  return BYTES_READERS[/\.[^./]*$/u.exec(name)?.[0].toLowerCase() ?? ''];
}

/** `.zip`; it is no format of files in archives. */
export const readZip: BytesReader = guarded(zipReader(readerOf));

/** The reader of each file name extension; a new format is a file beside this one and a line here. */
export const READERS: Readonly<Record<string, FormatReader>> = {
  ...Object.fromEntries(
    Object.entries(BYTES_READERS).map(([extension, read]) => [extension, ofFile(read)]),
  ),
  '.jsonl': readJsonLines,
  '.zip': ofFile(readZip),
};
