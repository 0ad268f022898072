import { describe, expect, test } from 'vitest';
import { toDocument } from '../../corpus/load.ts';
import { Verifier } from '../verify.ts';

/** What is judged of a claim that somebody said the words between marks, or after `إن`, in a text. */
function judge(text: string, words: string, speaker: string): string | null {
  return new Verifier([toDocument('a', 'a', text)]).verify(words, speaker).attribution;
}

const WORDS = 'سنغلق الميناء غدا مهما كان الثمن';

describe('words that somebody denies are not his', () => {
  test.each([
    `ونفى وزير النقل سامي الحداد أن يكون قال "${WORDS}".`,
    `وغير صحيح أن سامي الحداد قال "${WORDS}".`,
    `وقال سامي الحداد إنه لم يقل "${WORDS}".`,
    `لم يقل سامي الحداد "${WORDS}" كما ذكرت صحف.`,
    `ونفى سامي الحداد صحة تصريح نسب إليه جاء فيه "${WORDS}".`,
    `نفى سامي الحداد أنه قال إن ${WORDS}.`,
  ])('%s', (text) => {
    expect(judge(text, WORDS, 'سامي الحداد')).not.toBe('ok');
  });

  test.each([
    `ونفى سامي الحداد التهم وقال "${WORDS}".`,
    `ولم يحضر كمال ناصر، لكن سامي الحداد قال "${WORDS}".`,
    `ونسبت صحيفة إلى سامي الحداد قوله "${WORDS}".`,
  ])('but he said: %s', (text) => {
    expect(judge(text, WORDS, 'سامي الحداد')).toBe('ok');
  });
});

describe('who speaks for somebody is not him', () => {
  const before = 'وصل الرئيس سامي الحداد أمس. ';
  test.each([
    [`وقال محامي الرئيس سامي الحداد "${WORDS}".`, 'سامي الحداد', 'wrong'],
    [`وقال محامي الرئيس سامي الحداد "${WORDS}".`, 'محامي الرئيس', 'ok'],
    [`وقال محامي سامي الحداد "${WORDS}".`, 'سامي الحداد', 'wrong'],
    [`وقال نجل الرئيس سامي الحداد، كريم، "${WORDS}".`, 'سامي الحداد', 'wrong'],
    [`وقال كمال ناصر محامي الرئيس سامي الحداد إن "${WORDS}".`, 'الرئيس سامي الحداد', 'wrong'],
    [`وقال كمال ناصر محامي الرئيس سامي الحداد إن "${WORDS}".`, 'كمال ناصر', 'ok'],
    [`وقال محاميه كمال ناصر "${WORDS}".`, 'كمال ناصر', 'ok'],
    [`وقال المتحدث باسم وزارة النقل كمال ناصر "${WORDS}".`, 'كمال ناصر', 'ok'],
    [`وقالت المحامية منى سعيد "${WORDS}".`, 'منى سعيد', 'ok'],
  ])('%s %s: %s', (text, speaker, expected) => {
    expect(judge(before + text, WORDS, speaker)).toBe(expected);
  });
});

test('whoever speaks for somebody did not say what he said himself', () => {
  const text = `وقال سامي الحداد "${WORDS}".`;
  expect(judge(text, WORDS, 'محامي سامي الحداد')).toBe('wrong');
  expect(judge(text, WORDS, 'سامي الحداد')).toBe('ok');
});

test('whom somebody answers has said the words, not who answers', () => {
  const text = `ورد كمال ناصر على قول سامي الحداد "${WORDS}" بأنه لن يحدث.`;
  expect(judge(text, WORDS, 'سامي الحداد')).toBe('ok');
  expect(judge(text, WORDS, 'كمال ناصر')).toBe('wrong');
});

test('a seat, its state and its government are one speaker', () => {
  const text = `وأكدت دمشق في بيان لها "${WORDS}".`;
  for (const speaker of ['دمشق', 'سوريا', 'الحكومة السورية'])
    expect(judge(text, WORDS, speaker)).toBe('ok');
  expect(judge(text, WORDS, 'موسكو')).toBe('wrong');
});

test('a title with a name of its own is nobody else, whoever stands beside him', () => {
  const text = `ودافع الوزير كمال ناصر عن نوري المالكي. وقال الوزير سامي الحداد "${WORDS}".`;
  expect(judge(text, WORDS, 'الوزير المالكي')).not.toBe('ok');
  expect(judge(text, WORDS, 'الوزير')).toBe('ok');
  const prince = `ووصف سامي الحداد اليوم الذي رأى فيه الأمير وليام، وقال "${WORDS}".`;
  expect(judge(prince, WORDS, 'الأمير وليام')).not.toBe('ok');
});

test.each([
  ['سامي الحداد', 'ok'],
  ['وكالة البحر', 'wrong'],
])('an agency that carried the words did not say them: %s', (speaker, attribution) => {
  const text = `أعلن الوزير سامي الحداد أننا ${WORDS}، وفق ما ذكرت وكالة البحر.`;
  expect(judge(text, WORDS, speaker)).toBe(attribution);
});

describe('a body is not another of its kind', () => {
  test.each([
    ['حركة النخيل', 'حركة الوادي', 'wrong'],
    ['حركة النخيل', 'حركة النخيل', 'ok'],
    ['وزارة الصحة', 'وزارة المالية', 'wrong'],
    ['بنك النخيل', 'بنك الوادي', 'wrong'],
  ])('%s for %s: %s', (speaker, claimed, judged) => {
    const text = `قالت ${claimed} إن القرار باطل تماما. وقالت ${speaker} إن ${WORDS}.`;
    expect(judge(text, WORDS, claimed)).toBe(judged);
  });

  test.each([
    ['شركة أطلس', 'unknown'],
    ['أطلس', 'unknown'],
    ['الشركة', 'ok'],
    ['وزارة المالية', 'wrong'],
    ['سامي الحداد', 'wrong'],
  ])('nobody knows which company «الشركة» is: %s', (claimed, judged) => {
    expect(judge(`وقالت الشركة إن ${WORDS}.`, WORDS, claimed)).toBe(judged);
  });
});
