import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sliceOf } from './span.ts';
import { isNumber, tokenise } from './tokenise.ts';

const words = (text: string) => tokenise(text).map((token) => sliceOf(text, token));

test('a word keeps its harakat and tatweel', () => {
  expect(words('قال الدَّبَيْبَة: «نعـــم»')).toEqual(['قال', 'الدَّبَيْبَة', 'نعـــم']);
});

test('letters and digits part from each other', () => {
  expect(words('ب17 مليون')).toEqual(['ب', '17', 'مليون']);
});

test('other numbers are words of their own, no digits of a number', () => {
  expect(words('10½ م² ①')).toEqual(['10', '½', 'م', '²', '①']);
  expect(isNumber('½', { start: 0, end: 1 })).toBe(false);
});

test('a word glued to a full stop is two words', () => {
  expect(words('البلد.وانتهت 5+5')).toEqual(['البلد', 'وانتهت', '5', '5']);
});

test('a text of marks alone has no words', () => {
  expect(words('\u064e\u0640 ... «»')).toEqual([]);
});

test('numbers are told from words', () => {
  const text = '٢٤ ديسمبر';
  expect(tokenise(text).map((token) => isNumber(text, token))).toEqual([true, false]);
});

test('for any text, tokens go forward and lie inside it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let last = 0;
      for (const token of tokenise(text)) {
        expect(token.start).toBeGreaterThanOrEqual(last);
        expect(token.end).toBeGreaterThan(token.start);
        last = token.end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
