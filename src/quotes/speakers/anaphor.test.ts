import { expect, test } from 'vitest';
import { toDocument } from '../../corpus/load.ts';
import { extractQuotes } from '../extract.ts';

function speakersOf(text: string): (string | null)[] {
  return extractQuotes(toDocument('a', 'a', text)).map(({ speaker }) => speaker);
}

test.each([
  [
    'قال سالم كوفان إن البئر جفت. وقال متحدث باسم الشركة إن العقد باطل. وأضاف المتحدث: «سنرد غدا».',
    'متحدث باسم الشركة',
  ],
  [
    'قالت وزيرة الري مريم زيد إنها حزينة. وتابعت المتحدثة باسم وزيرة الري: «سنعود إلى المجلس».',
    'المتحدثة باسم وزيرة الري',
  ],
  [
    'قال المتحدث باسم قوات الوادي «درع النخيل» العقيد الركن سالم كوفان إن البئر آمنة.',
    'سالم كوفان',
  ],
  ['وقال القيادي في «حزب النخيل» سالم كوفان إن البئر آمنة.', 'سالم كوفان'],
])('a spokesman is not whom he speaks for, nor what he is of: %s', (text, speaker) => {
  expect(speakersOf(text).at(-1)).toBe(speaker);
});

test.each([
  [
    'قال الباحث سالم كوفان إن البئر قديمة. ونقلت عنه صحيفة النخيل قوله: «عمرها ألف سنة».',
    'سالم كوفان',
  ],
  [
    'ونقلت الوكالة عن أحد الحراس في المدينة وهو متقاعد عن العمل منذ عام قوله: «البئر لنا».',
    'أحد الحراس',
  ],
  [
    'وقال سالم كوفان إن البئر لنا، مؤكدا رفض بلاده «الوصاية» من أحد. وأضاف: «لن نبيعها أبدا».',
    'سالم كوفان',
  ],
])('words handed on are those of whom the verb names: %s', (text, speaker) => {
  expect(speakersOf(text).at(-1)).toContain(speaker);
});
