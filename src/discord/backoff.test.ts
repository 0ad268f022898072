import { expect, test } from 'vitest';
import { Attempts, waitBefore } from './backoff.ts';

test.each([
  [0, 0, 0],
  [1, 0, 500],
  [1, 1, 1000],
  [3, 1, 4000],
  [50, 1, 30_000],
])('attempt %i with chance %f waits %i ms', (attempt, random, ms) => {
  expect(waitBefore(attempt, random)).toBe(ms);
});

/** A shard that was logged in once. */
const loggedIn = () => {
  const attempts = new Attempts();
  expect(attempts.next('login', 0)).toBe(0);
  attempts.isUp(100);
  return attempts;
};

test('a connection that was up is taken up at once, ten times within a minute', () => {
  const attempts = loggedIn();
  for (let n = 1; n <= 10; n++) {
    expect(attempts.next('resume', n * 600)).toBe(0);
    attempts.isUp(n * 600 + 50);
  }
  expect(attempts.next('resume', 7000)).toBe(1);
  attempts.isUp(8000);
  expect(attempts.next('resume', 8600)).toBe(2);
  attempts.isUp(10_000);
  expect(attempts.next('resume', 71_000)).toBe(0);
});

test('one that never comes up is tried less and less often', () => {
  const attempts = loggedIn();
  expect([1, 2, 3, 4].map((n) => attempts.next('resume', n * 1000))).toEqual([0, 1, 2, 3]);
});

test('logins are counted for longer, since Discord counts them too', () => {
  const attempts = loggedIn();
  expect(attempts.next('login', 20_000)).toBe(1);
  attempts.isUp(21_000);
  expect(attempts.next('login', 91_000)).toBe(0);
});
