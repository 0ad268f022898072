import { expect, test } from 'vitest';
import type { Glyph } from './glyphs.ts';
import { segmentsOf } from './lines.ts';

/** Letters drawn one beside the other from the left, each with its left and right end. */
const row = (...drawn: readonly [string, number, number][]): Glyph[] =>
  drawn.map(([text, left, right]) => ({ text, left, right, y: 100, size: 12 }));
const read = (glyphs: Glyph[]) => segmentsOf(glyphs).map(({ clusters }) => clusters.join(''));

test('a drawn space parts words, and a letter that is spread does not', () => {
  const glyphs = row(['ن', 0, 4], ['ع', 7, 11], [' ', 11, 14], ['ا', 14, 18], ['م', 18, 24]);
  expect(read(glyphs)).toEqual(['نع ام']);
});

test('a space drawn over a letter stands in the gap beside it', () => {
  const glyphs = row(
    ['م', 0, 4],
    [' ', 4, 7],
    [' ', 7, 10],
    ['لا', 7, 14],
    ['ي', 17, 21],
    ['ت', 21, 25],
  );
  expect(read(glyphs)).toEqual(['م لا يت']);
});
