import { expect, test } from 'vitest';
import { createPace } from './pace.ts';

test('the eleventh question within ten seconds waits for the first to be ten seconds old', () => {
  const pace = createPace(10);
  for (let at = 0; at < 10; at++) expect(pace.take('editor', at * 100)).toBe(0);
  expect(pace.take('editor', 1000)).toBe(9000);
  expect(pace.take('editor', 9999)).toBe(1);
  expect(pace.take('editor', 10_000)).toBe(0);
});

test('who keeps pressing is not kept out for longer', () => {
  const pace = createPace(1);
  pace.take('editor', 0);
  for (let at = 1000; at < 10_000; at += 1000) expect(pace.take('editor', at)).toBe(10_000 - at);
  expect(pace.take('editor', 10_000)).toBe(0);
});

test('one user does not slow another', () => {
  const pace = createPace(1);
  pace.take('editor', 0);
  expect(pace.take('other', 0)).toBe(0);
});

test('0 is no limit', () => {
  const pace = createPace(0);
  for (let at = 0; at < 100; at++) expect(pace.take('editor', 0)).toBe(0);
});

test('of thousands who asked and left, none is kept out or let in wrongly', () => {
  const pace = createPace(1);
  for (let user = 0; user < 3000; user++) expect(pace.take(String(user), user * 10)).toBe(0);
  expect(pace.take('2999', 29_991)).toBe(9999);
  expect(pace.take('0', 29_991)).toBe(0);
});
