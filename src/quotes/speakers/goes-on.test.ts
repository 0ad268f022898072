import { expect, test } from 'vitest';
import { speakersOf } from '../../../test/quotes.ts';

test.each([
  [
    'قال أحد الحراس إن لصا يدعى نادر حمدي دخل المخزن، وأضاف: «رأيته يحمل كيسا كبيرا».',
    'أحد الحراس',
  ],
  [
    'قال المحامي سالم كوفان إن النائب نادر حمدي حضر الجلسة، مضيفا: «لم نطلب التأجيل».',
    'سالم كوفان',
  ],
  ['بعد إعلان سالم كوفان أنه سيعتزل، بكى المدرب نادر حمدي، وقال إن الفريق خسر نجمه.', 'نادر حمدي'],
  ['بعد إعلان الوزيرة مريم زيد استقالتها، غادرت القاعة وقالت إنها متعبة.', 'مريم زيد'],
])('the one who spoke goes on, not whom he speaks about: %s', (text, speaker) => {
  expect(speakersOf(text).at(-1)).toBe(speaker);
});

test.each([
  ['نقلت تفاصيل عن الحادث عن الوزير سالم كوفان قوله: «لن نقفل الطريق».', 'سالم كوفان'],
  ['هذه نصيحة تلقاها سالم من جده الذي قال له: «لا تبع الأرض».', 'جده'],
  ['أعلنت «كتائب البحر» مسؤوليتها عن الهجوم على السوق.', 'كتائب البحر'],
])('of several names, the verb’s own speaks: %s', (text, speaker) => {
  expect(speakersOf(text).at(-1)).toBe(speaker);
});

test('a banner speaks for itself, and nobody goes on from it', () => {
  const text = 'رفع المحتجون لافتات كتب عليها «لا للغلاء»، وقال: «سنعود غدا».';
  expect(speakersOf(text)).toEqual(['لافتات', null]);
});

test('a question in dialect is as much speech as one in the written language', () => {
  const text = 'سألته أمه: «وين نمشوا؟».';
  expect(speakersOf(text)).toEqual(['أمه']);
});
