import { expect, test } from 'vitest';
import { isSame, sameAs } from './study.ts';

const digests = (...numbers: number[]) => Int32Array.from(numbers.flatMap((n) => [n, 0, n, 7]));

test('a document is found again wherever it stands now', () => {
  expect([...sameAs(digests(5, 1, 9, 3), digests(1, 3, 5))]).toEqual([2, 0, -1, 1]);
});

test('an archive is the same when all of its documents are, in the same order', () => {
  expect(isSame(digests(1, 2), digests(1, 2))).toBe(true);
  expect(isSame(digests(1, 2), digests(2, 1))).toBe(false);
  expect(isSame(digests(1, 2), digests(1))).toBe(false);
});
