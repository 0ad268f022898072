import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromNarrow, toNarrow } from './narrow.ts';

const back = (text: string) => {
  const bytes = toNarrow(text);
  return fromNarrow(bytes, 0, bytes.length);
};

test('an Arabic text takes a byte a letter, its marks and digits too', () => {
  const text = 'قال الوزير: «مُستعدّون»، في 14 تموز ٢٠٢١ – (CNN).\n\n“نعم”… 5%؟';
  expect(toNarrow(text).length).toBe(text.length);
  expect(back(text)).toBe(text);
});

test.each(['', '漢字', 'پیشرفت گچ', '😀', '\ud800', '\udfff a', 'a\u0000ÿ\uffff', 'é\u0301'])(
  '%j is read back as it was',
  (text) => {
    expect(back(text)).toBe(text);
  },
);

test('any run of units is read back as it was, also from among others', () => {
  const units = fc.array(fc.oneof(fc.nat(0xffff), fc.integer({ min: 0x600, max: 0x6ff })));
  fc.assert(
    fc.property(units, units, (a, b) => {
      const [one, other] = [String.fromCharCode(...a), String.fromCharCode(...b)];
      const [first, second] = [toNarrow(one), toNarrow(other)];
      const both = Uint8Array.from([...first, ...second]);
      expect(fromNarrow(both, first.length, both.length)).toBe(other);
      expect(fromNarrow(both, 0, first.length)).toBe(one);
    }),
  );
});
