import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldWithMap, unfoldSpan } from './fold.ts';
import { INVISIBLE } from './letters.ts';

describe('folding makes equal what readers take for the same word', () => {
  test.each([
    ['harakat', 'الدَّبَيْبَة', 'الدبيبه'],
    ['tatweel', 'الأمـــن', 'الامن'],
    ['hamza on alef', 'أإآٱ', 'اااا'],
    ['hamza on waw and yeh', 'مسؤول مسئول', 'مسوول مسيول'],
    ['alef maksura', 'على', 'علي'],
    ['Arabic-Indic digits', '٢٤ ديسمبر', '24 ديسمبر'],
    ['extended digits', '۲۴', '24'],
    ['presentation forms', 'ﻻ ﻷ', 'لا لا'],
    ['Latin case and accents', 'Félix HAFTAR', 'felix haftar'],
    ['Persian letters', 'کی پ گ ڤ', 'كي ب ك ف'],
    ['wavy hamza, Urdu heh', 'ٲٳھۃ', 'ااهه'],
    ['bidi controls', '\u202bليبيا\u202c', 'ليبيا'],
  ])('%s', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('a hamza that stands alone is kept', () => {
    expect(fold('شيء')).toBe('شيء');
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'اأإآبةىيئؤء \u064e\u0651\u0640\u200f\u0660\ufefbÉx1.') }),
);

describe('for any text', () => {
  test('folding twice is folding once', () => {
    fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text)));
  });

  test('the map gives the same folded text and goes forward only', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldWithMap(text);
        expect(folded.text).toBe(fold(text));
        expect(folded.origin).toHaveLength(folded.text.length + 1);
        for (let i = 1; i < folded.origin.length; i++) {
          expect(folded.origin[i]!).toBeGreaterThanOrEqual(folded.origin[i - 1]!);
        }
      }),
    );
  });

  test('a place in the folded text leads back to a slice that folds to it', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const folded = foldWithMap(text.replace(/[^\u0600-\u06ff ]/gu, ''));
        const source = text.replace(/[^\u0600-\u06ff ]/gu, '');
        const size = folded.text.length + 1;
        const [start, end] = [a % size, b % size].sort((x, y) => x - y) as [number, number];
        const span = unfoldSpan(folded, { start, end });
        expect(fold(source.slice(span.start, span.end))).toBe(folded.text.slice(start, end));
      }),
    );
  });
});

test('every character that says nothing is removed', () => {
  expect('a\u200fb\ufeffc'.replace(INVISIBLE, '')).toBe('abc');
  expect(fold('\u200f\ufeff\u00ad')).toBe('');
});
