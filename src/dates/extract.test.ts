import { describe, expect, test } from 'vitest';
import { parseDay } from '../day.ts';
import { extractDates } from './extract.ts';
import { inferReference } from './reference.ts';

/** Wednesday 16 November 2022. */
const published = inferReference('', { stated: parseDay('2022-11-16')! });

const read = (text: string) =>
  extractDates(text, published).map((m) => [text.slice(m.start, m.end), m.days?.join('/') ?? null]);

describe('a date is read with its span and its days', () => {
  test.each([
    ['تنطلق في 24 ديسمبر 2021.', '24 ديسمبر 2021', '2021-12-24/2021-12-25'],
    ['يوم الرابع من يوليو الماضي', 'يوم الرابع من يوليو الماضي', '2022-07-04/2022-07-05'],
    ['في 23 أكتوبر/تشرين الأول الماضي', '23 أكتوبر/تشرين الأول الماضي', '2022-10-23/2022-10-24'],
    ['كشف في نيسان (أبريل)، أنه', 'نيسان (أبريل)', '2022-04-01/2022-05-01'],
    ['وقعت مساء أمس الثلاثاء', 'مساء أمس الثلاثاء', '2022-11-15/2022-11-16'],
    ['اليوم الأربعاء 16 نوفمبر 2022 أن', 'اليوم الأربعاء 16 نوفمبر 2022', '2022-11-16/2022-11-17'],
    ['عقد أول من أمس', 'أول من أمس', '2022-11-14/2022-11-15'],
    ['منذ 3 أيام', 'منذ 3 أيام', '2022-11-13/2022-11-14'],
    ['في الـ19 فيفري الماضي', '19 فيفري الماضي', '2022-02-19/2022-02-20'],
    ['بدأت في 2006 بحسب الموقع', '2006', '2006-01-01/2007-01-01'],
    ['في صيف 2020', 'صيف 2020', '2020-06-01/2020-09-01'],
    ['في سبعينيات القرن الماضي', 'سبعينيات القرن الماضي', '1970-01-01/1980-01-01'],
    ['فازت في كأس العالم 2018 بروسيا', '2018', '2018-01-01/2019-01-01'],
    ['انتخابات الرئاسة الأمريكية 2016، وقال', '2016', '2016-01-01/2017-01-01'],
    ['يوم 24/12/2021', '24/12/2021', '2021-12-24/2021-12-25'],
    ['من 13 إلى 15 تموز', '13 إلى 15 تموز', '2022-07-13/2022-07-16'],
    ['بين 2011 و2014', '2011 و2014', '2011-01-01/2015-01-01'],
    ['الأحد 15 غشت 2021', 'الأحد 15 غشت 2021', '2021-08-15/2021-08-16'],
    ['الثاني من الشهر الجاري', 'الثاني من الشهر الجاري', '2022-11-02/2022-11-03'],
    ['منذ يوم الاثنين الماضي', 'يوم الاثنين الماضي', '2022-11-14/2022-11-15'],
    [
      'منذ الثلاثين من يناير كانون الثاني',
      'الثلاثين من يناير كانون الثاني',
      '2022-01-30/2022-01-31',
    ],
    ['خلال الثلاثي الأول من سنة 2021', 'الثلاثي الأول من سنة 2021', '2021-01-01/2021-04-01'],
    ['ليل الثلاثاء - الأربعاء', 'ليل الثلاثاء - الأربعاء', '2022-11-15/2022-11-17'],
    ['الساعات من الليلة الماضية', 'الليلة الماضية', '2022-11-15/2022-11-16'],
    ['كان مقررا عقدها الاثنين', 'الاثنين', '2022-11-14/2022-11-15'],
    ['الثلاثاء (أمس)', 'الثلاثاء (أمس)', '2022-11-15/2022-11-16'],
    ['في غرة نوفمبر', 'غرة نوفمبر', '2022-11-01/2022-11-02'],
    ['وفي آب الماضي', 'آب الماضي', '2022-08-01/2022-09-01'],
    ['العام الحالي 2022', 'العام الحالي 2022', '2022-01-01/2023-01-01'],
    ['السبت قبل الماضي', 'السبت قبل الماضي', '2022-11-05/2022-11-06'],
    ['مطلع القرن العشرين', 'مطلع القرن العشرين', '1900-01-01/2000-01-01'],
    ['من 28 ديسمبر إلى 3 يناير 2016', '28 ديسمبر إلى 3 يناير 2016', '2015-12-28/2016-01-04'],
    ['في عام ألفين وأحد عشر', 'عام ألفين وأحد عشر', '2011-01-01/2012-01-01'],
    ['وَقَالَ وَأَمْسِ', 'أَمْسِ', '2022-11-15/2022-11-16'],
    [
      'الأشهر التسعة الأولى من عام 2020',
      'الأشهر التسعة الأولى من عام 2020',
      '2020-01-01/2020-10-01',
    ],
    ['العقد الثاني من القرن العشرين', 'العقد الثاني من القرن العشرين', '1910-01-01/1920-01-01'],
    [
      'النصف الثاني من القرن التاسع عشر',
      'النصف الثاني من القرن التاسع عشر',
      '1850-01-01/1900-01-01',
    ],
    ['النصف من شعبان 1442هـ', 'النصف من شعبان 1442هـ', '2021-03-28/2021-03-29'],
    ['10 جماد الثاني 1442هـ', '10 جماد الثاني 1442هـ', '2021-01-23/2021-01-24'],
    ['يوم الاثنين المقبل 7 نوفمبر', 'يوم الاثنين المقبل 7 نوفمبر', '2022-11-07/2022-11-08'],
    ['أثار في ديسمبر، العام الماضي، جدلا', 'ديسمبر، العام الماضي', '2021-12-01/2022-01-01'],
    ['في عام 1324 قام موسى', 'عام 1324', '1324-01-01/1325-01-01'],
    ['من رمضان إلى شوال 1442', 'رمضان إلى شوال 1442', '2021-04-13/2021-06-11'],
    ['الساعة 12 ليلا', 'الساعة 12 ليلا', null],
    [
      'الأحد 13 مايو 2018 الموافق 27 شعبان 1439 هـ',
      'الأحد 13 مايو 2018 الموافق 27 شعبان 1439 هـ',
      '2018-05-13/2018-05-14',
    ],
    ['في 10 رمضان 1443هـ', '10 رمضان 1443هـ', '2022-04-11/2022-04-12'],
  ])('%s', (text, span, days) => {
    expect(read(text)).toEqual([[span, days]]);
  });
});

test('days that share a month are days of their own', () => {
  expect(read('أيام 20 و21 و22 أبريل 2022')).toEqual([
    ['20', '2022-04-20/2022-04-21'],
    ['21', '2022-04-21/2022-04-22'],
    ['22 أبريل 2022', '2022-04-22/2022-04-23'],
  ]);
});

describe('days of one list share what only the last states', () => {
  const days = (text: string) => read(text).map(([, found]) => found?.split('/')[0]);
  test.each([
    ['9 و10 يونيو 2023', ['2023-06-09', '2023-06-10']],
    ['أيام 9 و10 و11 يونيو 2023', ['2023-06-09', '2023-06-10', '2023-06-11']],
    ['تقام المباريات 9، 10 و11 يونيو 2023', ['2023-06-09', '2023-06-10', '2023-06-11']],
    ['30 سبتمبر و2 أكتوبر 2021', ['2021-09-30', '2021-10-02']],
    ['الخامس والسادس من يوليو الماضي', ['2022-07-05', '2022-07-06']],
    ['السبت 3 والأحد 4 يونيو 2023', ['2023-06-03', '2023-06-04']],
    ['الخميس والجمعة 17 و18 نوفمبر 2022', ['2022-11-17', '2022-11-18']],
    ['الخميس والجمعة المقبلين', ['2022-11-17', '2022-11-18']],
    ['أيام السبت والأحد والاثنين المقبلة', ['2022-11-19', '2022-11-20', '2022-11-21']],
    ['مقتل 9 و10 يونيو 2023', ['2023-06-10']],
  ])('%s', (text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  test('a range shares its year, which may turn within it', () => {
    expect(read('30 سبتمبر - 2 أكتوبر 2021')[0]![1]).toBe('2021-09-30/2021-10-03');
    expect(read('28 ديسمبر – 3 يناير 2016')[0]![1]).toBe('2015-12-28/2016-01-04');
    expect(read('28 رمضان - 2 شوال 1442هـ')[0]![1]).toBe('2021-05-10/2021-05-15');
    expect(read('من 28 ذي الحجة إلى 2 محرم 1443هـ')[0]![1]).toBe('2021-08-07/2021-08-11');
  });
});

test('a season of two years is named by its years, never by days', () => {
  const [season] = extractDates('موسم 2022-2023', published);
  expect(season).toMatchObject({
    type: 'RANGE',
    value: '2022/2023',
    edtf: '2022/2023',
    precision: 'year',
  });
});

describe('a feast is a day in a year that is stated', () => {
  test.each([
    ['عيد الفطر 2023', '2023-04-21'],
    ['عيد الأضحى المبارك لعام 1443هـ', '2022-07-09'],
    ['رأس السنة الهجرية 1445', '2023-07-19'],
    ['عاشوراء 1444', '2022-08-08'],
    ['المولد النبوي الشريف 2022', '2022-10-08'],
    ['رأس السنة 2024', '2024-01-01'],
    ['عيد العمال 2022', '2022-05-01'],
    ['عشية عيد الميلاد عام 2000', '2000-12-24'],
    ['ليلة رأس السنة 2024', '2023-12-31'],
  ])('%s', (text, day) => {
    expect(read(text)[0]![1]?.split('/')[0]).toBe(day);
  });

  test('a Hijri feast may fall a day sooner or later', () => {
    const [mention] = extractDates('عيد الفطر 2023', published);
    expect(mention).toMatchObject({
      certainty: 'ambiguous',
      known: { feast: 'eid-al-fitr', year: 2023 },
    });
    expect(mention!.alternatives).toHaveLength(2);
  });
});

describe('what contradicts itself says so and is not announced', () => {
  const contradiction = (text: string) => {
    const [mention] = extractDates(text, published);
    return [mention!.days?.[0], mention!.certainty, mention!.contradiction];
  };
  test('a weekday and a date', () => {
    expect(contradiction('الأحد 20 مايو 2023')).toEqual([
      '2023-05-20',
      'doubted',
      { field: 'weekday', stated: 0, found: 6 },
    ]);
    expect(contradiction('السبت 20 مايو 2022')[1]).toBe('doubted');
    expect(contradiction('الجمعة 20 مايو 2022')).toEqual(['2022-05-20', 'announced', null]);
  });

  test('a Hijri date and its twin, further apart than sighting allows', () => {
    expect(contradiction('22 ربيع الآخر 1444هـ الموافق 16 ديسمبر 2022م')).toEqual([
      '2022-12-16',
      'doubted',
      { field: 'hijri', stated: '2022-11-16', found: '2022-12-16' },
    ]);
  });

  test('غدا and a date', () => {
    expect(contradiction('غدا الخميس 16 نوفمبر')).toEqual([
      '2022-11-17',
      'doubted',
      { field: 'day', stated: '2022-11-16', found: '2022-11-17' },
    ]);
  });
});

describe('what is denied or failed is missed, unless the denial is turned', () => {
  test.each([
    ['لم تعقد الجلسة في 3 مايو', 'missed'],
    ['لم تعقد الجلسة إلا في 3 مايو', 'announced'],
    ['تقدمت بالطلب في 3 مايو لكن لم يتحقق تقدم', 'announced'],
    ['أكد بعد إلغاء الزيارة أن القمة المقررة ستعقد في 3 ديسمبر', 'planned'],
    ['لم يعقد أي اجتماع منذ 3 مايو', 'announced'],
    ['تعذر إجراء الانتخابات في 24 ديسمبر 2021', 'missed'],
    ['ألغيت المباراة التي كانت مقررة في 3 مايو', 'missed'],
    ['ألغت المحكمة في 3 مايو القرار', 'announced'],
    ['لن تعقد الجلسة في 3 ديسمبر', 'negated'],
    ['كان من المفترض إجراء الانتخابات في 24 ديسمبر 2021', 'planned'],
  ])('%s', (text, certainty) => {
    expect(extractDates(text, published)[0]!.certainty).toBe(certainty);
  });
});

describe('what agrees is one mention, and two that agree win over the third', () => {
  test('a Hijri date with its Gregorian twin', () => {
    const text = 'يوم الخميس 4 شعبان 1440 (11 أبريل 2019)';
    expect(read(text)).toEqual([[text, '2019-04-11/2019-04-12']]);
  });

  test('a weekday moves a Hijri date by the one day of sighting', () => {
    expect(read('10 رمضان 1443هـ')[0]![1]).toBe('2022-04-11/2022-04-12');
    expect(read('الثلاثاء 10 رمضان 1443هـ')[0]![1]).toBe('2022-04-12/2022-04-13');
  });

  test('غدا and the weekday against a misprinted number', () => {
    expect(read('غدا الخميس 16 نوفمبر')[0]![1]).toBe('2022-11-17/2022-11-18');
  });
});

test('the clause says what becomes of the date', () => {
  const say = (text: string) => {
    const [mention] = extractDates(text, published);
    return [mention!.certainty, mention!.kind, mention!.tense];
  };
  expect(say('ستجري الانتخابات في 24 ديسمبر.')).toEqual(['planned', 'event', 'future']);
  expect(say('تأجيل الانتخابات إلى 24 يناير 2023.')).toEqual(['planned', 'event', 'future']);
  expect(say('انسحابهم قبل نهاية العام الحالي.')).toEqual(['approximate', 'deadline', 'future']);
  expect(say('قال أمس الثلاثاء.')).toEqual(['announced', 'publication-relative', 'past']);
  expect(say('كان مقررا في 24 ديسمبر 2021، لكنه لم يتم.')).toEqual(['missed', 'event', 'past']);
});

test('a relative word without a certain publication day gives no day, only its readings', () => {
  const stamped = inferReference('قال أمس', { stamp: parseDay('2022-11-16')! });
  const [mention] = extractDates('قال أمس', stamped);
  expect(mention).toMatchObject({ days: null, value: 'XXXX', edtf: null });
  expect(mention!.alternatives).toEqual([['2022-11-15', '2022-11-16']]);
});

describe('a postponement has an old day and a new one, never a range', () => {
  test.each([
    'أجلت الحكومة المؤتمر من 10 يونيو إلى 20 يوليو 2023.',
    'تم نقل موعد المؤتمر من 10 يونيو إلى 20 يوليو 2023.',
    'تأجيل المؤتمر من 10 يونيو 2023 إلى 20 يوليو 2023.',
  ])('%s', (text) => {
    const found = extractDates(text, published);
    expect(found.map(({ type, days }) => [type, days?.[0]])).toEqual([
      ['DATE', '2023-06-10'],
      ['DATE', '2023-07-20'],
    ]);
    expect(found[1]!.certainty).toBe('planned');
  });

  test('days of one month', () => {
    const found = extractDates('أجلت المباراة من 10 إلى 20 يونيو 2023.', published);
    expect(found.map(({ days }) => days?.[0])).toEqual(['2023-06-10', '2023-06-20']);
  });
});

test('one, two and three ظهرا are of the afternoon', () => {
  const clock = (text: string) => extractDates(text, published)[0]!.known.clock;
  expect(clock('الساعة الواحدة ظهرا')).toBe('13:00');
  expect(clock('الساعة 1:30 ظهرا')).toBe('13:30');
  expect(clock('الساعة 12 ظهرا')).toBe('12:00');
  expect(clock('الساعة 11 ظهرا')).toBe('11:00');
});
