import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PDFDocument } from '@napi-rs/canvas';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readFeed } from './feed.ts';
import type { FileItem } from './format.ts';
import { readerOf } from './formats.ts';
import { readHtml } from './html.ts';
import { withoutMarks } from './markdown.ts';
import { readPdf } from './pdf.ts';
import { zipReader } from './zip.ts';

const SAMPLES = fileURLToPath(new URL('../../../test/samples/', import.meta.url));
const sample = (name: string) => new Uint8Array(readFileSync(`${SAMPLES}${name}`));
const ARTICLE = readFileSync(`${SAMPLES}article.txt`, 'utf8').trim();
const bytes = (text: string) => new TextEncoder().encode(text);

async function itemsOf(items: AsyncIterable<FileItem>): Promise<FileItem[]> {
  const list: FileItem[] = [];
  for await (const item of items) list.push(item);
  return list;
}

async function only(items: AsyncIterable<FileItem>): Promise<FileItem> {
  const list = await itemsOf(items);
  expect(list).toHaveLength(1);
  return list[0]!;
}

const PARAGRAPHS = [
  'قال رئيس الوزراء إن الانتخابات ستُجرى في موعدها، وإن الحكومة وفرت ما يلزم لها من مال ورجال.',
  'وأضاف أن المراقبين الدوليين سيتابعون الاقتراع في مراكز الانتخاب كافة، ولا سيما في المدن الكبرى.',
  'وتأتي هذه التصريحات بعد اجتماع في باريس شاركت فيه أكثر من عشرين دولة ومنظمة.',
];

describe('a saved page', () => {
  const page = (body: string, head = '') =>
    `<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>صحيفة - عنوان</title>${head}</head><body>
    <nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/x">رياضة</a></li></ul></nav>
    <article><h1>عنوان المقال</h1>${body}</article>
    <footer>جميع الحقوق محفوظة</footer><script>document.body.innerHTML = 'x'</script></body></html>`;
  const body = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');
  const read = (html: string) => only(readHtml(bytes(html)));

  test('is its article, a line a paragraph, without menus and scripts', async () => {
    expect(await read(page(body))).toMatchObject({ text: PARAGRAPHS.join('\n') });
  });

  test('captions and links to other articles are left out', async () => {
    const teaser = '<p>اقرأ أيضًا: <a href="/1">الحكومة تعلن عن موعد جديد للانتخابات</a></p>';
    const related =
      '<h3>مواضيع ذات صلة</h3><ul><li><a href="/2">مقال آخر طويل العنوان</a></li></ul>';
    const figure =
      '<figure><img src="x.jpg"><figcaption>صورة أرشيفية (رويترز)</figcaption></figure>';
    const [a, b, c] = PARAGRAPHS;
    const html = page(`${figure}<p>${a}</p>${teaser}<p>${b}</p><p>${c}</p>${related}`);
    expect(await read(html)).toMatchObject({ text: PARAGRAPHS.join('\n') });
  });

  test('a paragraph that begins like a link but is prose stays', async () => {
    const prose = 'شاهد أيضًا وزير الداخلية العرض العسكري في الساحة إلى جانب ضيوف الدولة.';
    const item = await read(page(`${body}<p>${prose}</p>`));
    expect('text' in item && item.text).toContain(prose);
  });

  test('what is known comes from its tags', async () => {
    const linked = JSON.stringify({
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'العنوان الكامل',
          datePublished: '2021-11-12T09:00:00+02:00',
          author: [{ name: 'سالم محمود' }],
        },
      ],
    });
    const head = `<script type="application/ld+json">${linked}</script>
      <meta property="og:site_name" content="وكالة"><link rel="canonical" href="https://a.example/1">`;
    const item = await read(page(body, head));
    expect('keys' in item && item.keys).toEqual({
      title: 'العنوان الكامل',
      published: '2021-11-12T09:00:00+02:00',
      source: 'وكالة',
      url: 'https://a.example/1',
      author: 'سالم محمود',
      language: 'ar',
    });
  });

  test.each([
    [
      '<meta property="article:published_time" content="2020-01-02T03:04:05Z">',
      '2020-01-02T03:04:05Z',
    ],
    ['<meta itemprop="datePublished" content="2020-01-02">', '2020-01-02'],
    ['<meta property="article:modified_time" content="2020-01-02">', undefined],
    // What cannot be read is left for whoever reads keys to tell of, where nothing else can be read.
    ['<meta name="date" content="someday">', 'someday'],
    [
      '<meta name="pubdate" content="someday"><meta name="date" content="2020-01-02">',
      '2020-01-02',
    ],
  ])('its day: %s', async (tag, published) => {
    const item = await read(page(body, tag));
    expect('keys' in item && item.keys['published']).toBe(published);
  });

  test('a page in windows-1256 is read by its meta tag', async () => {
    const head = '<html><head><meta charset="windows-1256"></head><body><p>';
    const word = [0xe1, 0xed, 0xc8, 0xed, 0xc7]; // ليبيا
    const item = await only(readHtml(Uint8Array.from([...bytes(head), ...word])));
    expect(item).toMatchObject({ text: 'ليبيا' });
  });

  test('a page without text says so', async () => {
    expect(await read('<html><body><img src="x"></body></html>')).toMatchObject({
      problem: { kind: 'empty' },
    });
  });
});

describe('a Word document', () => {
  test('from LibreOffice: its paragraphs, title and author', async () => {
    const item = await only(readerOf('a.docx')!(sample('word.docx')));
    expect(item).toEqual({
      text: ARTICLE,
      keys: { title: 'الانتخابات الليبية', author: 'غرفة الأخبار' },
    });
  });

  const word = (body: string) =>
    zipSync({
      '[Content_Types].xml': strToU8(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
      '_rels/.rels': strToU8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
      'word/document.xml': strToU8(
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
      ),
    });
  const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

  test('a part of any name that unpacks without end is refused before it is read', async () => {
    const parts = { 'word/_rels/document.xml.rels': new Uint8Array(129 * 2 ** 20) };
    const bomb = zipSync({ 'word/document.xml': strToU8('<x/>'), ...parts }, { level: 9 });
    expect(await only(readerOf('a.docx')!(bomb))).toMatchObject({ problem: { kind: 'size' } });
  });

  test('words that were deleted with changes tracked are not there', async () => {
    const body = `${paragraph('أول')}<w:p><w:del><w:r><w:delText>محذوف</w:delText></w:r></w:del><w:ins><w:r><w:t>مضاف</w:t></w:r></w:ins></w:p>`;
    expect(await only(readerOf('a.docx')!(word(body)))).toMatchObject({ text: 'أول\nمضاف' });
  });

  test.each<[string, Uint8Array, string]>([
    ['cut in the middle', sample('word.docx').slice(0, 3000), 'damaged'],
    ['an archive of something else', zipSync({ 'a.txt': strToU8('x') }), 'damaged'],
    ['not an archive', bytes('نص'), 'damaged'],
    ['encrypted', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'encrypted'],
    ['without text', word('<w:p/>'), 'empty'],
  ])('%s is a problem', async (_, content, kind) => {
    expect(await only(readerOf('a.docx')!(content))).toMatchObject({ problem: { kind } });
  });
});

describe('a PDF', () => {
  test.each(['chromium-naskh.pdf', 'chromium-dejavu.pdf', 'libreoffice.pdf'])(
    '%s is read letter for letter: marks, lam-alef, brackets, numbers, Latin',
    async (name) => {
      expect(await only(readPdf(sample(name)))).toMatchObject({
        text: ARTICLE,
        keys: { title: 'الانتخابات الليبية' },
      });
    },
  );

  test('columns are read one after the other; running heads and page numbers are left out', async () => {
    const words = PARAGRAPHS.join(' ').split(' ');
    const lines = (from: number) =>
      Array.from({ length: 6 }, (_, i) => words.slice(from + i, from + i + 5).join(' '));
    const file = new PDFDocument({ title: 'x.pdf' });
    for (const page of [0, 1, 2]) {
      const context = file.beginPage(600, 400);
      context.font = '14px "DejaVu Sans", "Noto Naskh Arabic", sans-serif';
      context.direction = 'rtl';
      context.textAlign = 'right';
      context.fillText('جريدة المدينة', 560, 30);
      const column = (from: number, x: number) => {
        for (const [i, line] of lines(from).entries()) context.fillText(line, x, 80 + i * 24);
      };
      column(page * 11, 560);
      column(page * 11 + 6, 270);
      context.fillText(`- ${page + 1} -`, 310, 380);
      file.endPage();
    }
    const item = await only(readPdf(new Uint8Array(file.close())));
    const text = [0, 11, 22].flatMap((n) => [...lines(n), ...lines(n + 6)]).join(' ');
    // A stop at the end of a column ends the paragraph there.
    expect('text' in item && item.text.replaceAll('\n', ' ')).toBe(text);
    expect('keys' in item && item.keys).toEqual({});
  });

  test('pictures of pages are a problem that says so', async () => {
    const file = new PDFDocument({});
    file.beginPage(200, 200).fillRect(20, 20, 100, 100);
    file.endPage();
    const item = await only(readPdf(new Uint8Array(file.close())));
    expect(item).toEqual({ problem: { kind: 'scanned', reason: 'a scanned picture, no text' } });
  });

  test.each<[string, Uint8Array, string]>([
    ['locked with a password', sample('encrypted.pdf'), 'encrypted'],
    ['cut at its beginning', sample('libreoffice.pdf').slice(0, 300), 'damaged'],
    ['not a PDF', bytes('%PDF-1.7 no'), 'damaged'],
  ])('%s is a problem', async (_, content, kind) => {
    expect(await only(readPdf(content))).toMatchObject({ problem: { kind } });
  });
});

describe('a feed', () => {
  test('RSS: a document an item, the fullest text, with title, day, address, author, source', async () => {
    const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>وكالة الأنباء</title><language>ar</language>
      <item><title>عنوان &amp;amp; خبر</title><link>https://a.example/1</link><pubDate>Fri, 12 Nov 2021 10:00:00 GMT</pubDate>
      <dc:creator>سالم</dc:creator><description>موجز</description>
      <content:encoded><![CDATA[<p>قال الوزير.</p><p>وأضاف.</p>]]></content:encoded></item>
      <item><title>بلا نص</title></item></channel></rss>`;
    expect(await itemsOf(readFeed(bytes(rss)))).toEqual([
      {
        text: 'قال الوزير.\nوأضاف.',
        keys: {
          title: 'عنوان & خبر',
          published: 'Fri, 12 Nov 2021 10:00:00 GMT',
          url: 'https://a.example/1',
          author: 'سالم',
          source: 'وكالة الأنباء',
          language: 'ar',
        },
      },
      { problem: { kind: 'notDocument', reason: 'items without a text: 1' } },
    ]);
  });

  test('Atom: the day of publication, never that of the last change', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar"><title>مدونة</title>
      <entry><title>أ</title><link rel="self" href="https://a.example/feed"/><link href="https://a.example/2"/>
      <updated>2022-01-01T00:00:00Z</updated><author><name>منى</name></author>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>أول.</p><p>ثان.</p></div></content></entry></feed>`;
    expect(await only(readFeed(bytes(atom)))).toEqual({
      text: 'أول.\nثان.',
      keys: {
        title: 'أ',
        url: 'https://a.example/2',
        author: 'منى',
        source: 'مدونة',
        language: 'ar',
      },
    });
  });

  test.each([
    ['<pubDate>أمس</pubDate>', 'أمس'],
    ['<pubDate>أمس</pubDate><dc:date>2020-01-02</dc:date>', '2020-01-02'],
    ['<pubDate> </pubDate>', undefined],
  ])('the day of an item: %s', async (tag, published) => {
    const rss = `<rss><channel><item><description>نص.</description>${tag}</item></channel></rss>`;
    const item = await only(readFeed(bytes(rss)));
    expect('keys' in item && item.keys['published']).toBe(published);
  });

  test.each([
    ['<?xml version="1.0"?><note>نص</note>', 'notDocument'],
    ['<rss><channel></channel></rss>', 'empty'],
  ])('%s is a problem', async (xml, kind) => {
    expect(await only(readFeed(bytes(xml)))).toMatchObject({ problem: { kind } });
  });

  test('entities that grow are not expanded', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><rss><channel><item><description>&b;</description></item></channel></rss>`;
    expect(await only(readFeed(bytes(bomb)))).toMatchObject({ text: '&b;' });
  });
});

describe('an archive', () => {
  const read = (content: Uint8Array) => itemsOf(zipReader(readerOf)(content));

  test('sidecars in it are read, wherever they stand; what stands beside articles is none', async () => {
    const content = zipSync({
      'a.txt': strToU8('نص.'),
      'b/c.json': strToU8('[{"text":"أول."},{"text":"ثان."}]'),
      'b/c.meta.yaml': strToU8('id: mine\nsource: وكالة'),
      'a.meta.yaml': strToU8('title: عنوان'),
      'd.txt.meta.yaml': strToU8('title: ['),
      'd.txt': strToU8('نص آخر.'),
      'README.md': strToU8('Read me.'),
      'b/~$c.docx': strToU8('Sami'),
    });
    expect(await read(content)).toMatchObject([
      { problem: { kind: 'yaml', reason: expect.stringMatching(/^d\.txt\.meta\.yaml: YAML/u) } },
      { text: 'نص.', keys: { title: 'عنوان' } },
      { text: 'أول.', keys: { id: 'mine', source: 'وكالة' } },
      { text: 'ثان.', keys: { source: 'وكالة' } },
      { text: 'نص آخر.', keys: {} },
    ]);
  });

  test('holds files as a folder does; each problem names its file', async () => {
    const content = zipSync({
      'أخبار/1.txt': strToU8('قال.'),
      '2.json': strToU8('[{"text":"أول."},{"text":"ثان."}]'),
      '3.html': strToU8('<p>صفحة.</p>'),
      'x.exe': strToU8('x'),
      'empty.txt': strToU8(''),
      '__MACOSX/._1.txt': strToU8('x'),
      'in.zip': zipSync({ 'a.txt': strToU8('x') }),
    });
    expect(await read(content)).toMatchObject([
      { text: 'قال.' },
      { text: 'أول.' },
      { text: 'ثان.' },
      { text: 'صفحة.' },
      { problem: { kind: 'format', reason: 'x.exe: not a format that is read' } },
      { problem: { kind: 'empty', reason: 'empty.txt: the file is empty' } },
      { problem: { kind: 'nested', reason: 'in.zip: an archive inside an archive' } },
    ]);
  });

  test('a bomb is refused by the size that it states', async () => {
    const [item] = await read(zipSync({ 'a.txt': new Uint8Array(65 * 2 ** 20) }, { level: 9 }));
    expect(item).toEqual({ problem: { kind: 'size', reason: 'a.txt: larger than 64 MB' } });
  });

  test('one that states less than it holds is damaged', async () => {
    const content = zipSync({ 'a.txt': new Uint8Array(5000).fill(65) });
    const view = new DataView(content.buffer, content.byteOffset);
    for (let at = 0; at < content.length - 4; at++) {
      if (view.getUint32(at, true) === 5000) view.setUint32(at, 50, true);
    }
    expect(await read(content)).toMatchObject([{ problem: { kind: 'damaged' } }]);
  });

  test('a wrong checksum is damaged, never another text', async () => {
    const content = zipSync({ 'a.txt': strToU8('نص سليم طويل') }, { level: 0 });
    content[content.indexOf(0xd9)]! ^= 1;
    expect(await read(content)).toMatchObject([{ problem: { kind: 'damaged' } }]);
  });

  test('a name that climbs out of the archive leads nowhere', async () => {
    const items = await read(zipSync({ '../../../tmp/evil.txt': strToU8('نص.') }));
    expect(items).toMatchObject([{ problem: { kind: 'empty' } }]);
  });

  test('not an archive, and one without files', async () => {
    expect(await read(bytes('PK no'))).toMatchObject([{ problem: { kind: 'damaged' } }]);
    expect(await read(zipSync({}))).toMatchObject([{ problem: { kind: 'empty' } }]);
  });
});

describe('Markdown', () => {
  test.each([
    ['# عنوان\n\nقال **الوزير** إن _الأمر_ واضح.', 'عنوان\n\nقال الوزير إن الأمر واضح.'],
    ['انظر [الموقع](https://a.example/x) و![صورة](x.png) هنا', 'انظر الموقع و هنا'],
    ['> قال الوزير\n> نعم', 'قال الوزير\nنعم'],
    ['خمسة \\* ستة <b>سبعة</b>', 'خمسة * ستة سبعة'],
  ])('%j is read as %j', (markdown, text) => {
    expect(withoutMarks(markdown)).toBe(text);
  });

  test.each([
    'سطر أول\nسطر ثان\n\nفقرة',
    '- قال الأول\n- قال الثاني',
    '1. أولًا\n2. ثانيًا',
    '5 * 3 = 15 و a_b_c و x < y',
    '    سطر مزاح',
    '- حوار - وحوار',
  ])('%j stays letter for letter', (markdown) => {
    expect(withoutMarks(markdown)).toBe(markdown);
  });
});
