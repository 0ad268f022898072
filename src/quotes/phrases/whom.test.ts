import { expect, test } from 'vitest';
import { quotesIn } from '../../../test/quotes.ts';

/** Who speaks first, as written. */
function writtenIn(text: string): string {
  const span = quotesIn(text)[0]?.speakerText;
  return span ? text.slice(span.start, span.end) : '';
}

test.each([
  [
    'ودعا الأمين العام للرابطة أنطونيو غوتيريش إسرائيل إلى ضبط النفس.',
    'الأمين العام للرابطة أنطونيو غوتيريش',
  ],
  [
    'ودعا الرئيس النرويجي إيمانويل ماكرون الرئيس الكندي سامي زيد إلى وقف الصيد.',
    'الرئيس النرويجي إيمانويل ماكرون',
  ],
  ['واتهم المتحدث باسم الحركة حازم قاسم إسرائيل بخرق الهدنة.', 'المتحدث باسم الحركة حازم قاسم'],
  ['اتهم الرئيس المرشح معارضيه القدامى بتعطيل القطار.', 'الرئيس المرشح'],
])('whom the verb acts on is no part of who speaks: %s', (text, speaker) => {
  expect(writtenIn(text)).toBe(speaker);
});

test.each([
  ['ورفضت الإمارات التقرير، واعتبرت أنه «بعيد عن الحقيقة تماما».', 'الإمارات'],
  ['طالبت بغداد البعثات بالرحيل، وأكدت أن «المهلة تنتهي غدا».', 'بغداد'],
  ['ورفض المدير التعليق على الخبر، وقال إن «الوقت مبكر جدا».', 'المدير'],
  ['انتقد كريم زيدان الرئيس الكندي سامي حداد، وقال إن «الوعود كثيرة».', 'كريم زيدان'],
])('nor of who acts before he speaks: %s', (text, speaker) => {
  expect(writtenIn(text)).toBe(speaker);
});
