import { expect, test } from 'vitest';
import { eachWord, formOf } from './words.ts';

function forms(text: string): string[] {
  const found: string[] = [];
  eachWord(text, 0, text.length, (start, end) => found.push(formOf(text.slice(start, end))));
  return found;
}

test('a number is one word with its separators, sign and unit', () => {
  expect(forms('بلغ 10,4% أي -3 من 5-1 يوم 2/3')).toEqual([
    'بلغ',
    '10.4%',
    'اي',
    '-3',
    'من',
    '5-1',
    'يوم',
    '2/3',
  ]);
});

test('thousands are one number however they are grouped, decimals however they are marked', () => {
  expect(forms('10,000 ١٠٬٠٠٠ 10000')).toEqual(['10000', '10000', '10000']);
  expect(forms('1,4 1.4 ١٫٤')).toEqual(['1.4', '1.4', '1.4']);
  expect(formOf('12,500')).toBe(formOf('12.500'));
  expect(formOf('0,500')).not.toBe(formOf('500'));
});

test('a full stop after a number does not belong to it', () => {
  expect(forms('عام 2011. وفي')).toEqual(['عام', '2011', 'وفي']);
});
