import bidiFactory from 'bidi-js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bracketBalance, isRightToLeft, mirror, readingOrder } from './order.ts';

interface Bidi {
  getEmbeddingLevels(text: string, base: 'rtl'): unknown;
  getReorderedString(text: string, levels: unknown): string;
}
// The package's own types forget that it exports a function.
const bidi = (bidiFactory as unknown as () => Bidi)();

/** What one sees of a line, left to right, by an independent implementation of UAX 9. */
function seenOf(line: string): string[] {
  const levels = bidi.getEmbeddingLevels(line, 'rtl');
  return [...bidi.getReorderedString(line, levels)];
}

/** The line read back; brackets are turned where they show the shape that one sees. */
function readBack(line: string): string {
  const text = readingOrder(seenOf(line)).join('');
  return bracketBalance(text) < 0 ? mirror(text) : text;
}

test.each([
  'قال الوزير (رئيس الوفد) إن «الاتفاق» نافذ.',
  'ستُجرى في 24 ديسمبر 2021، بنسبة 83.5% من 2,831,000',
  'يوم 12/11/2021 عند الساعة 08:30.',
  'من 2020-11-12 إلى 2021-01-03',
  'نشرته Reuters News Agency أمس',
  'الآلية (UNSMIL) ستُعلن',
  'وفق BBC (London) اليوم',
  'اتفاق 5+5 في أكتوبر/تشرين الأول ٢٠٢٠',
  'على https://www.example.com/news?id=15 اليوم',
  'قناة France 24 الإخبارية',
])('%s is read as it was written', (line) => {
  expect(readBack(line)).toBe(line);
});

test('any line of words, numbers, names and brackets is read as it was written', () => {
  const arabic = fc.constantFrom('قال', 'الوزير', 'لا', 'إن،', 'الأمن.', '«نعم»', '(لا بديل)');
  const number = fc.constantFrom('24', '83.5', '2,831,000', '12/11/2021', '٢٠٢٠', '08:30');
  const name = fc.constantFrom('Reuters', 'United Nations', 'BBC News', '(UNSMIL)', 'A.B.C');
  // Two numbers or names beside one another are seen alike in either order of writing.
  const group = fc.tuple(arabic, fc.option(fc.oneof(number, name)), arabic);
  fc.assert(
    fc.property(fc.array(group, { minLength: 1, maxLength: 6 }), (groups) => {
      const line = groups.flat().filter(Boolean).join(' ');
      expect(readBack(line)).toBe(line);
    }),
  );
});

test('a ligature of two letters is one cluster and keeps their order', () => {
  expect(readingOrder(['م', 'ا', 'لا', 'س']).join('')).toBe('سلاام');
});

test('a page with some Latin is still Arabic; one with an Arabic name is not', () => {
  expect(isRightToLeft('قال Reuters إن')).toBe(true);
  expect(isRightToLeft('The word محمد is a name in many countries')).toBe(false);
  expect(isRightToLeft('2021')).toBe(false);
});
