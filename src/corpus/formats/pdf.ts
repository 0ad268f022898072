import { setImmediate as turn } from 'node:timers/promises';
import {
  getDocument,
  type PDFDocumentProxy,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { messageOf } from '../../errors.ts';
import { type FileItem, trouble } from './format.ts';
import { inColumns } from './pdf/columns.ts';
import { glyphsOf } from './pdf/glyphs.ts';
import { segmentsOf } from './pdf/lines.ts';
import { bracketBalance, isRightToLeft, mirror } from './pdf/order.ts';
import { linesOf, paragraphsOf, withoutRunningHeads } from './pdf/paragraphs.ts';

const MOST_PAGES = 3000;
/** Fewer letters on a page than this, over the whole file, are a stamp on scanned pictures. */
const LEAST_LETTERS_A_PAGE = 10;

/** Shapes without a letter beyond this share: words would be read with holes. */
const MOST_UNNAMED = 0.02;

/**
 * `.pdf`: the text in reading order, rebuilt from the places of its letters: Arabic from right to
 * left with Latin and numbers in their own direction, columns one after the other, lines joined to
 * paragraphs, page numbers and running heads left out. Title and author are the file's own; its
 * dates say when the file was made and are left out. A scanned file without text is a problem.
 */
export async function* readPdf(bytes: Uint8Array): AsyncGenerator<FileItem> {
  const task = getDocument({
    // The reader takes the buffer for itself.
    data: bytes.slice(),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    // Pictures are not looked at, however large.
    maxImageSize: 1,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const file = await task.promise;
    if (file.numPages > MOST_PAGES) yield trouble('size', `more than ${MOST_PAGES} pages`);
    else yield await readPages(file);
  } catch (error) {
    const isLocked = (error as Error).name === 'PasswordException';
    yield isLocked
      ? trouble('encrypted', 'encrypted with a password')
      : trouble('damaged', `not a whole PDF: ${messageOf(error).slice(0, 120)}`);
  } finally {
    await task.destroy();
  }
}

async function readPages(file: PDFDocumentProxy): Promise<FileItem> {
  const pages = [];
  let drawn = 0;
  let unnamed = 0;
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const glyphs = await glyphsOf(page);
    drawn += glyphs.length;
    unnamed += glyphs.filter(({ text }) => text === '\0').length;
    pages.push(segmentsOf(glyphs));
    page.cleanup();
    // A sign of life between two pages.
    await turn();
  }
  if (unnamed > drawn * MOST_UNNAMED) {
    return trouble('unnamed', 'its font does not say which letters it draws');
  }
  const all = pages
    .flat()
    .flatMap(({ clusters }) => clusters)
    .join('');
  const letters = all.replace(/[^\p{L}]/gu, '').length;
  if (letters < LEAST_LETTERS_A_PAGE * file.numPages) {
    return trouble('scanned', 'a scanned picture, no text');
  }
  const isRight = isRightToLeft(all);
  const columns = withoutRunningHeads(pages).flatMap((page) => inColumns(page, isRight));
  const lines = columns.map((column) => linesOf(column, isRight));
  const text = paragraphsOf(lines, isRight).join('\n').toWellFormed().normalize('NFC');
  const asMeant = isRight && bracketBalance(text) < 0 ? mirror(text) : text;
  return { text: asMeant, keys: await keysOf(file) };
}

/** Titles that programs put in by themselves: a file's name, or nothing. */
const NO_TITLE = /^(?:microsoft word\b.*|untitled.*|.*\.(?:docx?|indd|pdf|html?|pub|qxd))$/iu;

async function keysOf(file: PDFDocumentProxy): Promise<Record<string, string>> {
  const info = ((await file.getMetadata().catch(() => null))?.info ?? {}) as Record<
    string,
    unknown
  >;
  const textOf = (value: unknown) =>
    typeof value === 'string' ? value.replace(/\0/gu, '').trim() : '';
  const title = textOf(info['Title']);
  const author = textOf(info['Author']);
  return {
    ...(title && !NO_TITLE.test(title) ? { title } : {}),
    ...(author ? { author } : {}),
  };
}
