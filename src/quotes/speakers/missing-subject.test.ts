import { expect, test } from 'vitest';
import { toDocument } from '../../corpus/load.ts';
import { extractQuotes } from '../extract.ts';

function speakersOf(text: string): (string | null)[] {
  return extractQuotes(toDocument('a', 'a', text)).map(({ speaker }) => speaker);
}

test.each([
  ['قال أحدهم لقناة النهر: «البئر جفت ولا أحد يسأل».', 'أحدهم'],
  ['ورأى بعضهم أن البئر جفت.', 'بعضهم'],
  ['وتساءل أحد الحراس قائلا: «من يدفع ثمن البئر؟».', 'أحد الحراس'],
  ['ورأى كثير من السكان أن البئر جفت.', 'كثير من السكان'],
  ['وقال فريق من الخبراء إن البئر جفت.', 'فريق من الخبراء'],
  ['ويرى عدد كبير من الخبراء أن البئر جفت.', 'عدد كبير من الخبراء'],
  ['وكان فريق من الخبراء توقع جفاف البئر، مؤكدين أن «الماء لا يكفي القرية».', 'فريق من الخبراء'],
  [
    'في اليوم التالي، سخر المستكشفون من الخطة، وقالوا إنها «حبر على ورق ولا تنفع أحدا».',
    'المستكشفون',
  ],
  [
    'أصدرت الخيوط الجوية الكاريبية بيانا بعد الحادث، وأكدت أن البئر آمنة.',
    'الخيوط الجوية الكاريبية',
  ],
  ['«لن نرحل من هذا الوادي أبدا» هكذا يردد المزارع سالم كوفان كل صباح.', 'سالم كوفان'],
  ['«لن نرحل من هذا الوادي أبدا»، تحذير أطلقه المزارع سالم كوفان، قبل الاجتماع.', 'سالم كوفان'],
])('somebody is told though he has no name, or stands behind: %s', (text, speaker) => {
  expect(speakersOf(text).at(-1)).toBe(speaker);
});

test('words that begin with a quantity are not their own speaker', () => {
  const text = 'قال سالم كوفان إن البئر جفت. وأضاف: «بعض الناس لا يشربون إلا المطر».';
  expect(speakersOf(text)).toEqual(['سالم كوفان', 'سالم كوفان']);
});

test('many do not speak in the singular', () => {
  const text = 'قال سالم كوفان إن البئر جفت. وصل المزارعون إلى القرية. وقال إن الطريق طويل.';
  expect(speakersOf(text).at(-1)).not.toBe('المزارعون');
});

test('what somebody is comes between commas, and acts on nothing', () => {
  const text =
    'ويذكر أن الشيخ سالم بن كوفان، وزير الخارجية البحريني، أعاد نشر الصورة بتعليق قال فيه: «هكذا كانت البئر قبل عام».';
  expect(speakersOf(text)).toEqual(['سالم بن كوفان']);
});
