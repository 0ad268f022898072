import { expect, test } from 'vitest';
import { latinNumber, problemOf } from './page/option-problem.ts';
import { OPTION } from './page/wire.ts';

const LENGTH = { type: OPTION.integer, name: 'طول', description: '', min_value: 1, max_value: 10 };
const ARTICLE = { type: OPTION.string, name: 'مقال', description: '', required: true };

test.each(['1', '10', '٣', ' 5 '])('a number may be %j', (typed) => {
  expect(problemOf(LENGTH, typed)).toBeNull();
});

test.each(['15', '0', 'كثير', '2.5', ' '])(
  'a number from 1 to 10 is asked for after %j',
  (typed) => {
    expect(problemOf(LENGTH, typed)).toBe('اكتب عددًا من 1 إلى 10');
  },
);

test('what must be given is asked for, and what need not be given is not', () => {
  expect(problemOf(ARTICLE, undefined)).toBe('هذا الحقل مطلوب');
  expect(problemOf(ARTICLE, '')).toBe('هذا الحقل مطلوب');
  expect(problemOf(LENGTH, '')).toBeNull();
});

test('Arabic digits are sent as Discord reads numbers', () => {
  expect(latinNumber(' ١٠ ')).toBe('10');
});
