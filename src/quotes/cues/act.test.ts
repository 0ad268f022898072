import { expect, test } from 'vitest';
import { reportedIn } from '../../../test/quotes.ts';

test.each([
  [
    'أعلن خفر السواحل إنقاذ نحو ألف بحار قبالة الميناء.',
    'خفر السواحل: إنقاذ نحو ألف بحار قبالة الميناء',
  ],
  ['أعلنت منظمة النخيل حذف الاسم من القائمة.', 'منظمة النخيل: حذف الاسم من القائمة'],
])('an act is announced: %s', (text, told) => {
  expect(reportedIn(text)).toEqual([told]);
});
