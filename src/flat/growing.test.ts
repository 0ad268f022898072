import { expect, test } from 'vitest';
import { GrowingInts } from './growing.ts';

test('numbers come out as they were given, however many', () => {
  for (const count of [0, 1, 255, 256, 257, 70_000, 600_000]) {
    const numbers = new GrowingInts();
    for (let i = 0; i < count; i++) {
      if (i % 3 === 0) numbers.append([i, -i]);
      else numbers.push(i);
    }
    const given = Array.from({ length: count }, (_, i) => (i % 3 === 0 ? [i, -i] : [i])).flat();
    expect(numbers.length).toBe(given.length);
    expect(numbers.done()).toEqual(Int32Array.from(given));
  }
});
