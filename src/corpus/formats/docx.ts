import mammoth from 'mammoth';
import { messageOf } from '../../errors.ts';
import { type FileItem, trouble } from './format.ts';
import { readXml, textOfHtml } from './markup.ts';
import { unzip } from './unzip.ts';

const LIMITS = { mostEntries: 5000, mostEntryBytes: 128 * 2 ** 20, mostBytes: 256 * 2 ** 20 };
/** The first bytes of a file in Microsoft's older container, which holds encrypted files too. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const PARTS = /\.(?:xml|rels)$/u;
const MAIN = /^(?:word\/)?document\d*\.xml$/u;

/**
 * `.docx`: the text with a line a paragraph, cells of tables apart; no pictures, notes, comments or
 * deleted words. Title and author are the file's own properties. Its dates say when the file was
 * made, not when the article was published, and are left out.
 */
export async function* readDocx(bytes: Uint8Array): AsyncGenerator<FileItem> {
  if (OLE.every((byte, i) => bytes[i] === byte)) {
    yield trouble('encrypted', 'encrypted, or in the older .doc format');
    return;
  }
  let core = '';
  let isWord = false;
  // Unpacked here once for the limits and checksums, which the reader itself does not look at. All of
  // it: a document may point at any part, whatever it is called.
  for await (const { name, ...entry } of unzip(bytes, LIMITS, () => true)) {
    if (entry.problem !== undefined) {
      // A picture that is damaged is not looked at.
      if (entry.problem.kind === 'damaged' && name !== null && !PARTS.test(name)) continue;
      yield trouble(entry.problem.kind, `${name ?? 'the file'}: ${entry.problem.reason}`);
      return;
    }
    if (MAIN.test(name!)) isWord = true;
    if (name === 'docProps/core.xml') core = new TextDecoder().decode(entry.bytes);
  }
  if (!isWord) {
    yield trouble('damaged', 'an archive without a Word document');
    return;
  }
  let html: string;
  try {
    const image = mammoth.images.imgElement(async () => ({ src: '' }));
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    html = (await mammoth.convertToHtml({ buffer }, { convertImage: image })).value;
  } catch (error) {
    yield trouble('damaged', `not a whole Word document: ${messageOf(error).slice(0, 120)}`);
    return;
  }
  const text = textOfHtml(html, isNote).toWellFormed().normalize('NFC');
  yield text === '' ? trouble('empty', 'a document without text') : { text, keys: keysOf(core) };
}

const NOTE = /^(?:foot|end)note-/u;

/** Notes stand at the end and their marks in the middle of sentences. */
function isNote(name: string, { id, href }: Readonly<Record<string, string>>): boolean {
  if (name === 'a') return NOTE.test((href ?? '').slice(1)) || NOTE.test(id ?? '');
  return name === 'li' && NOTE.test(id ?? '');
}

function keysOf(core: string): Record<string, string> {
  const properties = readXml(core).find(({ name }) => name === 'cp:coreProperties');
  const valueIn = (key: string) =>
    properties?.children
      .find(({ name }) => name === key)
      ?.text()
      .trim();
  const title = valueIn('dc:title');
  const author = valueIn('dc:creator');
  return {
    ...(title ? { title } : {}),
    ...(author ? { author } : {}),
  };
}
