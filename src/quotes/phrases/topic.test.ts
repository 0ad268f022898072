import { expect, test } from 'vitest';
import { speakersOf } from '../../../test/quotes.ts';

test.each([
  ['سالم، الذي كان يشارك في ندوة بثت قسما منها قناة «النهر» المحلية قال إن البئر ردمت.', 'سالم'],
  ['لكن ماريتا كوفان، مؤسسة جمعية «الواحة»، تقول إن البذور وصلت.', 'ماريتا كوفان'],
  ['توقف العمل، لكن ماريتا كوفان، مؤسسة جمعية «الواحة»، تقول إن البذور وصلت.', 'ماريتا كوفان'],
])('a name told of between commas is the subject of the verb behind them: %s', (text, speaker) => {
  expect(speakersOf(text)).toEqual([speaker]);
});

test.each([
  'و فيما يتعلق بتقسيم الماء من ناحية و المرأة والبئر القديمة من ناحية ثانية، تقول: «سنقسم الماء بالعدل بيننا».',
  'وبشأن الأسباب التي تمنع إنشاء مصرف مشترك، يقول إن «قسمة الماء بالعدل يجب أن تسبق ذلك».',
])('what a sentence is about does not speak: %s', (text) => {
  expect(speakersOf(`وقال ليو كوفان إن الأمر صعب. ${text}`).at(-1) ?? '').not.toMatch(
    /المرأة|مصرف/u,
  );
});

test('whom somebody sits for does not speak', () => {
  const text =
    'ومن بينهم سالم كوفان عضو المجلس عن كارمينا الشرقية الذي تساءل: «من يدفع ثمن البئر؟».';
  expect(speakersOf(text)).toEqual(['سالم كوفان']);
});

test.each([
  [
    'راجعت اللجنة الفصل 12 من النظام الذي ينص على أن «البئر ملك للقرية كلها».',
    'الفصل 12 من النظام',
  ],
  ['المادة 30 من العقد تنص على أن «البئر ملك للقرية كلها».', 'المادة 30 من العقد'],
  ['وتنص المادة 30 على أن «البئر ملك للقرية كلها».', 'المادة 30'],
  ['ورفع المزارعون لافتات كتب عليها «لن نشرب ماء مالحا بعد اليوم».', 'لافتات'],
])('a provision and a banner speak for themselves: %s', (text, speaker) => {
  expect(speakersOf(text).at(-1)).toBe(speaker);
});

test('nobody goes on from a banner', () => {
  const text =
    'قال سالم كوفان إن البئر جفت ورفع لافتة كتب عليها «الماء حق». وأضاف أن الوادي عطشان.';
  expect(speakersOf(text).at(-1)).toBe('سالم كوفان');
});
