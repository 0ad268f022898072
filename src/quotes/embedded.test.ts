import { expect, test } from 'vitest';
import { speakersOf } from '../../test/quotes.ts';

test('whoever acts inside reported words does not go on speaking', () => {
  expect(
    speakersOf('أعلنت المتحدثة مريم زيد أن بلادها تحدثت مع جارتها، مشيرة إلى أن الحل قريب.'),
  ).toEqual(['مريم زيد', 'مريم زيد']);
});

test.each([
  'وقال الوزير كريم زيدان إنه قد يدعو رئيس البلدية إلى زيارة المرفأ.',
  'وقال الوزير كريم زيدان إن المدينة قد تطالب الشركة الوطنية بالدفع.',
  'وقال الوزير كريم زيدان إن الشركة سوف تطالب بتعويض.',
])('what may be said later was not said: %s', (text) => {
  expect(speakersOf(text)).toEqual(['كريم زيدان']);
});

test('who had spoken is told after «قد» too', () => {
  expect(speakersOf('وكان الوزير كريم زيدان قد أعلن أن المرفأ مفتوح.')).toEqual(['كريم زيدان']);
});

test.each([
  'وقالت الشرطة إنه لا توجد صور، تشير إلى وجود غرباء.',
  'وقالت الشرطة إن ملصقات على بضائع المستوطنات تشير إلى أنها محلية.',
])('a verb that describes a thing speaks for nobody: %s', (text) => {
  expect(speakersOf(text)).toEqual(['الشرطة']);
});

test.each([
  'وأكد الوزير كريم زيدان أن هذه أزمة أقر بها الجميع وتم فتح تحقيق.',
  'وأكد الوزير كريم زيدان أن القضية التي تعهدت بها فرقة الأبحاث مغلقة.',
])('a verb whose object is a pronoun leads to no words: %s', (text) => {
  expect(speakersOf(text)).toEqual(['كريم زيدان']);
});

test('news that tell of something are not who spoke before', () => {
  expect(
    speakersOf('عبرت الحكومة الألمانية عن قلقها بشأن الأنباء التي أفادت بمقتل عشرات المحتجين.'),
  ).not.toContain(null);
  expect(
    speakersOf('عبرت الحكومة الألمانية عن قلقها بشأن الأنباء التي أفادت بمقتل عشرات المحتجين.'),
  ).toHaveLength(1);
});

test.each([
  ['انتقده نواب مثل ماركو زيدان، الذي قال إنه «غير مرتاح بهذا التعليق أبدا».', 'ماركو زيدان'],
  [
    'إعلان الرئيس كريم حداد أن المرفأ مغلق انتقد من نواب مثل ماركو زيدان، الذي قال إنه «غير مرتاح بهذا التعليق أبدا».',
    'ماركو زيدان',
  ],
  ['ورحب المعلم سامي حداد، الذي أضاف أن «الصف كان مزدحما جدا».', 'سامي حداد'],
])('who is described by «الذي قال» speaks: %s', (text, speaker) => {
  expect(new Set(speakersOf(text))).toEqual(new Set([speaker]));
});

test('whom somebody accused in a relative clause says nothing', () => {
  expect(
    speakersOf(
      'وقال الوزير كريم زيدان: «كفى». والأزمة التي اتهم فيها رجل الدين سامي حداد بالوقوف وراءها مستمرة.',
    ),
  ).not.toContain('سامي حداد');
});

test('an article that somebody wrote does not go on speaking', () => {
  expect(
    speakersOf(
      'وقال سامي حداد، الطبيب الذي كتب التقرير للمجلة، إن الناس بخير. وأضاف: «لا تخافوا».',
    ),
  ).toEqual(['سامي حداد', 'سامي حداد']);
});
