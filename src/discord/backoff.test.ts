import { expect, test } from 'vitest';
import { waitBefore } from './backoff.ts';

test.each([
  [0, 0, 0],
  [1, 0, 500],
  [1, 1, 1000],
  [3, 1, 4000],
  [50, 1, 30_000],
])('attempt %i with chance %f waits %i ms', (attempt, random, ms) => {
  expect(waitBefore(attempt, random)).toBe(ms);
});
