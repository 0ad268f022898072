import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '../src/command/context.ts';
import { UPLOAD_MARK } from '../src/corpus/document.ts';
import { download } from '../src/discord/attachment.ts';
import type { FileOption, Seen } from '../src/local/driver.ts';
import { ID } from '../src/local/world/newsroom.ts';
import type { Upload } from '../src/uploads/uploads.ts';
import { messageOf, type Newsroom, openNewsroom, ROOT, textOf } from './newsroom.ts';

const OTHER_GUILD = ID.otherGuild;
/** Words that the five articles have nowhere. */
const SAID = 'سنزرع الزعتر البري في حديقة البلدية';
const ARTICLE = `---
title: بلدية الزعتر
published: 2031-05-06
---
قال رئيس البلدية منصور الزعتري في 3 مارس 2030: «${SAID}»، وأضاف أن الشتلات وصلت من الجبل الأخضر.
`;

const file = (filename: string, content: string | Uint8Array): FileOption => ({
  filename,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
});

/** Who may add, and may ask like everybody. */
const adminOf = ({ driver }: Newsroom) => driver.as({ userId: ID.admin });

/** What a member of a guild is answered from. */
function contextIn(room: Newsroom, guildId: string | null): Promise<Context> {
  const asker = { userId: '1', guildId, channelId: null, parentId: null, roleIds: [] };
  return room.app.context({ ...asker, isManager: false }, []);
}

/** What the newsroom's administrators added. */
async function uploadsOf(room: Newsroom): Promise<readonly Upload[]> {
  return (await contextIn(room, ID.guild)).uploads.list(ID.guild);
}

/** Everything that a library says about what was added, by each of its questions. */
async function traces({ library }: Context): Promise<string> {
  const answers = await Promise.all([
    library.stats(),
    library.problems(),
    library.search({ text: SAID, limit: 10 }).then(({ hits }) => hits),
    library.search({ text: 'الزعتر', limit: 10 }).then(({ hits }) => hits),
    library.suggest('الزعت', 10),
    library.findByTitle('الزعتر', 10),
    library.findArticles('', 100),
    library.findArticles('الزعتر', 100),
    library.quotes({ speaker: 'منصور الزعتري' }),
    library.speakers('الزعتري', 10),
    library.verify(SAID),
    library.events({}),
    library.summaryOf('الزعتر البري', 3),
  ]);
  return JSON.stringify(answers);
}

describe('an article that administrators add', () => {
  let room: Newsroom;
  let dataDir: string;
  let added: Seen;
  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'isnad-data-'));
    room = await openNewsroom({ DATA_DIR: dataDir });
    added = await adminOf(room).command('أرشيف', { إضافة: file('خبر البلدية.txt', ARTICLE) });
  });
  afterAll(() => room.close());

  test('is told with its title and day', () => {
    expect(textOf(added)).toMatch(/أُضيف مقال واحد إلى الأرشيف/u);
    expect(textOf(added)).toContain('بلدية الزعتر');
  });

  test('is found, quoted and verified in its server', async () => {
    const found = textOf(await adminOf(room).command('بحث', { نص: 'الزعتر البري' }));
    expect(found).toContain('حديقة');
    // Discord writes _ for a space.
    expect(found).toContain(String.raw`الملف: خبر\_البلدية.txt`);
    expect(textOf(await adminOf(room).command('تحقق', { قول: SAID }))).toContain('بلدية الزعتر');
    const own = await contextIn(room, ID.guild);
    for (const trace of ['الزعتر البري', 'منصور الزعتري', 'verbatim']) {
      expect((await traces(own)).includes(trace)).toBe(true);
    }
  });

  test('no other server and no direct message has a trace of it, whatever is asked', async () => {
    for (const guildId of [OTHER_GUILD, null]) {
      const seen = await traces(await contextIn(room, guildId));
      expect(/زعتر|\+[0-9a-f]{12}/u.exec(seen)).toBeNull();
      expect(seen.includes('"verdict":"absent"')).toBe(true);
    }
  });

  test('no other server learns of it by its id', async () => {
    const [upload] = await uploadsOf(room);
    const document = `${UPLOAD_MARK}${upload!.key}`;
    const asked = async (guildId: string | null) => {
      const { library } = await contextIn(room, guildId);
      return Promise.all([
        library.article(document),
        library.dates(document),
        library.keyDates(document, 5),
        library.keyNames(document, 5),
        library.summary(document, { sentences: 3 }),
        library.quotes({ document }),
        library.events({ document }),
        library.search({ text: SAID, document, limit: 10 }).then(({ hits }) => hits),
      ]);
    };
    const own = await asked(ID.guild);
    expect(own.filter((answer) => answer !== null && Object.keys(answer).length > 0)).toEqual(own);
    for (const guildId of [OTHER_GUILD, null])
      expect(await asked(guildId)).toEqual([null, ...own.slice(1).map(() => [])]);
  });

  test("another server's administrators are neither shown nor offered it, and cannot remove it", async () => {
    const theirs = room.driver.as({ userId: ID.admin, channelId: ID.otherGeneral });
    const list = textOf(await theirs.command('أرشيف'));
    expect(list).toContain('في الأرشيف 5 مقالات');
    expect(list).not.toContain('أضافته الإدارة');
    expect(textOf(await theirs.command('أرشيف', { بحث: 'الزعتر' }))).not.toContain('بلدية الزعتر');
    expect(await theirs.autocomplete('أرشيف', 'حذف', '')).toEqual([]);
    const [upload] = await uploadsOf(room);
    for (const name of [upload!.key, 'خبر_البلدية.txt', `../${ID.guild}/${upload!.key}`]) {
      await theirs.command('أرشيف', { حذف: name });
      expect(await uploadsOf(room)).toEqual([upload]);
    }
  });

  test('the morning post of its server alone tells of its events', async () => {
    const own = await (await contextIn(room, ID.guild)).library.events({ on: '03-03' });
    const other = await (await contextIn(room, OTHER_GUILD)).library.events({ on: '03-03' });
    expect(own.length).toBe(other.length + 1);
  });

  test('stands under a name of our own, with what it was called beside it', () => {
    const names = readdirSync(join(dataDir, 'uploads', ID.guild)).sort();
    expect(names.join(' ')).toMatch(/^[0-9a-f]{12}\.meta\.yaml [0-9a-f]{12}\.txt$/u);
  });

  test('is listed in /أرشيف, found there, and seen after a restart', async () => {
    const list = textOf(await adminOf(room).command('أرشيف'));
    expect(list).toContain('في الأرشيف 6 مقالات');
    expect(list).toContain('منها ما أضافته الإدارة: ملف واحد');
    expect(textOf(await adminOf(room).command('أرشيف', { بحث: 'الزعتر' }))).toContain(
      'بلدية الزعتر',
    );
    const again = await openNewsroom({ DATA_DIR: dataDir });
    expect(textOf(await again.driver.command('أرشيف'))).toContain('6 مقالات');
    await again.close();
  });

  test('two processes over one DATA_DIR: what one adds and removes, the other answers from', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'isnad-data-'));
    const [one, two] = [
      await openNewsroom({ DATA_DIR: dir }),
      await openNewsroom({ DATA_DIR: dir }),
    ];
    await adminOf(one).command('أرشيف', { إضافة: file('a.txt', ARTICLE) });
    expect((await traces(await contextIn(two, ID.guild))).includes('منصور الزعتري')).toBe(true);
    await adminOf(two).command('أرشيف', { حذف: 'a.txt' });
    expect((await traces(await contextIn(one, ID.guild))).includes('زعتر')).toBe(false);
    await one.close();
    await two.close();
  });

  test('goes when the server has its data deleted', async () => {
    const other = mkdtempSync(join(tmpdir(), 'isnad-data-'));
    const brief = await openNewsroom({ DATA_DIR: other });
    const admin = adminOf(brief);
    await admin.command('أرشيف', { إضافة: file('a.txt', ARTICLE) });
    const mine = await admin.command('بياناتي');
    expect(textOf(mine)).toContain('ملف واحد');
    const asked = await admin.press(messageOf(mine), 'احذف بيانات الخادم');
    await admin.press(messageOf(asked), 'نعم، احذفها كلها');
    expect(existsSync(join(other, 'uploads', ID.guild))).toBe(false);
    expect(textOf(await admin.command('أرشيف'))).toContain('5 مقالات');
    await brief.close();
  });

  test('is removed by who may, by the name that it had', async () => {
    const [choice] = (await adminOf(room).autocomplete('أرشيف', 'حذف', 'خبر'))!;
    expect(choice).toMatchObject({ name: 'خبر_البلدية.txt' });
    const seen = await adminOf(room).command('أرشيف', { حذف: String(choice!.value) });
    expect(textOf(seen)).toContain('حُذف من الأرشيف');
    expect(readdirSync(join(dataDir, 'uploads', ID.guild))).toEqual([]);
    expect((await traces(await contextIn(room, ID.guild))).includes('زعتر')).toBe(false);
  });

  test('an editor may neither add nor remove nor reload', async () => {
    for (const options of [{ إضافة: file('a.txt', ARTICLE) }, { حذف: 'x' }, { تحديث: true }]) {
      expect(textOf(await room.driver.command('أرشيف', options))).toContain('إدارة الخادم');
    }
    expect(readdirSync(join(dataDir, 'uploads', ID.guild))).toEqual([]);
  });

  test.each<[string, FileOption, RegExp]>([
    ['a picture', file('a.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0])), /لم يُضف الملف/u],
    ['a program', file('a.exe', 'MZ'), /صيغته لا تُقرأ/u],
    ['a broken PDF, whatever its name', file('a.txt', '%PDF-1.7 x'), /تالف أو ناقص/u],
    ['an empty file', file('a.txt', ''), /هو فارغ/u],
    ['an article as long as books', file('a.txt', 'كلمة '.repeat(45_000)), /نصوص أكثر/u],
    [
      'too much text in all',
      file('a.jsonl', `${JSON.stringify({ text: 'كلمة '.repeat(30_000) })}\n`.repeat(7)),
      /بلغت النصوص المضافة حدها/u,
    ],
    ['more than 8 MB', file('a.txt', new Uint8Array(8 * 2 ** 20 + 1).fill(65)), /أكبر من الحد/u],
  ])('%s is refused in words', async (_, upload, words) => {
    expect(textOf(await adminOf(room).command('أرشيف', { إضافة: upload }))).toMatch(words);
    expect(readdirSync(join(dataDir, 'uploads', ID.guild))).toEqual([]);
  });
});

test('what was added before counts, and what was removed does not', async () => {
  const room = await openNewsroom();
  const much = `${JSON.stringify({ text: 'كلمة '.repeat(30_000) })}\n`.repeat(4);
  const add = (name: string) => adminOf(room).command('أرشيف', { إضافة: file(name, much) });
  expect(textOf(await add('a.jsonl'))).toContain('أُضيف');
  expect(textOf(await add('b.jsonl'))).toContain('بلغت النصوص المضافة حدها');
  await adminOf(room).command('أرشيف', { حذف: 'a.jsonl' });
  expect(textOf(await add('b.jsonl'))).toContain('أُضيف');
  await room.close();
});

describe('what is configured', () => {
  test('UPLOADS=shared: every server is answered from it', async () => {
    const room = await openNewsroom({ UPLOADS: 'shared' });
    await adminOf(room).command('أرشيف', { إضافة: file('a.md', ARTICLE) });
    expect((await traces(await contextIn(room, OTHER_GUILD))).includes('الزعتر')).toBe(true);
    await room.close();
  });

  test('UPLOADS=off: nothing is added', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'isnad-data-'));
    const room = await openNewsroom({ UPLOADS: 'off', DATA_DIR: dataDir });
    const seen = await adminOf(room).command('أرشيف', { إضافة: file('a.md', ARTICLE) });
    expect(textOf(seen)).toContain('UPLOADS');
    expect(existsSync(join(dataDir, 'uploads'))).toBe(false);
    await room.close();
  });
});

test('an attachment is downloaded from Discord or the local Discord only', async () => {
  const api = 'http://127.0.0.1:4000/api';
  for (const address of [
    'http://169.254.169.254/latest/meta-data',
    'https://example.com/a.txt',
    'https://cdn.discordapp.com.example.com/a.txt',
    'https://cdn.discordapp.com@example.com/a.txt',
    'http://cdn.discordapp.com/a.txt',
    'http://127.0.0.1:4001/attachments/1/2/a.txt',
    'file:///etc/passwd',
  ]) {
    await expect(download(address, 100, api)).rejects.toThrow(/not Discord's/u);
  }
});

test('every problem of the folder is told with its file and reason, page by page', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-corpus-'));
  mkdirSync(join(folder, 'sub'));
  writeFileSync(join(folder, 'good.txt'), 'نص سليم.');
  for (let i = 0; i < 9; i++) writeFileSync(join(folder, 'sub', `empty${i}.txt`), '');
  writeFileSync(join(folder, 'a\u202etxt.exe'), 'x');
  const room = await openNewsroom({ CORPUS_DIR: folder });
  const list = await adminOf(room).command('أرشيف');
  expect(textOf(list)).toContain('وعددها 10');
  const first = await adminOf(room).press(messageOf(list), 'ما يحتاج إلى مراجعة');
  expect(textOf(first)).toContain('a\\[U+202E\\]txt.exe');
  expect(textOf(first)).toContain('صيغة لا تُقرأ');
  expect(textOf(first)).toContain('empty6');
  const second = await adminOf(room).press(messageOf(first), 'التالي');
  expect(textOf(second)).toContain('empty8');
  await room.close();
});

test('the sample archive is told in one line', async () => {
  const room = await openNewsroom({ CORPUS_DIR: join(ROOT, 'corpus') });
  expect(textOf(await adminOf(room).command('أرشيف'))).toMatch(
    /في الأرشيف 5 مقالات \(\d+ مقطعًا\)/u,
  );
  await room.close();
});
