import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Lines } from './lines.ts';

const linesOf = (texts: readonly string[]) => new Lines(Lines.of(texts));
const holding = (texts: readonly string[], part: string) => [...linesOf(texts).holding(part)];

test('a part is found in every text that holds it, once in each, also at both ends', () => {
  const texts = ['ليبيا', '', 'من ليبيا وإلى ليبيا', 'مصر', 'ليبيا'];
  expect(holding(texts, 'ليبيا')).toEqual([0, 2, 4]);
  expect(holding(texts, 'تونس')).toEqual([]);
  expect(holding(texts, '')).toEqual([0, 1, 2, 3, 4]);
});

test('no part is found across the end of a text', () => {
  expect(holding(['قال الوزير', 'الأول'], 'الوزيرالأول')).toEqual([]);
  expect(holding(['ab', 'cd'], 'bc')).toEqual([]);
});

test('texts come out as they were given, and are looked through as one by one', () => {
  const word = fc.string({ unit: fc.constantFrom('ا', 'ب', 'a', ' ', '\ud83d') });
  fc.assert(
    fc.property(fc.array(word), word, (texts, part) => {
      const lines = linesOf(texts);
      expect(texts.map((_, number) => lines.at(number))).toEqual(texts);
      const found = texts.flatMap((text, number) => (text.includes(part) ? [number] : []));
      expect([...lines.holding(part)]).toEqual(found);
    }),
  );
});
