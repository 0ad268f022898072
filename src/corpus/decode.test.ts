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
