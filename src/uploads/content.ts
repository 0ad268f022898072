import type { FileItem } from '../corpus/formats/format.ts';
import { readerOf, readZip } from '../corpus/formats/formats.ts';
import { ReaderError } from '../errors.ts';

/** Letters of one article, as many as a book's; reading who speaks in it takes half a second. */
const LONGEST_DOCUMENT = 200_000;
/** An archive with files, and one without; «PKK» begins a text. */
const ZIP_STARTS = ['PK\u0003\u0004', 'PK\u0005\u0006'];

/**
 * What a file is by its first bytes, as an extension of ours; the name decides among kinds of text
 * only. Null for what is not read.
 */
export function kindOf(bytes: Uint8Array, name: string): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).trimStart();
  if (start.startsWith('%PDF-')) return '.pdf';
  const extension = /\.[^./]*$/u.exec(name)?.[0].toLowerCase() ?? '';
  if (ZIP_STARTS.some((each) => start.startsWith(each)))
    return extension === '.docx' ? '.docx' : '.zip';
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return extension === '.docx' ? '.docx' : null;
  const text = start.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/u, '');
  if (/^<(?:!doctype html|html)\b/iu.test(text)) return '.html';
  if (/^(?:<\?xml\b[^>]*>\s*)?<(?:rss|feed|rdf:RDF)\b/u.test(text)) return '.rss';
  const isText = !['.docx', '.pdf', '.zip'].includes(extension);
  return isText && readerOf(`x${extension}`) ? extension : null;
}

/** What a file holds. */
export interface Content {
  readonly documents: number;
  /** UTF-16 code units of all their texts. */
  readonly letters: number;
}

/**
 * The texts of the documents that a file holds.
 * Throws ReaderError for none, for one that is too long, and for more than `mostLetters` in all.
 */
export async function textsOf(
  bytes: Uint8Array,
  kind: string,
  mostLetters: number,
): Promise<readonly string[]> {
  const texts: string[] = [];
  let letters = 0;
  let problem: Extract<FileItem, { problem: object }>['problem'] | null = null;
  const read = kind === '.zip' ? readZip : readerOf(`x${kind}`)!;
  for await (const item of read(bytes)) {
    if (item.problem !== undefined) {
      problem ??= item.problem;
      continue;
    }
    texts.push(item.text);
    letters += item.text.length;
    if (item.text.length > LONGEST_DOCUMENT) {
      throw new ReaderError('uploadTooLong', 'an article too long for an upload');
    }
    if (letters > mostLetters) throw new ReaderError('uploadsLong', 'too much text in all');
  }
  if (texts.length === 0) {
    const { kind: why, reason } = problem ?? { kind: 'empty', reason: 'empty' };
    throw new ReaderError('uploadUnreadable', reason, { why });
  }
  return texts;
}
