import { describe, expect, test } from 'vitest';
import { toDocument } from '../corpus/load.ts';
import { parseDay } from '../day.ts';
import { type Event, isDayEvent } from './event.ts';
import { clusterEvents } from './events.ts';
import { extractDates } from './extract.ts';
import { inferReference } from './reference.ts';

type Article = readonly [id: string, text: string, published?: string];

function eventsOf(...articles: readonly Article[]): {
  events: Event[];
  read: (event: Event) => string[];
} {
  const texts = new Map(articles.map(([id, text]) => [id, text]));
  const inputs = articles.map(([id, text, published]) => {
    const reference = inferReference(text, published ? { stated: parseDay(published)! } : {});
    return {
      document: toDocument(id, id, text),
      reference,
      mentions: extractDates(text, reference),
    };
  });
  const slice = ({ document, start, end }: Event['title']) =>
    texts.get(document)!.slice(start, end);
  return { events: clusterEvents(inputs), read: (event) => event.mentions.map(slice) };
}

describe('mentions of one event in several articles become one event', () => {
  test('the same day and the same kind of event', () => {
    const { events, read } = eventsOf(
      ['a', 'ستجري الانتخابات الرئاسية في 24 ديسمبر 2021.'],
      ['b', 'دعم المجتمعون موعد الاقتراع في 24 ديسمبر.', '2021-11-16'],
    );
    expect(events).toHaveLength(1);
    expect(read(events[0]!)).toEqual(['24 ديسمبر 2021', '24 ديسمبر']);
    expect(events[0]!.days).toEqual(['2021-12-24', '2021-12-25']);
  });

  test('a month that holds the day of the only event of its kind', () => {
    const { events } = eventsOf(
      ['a', 'ستجري الانتخابات الرئاسية في 24 ديسمبر 2021.'],
      ['b', 'اتفقوا على إجراء انتخابات عامة في ديسمبر/كانون الأول 2021.'],
    );
    expect(events.map(({ precision, mentions }) => [precision, mentions.length])).toEqual([
      ['day', 2],
    ]);
  });

  test('two events of one day stay two', () => {
    const { events } = eventsOf(
      ['a', 'ستجري الانتخابات الرئاسية في 24 ديسمبر 2021.'],
      ['b', 'يفتتح معرض الكتاب في 24 ديسمبر 2021.'],
    );
    expect(events).toHaveLength(2);
  });

  test('a vote of another year is another event', () => {
    const { events } = eventsOf(
      ['a', 'ستجري الانتخابات البرلمانية في 24 ديسمبر 2021.'],
      ['b', 'اتفقوا على إجراء انتخابات برلمانية مع نهاية العام.', '2018-05-13'],
    );
    expect(events).toHaveLength(2);
  });
});

test('articles that differ about a day are both shown, never averaged', () => {
  const { events } = eventsOf(
    ['a', 'وقف إطلاق النار الدائم في البلاد الذي أعلن في 23 أكتوبر 2020.'],
    ['b', 'التوصل في صيف 2020 إلى اتفاق على وقف إطلاق النار الدائم في البلاد.'],
  );
  expect(events).toHaveLength(1);
  expect(events[0]!.days).toEqual(['2020-10-23', '2020-10-24']);
  expect(events[0]!.conflicts.map(({ edtf }) => edtf)).toEqual(['2020-22']);
});

test('a deadline that was not kept is missed', () => {
  const { events } = eventsOf([
    'a',
    'وقع الاتفاق في 23 أكتوبر 2020. ونص على رحيل القوات في غضون ثلاثة أشهر من التوقيع، لكن هذا البند لم يتم تنفيذه.',
  ]);
  const missed = events.find(({ certainty }) => certainty === 'missed');
  expect(missed?.days).toEqual(['2021-01-23', '2021-01-24']);
});

test('the title is a slice of one sentence, from its event to its date', () => {
  const text = 'أكد الوزير أن مؤتمر برلين سيعقد في 19 يناير 2020. وشكر الحاضرين.';
  const { title } = eventsOf(['a', text]).events[0]!;
  expect(text.slice(title.start, title.end)).toBe('مؤتمر برلين سيعقد في 19 يناير 2020');
});

describe('an event whose day is not certain is never given as a day', () => {
  test('without a publication day a relative word makes an undated event', () => {
    const { events } = eventsOf(['a', 'انطلق الملتقى أمس السبت.']);
    expect(events).toMatchObject([
      { days: null, precision: 'unknown', id: expect.stringMatching(/^undated-/u) },
    ]);
  });

  test('nor does a word that names nothing that happens make one', () => {
    expect(eventsOf(['a', 'غادر الوزير أمس.']).events).toEqual([]);
  });

  test('mentions of one unknown time and one kind are one event of their article', () => {
    const text = 'إجراء انتخابات برلمانية مع نهاية العام. وقال إن الانتخابات ستجري نهاية العام.';
    const { events, read } = eventsOf(['a', text]);
    expect(events).toHaveLength(1);
    expect(read(events[0]!)).toEqual(['نهاية العام', 'نهاية العام']);
  });

  test('between two days of one month it is of that month', () => {
    const reference = inferReference('', { stamp: parseDay('2022-11-16')! });
    const text = 'انطلق الملتقى أمس.';
    const events = clusterEvents([
      {
        document: toDocument('a', 'a', text),
        reference,
        mentions: extractDates(text, reference),
      },
    ]);
    expect(events).toMatchObject([
      { days: ['2022-11-01', '2022-12-01'], precision: 'month', edtf: '2022-11' },
    ]);
  });
});

test('a text without an end of sentence is clustered, too', () => {
  const { events } = eventsOf(['a', 'انتخابات 24 ديسمبر 2021 '.repeat(4000), '2021-11-16']);
  expect(events.map(({ mentions }) => mentions.length)).toEqual([4000]);
});

test('a time allowed from an event is a deadline, not a day on which something happens', () => {
  const { events } = eventsOf([
    'a',
    'وقع الاتفاق في 23 أكتوبر 2020. ونص على رحيل القوات في غضون ثلاثة أشهر من التوقيع.',
  ]);
  expect(events.map(({ kind, days }) => [kind, days?.[0]])).toEqual([
    ['event', '2020-10-23'],
    ['deadline', '2021-01-23'],
  ]);
  expect(events.map(isDayEvent)).toEqual([true, false]);
});

test('a plan stays a plan beside a mention that says nothing more', () => {
  const { events } = eventsOf(
    ['a', 'الانتخابات المفترض أن تجري في 24 ديسمبر 2021.', '2021-11-16'],
    ['b', 'الانتخابات في 24 ديسمبر 2021.', '2021-11-17'],
  );
  expect(events.map(({ certainty }) => certainty)).toEqual(['planned']);
});

test('an event tells where its article contradicts itself', () => {
  const { events } = eventsOf(['a', 'عقد المؤتمر يوم الأحد 20 مايو 2023.']);
  expect(events).toMatchObject([
    {
      certainty: 'doubted',
      contradictions: [{ field: 'weekday', stated: 0, found: 6 }],
      alternatives: [['2023-05-21', '2023-05-22']],
    },
  ]);
});

describe('a title can be read alone', () => {
  const titleOf = (text: string) => {
    const { title } = eventsOf(['a', text, '2021-11-16']).events[0]!;
    return text.slice(title.start, title.end);
  };
  test.each([
    ['حاولت باريس إشراك تركيا وروسيا في اجتماع 12 نوفمبر.', 'اجتماع 12 نوفمبر'],
    [
      'اتفقت الوفود في ختام مشاوراتها على إجراء الانتخابات الرئاسية التي تأخرت كثيرا في 3 سبتمبر 2022.',
      'الانتخابات الرئاسية',
    ],
    [
      'أعلن الأمين العام في تصريح صحفي أن القمة العربية المقبلة ستعقد في الرياض في 3 سبتمبر 2022.',
      'القمة العربية المقبلة ستعقد في الرياض في 3 سبتمبر 2022',
    ],
    [
      'أدانت الدول المشاركة في القمة العربية الهجوم على المدينة وقتل المدنيين في 3 مايو 2021.',
      'أدانت الدول المشاركة في القمة العربية الهجوم على المدينة وقتل المدنيين في 3 مايو 2021',
    ],
    [
      'وقع رئيس الجمهورية قانون الانتخابات الجديد بعد مشاورات طويلة في القصر في 3 مايو 2021.',
      'وقع رئيس الجمهورية قانون الانتخابات الجديد بعد مشاورات طويلة في القصر في 3 مايو 2021',
    ],
    [
      'شكر الوزير الحاضرين، وهي حركة سياسية أسسها الزعيم في انتخابات 1970 كقوة.',
      'شكر الوزير الحاضرين، وهي حركة سياسية أسسها الزعيم في انتخابات 1970 كقوة',
    ],
    [
      'تشهد مدينة بنغازي لقاء هو الأول من نوعه منذ عام 2011 تحت اسم «الملتقى».',
      'تشهد مدينة بنغازي لقاء هو الأول من نوعه منذ عام 2011 تحت اسم «الملتقى»',
    ],
  ])('%s', (text, expected) => {
    expect(titleOf(text)).toBe(expected);
  });
});

describe('a title is no half of what was said', () => {
  const titleOf = (text: string) => {
    const { title } = eventsOf(['a', text, '2024-05-10']).events[0]!;
    return text.slice(title.start, title.end);
  };
  test.each([
    [
      'a date between two commas interrupts its clause',
      'أصدرت هولندا، الجمعة، تحذيرا لرعاياها في المنطقة',
    ],
    ['a date alone is none', 'وصباح الخميس، غادر آلاف السكان المنطقة نحو الحواجز'],
    ['who announced waits for what', 'أعلن حزب كردي، الخميس، أن الهدنة انتهت'],
    [
      'a clause that is led waits for its main one',
      'وبمجرد التوصل إلى اتفاق الخميس، أعلن الوزير الهدنة',
    ],
    [
      'what is said in passing ends nothing',
      'وأدى القصف، الذي بدأ في 3 مايو، إلى مقتل عشرين مدنيا',
    ],
  ])('%s', (_, text) => {
    expect(titleOf(`${text}.`)).toBe(text);
  });

  test.each([
    ['دبي (CNN)-- بعد الاجتماع الخميس.', 'بعد الاجتماع الخميس'],
    ['دبي، الإمارات (CNN)-- أصدرت هولندا، الجمعة، تحذيرا.', 'أصدرت هولندا، الجمعة، تحذيرا'],
    [
      'قتل سبعة جنود في هجوم على قاعدة عسكرية، الخميس، بعد أن فجر مسلحون قنبلة على الطريق.',
      'قتل سبعة جنود في هجوم على قاعدة عسكرية، الخميس',
    ],
    [
      'شن الرئيس هجوما حادا الخميس على خصومه قائلا إنهم ضعفاء.',
      'شن الرئيس هجوما حادا الخميس على خصومه',
    ],
  ])('%s', (text, expected) => {
    expect(titleOf(text)).toBe(expected);
  });
});

describe('a title never drops what governs its clause', () => {
  const titleOf = (text: string) => {
    const { title } = eventsOf(['a', text, '2024-08-01']).events[0]!;
    return text.slice(title.start, title.end);
  };
  test.each([
    'نفى مكتب الوزير أن تكون الحكومة قد استقالت يوم 10 يوليو 2024',
    'دعا المبعوث إلى وقف إطلاق النار الذي أعلن في 23 أكتوبر 2020',
    'لم تنعقد جلسة المجلس في 27 ديسمبر 2023',
    'تعقد القمة في 3 سبتمبر 2024، إذا وافق المجلس',
    'كان من المقرر أن يفتتح الميناء يوم 1 يوليو 2024، لكن الافتتاح لم يتم',
    'إذا وافق البرلمان، فستجرى الانتخابات يوم 12 ديسمبر 2024',
  ])('%s', (text) => {
    expect(titleOf(`${text}.`)).toBe(text);
  });

  test('a clause that is reported without reserve stands alone', () => {
    expect(titleOf('أعلن الوزير أن القمة عقدت في 3 مايو 2024.')).toBe('القمة عقدت في 3 مايو 2024');
    expect(titleOf('لم يعلن الوزير أن القمة عقدت في 3 مايو 2024.')).toBe(
      'لم يعلن الوزير أن القمة عقدت في 3 مايو 2024',
    );
  });
});

test('two articles that differ by a day: the title is of the article that gave the day', () => {
  const { events } = eventsOf(
    ['a', 'وقع انفجار مستودع الذخيرة في مصراتة يوم 6 مايو 2024 وأدى إلى مقتل أربعة.', '2024-05-08'],
    ['b', 'وقع انفجار مستودع الذخيرة في مصراتة يوم 7 مايو 2024.', '2024-05-09'],
  );
  expect(events).toMatchObject([
    {
      days: ['2024-05-06', '2024-05-07'],
      title: { document: 'a' },
      conflicts: [{ document: 'b', edtf: '2024-05-07' }],
    },
  ]);
});

test('the id of an event stays when an older article tells of it', () => {
  const article = (id: string, published: string): Article => [
    id,
    'تجرى الانتخابات الرئاسية يوم 10 يونيو 2024.',
    published,
  ];
  const [older, newer] = [article('z', '2024-03-01'), article('b', '2024-04-01')];
  const idsOf = (...articles: Article[]) => eventsOf(...articles).events.map(({ id }) => id);
  expect(idsOf(older, newer)).toEqual(idsOf(newer));
  expect(idsOf(newer, older)).toEqual(idsOf(newer));
});

test('the id of an event stays when another article tells of it', () => {
  const first: Article = ['a', 'ستجري الانتخابات الرئاسية في 24 ديسمبر 2021.'];
  const second: Article = ['b', 'موعد الاقتراع في ديسمبر 2021.'];
  expect(eventsOf(first, second).events[0]!.id).toBe(eventsOf(first).events[0]!.id);
});

describe('a postponement is one event', () => {
  const dayOf = (event: Event) => [event.days?.[0], event.certainty];
  const historyOf = (event: Event) =>
    event.history.map(({ document, days, certainty }) => [document, days[0], certainty]);

  test.each([
    'كانت الانتخابات الرئاسية مقررة في 24 ديسمبر 2021 لكنها تأجلت إلى 24 يناير 2022.',
    'تأجيل الانتخابات المقررة في 24 ديسمبر 2021 إلى 24 يناير 2022.',
    'أجلت الانتخابات من 24 ديسمبر 2021 إلى 24 يناير 2022.',
  ])('whose history holds the old day: %s', (text) => {
    const { events } = eventsOf(['a', text, '2021-12-22']);
    expect(events.map(dayOf)).toEqual([['2022-01-24', 'planned']]);
    expect(historyOf(events[0]!)).toEqual([
      ['a', '2021-12-24', 'moved'],
      ['a', '2022-01-24', 'planned'],
    ]);
    expect(events[0]!.conflicts).toEqual([]);
  });

  test('in two sentences', () => {
    const text =
      'كان من المقرر أن تنطلق البطولة في 5 يونيو 2023. غير أن الاتحاد أرجأها إلى 12 يوليو 2023.';
    expect(eventsOf(['a', text, '2023-05-04']).events.map(dayOf)).toEqual([
      ['2023-07-12', 'planned'],
    ]);
  });

  test('across articles, and its id stays that of the old day', () => {
    const before: Article = [
      'a',
      'ستجرى الانتخابات الرئاسية الليبية يوم 24 ديسمبر 2021.',
      '2021-11-01',
    ];
    const { events } = eventsOf(
      before,
      ['b', 'أعلنت المفوضية تأجيل الانتخابات الرئاسية الليبية إلى 24 يناير 2022.', '2021-12-22'],
      ['c', 'يستعد الليبيون للانتخابات الرئاسية في 24 يناير.', '2022-01-10'],
    );
    expect(events.map(dayOf)).toEqual([['2022-01-24', 'planned']]);
    expect(historyOf(events[0]!)).toEqual([
      ['a', '2021-12-24', 'planned'],
      ['b', '2022-01-24', 'planned'],
    ]);
    expect(events[0]!.id).toBe(eventsOf(before).events[0]!.id);
  });

  test('the day on which it is announced is another event', () => {
    const text = 'أعلنت اللجنة في 3 مايو 2023 تأجيل المؤتمر المقرر في 10 مايو إلى 20 يونيو.';
    expect(eventsOf(['a', text, '2023-05-04']).events.map(dayOf)).toEqual([
      ['2023-05-03', 'announced'],
      ['2023-06-20', 'planned'],
    ]);
  });

  test('without a new day it keeps the old one, as moved', () => {
    const text = 'تأجل المهرجان المقرر في 5 يونيو 2023 إلى أجل غير مسمى.';
    expect(eventsOf(['a', text, '2023-05-04']).events.map(dayOf)).toEqual([
      ['2023-06-05', 'moved'],
    ]);
  });
});

test('two treaties of one day stay two, two sentences on one treaty are one', () => {
  const peace = 'وقعت مصر وإسرائيل معاهدة السلام في 26 مارس 1979.';
  const coal = 'ووقعت فرنسا وألمانيا معاهدة الفحم والصلب في 26 مارس 1979.';
  expect(eventsOf(['a', `${peace} ${coal}`]).events).toHaveLength(2);
  const again = 'وأنهت معاهدة السلام الموقعة في 26 مارس 1979 حربا طويلة بين مصر وإسرائيل.';
  expect(eventsOf(['a', `${peace} ${again}`]).events).toHaveLength(1);
});

test('words of one day without end are one event', () => {
  const { events } = eventsOf(['a', 'غدا '.repeat(25_000), '2021-11-16']);
  expect(events.map(({ mentions }) => mentions.length)).toEqual([25_000]);
});
