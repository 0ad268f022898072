import { expect, test } from 'vitest';
import { keyNames } from './key-names.ts';

test('people and bodies by name, those quoted most often first', () => {
  const speakers = ['أحمد أبو الغيط', null, 'وزارة الدفاع', 'أحمد أبو الغيط', 'روسيا'];
  expect(keyNames(speakers, 5)).toEqual(['أحمد أبو الغيط', 'وزارة الدفاع', 'روسيا']);
  expect(keyNames(speakers, 1)).toEqual(['أحمد أبو الغيط']);
});

test('a name that nobody knows is one where it is quoted often', () => {
  const speakers = ['سسابا دوموتور', 'سسابا دوموتور'];
  expect(keyNames(speakers, 5)).toEqual([]);
  expect(keyNames([...speakers, 'سسابا دوموتور'], 5)).toEqual(['سسابا دوموتور']);
});

test.each([
  'مصدر',
  'البيان المصري',
  'مباشرا',
  'لدمشق',
  'نتائج خلص',
  'حزب الله وحركة',
  'فور وصوله المحافظة بدء',
  'دونالد ترامب الانسحاب',
  'شاهدة في المكان',
  'وسائل إعلام محلية',
])('%s is no name', (phrase) => {
  expect(keyNames([phrase], 5)).toEqual([]);
});
