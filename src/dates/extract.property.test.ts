import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDay } from '../day.ts';
import { extractDates } from './extract.ts';
import { inferReference } from './reference.ts';

/** Words of dates, numbers and signs in any order: far more of them than any text holds. */
const PIECES =
  'يوم|شهر|عام|سنة|العام|الشهر|اليوم|أمس|غدا|الأحد|الجمعة|الماضي|المقبل|الجاري|من|إلى|حتى|في|بين|و|الـ|أول|آخر|الثالث|والعشرين|مارس|آب|تشرين|الأول|رمضان|شوال|صباح|مساء|الساعة|بتوقيت|ليبيا|نهاية|مطلع|الربع|صيف|القرن|قبل|منذ|ثلاثة|أشهر|نفس|هذا|كل|لسنة|الموافق|هـ|م|24|2021|1442|5|31|13:30|/|-|(|)|،|.|\n|\u064e|\u200f|\u0640'.split(
    '|',
  );
const anyText = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '')))
  .map((pieces) => pieces.flat().join(''));

const references = [
  inferReference('', { stated: parseDay('2022-11-16')! }),
  inferReference('', { stamp: parseDay('2022-11-16')! }),
  inferReference(''),
];

test('for any text, mentions lie inside it, in order, and their days are ordered', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' })), fc.nat(2), (text, which) => {
      let last = 0;
      for (const { start, end, days, alternatives } of extractDates(text, references[which]!)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        for (const [first, after] of [...(days ? [days] : []), ...alternatives]) {
          expect(parseDay(first)).toBe(first);
          expect(parseDay(after)).toBe(after);
          expect(after > first).toBe(true);
        }
        last = end;
      }
    }),
    { numRuns: 2000 },
  );
});

test('without a certain publication day no relative word gives a day', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 2 }), (text, which) => {
      for (const { kind, precision, days } of extractDates(text, references[which]!)) {
        if (kind === 'publication-relative' && precision === 'day') expect(days).toBeNull();
      }
    }),
  );
});

test('the publication day of any text is inferred without fail', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { window } = inferReference(text);
      if (window) expect(window[1] > window[0]).toBe(true);
    }),
  );
});
