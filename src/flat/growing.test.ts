import { expect, test } from 'vitest';
import { GrowingInts } from './growing.ts';

test('numbers come out as they were given, however many', () => {
  for (const [count, expected] of [
    ...[0, 1, 255, 256, 257, 70_000, 600_000].map((n) => [n, 0] as const),
    ...[100, 300_000, 400_000, 900_000].map((n) => [n, 400_000] as const),
  ]) {
    const numbers = new GrowingInts(expected);
    for (let i = 0; i < count; i++) {
      if (i % 3 === 0) numbers.append([i, -i]);
      else numbers.push(i);
    }
    const given = Array.from({ length: count }, (_, i) => (i % 3 === 0 ? [i, -i] : [i])).flat();
    expect(numbers.length).toBe(given.length);
    expect(numbers.done().join()).toBe(given.join());
  }
});

test('small numbers take two bytes each', () => {
  const numbers = new GrowingInts(0, Uint16Array);
  for (let i = 0; i < 300_000; i++) numbers.push(i & 0xffff);
  const all = Uint16Array.from({ length: 300_000 }, (_, i) => i & 0xffff);
  expect(numbers.done().join()).toBe(all.join());
});
