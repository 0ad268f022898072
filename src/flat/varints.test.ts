import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toVarints, VarintReader, varintBytes } from './varints.ts';

test('numbers come back as they were written, the small ones from one byte each', () => {
  const numbers = fc.array(fc.oneof(fc.nat(300), fc.nat(2 ** 31 - 1)));
  fc.assert(
    fc.property(numbers, (all) => {
      const bytes = toVarints(all);
      const reader = new VarintReader(bytes);
      expect(all.map(() => reader.next())).toEqual(all);
      expect(reader.at).toBe(bytes.length);
      expect(bytes.length).toBe(all.reduce((sum, value) => sum + varintBytes(value), 0));
    }),
  );
  expect([0, 127, 128, 2 ** 31 - 1].map(varintBytes)).toEqual([1, 1, 2, 5]);
});
