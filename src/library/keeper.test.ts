import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { Document } from '../corpus/document.ts';
import { loadCorpus } from '../corpus/load.ts';
import { readStream } from '../search/index.ts';
import { toParts } from '../search/parts.ts';
import { Searcher } from '../search/search.ts';
import { Keeper } from './keeper.ts';
import { isUnread, readTask } from './reading.ts';
import { Stacks } from './stacks.ts';
import { inlineReader, ReaderPool } from './threads.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-keeper-'));
});

const write = (path: string, text: string) => writeFileSync(join(folder, path), text);

/** All that a document is, of a plain one and of one that is decoded when asked. */
function plain({ id, path, text, stated, paragraphs, sentences, passages }: Document) {
  return { id, path, text, stated, paragraphs, sentences, passages };
}

/** A newsroom's folder in small: every kind of id, a duplicate, bad lines, sidecars. */
function fill(): void {
  write('b.txt', 'وصل الوزير إلى طرابلس.\n\nوقال إن الانتخابات ستجرى في موعدها.');
  write('a.md', '---\ntitle: خبر\npublished: 2021-03-04\n---\nزار الوفد مدينة بنغازي أمس.');
  write('a.txt', 'نص آخر بالاسم نفسه عن الأممالمتحدة والأمم المتحدة.');
  write('b.meta.yaml', 'source: وكالة\n');
  write('broken.meta.yaml', 'source: [\n');
  write('broken.txt', 'نص مع ملف جانبي معطوب.');
  write('picture.png', 'no');
  mkdirSync(join(folder, 'sub'));
  const lines = Array.from({ length: 40 }, (_, i) =>
    JSON.stringify({
      ...(i % 3 ? {} : { id: `n${i % 30}` }),
      text: `الخبر رقم ${i} من المراسل. انتهى.`,
    }),
  );
  write('sub/news.jsonl', [...lines.slice(0, 20), 'not json', ...lines.slice(20), ''].join('\n'));
}

async function expectAsRead(published: Awaited<ReturnType<Keeper['update']>>, stacks: Stacks) {
  const { documents, problems, index } = await stacks.open(published!);
  const fresh = await loadCorpus(folder);
  expect(documents.map(plain)).toEqual(fresh.documents.map(plain));
  expect(new Set(problems.map(({ path, reason }) => `${path}: ${reason}`))).toEqual(
    new Set(fresh.problems.map(({ path, reason }) => `${path}: ${reason}`)),
  );
  const parts = toParts(readStream(fresh.documents));
  expect(published!.edition.index).toEqual(parts);
  for (const query of ['الوزير طرابلس', 'الخبر رقم 7', 'بنغازى', 'الأمم المتحدة']) {
    const plainHits = (searcher: Searcher) =>
      searcher.search(query, { limit: 50 }).hits.map((hit) => [hit.document.id, hit.score]);
    expect(plainHits(new Searcher(index))).toEqual(plainHits(new Searcher(fresh.documents)));
  }
}

test('what a keeper reads is what reading one file after another gives, documents, problems, index and all', async () => {
  fill();
  const keeper = new Keeper(folder);
  await expectAsRead(await keeper.update(keeper.look(), inlineReader), new Stacks());
});

test('files added, changed, renamed and removed leave no difference to a library built anew', async () => {
  fill();
  const keeper = new Keeper(folder);
  const stacks = new Stacks();
  const update = () => keeper.update(keeper.look(), inlineReader);
  await expectAsRead(await update(), stacks);
  expect(await update()).toBeNull();
  write('new.txt', 'كلمة مستحدثة لم ترد من قبل في الأرشيف.');
  await expectAsRead(await update(), stacks);
  appendFileSync(join(folder, 'sub/news.jsonl'), '{"id":"late","text":"خبر متأخر."}\n');
  await expectAsRead(await update(), stacks);
  renameSync(join(folder, 'b.txt'), join(folder, 'zz.txt'));
  await expectAsRead(await update(), stacks);
  rmSync(join(folder, 'a.md'));
  rmSync(join(folder, 'new.txt'));
  await expectAsRead(await update(), stacks);
});

test('a file written again with the same content makes no new edition', async () => {
  write('a.txt', 'نص قصير.');
  const keeper = new Keeper(folder);
  await keeper.update(keeper.look(), inlineReader);
  write('a.txt', 'نص قصير.');
  expect(await keeper.update(keeper.look(), inlineReader)).toBeNull();
});

test('threads that share a large file of lines give what one reader gives', async () => {
  const filler = 'كلمات كثيرة تملأ السطر حتى يكبر الملف. '.repeat(300);
  const lines = Array.from({ length: 220 }, (_, i) =>
    i % 50 === 7 ? 'not json' : JSON.stringify({ text: `الخبر رقم ${i}. ${filler}` }),
  );
  write('large.jsonl', lines.join('\n'));
  const reader = new ReaderPool(2);
  try {
    const keeper = new Keeper(folder);
    const stacks = new Stacks();
    await expectAsRead(await keeper.update(keeper.look(), reader), stacks);
    expect(keeper.state!.files.get('large.jsonl')!.units.length).toBeGreaterThan(1);
    appendFileSync(join(folder, 'large.jsonl'), '\n{"text":"السطر الأخير."}');
    await expectAsRead(await keeper.update(keeper.look(), reader), stacks);
  } finally {
    await reader.close();
  }
});

test('a sidecar whose words went into the file itself is gone', async () => {
  write('a.txt', 'نص قصير.\n');
  write('a.meta.yaml', 'source: وكالة\n');
  const keeper = new Keeper(folder);
  const stacks = new Stacks();
  await expectAsRead(await keeper.update(keeper.look(), inlineReader), stacks);
  appendFileSync(join(folder, 'a.txt'), 'source: وكالة\n');
  rmSync(join(folder, 'a.meta.yaml'));
  await expectAsRead(await keeper.update(keeper.look(), inlineReader), stacks);
});

test('a file that could not be opened is tried again, and takes no more memory each time', async () => {
  write('a.txt', 'نص قصير.');
  write('b.txt', 'نص آخر.');
  const keeper = new Keeper(folder);
  const look = keeper.look();
  renameSync(join(folder, 'a.txt'), join(folder, 'away'));
  const stacks = new Stacks();
  await stacks.open((await keeper.update(look, inlineReader))!);
  const { size } = keeper.state!.bundles;
  expect(keeper.changed(look.files).map(({ path }) => path)).toEqual(['a.txt']);
  expect(await keeper.update(look, inlineReader)).toBeNull();
  expect(keeper.state!.bundles.size).toBe(size);
  renameSync(join(folder, 'away'), join(folder, 'a.txt'));
  await expectAsRead(await keeper.update(keeper.look(), inlineReader), stacks);
});

test('a file that changed while it was read counts as unread', async () => {
  write('a.txt', 'نص قصير.');
  const [file] = new Keeper(folder).look().files;
  const reading = readTask({ folder, units: [{ file: file!, range: null, known: null }] });
  write('a.txt', 'نص آخر.');
  expect(isUnread((await reading).units[0]!)).toBe(true);
});
