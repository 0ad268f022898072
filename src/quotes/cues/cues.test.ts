import { expect, test } from 'vitest';
import { speakersOf } from '../../../test/quotes.ts';
import { toDocument } from '../../corpus/load.ts';
import { extractQuotes } from '../extract.ts';

test.each([
  ['إلى ذلك قال المزارع سالم كوفان إن البئر جفت.', 'سالم كوفان'],
  ['ومع هذا أعرب المخرج سالم كوفان عن ثقته في الجمهور.', 'سالم كوفان'],
  ['قال سالم كوفان، أحد أبرز المزارعين القدامى، إن البئر جفت.', 'سالم كوفان'],
  ['وقال أحد المتطوعين طالب كوفان إنه أنقذ طفلين.', 'أحد المتطوعين طالب كوفان'],
])('a verb behind a pronoun is one, a noun behind another is none: %s', (text, speaker) => {
  expect(speakersOf(text)).toEqual([speaker]);
});

test.each([
  'اقرأ أيضا: الوزير يغادر منصبه بعد عشرين عاما.',
  'إقرأ أيضا: «الوزير يغادر منصبه بعد عشرين عاما».',
])('a link to another article is no speech of anybody: %s', (text) => {
  expect(extractQuotes(toDocument('a', 'a', text)).filter(({ cue }) => cue !== null)).toEqual([]);
});

test('what is refused is not said', () => {
  const text =
    'قال سالم كوفان إن البئر جفت. ورفض ذكر شيء من التفاصيل لأن تلك «مسألة تخص أهل الوادي وحدهم».';
  expect(speakersOf(text)).not.toContain('مزيد');
});
