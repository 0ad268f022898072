import { describe, expect, test } from 'vitest';
import { parseQuery } from './query.ts';

describe('a quotation mark without its fellow', () => {
  test.each([
    ['«قانون انتخابي جديد', '«'],
    ['قانون انتخابي" جديد', '"'],
    ['"قانون انتخابي" “جديد', '“'],
    ["'قانون انتخابي", "'"],
    ['«قانون انتخابي"', '«'],
    ['<<قانون', '<<'],
    ['والإحباط". قال قانون في كتابها "تدهوره', '"'],
  ])('is told, and its words are words: %s', (text, mark) => {
    const query = parseQuery(text);
    expect(query.unpaired).toEqual({ mark, readAs: 'words' });
    expect(query.words.map(({ word }) => word)).toContain('قانون');
  });

  test.each(['-«قانون جديد', 'حفتر -"قانون جديد'])(
    'after a minus leaves out the rest: %s',
    (text) => {
      const { unpaired, excludedPhrases, words } = parseQuery(text);
      expect(unpaired?.readAs).toBe('excludedToEnd');
      expect(excludedPhrases).toEqual([['قانون', 'جديد']]);
      expect(words.map(({ word }) => word)).not.toContain('قانون');
    },
  );

  test.each([
    '«قانون» و"جديد"',
    '”قانون“ „جديد‟',
    "d'Ivoire ‘Abd",
    'قانون -«جديد انتخابي»',
    'خمسة < ستة',
    '',
  ])('is not told of where there is none: %s', (text) => {
    expect(parseQuery(text).unpaired).toBeNull();
  });
});

test.each([
  ['متى ولد نيوتن', true],
  ['- أين يقع المغرب', true],
  ['وصل الوفد؟', true],
  ['وصل الوفد من ليبيا', false],
  ['', false],
])('%j asks: %s', (text, asks) => {
  expect(parseQuery(text).isQuestion).toBe(asks);
});

test('words inside an exact phrase know that they are', () => {
  const { words } = parseQuery('«لا اتفاق» بعد');
  expect(words.map(({ word, isInPhrase }) => [word, isInPhrase])).toEqual([
    ['لا', true],
    ['اتفاق', true],
    ['بعد', false],
  ]);
});

test('a headline with a quotation in it asks for no phrase', () => {
  const { phrases, words } = parseQuery('ماكرون يزور طرابلس ويقول «لا اتفاق»');
  expect(phrases).toEqual([]);
  expect(words.some(({ isInPhrase }) => isInPhrase)).toBe(false);
});
