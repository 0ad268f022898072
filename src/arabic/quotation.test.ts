import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotations } from './quotation.ts';
import { sliceOf } from './span.ts';

const found = (text: string) =>
  quotations(text).map((item) => (item.closed ? '' : 'unclosed ') + sliceOf(text, item));

describe('a quotation stands', () => {
  test.each([
    ['in guillemets', 'قال «نعم» ثم مضى', ['«نعم»']],
    ['in straight marks', 'قال "نعم" و"لا" ثم مضى', ['"نعم"', '"لا"']],
    ['in a mixed pair', 'قال: "تنفذ الخطة”.', ['"تنفذ الخطة”']],
    ['in curly marks turned round', 'قال ”نعم“ ثم مضى', ['”نعم“']],
    ['in guillemets turned round', 'قال »نعم« ثم مضى', ['»نعم«']],
    ['in doubled brackets', 'قال ((نعم)) ثم (لا (أبدا)) مضى', ['((نعم))']],
    ['in two single marks', "قال ''نعم'' ثم", ["''نعم''"]],
    ['in angle brackets', 'قال <<نعم>> ثم', ['<<نعم>>']],
    ['behind a particle', 'السماح لـ"الدبيبة" نفسه وب«حفتر»', ['"الدبيبة"', '«حفتر»']],
    ['within another', 'قال «إن "الخطة" جاهزة» أمس', ['«إن "الخطة" جاهزة»', '"الخطة"']],
    ['with spaces inside the marks', 'قال " نعم " ثم', ['" نعم "']],
    ['with the closing space misplaced', 'قال "نعم "وأضاف', ['"نعم "']],
    [
      'apart from its marks and glued to the next word',
      'لفظ " الأعراب "بمعنى العرب',
      ['" الأعراب "'],
    ],
    ['from a guillemet to a straight mark', 'قال «نعم هذا صحيح" ثم', ['«نعم هذا صحيح"']],
    ['unclosed to the end', 'قال: "نعم سنذهب', ['unclosed "نعم سنذهب']],
    ['after an unclosed one', 'قال "كلا. وقال "نعم" ثم', ['unclosed "كلا. وقال "نعم" ثم', '"نعم"']],
    ['behind a colon and before a space', 'وأضاف:" نعم. سنذهب".', ['" نعم. سنذهب"']],
    ['twice behind colons', 'قال:" لا" ثم قال:" نعم".', ['" لا"', '" نعم"']],
    ['to a colon inside it', 'في باب "حديث:" كلام', ['"حديث:"']],
    ['in single marks', "قال 'نعم' ثم", ["'نعم'"]],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('no quotation is', () => {
  test.each([
    ['an apostrophe', "the people's choice isn't"],
    ['a measure', 'شاشة 5" جديدة'],
    ['a stray closing mark', 'قال نعم» ثم'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

test('for any text, quotations go forward, lie inside it, and hold their inner words', () => {
  const text = fc.string({ unit: fc.constantFrom(...'اب «»"”“\'‘’<>.: \u0640'), maxLength: 60 });
  fc.assert(
    fc.property(text, (source) => {
      let last = 0;
      for (const { start, end, inner } of quotations(source)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(inner.start).toBeGreaterThan(start);
        expect(inner.end).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(source.length);
        last = start;
      }
    }),
  );
});
