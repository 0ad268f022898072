import { expect, test } from 'vitest';
import type { FileItem } from './format.ts';
import { Isolation } from './isolate.ts';

/** A thread that does what the first byte says: 0 hangs, 1 dies, 2 eats memory, else it answers. */
const THREAD = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ bytes: [act] }) => {
      if (act === 0) for (;;);
      if (act === 1) throw new Error('dies');
      if (act === 2) for (const kept = []; ; ) kept.push(new Array(1e5).fill(act));
      parentPort.postMessage({ kind: 'item', item: { text: 'x' + act, keys: {} } });
      parentPort.postMessage({ kind: 'done' });
    });`)}`,
);
const apart = new Isolation({ thread: THREAD, longestSilenceMs: 1000, mostHeapMb: 32 });

async function read(act: number): Promise<FileItem[]> {
  const items: FileItem[] = [];
  for await (const item of apart.reader('html')(Uint8Array.of(act))) items.push(item);
  return items;
}

test('a parser that hangs, dies or eats memory is ended, and the next file is read', async () => {
  expect(await read(0)).toMatchObject([{ problem: { kind: 'slow' } }]);
  expect(await read(3)).toEqual([{ text: 'x3', keys: {} }]);
  expect(await read(1)).toMatchObject([
    { problem: { kind: 'damaged', reason: 'its reader broke: dies' } },
  ]);
  expect(await read(4)).toEqual([{ text: 'x4', keys: {} }]);
  expect(await read(2)).toMatchObject([{ problem: { kind: 'size' } }]);
  expect(await read(5)).toEqual([{ text: 'x5', keys: {} }]);
});

test('files that are asked for at once are each answered with their own', async () => {
  const texts = await Promise.all([6, 7, 8, 9].map(read));
  expect(texts.flat()).toMatchObject([
    { text: 'x6' },
    { text: 'x7' },
    { text: 'x8' },
    { text: 'x9' },
  ]);
});
