import { expect, test } from 'vitest';
import { claimsIn } from './claims.ts';

const SAID = 'لن يغلق المصنع القديم قبل الشتاء';

test.each([
  ['a name under the words', `«${SAID}»\n— سالم الطويل`, 'سالم الطويل'],
  ['a name in brackets', `"${SAID}" (سالم الطويل)`, 'سالم الطويل'],
  ['a verb behind the words', `«${SAID}» هكذا قال الطويل.`, 'الطويل'],
  ['a verb and a colon a line before', `صرح الطويل بما يلي :\n"${SAID}"`, 'الطويل'],
  ['a name under a quoted line', `> ${SAID}\n— سالم الطويل`, 'سالم الطويل'],
  ['words told, not quoted', `قال سالم الطويل إنه ${SAID}`, 'سالم الطويل'],
  ['bold words', `**سالم الطويل**: «${SAID}»`, 'سالم الطويل'],
  ['whom he speaks to', `سالم الطويل لكريم زيدان: «${SAID}»`, 'سالم الطويل'],
  ['whom somebody answers', `رد زيدان على قول الطويل «${SAID}»`, 'الطويل'],
  ['a lawyer', `قال محامي الرئيس سالم الطويل: «${SAID}»`, 'محامي الرئيس سالم الطويل'],
])('whom a message names is found: %s', (_, message, speaker) => {
  const { claims } = claimsIn(message);
  expect(claims).toHaveLength(1);
  expect(claims[0]!.text).toContain('المصنع القديم قبل الشتاء');
  expect(claims[0]!.text).not.toMatch(/الطويل|[>*«»"]/u);
  expect(claims[0]!.speaker).toBe(speaker);
});

test.each([
  ['an agency', `«${SAID}» - رويترز`],
  ['a day', `«${SAID}» (في 3 مارس)`],
  ['a sentence of its own', `«${SAID}» قال ذلك ثم غادر القاعة مع وفده المرافق كله.`],
  ['nothing', `«${SAID}»`],
])('nobody is taken for the speaker: %s', (_, message) => {
  expect(claimsIn(message).claims).toEqual([{ text: SAID, speaker: null }]);
});

test.each([`نفى سالم الطويل أنه ${SAID}`, `هل قال سالم الطويل إنه ${SAID}؟`])(
  'what is denied or asked is looked for as a whole: %s',
  (message) => {
    expect(claimsIn(message).claims).toEqual([{ text: message, speaker: null }]);
  },
);

test.each([
  [`ترامب: ${SAID}`, 'ترامب'],
  [`#عاجل الرئيس سالم الطويل: ${SAID}`, 'الرئيس سالم الطويل'],
  [`عاجل | سالم الطويل لرويترز: ${SAID}`, 'سالم الطويل'],
  [`اقتباس: ${SAID}`, null],
])('a name and a colon before words without marks is their speaker: %s', (message, speaker) => {
  expect(claimsIn(message).claims).toEqual([{ text: SAID, speaker }]);
});

test.each([`في الجلسة الثانية: ${SAID}`, `المادة الثالثة: ${SAID}`])(
  'any other words before a colon belong to the text: %s',
  (message) => {
    expect(claimsIn(message).claims).toEqual([{ text: message, speaker: null }]);
  },
);

test('an outlet that brought the words did not say them', () => {
  const { claims } = claimsIn(`نقلا عن الجزيرة: «${SAID}»`);
  expect(claims).toEqual([{ text: SAID, speaker: null }]);
});

test('an agency at the end of a message leaves its words to who spoke', () => {
  const { claims } = claimsIn(`قال سالم الطويل إنه ${SAID}، وفق ما ذكرت وكالة البحر`);
  expect(claims).toEqual([{ text: `إنه ${SAID}`, speaker: 'سالم الطويل' }]);
});
