import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import type { BytesReader } from '../../src/corpus/formats/format.ts';
import { Isolation } from '../../src/corpus/formats/isolate.ts';
import { readJson, readJsonLinesIn } from '../../src/corpus/formats/json.ts';
import { readText } from '../../src/corpus/formats/text.ts';
import { zipReader } from '../../src/corpus/formats/zip.ts';

/** A format with whole files of it. */
export interface Target {
  readonly read: BytesReader;
  readonly samples: readonly Uint8Array[];
  readonly isArchive?: boolean;
}

/** As the corpus has them, but ended sooner. */
const apart = new Isolation({ longestSilenceMs: 5000 });
const readHtml = apart.reader('html');
const readDocx = apart.reader('docx');
const readPdf = apart.reader('pdf');
const readFeed = apart.reader('feed');
const readMarkdown = apart.reader('markdown');

const folder = new URL(
  import.meta.url.endsWith('.ts') ? '../../test/samples/' : '../../../test/samples/',
  import.meta.url,
);
const file = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)));

const text = new TextDecoder().decode(file('article.txt'));
const keys = { title: 'عنوان', published: '2021-11-12', url: 'https://a.example/1' };
const frontMatter = `---\ntitle: عنوان\npublished: 2021-11-12\n---\n${text}`;
const markdown = `# عنوان\n\n> ${text.replaceAll('\n', '\n\n')}\n\n* **أول** [رابط](https://a.example)\n* ثان\n`;
const paragraphs = text
  .split('\n')
  .map((line) => `<p>${line}</p>`)
  .join('');
const html = `<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>عنوان</title>
<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...keys })}</script></head>
<body><nav><a href="/">الرئيسية</a></nav><article><h1>عنوان</h1>${paragraphs}<table><tr><td>1</td></tr></table></article></body></html>`;
const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>وكالة</title><item><title>عنوان</title>
<link>https://a.example/1</link><pubDate>Fri, 12 Nov 2021 10:00:00 GMT</pubDate><content:encoded><![CDATA[${paragraphs}]]></content:encoded></item></channel></rss>`;
const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>م</title><entry><title>أ</title><content type="xhtml"><div>${paragraphs}</div></content></entry></feed>`;

/** A PDF whose page is not compressed, so that accidents reach its operators. */
const plainPdf = strToU8(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length 130>>stream
q 1 0 0 1 10 20 cm BT /F1 12 Tf 14 TL 1 0 0 1 20 200 Tm (First line of the text) Tj T* [(Second) -250 (line)] TJ 0 -14 Td (Third) ' ET Q
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF`);

const bare: Readonly<Record<string, BytesReader>> = {
  txt: readText,
  md: readMarkdown,
  html: readHtml,
  json: readJson,
  rss: readFeed,
  docx: readDocx,
};
const inArchive = (name: string) => bare[name.split('.').at(-1) ?? ''];

export const TARGETS: Readonly<Record<string, Target>> = {
  txt: { read: readText, samples: [strToU8(text), strToU8(frontMatter), toWindows1256(text)] },
  md: { read: readMarkdown, samples: [strToU8(markdown), strToU8(frontMatter)] },
  html: { read: readHtml, samples: [strToU8(html)] },
  docx: { read: readDocx, samples: [file('word.docx')], isArchive: true },
  pdf: { read: readPdf, samples: [plainPdf, file('libreoffice.pdf'), file('chromium-dejavu.pdf')] },
  json: {
    read: readJson,
    samples: [strToU8(JSON.stringify([{ ...keys, text }, { text: 'ثان.' }], null, 1))],
  },
  jsonl: {
    read: readJsonLinesIn,
    samples: [strToU8(`${JSON.stringify({ ...keys, text })}\n`.repeat(3))],
  },
  rss: { read: readFeed, samples: [strToU8(rss), strToU8(atom)] },
  zip: {
    read: zipReader(inArchive),
    samples: [
      zipSync({
        'a.txt': strToU8(frontMatter),
        'b.json': strToU8(JSON.stringify({ text })),
        'c.rss': strToU8(rss),
      }),
    ],
    isArchive: true,
  },
};

/** Arabic letters and marks as windows-1256 has them. */
function toWindows1256(unicode: string): Uint8Array {
  const table = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) {
    table.set(new TextDecoder('windows-1256').decode(Uint8Array.of(byte)), byte);
  }
  return Uint8Array.from([...unicode].map((char) => table.get(char) ?? 0x3f));
}
