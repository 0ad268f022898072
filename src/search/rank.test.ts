import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../arabic/fold.ts';
import { toDocument } from '../corpus/load.ts';
import { Searcher } from './search.ts';
import { WEIGHTS } from './weights.ts';

/** Words without clitics, endings or neighbours among them: each its own stem class. */
const WORDS = ['خبر', 'وزير', 'مدرسه', 'قطار', 'جسر', 'سفينه', 'عاصفه', 'ملعب', 'متحف', 'دستور'];

const PLAIN_BM25 = {
  ...WEIGHTS,
  ...{
    exact: 0,
    run: 0,
    near: 0,
    lead: 0,
    opening: 0,
    window: 0,
    article: 0,
    rescued: 0,
    rare: 0,
    spelling: 0,
    script: 0,
  },
};

const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 })
  .map((words) => `${words.join(' ')}.`);

/** BM25 as in the book, over every document. */
function oracle(texts: readonly string[], query: readonly string[]): number[] {
  const documents = texts.map((each) => each.replace('.', '').split(' '));
  const average = documents.reduce((sum, words) => sum + words.length, 0) / documents.length;
  return documents.map((words) => {
    let score = 0;
    for (const word of new Set(query)) {
      const frequency = documents.filter((other) => other.includes(word)).length;
      if (frequency === 0) continue;
      const idf = Math.log(1 + (documents.length - frequency + 0.5) / (frequency + 0.5));
      const count = words.filter((other) => other === word).length;
      const { k1, b } = WEIGHTS;
      score += (idf * count) / (count + k1 * (1 - b + (b * words.length) / average));
    }
    return score;
  });
}

test('with every other weight at zero, scores are BM25 as a slow and obvious program has it', () => {
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 25 }),
      fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }),
      (texts, query) => {
        const documents = texts.map((each, i) => toDocument(String(i), String(i), each));
        const searcher = new Searcher(documents, PLAIN_BM25);
        const { hits } = searcher.search(query.join(' '), { limit: 100 });
        const expected = oracle(texts, query);
        expect(hits).toHaveLength(expected.filter((score) => score > 0).length);
        for (const hit of hits) {
          expect(hit.score).toBeCloseTo(expected[Number(hit.document.id)]!, 4);
        }
        const scores = hits.map((hit) => hit.score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      },
    ),
  );
});

describe('for any text and any query', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({
      unit: fc.constantFrom(...'الأممالمتحدة وبكل ديسمبر24٢٤ «»"-.؟\n\u064e\u0640\u200fDraghi'),
      maxLength: 200,
    }),
  );

  test('searching does not throw, and marks are slices inside the passage', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 6 }), anything, (texts, query) => {
        const documents = texts.map((each, i) => toDocument(String(i), String(i), each));
        const { hits, total } = new Searcher(documents).search(query, { limit: 10 });
        expect(total).toBeGreaterThanOrEqual(hits.length);
        for (const { document, passage, highlights } of hits) {
          let last = passage.start;
          for (const mark of highlights) {
            expect(mark.start).toBeGreaterThanOrEqual(last);
            expect(mark.end).toBeGreaterThan(mark.start);
            expect(fold(document.text.slice(mark.start, mark.end))).not.toBe('');
            last = mark.end;
          }
          expect(last).toBeLessThanOrEqual(passage.end);
        }
      }),
    );
  });

  test('a sentence of the corpus, pasted whole, finds its own passage first', () => {
    fc.assert(
      fc.property(fc.uniqueArray(text, { minLength: 2, maxLength: 8 }), fc.nat(), (texts, pick) => {
        const documents = texts.map((each, i) => toDocument(String(i), String(i), each));
        const wanted = texts[pick % texts.length]!;
        const [hit] = new Searcher(documents).search(wanted, { limit: 1 }).hits;
        const found = texts[Number(hit!.document.id)]!.replace('.', '').split(' ');
        const words = wanted.replace('.', '').split(' ');
        // Another text may hold the whole sentence too; then either is right.
        expect(` ${found.join(' ')} `).toContain(` ${words.join(' ')} `);
      }),
    );
  });
});
