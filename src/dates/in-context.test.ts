import { describe, expect, test } from 'vitest';
import { parseDay } from '../day.ts';
import { extractDates } from './extract.ts';
import { inferReference } from './reference.ts';

/** Wednesday 17 May 2023. */
const published = inferReference('', { stated: parseDay('2023-05-17')! });
const all = (text: string) => extractDates(text, published);
const first = (text: string) => all(text)[0]!;

describe('the year of a date without one', () => {
  test.each([
    ['سيعقد المؤتمر في 10 فبراير.', '2024-02-10', 'what will be lies ahead'],
    ['عقد المؤتمر في 10 فبراير.', '2023-02-10', 'what was lies behind'],
    ['كان من المقرر أن تجرى الانتخابات في 24 ديسمبر.', '2022-12-24', 'a plan of the past'],
    ['تحدثت تقارير عن أن الافتتاح قد يكون في أواخر مايو.', '2023-05-21', 'what may be lies ahead'],
    ['طلبت ذلك بين سبتمبر 2010 ومارس 2013 لنفسها.', '2010-09-01', 'a range'],
    ['حاول تفجير الطائرة يوم عيد الميلاد، عام 2009.', '2009-12-25', 'a feast and its year'],
    ['ألغيت الرحلة التي كان من المقرر أن تنطلق في شهر يوليو.', '2023-07-01', 'or of what is near'],
    ['كانت الانتخابات الرئاسية مقررة في 24 ديسمبر.', '2022-12-24', 'a plan of the past'],
    ['ولد في 20 مارس 99.', '1999-03-20', 'two digits of the last century'],
    ['في السادس من أكتوبر عام ثلاثة وسبعين.', '1973-10-06', 'two digits in words'],
    [
      'أسقطت التهم عام 2013، وافتتح تحقيق آخر العام التالي.',
      '2014-12-01',
      'the year after the one spoken of',
    ],
    ['وصل في 20 مارس 99 شخصا.', '2023-03-20', 'a count is no year'],
    [
      'بدأت في 2 أكتوبر 2010، وفي نفس اليوم من عام 1869 ولد غاندي.',
      '1869-10-02',
      'that day of another year',
    ],
  ])('%s is %s: %s', (text, day) => {
    expect(all(text).at(-1)!.days![0]).toBe(day);
  });
});

describe('a bare weekday', () => {
  test.each([
    ['أعلن الوزير الثلاثاء أن الحكومة استقالت.', '2023-05-16', 'announced'],
    ['أعلن الوزير الأربعاء أن الحكومة استقالت.', '2023-05-17', 'announced'],
    ['سيلتقي الفريقان السبت.', '2023-05-20', 'planned'],
    ['دعت النقابة إلى التوقف عن العمل يوم الخميس.', '2023-05-18', 'proposed'],
    ['تقرر خلال جلسة عمل انعقدت الاثنين تكوين لجنة.', '2023-05-15', 'announced'],
    ['دعا إلى تحقيق في الحريق الذي ضرب المرفأ الخميس.', '2023-05-11', 'announced'],
    ['قرر مكتب المجلس عقد جلسة يوم الجمعة.', '2023-05-19', 'planned'],
    ['الغارات التي شنتها الطائرات السبت.', '2023-05-13', 'announced'],
    ['البرنامج:\nالأحد: الساعة 14:00 النادي البنزرتي.', '2023-05-21', 'planned'],
    ['أعلنت الشركة عن قطع التيار يوم الأحد.', '2023-05-14', 'ambiguous'],
  ])('%s', (text, day, certainty) => {
    expect(first(text)).toMatchObject({ days: [day, expect.anything()], certainty });
  });
});

test('a length that is not exact is approximate', () => {
  for (const text of ['وصل منذ نحو أسبوعين', 'بدأت قبل حوالي 10 أيام']) {
    expect(first(text)).toMatchObject({
      certainty: 'approximate',
      edtf: expect.stringMatching(/~$/u),
    });
  }
  expect(first('وصل منذ أسبوعين').certainty).toBe('announced');
});

test('what lies behind is no plan of a clause that tells of the future', () => {
  expect(first('ستنسحب من اتفاقية باريس الموقعة في عام 2015').certainty).toBe('announced');
});

describe('clock times', () => {
  test.each([
    ['في الخامسة من مساء اليوم', 'الخامسة', '17:00', undefined],
    ['الساعة التاسعة وخمس وعشرين دقيقة', 'الساعة التاسعة وخمس وعشرين دقيقة', '09:25', undefined],
    ['الساعة السابعة صباحا و23 دقيقة', 'الساعة السابعة صباحا و23 دقيقة', '07:23', undefined],
    ['في الساعة 1:14 ظهر 2 مايو', 'الساعة 1:14', '13:14', undefined],
    ['الساعة الثالثة إلا خمس دقائق', 'الساعة الثالثة إلا خمس دقائق', '02:55', undefined],
    ['عند 20:30 ت غ', '20:30 ت غ', '20:30', 'GMT'],
    ['يبدأ سا 14:00', 'سا 14:00', '14:00', undefined],
    ['عند الساعة 07,25 صباحا', 'الساعة 07,25 صباحا', '07:25', undefined],
    ['الساعة 14:00 بتوقيت مكة المكرمة', 'الساعة 14:00 بتوقيت مكة المكرمة', '14:00', 'مكه المكرمه'],
    ['الساعة 16:00 بالتوقيت المحلي', 'الساعة 16:00 بالتوقيت المحلي', '16:00', 'المحلي'],
  ])('%s', (text, span, clock, zone) => {
    const { start, end, known } = first(text);
    expect([text.slice(start, end), known.clock, known.zone]).toEqual([span, clock, zone]);
  });

  test('a decimal is none', () => {
    expect(all('بلغت 18,25 مساء')).toEqual([]);
    const early = all('في الساعات الأولى من مساء الثلاثاء');
    expect(early.map(({ type }) => type)).toEqual(['DATE']);
  });
});

describe('lists of days', () => {
  test.each([
    ['20، 21، 22 مايو مواعيد الامتحان', ['20', '21', '22 مايو']],
    ['تقام أيام 20-21-22 ماي', ['20', '21', '22 ماي']],
    ['ليلة 13/14 مايو', ['ليلة 13/14 مايو']],
    ['بلغ العدد 20، 21، 22 مايو', ['22 مايو']],
  ])('%s', (text, spans) => {
    expect(all(text).map(({ start, end }) => text.slice(start, end))).toEqual(spans);
  });
});

test('every Friday is a set without a place in time', () => {
  for (const text of ['كل يوم جمعة', 'كل جمعة']) {
    expect(first(text)).toMatchObject({ type: 'SET', days: null, value: 'XXXX-WXX-5' });
  }
});

test('a feast in a word of time is the one beside the publication, and perhaps another', () => {
  expect(first('توقفت الحركة خلال عيد العمال')).toMatchObject({
    days: ['2023-05-01', '2023-05-02'],
    certainty: 'ambiguous',
  });
  expect(all('عيد العمال مناسبة سنوية')).toEqual([]);
});
