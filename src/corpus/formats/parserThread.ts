import { parentPort } from 'node:worker_threads';
import { type BytesReader, guarded } from './format.ts';
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
  const read: BytesReader = async function* (content) {
    yield* (await PARSERS[format]())(content);
  };
  // Stops where the parser hangs, and goes on between the pages of a long file.
  const pulse = setInterval(() => say({ kind: 'beat' }), 1000);
  for await (const item of guarded(read)(bytes)) say({ kind: 'item', item });
  clearInterval(pulse);
  say({ kind: 'done' });
});
