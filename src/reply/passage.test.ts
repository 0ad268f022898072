import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segment } from '../arabic/sentences.ts';
import { quotePassage } from './passage.ts';

const SENTENCE = 'أعلنت المفوضية العليا للانتخابات موعد الاقتراع في البلاد كلها يوم الجمعة.';

function shown(text: string, at: number): string {
  const place = { start: 0, end: text.length };
  const mark = { start: at, end: at + 3 };
  return quotePassage(text, place, [mark], 'النص:').replaceAll('**', '');
}

test('a long place is shown around its mark in whole sentences', () => {
  const text = Array.from({ length: 40 }, () => SENTENCE).join(' ');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: text.length - 4 }), (at) => {
      const line = shown(text, at);
      const bare = line.replace(/^> (?:النص: )?…?/u, '').replace(/…$/u, '');
      const sentences = segment(bare).sentences.map(({ start, end }) => bare.slice(start, end));
      expect(new Set(sentences)).toEqual(new Set([SENTENCE]));
      expect(sentences.length).toBeGreaterThan(12);
    }),
  );
});

test('a sentence longer than a message is cut from word to word', () => {
  const text = Array.from({ length: 400 }, () => 'كلمة').join(' ');
  expect(shown(text, 1000)).toMatch(/^> النص: …(?:كلمة )+كلمة…$/u);
});

test('a short place is shown whole', () => {
  expect(shown(SENTENCE, 0)).toBe(`> ${SENTENCE}`);
});
