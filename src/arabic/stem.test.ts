import { describe, expect, test } from 'vitest';
import { stem } from './stem.ts';

/** Stems against a vocabulary of exactly these words. */
const against = (...words: string[]) => {
  const vocabulary = new Set(words);
  return (word: string) => stem(word, (form) => vocabulary.has(form));
};

describe('clitics and endings come off where the rest is a word', () => {
  test.each([
    ['والدبيبه', ['الدبيبه'], 'دبيبه'],
    ['للامم', ['الامم'], 'امم'],
    ['بليبيا', ['ليبيا'], 'ليبيا'],
    ['فقال', ['قال'], 'قال'],
    ['حكومته', ['الحكومه'], 'حكومه'],
    ['سكانها', ['سكان'], 'سكان'],
    ['انتخابات', ['انتخابات', 'انتخابه'], 'انتخابه'],
    ['مصريون', ['مصري', 'مصريين'], 'مصري'],
    ['تبلغ', ['تبلغ', 'يبلغ', 'بلغ'], 'بلغ'],
    ['ووسايل', ['وسايل', 'الوسايل', 'سايل'], 'وسايل'],
    ['وسلاح', ['سلاح', 'السلاح', 'لاح'], 'سلاح'],
    ['استقلت', ['استقل', 'يستقل'], 'استقل'],
  ])('%s among %o is %s', (word, vocabulary, expected) => {
    expect(against(...vocabulary)(word)).toBe(expected);
  });
});

describe('words that only look as if they had a clitic or an ending stay whole', () => {
  test.each([
    ['لبنان', ['لبنان', 'لبن']],
    ['بنغازي', ['بنغازي', 'بنغاز']],
    ['بيروت', ['بيروت', 'بيرو']],
    ['وزير', ['وزير']],
    ['فرنسا', ['فرنسا']],
    ['مدينه', ['مدينه']],
    ['والده', ['والده']],
    ['وسايل', ['وسايل', 'الوسايل', 'سايل', 'ايل']],
    ['وسايل', ['وسايل', 'بوسايل', 'سايل', 'ايل']],
    ['بلدين', ['بلدين', 'البلدين', 'لدين']],
    ['فقدت', ['فقدت', 'وفقدت', 'قدت']],
    ['والدين', ['والدين', 'الوالدين', 'الدين', 'دين']],
  ])('%s', (word, vocabulary) => {
    expect(against(...vocabulary)(word)).toBe(word);
  });
});
