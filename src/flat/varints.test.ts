import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST, VarintReader, writeVarint } from './varints.ts';

test('numbers come back as they were written, the small ones from one byte each', () => {
  const numbers = fc.array(fc.oneof(fc.nat(300), fc.nat(2 ** 31 - 1)));
  fc.assert(
    fc.property(numbers, (all) => {
      const bytes = new Uint8Array(all.length * LONGEST);
      const end = all.reduce((at, value) => writeVarint(bytes, at, value), 0);
      const reader = new VarintReader(bytes);
      expect(all.map(() => reader.next())).toEqual(all);
      expect(reader.at).toBe(end);
    }),
  );
  expect(writeVarint(new Uint8Array(1), 0, 127)).toBe(1);
});
