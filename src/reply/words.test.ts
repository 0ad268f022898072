import { describe, expect, test } from 'vitest';
import { AR } from './words/ar.ts';
import { EN } from './words/en.ts';
import { type MessageKey, wordsOf } from './words.ts';

const KEYS = Object.keys(AR) as MessageKey[];
const placeholders = (message: string) =>
  [
    ...new Set([...message.matchAll(/\{(?<name>[a-z]+)[,}]/gu)].map((m) => m.groups!['name']!)),
  ].sort();

describe('the catalogues', () => {
  test('have the same keys', () => {
    expect(Object.keys(EN).sort()).toEqual([...KEYS].sort());
  });

  test.each(KEYS)('%s has the same placeholders in both languages', (key) => {
    expect(placeholders(EN[key])).toEqual(placeholders(AR[key]));
  });

  test.each(KEYS)('%s can be said with any number', (key) => {
    const values = Object.fromEntries(placeholders(AR[key]).map((name) => [name, 'س']));
    for (const count of [0, 1, 2, 3, 11, 100, 103]) {
      const numbers = { count, documents: count, passages: count };
      const said = wordsOf('ar').say(key, { ...values, ...numbers });
      expect(said).not.toContain('{');
      expect(wordsOf('en').say(key, { ...values, ...numbers })).not.toContain('{');
    }
  });

  test('Arabic has all six plural classes wherever it counts', () => {
    for (const key of KEYS) {
      if (!AR[key].includes(', plural,')) continue;
      for (const form of ['zero', 'one', 'two', 'few', 'many', 'other']) {
        expect(`${key}: ${AR[key]}`).toContain(`${form} {`);
      }
    }
  });

  test('no Arabic message holds a bidi control, and none begins with Latin', () => {
    for (const key of KEYS) {
      expect(AR[key]).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]/u);
      expect(`${key} ${AR[key].slice(0, 1)}`).not.toMatch(/ [A-Za-z]$/u);
    }
  });
});

test('no Arabic line of ours ends in a sign that a left-to-right base would put at its beginning', () => {
  const wrong = KEYS.filter((key) => !/\.(?:name|description)$|^quote\.label$/u.test(key)).filter(
    (key) => AR[key].split('\n').some((line) => /[.:!»،]\**$/u.test(line)),
  );
  expect(wrong).toEqual([]);
});

test('plural classes are right', () => {
  const say = (count: number) => wordsOf('ar').say('summary.length.choice', { count });
  expect([1, 2, 3, 11, 100].map(say)).toEqual([
    'جملة واحدة',
    'جملتان',
    '3 جمل',
    '11 جملة',
    '100 جملة',
  ]);
});
