import { expect, test } from 'vitest';
import { speakersOf } from '../../../test/quotes.ts';

test.each([
  [
    'قال سالم كوفان إن الماء قليل، وإنه يعتبر المستوردين «أكثر من أساء إلى هذا الوادي».',
    'المستوردين',
  ],
  [
    'قالت مريم زيد إن الماء قليل. ووصفت تصريحات كوفان بأنها «بعيدة عن الحقيقة تماما».',
    'تصريحات كوفان',
  ],
  ['سالم كوفان غاضب ويؤكد رفضه لفكرة أن «البئر للجميع بلا استثناء».', 'رفضه لفكرة'],
  ['قال سالم كوفان إن الماء قليل. ودعا الولايات المتحدة إلى إرسال مضخات.', 'الولايات المتحدة'],
])('what a verb acts on does not speak: %s', (text, thing) => {
  expect(speakersOf(text)).not.toContain(thing);
});

test('after a whole title come those whom it speaks of', () => {
  expect(speakersOf('وحذر المفوض السامي محتكري الماء من العقاب.')).toEqual(['المفوض السامي']);
});

test.each([
  ['ووصف معظم السكان القرار بأنه «ظالم ولا يراعي أحدا منهم».', 'معظم السكان'],
  ['وتشير أرقام الوزارة إلى أن الماء قليل.', 'أرقام الوزارة'],
])('many people, and figures, do speak: %s', (text, speaker) => {
  expect(new Set(speakersOf(text))).toEqual(new Set([speaker]));
});
