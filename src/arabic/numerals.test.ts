import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';
import { readCardinal, readOrdinal } from './numerals.ts';

const words = (text: string) => fold(text).split(' ');

describe('cardinals are read as Arabic says them', () => {
  test.each([
    ['ثلاثة', 3],
    ['خمسة عشر', 15],
    ['أحد عشر', 11],
    ['اثني عشر', 12],
    ['خمسة وعشرون', 25],
    ['مئة', 100],
    ['مئة وخمسة', 105],
    ['ثلاثمائة وستين', 360],
    ['ثلاث مئة', 300],
    ['ألفين وأحد عشر', 2011],
    ['ألف وتسعمائة وتسعة وستين', 1969],
    ['ألف وأربعمائة', 1400],
    ['خمسة آلاف', 5000],
    ['خمسة عشر ألفا وثلاثمئة', 15300],
    ['مليونين', 2000000],
    ['17 مليون', 17000000],
    ['٢٤', 24],
  ])('%s', (text, value) => {
    expect(readCardinal(words(text), 0)).toEqual({ value, next: words(text).length });
  });

  test('a number ends where the next word is none of its parts', () => {
    expect(readCardinal(words('ثلاثة أيام'), 0)).toEqual({ value: 3, next: 1 });
    expect(readCardinal(words('ثلاثة وأربعة'), 0)).toEqual({ value: 3, next: 1 });
    expect(readCardinal(words('رجل'), 0)).toBeNull();
  });
});

describe('ordinals are read with and without their article', () => {
  test.each([
    ['الأول', 1],
    ['ثاني', 2],
    ['الحادي عشر', 11],
    ['الثامنة عشرة', 18],
    ['الثالث والعشرين', 23],
    ['الحادي والثلاثين', 31],
    ['العشرين', 20],
    ['الثلاثين', 30],
  ])('%s', (text, value) => {
    expect(readOrdinal(words(text), 0)).toEqual({ value, next: words(text).length });
  });

  test('a count is not an ordinal', () => {
    expect(readOrdinal(words('عشرين رجلا'), 0)).toBeNull();
  });
});
