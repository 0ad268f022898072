import { mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CorpusNews, type LiveLibrary, openLive } from './live.ts';

let folder: string;
let library: LiveLibrary;
let news: CorpusNews[];
let listeners: (() => void)[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-live-'));
  write('first.txt', 'وصل الوزير إلى طرابلس صباح اليوم.');
  write('second.txt', 'زار الوفد مدينة بنغازي مساء أمس.');
  news = [];
  listeners = [];
  library = await openLive({
    folder,
    cacheDir: null,
    onNews: (one) => {
      news.push(one);
      for (const listener of listeners) listener();
    },
  });
});
afterEach(async () => {
  await library.close();
  rmSync(folder, { recursive: true, force: true });
});

const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
const found = async (text: string) =>
  (await library.search({ text, limit: 5 })).hits.map(({ document }) => document.id);

/** Resolves when the news so far satisfy; looks again with each. */
function until(isEnough: () => boolean | Promise<boolean>): Promise<void> {
  return new Promise((resolve) => {
    const look = async () => {
      if (await isEnough()) resolve();
    };
    listeners.push(() => void look());
    void look();
  });
}

test('a file that is added, changed, renamed or removed is answered from without being asked', async () => {
  write('third.txt', 'افتتح المعرض الدولي أبوابه.');
  await until(async () => (await found('المعرض'))[0] === 'third');
  write('third.txt', 'أغلق المهرجان أبوابه.');
  await until(async () => (await found('المهرجان'))[0] === 'third');
  expect(await found('"المعرض الدولي"')).toEqual([]);
  renameSync(join(folder, 'third.txt'), join(folder, 'fourth.txt'));
  await until(async () => (await found('المهرجان'))[0] === 'fourth');
  expect((await library.stats()).documents).toBe(3);
  rmSync(join(folder, 'fourth.txt'));
  await until(async () => (await library.stats()).documents === 2);
});

test('a file that cannot be read is news once, and the others stay', async () => {
  write('broken.json', '{"text": ');
  await until(() => news.length > 0);
  write('third.txt', 'افتتح المعرض الدولي أبوابه.');
  await until(async () => (await found('المعرض'))[0] === 'third');
  const problems = news.flatMap((one) => (one.kind === 'changed' ? one.newProblems : []));
  expect(problems.map(({ path, kind }) => [path, kind])).toEqual([['broken.json', 'json']]);
  expect(await found('طرابلس')).toEqual(['first']);
});

test('a folder that is gone is told once and the library stands until it is back', async () => {
  const away = `${folder}-away`;
  renameSync(folder, away);
  await until(() => news.some(({ kind }) => kind === 'stands'));
  await library.reload();
  expect(news.filter(({ kind }) => kind === 'stands')).toHaveLength(1);
  expect(await found('طرابلس')).toEqual(['first']);
  renameSync(away, folder);
  await until(() => news.some(({ kind }) => kind === 'healed'));
  write('third.txt', 'افتتح المعرض الدولي أبوابه.');
  await until(async () => (await found('المعرض'))[0] === 'third');
});

test('a reload answers at once from what was just written', async () => {
  write('third.txt', 'افتتح المعرض الدولي أبوابه.');
  await library.reload();
  expect(await found('المعرض')).toEqual(['third']);
});

test('a folder whose files are all gone at once is taken for one that is gone', async () => {
  rmSync(join(folder, 'first.txt'));
  rmSync(join(folder, 'second.txt'));
  await library.reload();
  expect(news.map(({ kind }) => kind)).toEqual(['stands']);
  expect(await found('طرابلس')).toEqual(['first']);
});

test('a folder that is given as a link is followed like any other', async () => {
  await library.close();
  const link = `${folder}-link`;
  symlinkSync(folder, link);
  const onNews = () => {
    for (const listener of listeners) listener();
  };
  library = await openLive({ folder: link, cacheDir: null, onNews });
  // The first change may be found while the watch is set up.
  for (const [path, text] of [
    ['third.txt', 'المعرض'],
    ['fourth.txt', 'المهرجان'],
  ] as const) {
    write(path, `افتتح ${text} أبوابه.`);
    await until(async () => (await found(`"${text}"`)).length > 0);
  }
  rmSync(link);
});
