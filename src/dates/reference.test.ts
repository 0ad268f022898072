import { describe, expect, test } from 'vitest';
import { type Day, parseDay } from '../day.ts';
import { inferReference } from './reference.ts';

const day = (text: string): Day => parseDay(text)!;

describe('a stamp may be a day late', () => {
  test('the weekday beside اليوم corrects it', () => {
    const text = 'قال في بيان اليوم السبت إن الغارات استهدفت أمس الجمعة مواقع.';
    const found = inferReference(text, { stamp: day('2015-08-09') });
    expect([found.day, found.certain, found.why]).toEqual([
      '2015-08-08',
      true,
      'weekday-and-stamp',
    ]);
    expect(found.evidence.map(({ start, end }) => text.slice(start, end))).toEqual([
      'اليوم السبت',
      'أمس الجمعة',
    ]);
  });

  test('a right stamp is believed', () => {
    expect(inferReference('وصل غدا الخميس', { stamp: day('2015-08-05') })).toMatchObject({
      day: '2015-08-05',
      certain: true,
    });
  });

  test('without a weekday it is not certain', () => {
    expect(inferReference('قال أمس', { stamp: day('2015-08-05') })).toMatchObject({
      day: '2015-08-05',
      certain: false,
      why: 'stamp',
    });
  });

  test('one weekday far from the stamp does not move it', () => {
    expect(inferReference('قال اليوم السبت', { stamp: day('2015-08-05') })).toMatchObject({
      day: '2015-08-05',
      certain: false,
      why: 'stamp-in-doubt',
    });
  });
});

describe('a date without its year beside the stamp', () => {
  test.each([
    [
      'وصل الوفد أمس الأربعاء 14 مايو',
      '2014-05-16',
      '2014-05-15',
      'weekday-and-stamp',
      'a stamp of the day after',
    ],
    ['وصل الوفد أمس 14 مايو', '2013-05-16', '2013-05-15', 'weekday-and-stamp', 'without a weekday'],
    [
      'طرابلس في 20 مايو / وال / - قال',
      '2014-05-21',
      '2014-05-20',
      'weekday-and-stamp',
      'a dateline',
    ],
    [
      'وصل الوفد أمس الأربعاء 14 مايو',
      '2013-05-15',
      '2013-05-15',
      'weekday-and-stamp',
      'the date agrees, the weekday does not',
    ],
    [
      'وصل الوفد أمس الأربعاء 14 مايو',
      '2023-05-17',
      '2023-05-17',
      'stamp-in-doubt',
      'nothing agrees',
    ],
    [
      'ذكرى 14 مايو - احتفلت المدينة',
      '2014-05-16',
      '2014-05-16',
      'stamp',
      'a headline is no dateline',
    ],
  ])('%s, stamped %s: %s (%s: %s)', (text, stamp, expected, why) => {
    expect(inferReference(text, { stamp: day(stamp) })).toMatchObject({ day: expected, why });
  });
});

test('the text may write its day out', () => {
  expect(inferReference('أكد ضيف البرنامج اليوم الخميس 18 فيفري 2016 أن')).toMatchObject({
    day: '2016-02-18',
    certain: true,
    why: 'text-date',
  });
  expect(inferReference('تونس 11 ديسمبر 2016 (وات) - أكد بيان')).toMatchObject({
    day: '2016-12-11',
  });
});

describe('without a day there may be a window', () => {
  test('in the year that the text calls current', () => {
    const text = 'قبل نهاية العام الحالي 2021، وستجري الانتخابات في 24 ديسمبر.';
    expect(inferReference(text).window).toEqual(['2021-01-01', '2021-12-24']);
  });

  test('in the year that it leaves out of a date written in full elsewhere', () => {
    const text =
      'في 12 نوفمبر، التقى ممثلون. ستجري في 24 ديسمبر 2021. وقالوا إنها ستبدأ في 24 ديسمبر.';
    expect(inferReference(text).window).toEqual(['2021-11-13', '2021-12-24']);
  });

  test('in the year before the one it states for what is ahead', () => {
    const text = 'انطلق الملتقى في 9 نوفمبر. وحددوا الانتخابات التي ستبدأ في 24 ديسمبر 2021.';
    expect(inferReference(text).window).toEqual(['2020-11-10', '2021-01-01']);
  });

  test('or none', () => {
    expect(inferReference('انطلق الملتقى أمس السبت')).toMatchObject({ day: null, window: null });
  });
});

test('what the source states is believed', () => {
  expect(inferReference('اليوم السبت', { stated: day('2015-08-05') })).toMatchObject({
    day: '2015-08-05',
    certain: true,
    why: 'stated',
  });
});
