import { expect, test } from 'vitest';
import { reportedIn } from '../../../test/quotes.ts';

test.each([
  [
    'غادر الوفد بعد تحذير الوزير سالم كوفان من أن البئر ستجف قريبا.',
    'سالم كوفان: البئر ستجف قريبا',
  ],
  [
    'توقف العمل بالرغم من قول الوزير سالم كوفان، في تصريحات حديثة، إن البئر ستجف قريبا.',
    'سالم كوفان: البئر ستجف قريبا',
  ],
  [
    'جاء ذلك بعد وقت قصير من قول سالم كوفان، زعيم الحزب، إنه يجب حفر البئر.',
    'سالم كوفان: إنه يجب حفر البئر',
  ],
])('what somebody said is told by a noun: %s', (text, told) => {
  expect(reportedIn(text)).toContain(told);
});

test.each([
  'غادر الوفد بعد تصريحات الوزير سالم كوفان عن مطالبة الدولة بأن تدفع المال.',
  'يعتبر التحالف تهديد حياة أي منهم مخالفا للأعراف.',
])('no clause, nothing said: %s', (text) => {
  expect(reportedIn(text).filter((told) => /سالم|حياة/u.test(told.split(':')[0]!))).toEqual([]);
});
