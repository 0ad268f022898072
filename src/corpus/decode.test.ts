import { expect, test } from 'vitest';
import { decode } from './decode.ts';

const ARABIC = 'قال رئيس الوزراء إن الانتخابات في موعدها.\n';
const WINDOWS_1256 = Uint8Array.from([0xe1, 0xed, 0xc8, 0xed, 0xc7]); // ليبيا

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const units = [...((mark ? '\ufeff' : '') + text)].map((char) => char.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
  );
}

test('UTF-8 is read with and without a byte order mark', () => {
  const bytes = new TextEncoder().encode(ARABIC);
  expect(decode(bytes)).toEqual({ text: ARABIC, encoding: 'utf-8' });
  expect(decode(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]))).toMatchObject({ text: ARABIC });
});

test.each([
  [false, true],
  [true, true],
  [false, false],
  [true, false],
])('UTF-16 is read (big-endian %s, mark %s)', (bigEndian, mark) => {
  expect(decode(utf16(ARABIC, bigEndian, mark))).toMatchObject({ text: ARABIC });
});

test('what is not UTF-8 is read as windows-1256', () => {
  expect(decode(WINDOWS_1256)).toEqual({ text: 'ليبيا', encoding: 'windows-1256' });
});

test('the text is composed (NFC)', () => {
  expect(decode(new TextEncoder().encode('ا\u0653'))).toMatchObject({ text: 'آ' });
});

test('a file of bytes is not text', () => {
  expect(decode(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0]))).toEqual({ problem: 'binary' });
});

test('an empty file and one of white space say so', () => {
  expect(decode(new Uint8Array())).toEqual({ problem: 'empty' });
  expect(decode(new TextEncoder().encode(' \n\t'))).toEqual({ problem: 'empty' });
});

/** A text in a code page of one byte a letter. */
function encode(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const table = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte--) table.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from([...text].map((char) => table.get(char)!));
}

const TEXTS = [
  ARABIC,
  'وأضاف أن المراقبين الدوليين سيتابعون الاقتراع، ولا سيما في المدن الكبرى',
  'هل يلتقي الطرفان في تونس؟ لا يعرف أحد',
  'بنغازي',
];

test.each(TEXTS)('windows-1256 and ISO-8859-6 are told apart by their letters: %s', (text) => {
  for (const encoding of ['windows-1256', 'iso-8859-6']) {
    expect(decode(encode(text, encoding))).toEqual({ text, encoding });
  }
});

test('French in windows-1256 is not taken for Arabic', () => {
  const text = 'Le président a été reçu à Genève, où il a précisé ses idées: très bien.';
  expect(decode(encode(text, 'windows-1256'))).toEqual({ text, encoding: 'windows-1256' });
});

test('what a page declares is believed where its bytes are not UTF-8', () => {
  expect(decode(encode('Привет', 'windows-1251'), 'windows-1251')).toMatchObject({
    text: 'Привет',
  });
  expect(decode(new TextEncoder().encode(ARABIC), 'windows-1256')).toMatchObject({ text: ARABIC });
  expect(decode(WINDOWS_1256, 'utf-8')).toMatchObject({ text: 'ليبيا' });
});

test('UTF-8 with a damaged byte stays UTF-8 and shows where', () => {
  const bytes = new TextEncoder().encode(`${ARABIC}${ARABIC}`);
  bytes[21] = 0xff;
  expect(decode(bytes)).toMatchObject({
    encoding: 'utf-8',
    text: expect.stringContaining('\ufffd'),
  });
  const cut = new TextEncoder().encode(ARABIC.trim()).slice(0, 41);
  expect(decode(cut)).toMatchObject({ encoding: 'utf-8' });
});

test('a text whose end was never written, and other files that begin with the mark of UTF-16', () => {
  const good = new TextEncoder().encode(ARABIC.repeat(2000));
  expect(decode(Uint8Array.from([...good, ...new Uint8Array(4096)]))).toEqual({
    problem: 'binary',
  });
  const wide = [...ARABIC].flatMap((char) => [char.charCodeAt(0) & 255, 6, 0, 0]);
  expect(decode(Uint8Array.from([0xff, 0xfe, 0, 0, ...wide]))).toEqual({ problem: 'binary' });
  // A generator of no quality gives bytes of every kind, zeros left out.
  const noise = Array.from({ length: 4000 }, (_, i) => ((i * i * 31 + i * 17) % 255) + 1);
  expect(decode(Uint8Array.from([0xff, 0xfe, ...noise]))).toEqual({ problem: 'binary' });
});
