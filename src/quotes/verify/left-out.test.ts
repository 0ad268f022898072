import { expect, test } from 'vitest';
import { toDocument } from '../../corpus/load.ts';
import { Verifier } from '../verify.ts';

const ARCHIVE = toDocument(
  'a',
  'a',
  'وردا على سؤال، رفضت البعثة الدبلوماسية الروسية لدى الأمم المتحدة الإدلاء بأي تعليق.\n' +
    'ووقع الوزير الاتفاق النهائي بشأن المرفأ القديم في المدينة الساحلية يوم الاثنين.',
);

test.each([
  [
    'at the beginning',
    'رفضت البعثة الإدلاء بأي تعليق',
    [['', 'الدبلوماسية الروسية لدى الأمم المتحدة']],
  ],
  [
    'at the end',
    'ووقع الوزير الاتفاق النهائي يوم الاثنين',
    [['', 'بشأن المرفأ القديم في المدينة الساحلية']],
  ],
  [
    'and what was exchanged is exchanged',
    'ووقع السفير الاتفاق المبدئي بشأن المرفأ القديم في المدينة الساحلية',
    [
      ['السفير', 'الوزير'],
      ['المبدئي', 'النهائي'],
    ],
  ],
])('words left out are told as left out, not as exchanged, %s', (_, said, differences) => {
  const verification = new Verifier([ARCHIVE]).verify(said);
  expect(verification.verdict).toBe('altered');
  expect(verification.differences.map((each) => [each.said, each.archive.trim()])).toEqual(
    differences,
  );
});
