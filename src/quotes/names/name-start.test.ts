import { expect, test } from 'vitest';
import { toDocument } from '../../corpus/load.ts';
import { extractQuotes } from '../extract.ts';

function speakersOf(text: string): (string | null)[] {
  return extractQuotes(toDocument('a', 'a', text)).map(({ speaker }) => speaker);
}

test.each([
  [
    'قالت كاهية مدير وحدة الآبار والسدود بالإدارة العامة للمياه نجاة كوفان إن البئر آمنة.',
    'نجاة كوفان',
  ],
  ['وأوضح مدير عام الشركة الوطنية «نخيل» المهندس سالم كوفان أن البئر آمنة.', 'سالم كوفان'],
  ['ونقلت الوكالة عن الميجور جنرال سالم كوفان قوله: «البئر آمنة ولا خوف عليها».', 'سالم كوفان'],
  ['وأعلن رئيس لجنة الآبار والتي تضم عشرة أعضاء، سالم كوفان، أن البئر آمنة.', 'سالم كوفان'],
  ['وقالت متحدثة باسم النيابة العامة الفدرالية، ويندا كوفان، إن البئر آمنة.', 'ويندا كوفان'],
  ['وأكد مديرها التنفيذي سالم كوفان أن البئر آمنة.', 'سالم كوفان'],
  [
    'قال وزير الري الكندي سالم كوفان إن البئر آمنة. وأضاف وزير الري الكندية أن الماء يكفي.',
    'سالم كوفان',
  ],
])('the name stands behind the whole title: %s', (text, speaker) => {
  expect(new Set(speakersOf(text))).toEqual(new Set([speaker]));
});
