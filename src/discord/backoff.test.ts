import { expect, test } from 'vitest';
import { attemptAfter, waitBefore } from './backoff.ts';

test.each([
  [0, 0, 0],
  [1, 0, 500],
  [1, 1, 1000],
  [3, 1, 4000],
  [50, 1, 30_000],
])('attempt %i with chance %f waits %i ms', (attempt, random, ms) => {
  expect(waitBefore(attempt, random)).toBe(ms);
});

test('a connection that is cut now and then is taken up at once, however often', () => {
  expect(attemptAfter(null, 0, 'login')).toBe(0);
  expect(attemptAfter(0, 20_000, 'resume')).toBe(0);
  expect(attemptAfter(3, 10_000, 'resume')).toBe(0);
});

test('one that never comes up, or not for long, is tried less and less often', () => {
  expect(attemptAfter(0, 0, 'resume')).toBe(1);
  expect(attemptAfter(4, 300, 'resume')).toBe(5);
});

test('logins are counted for longer, since Discord counts them too', () => {
  expect(attemptAfter(2, 20_000, 'login')).toBe(3);
  expect(attemptAfter(2, 70_000, 'login')).toBe(0);
});
