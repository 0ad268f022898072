import { expect, test } from 'vitest';
import { speakersOf } from '../../../test/quotes.ts';

test.each([
  [
    'ووصف أحد الحراس، وهو شاب من الجبل يدعى ماتيو كوفان، ما رآه. وقال: «انطفأ الضوء فجأة».',
    'ماتيو كوفان',
  ],
  ['لكن بحسب أحد الحراس ويدعى ماتيو كوفان، انطفأ الضوء فجأة.', 'ماتيو كوفان'],
  ['وقال صديق آخر، ويدعى ماتيو كوفان، إن الضوء انطفأ.', 'ماتيو كوفان'],
])('one of many has the name that is told behind him: %s', (text, speaker) => {
  expect(speakersOf(text).at(-1)).toBe(speaker);
});

test('a name told behind the next verb of speech is somebody else', () => {
  const text = 'قال أحد الحراس إن الضوء انطفأ وذكر طفلا يدعى ماتيو كوفان.';
  expect(speakersOf(text)[0]).toBe('أحد الحراس');
});
