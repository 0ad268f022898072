import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { Edition } from './edition.ts';
import { Keeper } from './keeper.ts';
import { Keeping, type Told } from './keeping.ts';
import { StateFile } from './stateFile.ts';
import { inlineReader } from './threads.ts';

let folder: string;
let cacheDir: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-kept-'));
  cacheDir = join(mkdtempSync(join(tmpdir(), 'isnad-cache-')), 'cache');
  write('a.txt', 'وصل الوزير إلى طرابلس صباح اليوم.');
  write('b.jsonl', '{"id":"x","text":"زار الوفد مدينة بنغازي."}\nnot json\n{"text":"خبر ثان."}\n');
});

const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
const open = (keeper: Keeper) => keeper.update(keeper.look(), inlineReader);

/** Starts as the bot does, and gives what it told. */
async function start(): Promise<Told[]> {
  const told: Told[] = [];
  const keeping = new Keeping({ folder, cacheDir }, (one) => told.push(one));
  await keeping.start();
  await keeping.close();
  return told;
}

function editionOf(told: readonly Told[]) {
  const editions = told.flatMap((one) => (one.kind === 'edition' ? [one.published.edition] : []));
  expect(editions).toHaveLength(1);
  return contentOf(editions[0]!);
}

/** All of an edition but the bundles in which its documents happen to lie. */
function contentOf({ places: _, ...content }: Edition) {
  return content;
}

const fresh = async () => contentOf((await open(new Keeper(folder)))!.edition);
const hasRead = (told: readonly Told[]) => told.some(({ kind }) => kind === 'progress');

test('a second start reads no file and has the same edition', async () => {
  const first = await start();
  expect(hasRead(first)).toBe(true);
  const second = await start();
  expect(hasRead(second)).toBe(false);
  expect(editionOf(second)).toEqual(editionOf(first));
});

test('a second start reads what changed meanwhile, and has the edition of a library built anew', async () => {
  await start();
  write('a.txt', 'نص آخر تماما.');
  write('c.txt', 'خبر جديد.');
  const told = await start();
  expect(editionOf(told)).toEqual(await fresh());
  rmSync(join(folder, 'b.jsonl'));
  expect(editionOf(await start())).toEqual(await fresh());
});

test('what is torn is made anew', async () => {
  await start();
  const [name] = readdirSync(cacheDir);
  truncateSync(join(cacheDir, name!), 1000);
  const told = await start();
  expect(hasRead(told)).toBe(true);
  expect(editionOf(told)).toEqual(await fresh());
  expect(hasRead(await start())).toBe(false);
});

test('a folder has a file of its own', async () => {
  await start();
  expect(new StateFile(cacheDir, join(folder, 'other')).read()).toBeNull();
});

test('where nothing can be kept that is told once, and the library is there all the same', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'isnad-cache-')), 'a-file');
  writeFileSync(file, '');
  cacheDir = join(file, 'cache');
  const told = await start();
  expect(told.filter(({ kind }) => kind === 'trouble')).toHaveLength(1);
  expect(editionOf(told)).toEqual(await fresh());
});
