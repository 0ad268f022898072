import { parentPort } from 'node:worker_threads';
import { messageOf } from '../../errors.ts';
import { type BytesReader, trouble } from './format.ts';
import type { FromThread, HeavyFormat } from './isolate.ts';

/** Imported when first needed: the PDF reader alone takes a third of a second. */
const PARSERS: Readonly<Record<HeavyFormat, () => Promise<BytesReader>>> = {
  html: async () => (await import('./html.ts')).readHtml,
  docx: async () => (await import('./docx.ts')).readDocx,
  pdf: async () => (await import('./pdf.ts')).readPdf,
  feed: async () => (await import('./feed.ts')).readFeed,
  markdown: async () => (await import('./markdown.ts')).readMarkdown,
};

interface ToThread {
  readonly format: HeavyFormat;
  readonly bytes: Uint8Array;
}

const say = (message: FromThread) => parentPort?.postMessage(message);

parentPort?.on('message', async ({ format, bytes }: ToThread) => {
  try {
    const read = await PARSERS[format]();
    for await (const item of read(bytes)) say({ kind: 'item', item });
  } catch (error) {
    const { problem } = trouble('damaged', `cannot be read: ${messageOf(error).slice(0, 200)}`);
    say({ kind: 'item', item: { problem } });
  }
  say({ kind: 'done' });
});
