import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { ReaderError } from '../errors.ts';
import { loadCorpus } from './load.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-corpus-'));
});

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

const ids = async () => (await loadCorpus(folder)).documents.map((document) => document.id);
const problems = async () =>
  (await loadCorpus(folder)).problems.map(({ path, reason }) => `${path}: ${reason}`);

describe('documents', () => {
  test('a text file is one document, named by its path', async () => {
    put('2021/a.txt', 'قال الوزير.\n');
    const { documents } = await loadCorpus(folder);
    expect(documents).toMatchObject([{ id: '2021/a', path: '2021/a.txt', text: 'قال الوزير.\n' }]);
  });

  test('front matter is metadata and no part of the text', async () => {
    put('a.md', '---\ntitle: عنوان\npublished: 2021-11-16\n---\nقال الوزير.\n');
    const { documents } = await loadCorpus(folder);
    expect(documents[0]).toMatchObject({
      text: 'قال الوزير.\n',
      stated: { title: 'عنوان', published: { day: '2021-11-16' } },
    });
  });

  test('a sidecar goes before what the file says', async () => {
    put('a.json', JSON.stringify({ text: 'قال الوزير.', title: 'من الملف', source: 'وكالة' }));
    put('a.meta.yaml', 'title: من الجانب\n');
    const { documents } = await loadCorpus(folder);
    expect(documents[0]?.stated).toEqual({ title: 'من الجانب', source: 'وكالة' });
  });

  test('a file of many documents numbers those without an id', async () => {
    put('a.json', JSON.stringify([{ text: 'أول.' }, { text: 'ثان.', id: 'x' }, { text: 'ثالث.' }]));
    put('b.jsonl', '{"text":"رابع."}\n\n{"text":"خامس."}\n');
    expect(await ids()).toEqual(['a', 'x', 'a#3', 'b', 'b#2']);
  });

  test.each([
    ['windows-1256', Buffer.from([0xe1, 0xed, 0xc8, 0xed, 0xc7])],
    ['utf-8', Buffer.from('ليبيا')],
  ])('lines of ASCII, more than are looked at, and then of %s', async (_, word) => {
    const head = `${'{"text":"Only Latin here."}\n'.repeat(3_000)}{"text":"`;
    put('a.jsonl', Buffer.concat([Buffer.from(head), word, Buffer.from('"}\n')]));
    const { documents } = await loadCorpus(folder);
    expect(documents.at(-1)!.text).toBe('ليبيا');
  });

  test('two files that differ by extension only are both kept', async () => {
    put('a.md', 'نص أول.');
    put('a.txt', 'نص ثان.');
    expect(await ids()).toEqual(['a', 'a.txt']);
  });

  test('README files and hidden files are no articles', async () => {
    put('README.md', 'Read me.');
    put('.DS_Store', 'x');
    expect(await loadCorpus(folder)).toEqual({ documents: [], problems: [] });
  });
});

describe('what cannot be read is one problem with its path, and the others stay', () => {
  beforeEach(() => put('good.txt', 'نص سليم.'));

  test.each<[string, string | Uint8Array, RegExp]>([
    ['empty.txt', '', /empty/u],
    ['binary.txt', Uint8Array.from([0x89, 0x50, 0, 1, 2, 3]), /not text/u],
    ['broken.json', '{"text": ', /not JSON/u],
    ['wrong.json', '"text"', /expected a document/u],
    ['untexted.json', '{"title":"x"}', /without "text"/u],
    ['lines.jsonl', '{"text":"سليم."}\n{oops\n', /line 2: not JSON/u],
    ['front.md', '---\ntitle: [\n---\nنص.', /front matter: YAML/u],
    ['image.png', 'x', /"\.png" files are not read/u],
    ['broken.docx', 'PK', /^broken\.docx: /u],
    ['broken.pdf', '%PDF-1.4', /not a whole PDF/u],
    ['broken.zip', 'PK', /not a zip archive/u],
    ['day.json', '{"text":"نص.","published":"2021-02-30"}', /"published" is not a day/u],
  ])('%s', async (path, content, reason) => {
    put(path, content);
    expect(await ids()).toContain('good');
    const list = await problems();
    expect(list).toHaveLength(1);
    expect(list[0]).toMatch(reason);
    expect(list[0]!.startsWith(`${path}: `)).toBe(true);
  });

  test('a sidecar without its file is told of, one with it is not', async () => {
    put('a.txt', 'نص.');
    put('a.meta.yaml', 'title: عنوان');
    put('b.txt', 'نص.');
    put('b.txt.meta.yaml', 'title: عنوان');
    put('c.meta.yaml', 'title: عنوان');
    expect(await problems()).toEqual(['c.meta.yaml: no file beside it has this name']);
  });

  test('days that cannot be read are one problem of their file, however they are written', async () => {
    const items = ['أمس', 'غدا', 'Fri, 12 Nov 2021 10:00:00 GMT'].map(
      (day) => `<item><description>نص.</description><pubDate>${day}</pubDate></item>`,
    );
    put('a.rss', `<rss><channel>${items.join('')}</channel></rss>`);
    expect(await problems()).toEqual([
      'a.rss: document 1: "published" is not a day: "أمس", and in 1 more',
    ]);
  });

  test('a broken sidecar leaves its document standing', async () => {
    put('good.meta.yaml', 'title: "unclosed\n');
    expect(await ids()).toEqual(['good']);
    expect((await problems())[0]).toMatch(/^good\.meta\.yaml: YAML/u);
  });

  test('a second document of the same id', async () => {
    put('x.json', '[{"id":"one","text":"أول."},{"id":"one","text":"ثان."}]');
    expect(await problems()).toEqual(['x.json: another document has the id "one"']);
  });

  test('200 MB are refused by their size, unread', async () => {
    put('huge.txt', 'x');
    truncateSync(join(folder, 'huge.txt'), 200 * 2 ** 20);
    expect(await problems()).toEqual(['huge.txt: larger than 64 MB']);
    expect(await ids()).toEqual(['good']);
  });

  test.each<[string, string]>([
    ['deep.json', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['deep.html', `${'<div>'.repeat(50_000)}نص`],
    ['deep.rss', `<rss>${'<channel>'.repeat(50_000)}نص`],
    ['deep.md', `${'> '.repeat(50_000)}نص`],
  ])('%s, nested without end', async (path, content) => {
    put(path, content);
    expect(await ids()).toContain('good');
    for (const problem of await problems()) expect(problem.startsWith(`${path}: `)).toBe(true);
  });

  // Whoever runs the tests as root may read everything.
  test.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
    put('locked.txt', 'نص.');
    chmodSync(join(folder, 'locked.txt'), 0);
    expect((await problems())[0]).toMatch(/^locked\.txt: cannot be read: EACCES/u);
    expect(await ids()).toEqual(['good']);
  });

  test('links are not followed', async () => {
    symlinkSync('/etc/passwd', join(folder, 'link.txt'));
    symlinkSync(folder, join(folder, 'loop'));
    expect(await ids()).toEqual(['good']);
    expect(await problems()).toHaveLength(2);
  });
});

describe('each is told once, where it is to be mended', () => {
  test('a key that a sidecar states for every article of a file', async () => {
    put('a.json', JSON.stringify([{ text: 'أول.' }, { text: 'ثان.' }, { text: 'ثالث.' }]));
    put('a.meta.yaml', 'published: never\nsource: وكالة\n');
    expect(await problems()).toEqual(['a.meta.yaml: "published" is not a day: "never"']);
    const { documents } = await loadCorpus(folder);
    expect(documents.map(({ stated }) => stated)).toEqual(Array(3).fill({ source: 'وكالة' }));
  });

  test('a day that many articles of a file have wrong', async () => {
    const lines = Array.from({ length: 50 }, (_, i) =>
      JSON.stringify({ text: `خبر ${i}.`, ...(i > 2 ? { published: 'no' } : {}) }),
    );
    put('a.jsonl', lines.join('\n'));
    expect(await problems()).toEqual([
      'a.jsonl: document 4: "published" is not a day: "no", and in 46 more',
    ]);
  });

  test('a broken sidecar of two files', async () => {
    put('a.txt', 'نص.');
    put('a.md', 'نص آخر.');
    put('a.meta.yaml', 'title: [');
    expect(await problems()).toHaveLength(1);
  });

  test('an entry of an array that is no article', async () => {
    put('a.json', JSON.stringify([{ text: 'أول.' }, 5]));
    expect(await problems()).toEqual([
      'a.json: entry 2: expected a document: an object with "text"',
    ]);
  });

  test('a name that is not UTF-8, by which nothing can be opened', async (context) => {
    const name = Uint8Array.from([0xe3, 0xde, 0xc7, 0xe1]);
    const at = (bytes: Uint8Array) => Buffer.concat([Buffer.from(`${folder}/`), bytes]);
    try {
      mkdirSync(at(name));
      writeFileSync(at(Buffer.concat([name, Buffer.from('.txt')])), 'نص.');
    } catch {
      context.skip('this file system takes UTF-8 names only');
    }
    const list = await problems();
    expect(list).toHaveLength(2);
    for (const problem of list) expect(problem).toContain('its name is not UTF-8');
  });
});

test('a sidecar names the first document of its file', async () => {
  put('a.txt', 'نص.');
  put('a.meta.yaml', 'id: mine\n');
  put('b.json', JSON.stringify([{ text: 'أول.' }, { text: 'ثان.' }]));
  put('b.meta.yaml', 'id: other\n');
  expect(await ids()).toEqual(['mine', 'other', 'b#2']);
});

test('a sidecar or a front matter too long to be one costs no minutes', async () => {
  const long = Array.from({ length: 200_000 }, (_, i) => `k${i}: v\n`).join('');
  put('a.txt', 'نص.');
  put('a.meta.yaml', long);
  put('b.txt', `---\n${long}---\nنص.`);
  expect(await ids()).toEqual(['a']);
  expect(await problems()).toEqual([
    expect.stringMatching(/^a\.meta\.yaml: YAML: longer/u),
    expect.stringMatching(/^b\.txt: front matter: YAML: longer/u),
  ]);
});

test('what Word and file managers put beside articles is none', async () => {
  put('~$report.docx', 'Sami');
  put('Thumbs.db', 'x');
  put('sub/desktop.ini', 'x');
  expect(await loadCorpus(folder)).toEqual({ documents: [], problems: [] });
});

test('a missing folder is an error that its reader can mend', async () => {
  rmSync(folder, { recursive: true });
  await expect(loadCorpus(folder)).rejects.toThrow(ReaderError);
});
