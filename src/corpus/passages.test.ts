import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toDocument } from './load.ts';

const words = (text: string) => text.split(/\s+/u).filter(Boolean).length;
const sentence = (count: number) => `${Array(count).fill('كلمة').join(' ')}.`;

test('short sentences are grouped until the passage has enough words', () => {
  const text = Array(10).fill(sentence(20)).join(' ');
  const { passages } = toDocument('a', 'a', text);
  expect(passages.map((p) => words(text.slice(p.start, p.end)))).toEqual([80, 80, 40]);
});

test('the end of a paragraph ends a passage that has enough words', () => {
  const text = `${sentence(50)}\n${sentence(30)}`;
  expect(toDocument('a', 'a', text).passages.map((p) => p.paragraph)).toEqual([1, 2]);
});

test('a blank line ends a passage sooner, but not after a heading', () => {
  const text = `عنوان\n\n${sentence(20)}\n\n${sentence(20)}`;
  expect(toDocument('a', 'a', text).passages.map((p) => p.paragraph)).toEqual([1, 3]);
});

test('a heading goes with what follows it', () => {
  const text = `عنوان فرعي\n${sentence(40)}`;
  expect(toDocument('a', 'a', text).passages).toHaveLength(1);
});

test('for any text, passages are whole sentences in order, each sentence in one', () => {
  const piece = fc.constantFrom(
    'قال الوزير',
    ' إن',
    '«نعم»',
    '. ',
    '؟ ',
    '\n',
    '\n\n',
    ' 5.5 ',
    'x',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 400 }), (pieces) => {
      const { passages, sentences } = toDocument('a', 'a', pieces.join(''));
      const starts = new Set(sentences.map((s) => s.start));
      const ends = new Set(sentences.map((s) => s.end));
      let last = 0;
      for (const [i, passage] of passages.entries()) {
        expect(passage.number).toBe(i + 1);
        expect(starts.has(passage.start) && ends.has(passage.end)).toBe(true);
        expect(passage.start).toBeGreaterThanOrEqual(last);
        last = passage.end;
      }
      for (const s of sentences) {
        expect(passages.filter((p) => p.start <= s.start && s.end <= p.end)).toHaveLength(1);
      }
    }),
  );
});
