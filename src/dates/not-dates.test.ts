import { expect, test } from 'vitest';
import { parseDay } from '../day.ts';
import { extractDates } from './extract.ts';
import { inferReference } from './reference.ts';

const published = inferReference('', { stated: parseDay('2022-11-16')! });

test.each([
  'قطع التيار في شارع 2 مارس ونهج 25 جويلية',
  'اللجنة العسكرية 5+5',
  'فاز بنتيجة 3-1',
  'المدير العام الحالي للشركة',
  'قال أحد القادة إن جمعة غائب',
  'القانون رقم 12 لسنة 1985',
  'يضم 75 عضوا',
  'بلغ 2000 شخص',
  'وقف أمام الباب',
  'مارس الرياضة',
  'الربيع العربي',
  'السبب أن باب الحوار مفتوح',
  'نسبة 3.8 متر',
])('%s holds no date', (text) => {
  expect(extractDates(text, published)).toEqual([]);
});
