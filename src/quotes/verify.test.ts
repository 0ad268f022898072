import { describe, expect, test } from 'vitest';
import { toDocument } from '../corpus/load.ts';
import { Verifier } from './verify.ts';

const ARCHIVE = [
  [
    'mission',
    'قال المتحدث باسم البعثة إن "الأطراف اتفقت على فتح الطريق الساحلي قبل نهاية الشهر". وأضاف أن 14 مراقبا سيصلون غدا.\n' +
      'وأكد الوزير أن الحكومة لن تقبل إلا بانسحاب كامل للقوات الأجنبية. ولم تكن الوزارة راضية عن نتائج الاجتماع الأخير.\n' +
      'ونفى الناطق أن يكون المجلس قد وافق على تأجيل الاقتراع.',
  ],
  [
    'budget',
    'أقر البرلمان ميزانية بلغت 1,4 مليار دينار، بزيادة 5% على العام الماضي. وسنوقع العقد إذا توفرت الضمانات المالية الكافية.\n' +
      'وقال المصرفي: "نحن أمام فرصة لا تتكرر". ثم غادر القاعة مع وفده المرافق.',
  ],
].map(([id, text]) => toDocument(id!, id!, text!));

const verifier = new Verifier(ARCHIVE);
const verdict = (text: string) => verifier.verify(text).verdict;

describe('verbatim', () => {
  test.each([
    ['the words as they stand', 'الأطراف اتفقت على فتح الطريق الساحلي قبل نهاية الشهر'],
    ['without hamza, with other endings', 'الاطراف اتفقت علي فتح الطريق الساحلى قبل نهايه الشهر'],
    ['with vowel marks and tatweel', 'الأطرافُ اتّفقت على فتـــح الطريق الساحلي'],
    ['with other marks and stops', '«الأطراف، اتفقت: على فتح الطريق الساحلي»!'],
    ['with Arabic digits', 'أن ١٤ مراقبا سيصلون غدا'],
    ['a decimal point for a comma', 'ميزانية بلغت 1.4 مليار دينار'],
    ['two whole sentences', 'نحن أمام فرصة لا تتكرر. ثم غادر القاعة مع وفده المرافق'],
  ])('%s', (_, text) => {
    expect(verdict(text)).toBe('verbatim');
  });

  test('shows where the words stand', () => {
    const { sources } = verifier.verify('فتح الطريق الساحلي قبل نهاية الشهر');
    const { document, start, end } = sources[0]!;
    expect(document.id).toBe('mission');
    expect(document.text.slice(start, end)).toBe('فتح الطريق الساحلي قبل نهاية الشهر');
  });
});

describe('the land of a title', () => {
  const archive = new Verifier([
    toDocument(
      'a',
      'a',
      'قال الرئيس الفرنسي، جان مورو، إن القوات التركية باقية. ورد مورو، الذي زار الرئيس الألماني، عليها. وقال مورو: "لن نغلق المعبر قبل الشتاء".\n' +
        'وحضر رئيس الوزراء الإيطالي كارلو بيانكي. وقال بيانكي: "الجسر سيفتح في الربيع المقبل".\n' +
        'وحضر وزير الخارجية الروسي سيرغي بتروف اجتماع المالية. وقال بتروف: "سنوقع العقد هذا الأسبوع".',
    ),
  ]);
  test.each([
    ['لن نغلق المعبر قبل الشتاء', 'الرئيس الفرنسي', 'ok'],
    ['لن نغلق المعبر قبل الشتاء', 'رئيس فرنسا', 'ok'],
    ['لن نغلق المعبر قبل الشتاء', 'Moreau', 'unknown'],
    ['لن نغلق المعبر قبل الشتاء', 'الرئيس التركي', 'wrong'],
    ['لن نغلق المعبر قبل الشتاء', 'رئيس تركيا', 'wrong'],
    ['لن نغلق المعبر قبل الشتاء', 'الرئيس الألماني', 'wrong'],
    ['لن نغلق المعبر قبل الشتاء', 'Bianchi', 'unknown'],
    ['الجسر سيفتح في الربيع المقبل', 'رئيس وزراء إيطاليا', 'ok'],
    ['الجسر سيفتح في الربيع المقبل', 'الرئيس الإيطالي', 'wrong'],
    ['الجسر سيفتح في الربيع المقبل', 'Carlo Bianchi', 'ok'],
    ['سنوقع العقد هذا الأسبوع', 'وزير الخارجية', 'ok'],
    ['سنوقع العقد هذا الأسبوع', 'وزير الخارجية الروسي', 'ok'],
    ['سنوقع العقد هذا الأسبوع', 'وزير المالية', 'wrong'],
  ])('%s, of %s: %s', (text, speaker, attribution) => {
    expect(archive.verify(text, speaker).attribution).toBe(attribution);
  });
});

describe('marks that tell', () => {
  const judge = (archive: string, said: string) =>
    new Verifier([toDocument('a', 'a', archive)]).verify(said);

  test.each([
    [
      'a statement for a question',
      'سأل: "المصنع القديم سيفتح أبوابه؟"',
      'المصنع القديم سيفتح أبوابه',
    ],
    ['"no" for a negation', 'قال: "لا، يوجد خلاف مع العمدة".', 'لا يوجد خلاف مع العمدة'],
    ['a negation for "no"', 'قال: "لا يوجد خلاف مع العمدة".', 'لا، يوجد خلاف مع العمدة'],
    [
      'two quotations as one',
      'قال العمدة: "المصنع مغلق منذ عام". "الجسر سينهار قريبا"، قال الحارس.',
      'المصنع مغلق منذ عام الجسر سينهار قريبا',
    ],
    ['another currency', 'قال إن "السعر $5 للكيس الواحد".', 'السعر €5 للكيس الواحد'],
    ['another fraction', 'قال إن "السعر ½ مليون للدار الواحدة".', 'السعر ¼ مليون للدار الواحدة'],
    ['another power', 'قال إن "المساحة 10م² للدار الواحدة".', 'المساحة 10م³ للدار الواحدة'],
  ])('%s is altered', (_, archive, said) => {
    const { verdict, differences, kind } = judge(archive, said);
    expect(verdict).toBe('altered');
    expect(differences.length > 0 || kind === 'splice').toBe(true);
  });

  test('the comma is the whole difference, and a denial is a negation', () => {
    const archive = 'قال العمدة إن المصنع القديم مغلق منذ عام كامل. لا يوجد خلاف مع الحارس.';
    const comma = judge(archive, 'لا، يوجد خلاف مع الحارس');
    expect(comma.differences).toMatchObject([{ said: '،', archive: '' }]);
    expect(judge(archive, 'نفى العمدة أن المصنع القديم مغلق منذ عام كامل').kind).toBe('negation');
  });

  test.each([
    ['a question', 'سأل: "متى سيفتح المصنع أبوابه؟"', 'متى سيفتح المصنع أبوابه'],
    [
      'two quotations shown',
      'قال: "المصنع مغلق". "الجسر سينهار".',
      '"المصنع مغلق". "الجسر سينهار"',
    ],
    ['the sign behind', 'قال إن "السعر $5 للكيس الواحد".', 'السعر 5$ للكيس الواحد'],
    ['a wavy hamza', 'قال: "ٲكد العمدة ٲن المصنع مغلق".', 'أكد العمدة أن المصنع مغلق'],
  ])('%s is verbatim', (_, archive, said) => {
    expect(judge(archive, said).verdict).toBe('verbatim');
  });
});

describe('altered, never verbatim', () => {
  test.each([
    ['a negation cut off', 'تقبل إلا بانسحاب كامل للقوات الأجنبية'],
    ['a negation cut off with the verb after it', 'الوزارة راضية عن نتائج الاجتماع الأخير'],
    ['a denial cut off', 'يكون المجلس قد وافق على تأجيل الاقتراع'],
    ['an exception cut off', 'الحكومة لن تقبل'],
    ['a condition cut off', 'وسنوقع العقد'],
    ['a negation put in', 'الأطراف لم تتفق على فتح الطريق الساحلي'],
    ['a negation left out', 'أن الحكومة تقبل إلا بانسحاب كامل'],
    ['another number', 'أن 15 مراقبا سيصلون غدا'],
    ['a decimal moved', 'ميزانية بلغت 14 مليار دينار'],
    ['a percent sign lost', 'بزيادة 5 على العام الماضي'],
    ['another conjunction', 'والأطراف اتفقت على فتح الطريق الساحلي'],
    ['a hamza that makes another word', 'إقر البرلمان ميزانية'],
    ['halves of two sentences joined', 'فتح الطريق الساحلي قبل نهاية الشهر وأضاف أن 14 مراقبا'],
  ])('%s', (_, text) => {
    expect(verdict(text)).toBe('altered');
  });

  test('tells what was said and what the archive has', () => {
    const { differences } = verifier.verify(
      'الأطراف اتفقت على إغلاق الطريق الساحلي قبل نهاية الشهر',
    );
    expect(differences.map(({ said, archive }) => [said, archive])).toEqual([['إغلاق', 'فتح']]);
    const [{ start, end }] = differences as [(typeof differences)[0]];
    expect(ARCHIVE[0]!.text.slice(start, end)).toBe('فتح');
  });

  test('shows the words that were cut off', () => {
    const { kind, differences, sources } = verifier.verify('تقبل إلا بانسحاب كامل للقوات الأجنبية');
    expect(kind).toBe('cut');
    expect(differences[0]).toMatchObject({ said: '', archive: 'لن' });
    const { document, start } = sources[0]!;
    expect(document.text.slice(start)).toMatch(/^لن تقبل/u);
  });

  test('shows both places of two quotes put together', () => {
    const { kind, sources } = verifier.verify(
      'الأطراف اتفقت على فتح الطريق الساحلي إذا توفرت الضمانات المالية الكافية',
    );
    expect(kind).toBe('splice');
    expect(sources.map(({ document }) => document.id)).toEqual(['mission', 'budget']);
  });
});

describe('absent', () => {
  test.each([
    ['words that nobody wrote', 'سنطلق قمرا صناعيا إلى المدار في الربيع'],
    ['the formula of another event', 'وقال المصرفي إن الأسعار ستعود إلى ما كانت عليه'],
    ['nothing', ' … '],
  ])('%s', (_, text) => {
    expect(verdict(text)).toBe('absent');
  });
});

test('a text longer than a page is judged in parts', () => {
  const words = Array.from(
    { length: 2000 },
    (_, i) =>
      `كلمة${'ابتثجحخدرز'[i % 10]}${'سشصضطظعغفق'[((i / 10) % 10) | 0]}${'كلمنهويابت'[((i / 100) % 10) | 0]}`,
  );
  const long = new Verifier([toDocument('long', 'long', `${words.join(' ')}.`)]);
  expect(long.verify(words.join(' ')).verdict).toBe('verbatim');
  const changed = long.verify(words.with(1500, 'غيرها').join(' '));
  expect(changed.verdict).toBe('altered');
  const [{ said, saidSpan }] = changed.differences as [(typeof changed.differences)[0]];
  expect(said).toBe('غيرها');
  expect(words.with(1500, 'غيرها').join(' ').slice(saidSpan.start, saidSpan.end)).toBe('غيرها');
});

describe('who said it', () => {
  const text =
    'وصل الرئيس الأميركي دونالد ترامب أمس مع كامل الأحمد. وقال ترامب: "سنعود إلى الاتفاق قريبا جدا". وقالت سلمى حداد إن الاتفاق انتهى.';
  const said = new Verifier([toDocument('talks', 'talks', text)]);

  test.each([
    ['the one who said it', 'دونالد ترامب', 'ok'],
    ['another spelling of the name', 'ترمب', 'ok'],
    ['a title', 'الرئيس', 'ok'],
    ['a title with its land', 'الرئيس الأمريكي', 'ok'],
    ['a spelling of his last name', 'دونالد ترامبو', 'ok'],
    ['whom the quote is about', 'كامل الأحمد', 'wrong'],
    ['somebody else in the text', 'سلمى حداد', 'wrong'],
    ['somebody the text does not know', 'خالد منصور', 'wrong'],
  ])('%s', (_, speaker, attribution) => {
    const answer = said.verify('سنعود إلى الاتفاق قريبا', speaker);
    expect(answer).toMatchObject({ verdict: 'verbatim', attribution, speaker: 'دونالد ترامب' });
  });

  test('whose name stands in the title of another is not he', () => {
    const archive = new Verifier([
      toDocument(
        'a',
        'a',
        'وأكد رئيس مؤسسة مانديلا سيللو هاتانغ أن المعرض سيفتح أبوابه غدا للزوار.',
      ),
    ]);
    const asked = (name: string) => archive.verify('المعرض سيفتح أبوابه غدا', name).attribution;
    expect(asked('سيللو هاتانغ')).toBe('ok');
    expect(asked('رئيس مؤسسة مانديلا')).toBe('ok');
    expect(asked('مانديلا')).toBe('wrong');
  });

  test('nobody is asked about', () => {
    expect(said.verify('سنعود إلى الاتفاق قريبا').attribution).toBeNull();
  });
});

describe('a cut that turns the meaning is never verbatim', () => {
  const archive = new Verifier([
    toDocument(
      'a',
      'a',
      'ونفى وزير الداخلية أن يكون قد أمر باعتقال المتظاهرين. الفريق كاد يفوز بالمباراة أمس. ' +
        'وأضاف أن ثلاثة وعشرين نائبا امتنعوا عن التصويت. وقال إن اللاعبين قلما أخطؤوا في الدفاع.',
    ),
  ]);
  test.each([
    'قد أمر باعتقال المتظاهرين',
    'أمر باعتقال المتظاهرين',
    'يفوز بالمباراة أمس',
    'وعشرين نائبا امتنعوا عن التصويت',
    'أخطؤوا في الدفاع',
  ])('%s', (said) => {
    expect(archive.verify(said).verdict).toBe('altered');
  });
});

describe('numbers in words and in digits', () => {
  const archive = new Verifier([
    toDocument(
      'a',
      'a',
      'قال المتحدث إن خمسة وسبعين نائبا صوتوا للقانون. وأضاف أن 23 لجنة ستراقب الاقتراع غدا. ' +
        'وبلغت المشاركة 3.5 بالمئة من الناخبين المسجلين. وأنفقت الحكومة خمسة عشر ألف دينار على الحملة. ' +
        'ووصل آلاف المتظاهرين إلى الساحة الكبرى. وبلغ الدين 1,4 مليار دينار.',
    ),
  ]);

  test.each([
    '75 نائبا صوتوا للقانون',
    '٧٥ نائبا صوتوا للقانون',
    'ثلاثة وعشرين لجنة ستراقب الاقتراع',
    'المشاركة 3,5% من الناخبين',
    'المشاركة 3.5 في المئة من الناخبين',
    'الحكومة 15 ألف دينار على الحملة',
    'الحكومة 15000 دينار على الحملة',
    'الدين 1.4 مليار دينار',
    'الدين 1400 مليون دينار',
  ])('the same number is spelling: %s', (said) => {
    expect(archive.verify(said).verdict).toBe('verbatim');
  });

  test.each([
    ['76 نائبا صوتوا للقانون', '76', 'خمسة وسبعين'],
    ['ستة وسبعين نائبا صوتوا للقانون', 'ستة وسبعين', 'خمسة وسبعين'],
    ['أربعة وعشرين لجنة ستراقب الاقتراع غدا', 'أربعة وعشرين', '23'],
    ['المشاركة 5,3% من الناخبين المسجلين', '5,3%', '3.5 بالمئة'],
    ['المشاركة 3.5 من الناخبين المسجلين', '3.5', '3.5 بالمئة'],
    ['الحكومة خمسة آلاف دينار على الحملة', null, null],
    ['ووصل ألف المتظاهرين إلى الساحة الكبرى', 'ألف', 'آلاف'],
  ])('another number is altered, as a whole: %s', (said, ours, theirs) => {
    const { verdict, kind, differences } = archive.verify(said);
    expect(verdict).toBe('altered');
    expect(kind).toBe('number');
    if (ours !== null) {
      expect(differences.map((difference) => [difference.said, difference.archive])).toEqual([
        [ours, theirs],
      ]);
    }
  });
});

describe('small things that are not the same', () => {
  const archive = new Verifier([
    toDocument(
      'a',
      'a',
      'والأطراف المشاركة اتفقت على فتح الطريق. وأعلن أن الانتخابات ستجري في كانون الأول المقبل. ' +
        'وأكد أن المفاوضات ما زالت جارية في العاصمة. وتابع أن الجيش لم يتمكن من دخول المدينة. ' +
        'وجد الباحثون نقصا كبيرا في المياه الجوفية.\n' +
        'وقال الوزير: "سنعمل معا [...] من أجل بناء دولة قوية". وأضاف أن هذا الاتفاق هو الأفضل للجميع.',
    ),
  ]);

  test('a conjunction left out at the beginning is a part of the sentence', () => {
    const { verdict, kind, sources } = archive.verify('الأطراف المشاركة اتفقت على فتح الطريق');
    expect([verdict, kind]).toEqual(['verbatim', 'part']);
    const [{ document, start }] = sources as [(typeof sources)[0]];
    expect(document.text.slice(start)).toMatch(/^الأطراف/u);
  });

  test('a letter that is no conjunction is not left out', () => {
    expect(archive.verify('جد الباحثون نقصا كبيرا في المياه').verdict).toBe('altered');
  });

  test('an omission that the archive shows is said', () => {
    const whole = archive.verify('سنعمل معا [...] من أجل بناء دولة قوية');
    expect([whole.verdict, whole.kind]).toEqual(['verbatim', 'exact']);
    const hidden = archive.verify('سنعمل معا من أجل بناء دولة قوية');
    expect([hidden.verdict, hidden.kind]).toEqual(['verbatim', 'omission']);
  });

  test.each([
    ['a month by another name', 'الانتخابات ستجري في ديسمبر المقبل', 'words'],
    ['a statement that is asked', 'هذا الاتفاق هو الأفضل للجميع؟', 'words'],
    ['a denial in other words', 'المفاوضات لم تزل جارية', 'negation'],
    ['a denial left out', 'الجيش تمكن من دخول المدينة', 'negation'],
  ])('%s is altered', (_, said, kind) => {
    expect(archive.verify(said)).toMatchObject({ verdict: 'altered', kind });
  });

  test.each([
    ['of one article, side by side', 'في كانون الأول المقبل وأكد أن المفاوضات'],
    ['far from each other', 'اتفقت على فتح الطريق من أجل بناء دولة قوية'],
  ])('two places %s are both shown', (_, said) => {
    const { kind, sources } = archive.verify(said);
    expect(kind).toBe('splice');
    expect(sources).toHaveLength(2);
  });
});

const SPELT = new Verifier(
  [
    'وأضاف العمدة: «ولن نسمح بعودة السماسرة إلى السوق القديم».',
    'لا يوجد اتفاق على موعد الافتتاح في البلدة.',
    'قالت الأممالمتحدة إن القافلة وصلت إلى المخيم.',
    'بلغت الأرباح 12.500 درهم لكل مساهم في الشركة.',
    'نقلت الحافلات 300 مرتزق إلى الحدود.',
    'نفى العمدة أن «السوق أغلق أبوابه كلها». وأكد نائبه أن الطريق مفتوح.',
  ].map((text, i) => toDocument(`s${i}`, `s${i}`, text)),
);

test.each([
  'لن نسمح بعودة السماسرة إلى السوق القديم',
  'لايوجد اتفاق على موعد الافتتاح في البلدة',
  'قالت الأمم المتحدة إن القافلة وصلت إلى المخيم',
  'بلغت الأرباح 12,500 درهم لكل مساهم',
  'بلغت الأربا\u2063ح 12.500 در\u180eهم لكل مساهم',
])('a way of writing changes nothing: %s', (quote) => {
  expect(SPELT.verify(quote).verdict).toBe('verbatim');
});

test.each(['بلغت الأرباح 12500 درهم لكل مساهم', 'بلغت الأرباح 12,5 درهم لكل مساهم'])(
  'a number that may be another is not the same: %s',
  (quote) => {
    expect(SPELT.verify(quote).verdict).toBe('altered');
  },
);

test('a few words with another number are altered by the number', () => {
  const { verdict, kind, differences } = SPELT.verify('3000 مرتزق');
  expect([verdict, kind]).toEqual(['altered', 'number']);
  expect(differences.map(({ said, archive }) => [said, archive])).toEqual([['3000', '300']]);
});

test('a quotation that its speaker denies says so', () => {
  expect(SPELT.verify('السوق أغلق أبوابه كلها').denied).toBe('نفى');
  expect(SPELT.verify('ولن نسمح بعودة السماسرة إلى السوق القديم').denied).toBeNull();
});

test('a difference shows its negation, and what its preposition leads to', () => {
  const archive = new Verifier([
    toDocument(
      'a',
      'a',
      'لم يشكر العمدة الأهالي على صبرهم. وعليه إصلاح الجسر القديم من دون تأخير.',
    ),
  ]);
  const archiveOf = (text: string) => archive.verify(text).differences.map((item) => item.archive);
  expect(archiveOf('شكر العمدة الأهالي على صبرهم')).toEqual(['لم يشكر']);
  expect(archiveOf('وعليه إصلاح الجسر القديم فورا')).toEqual(['من دون تأخير']);
});

test('of several articles with the same words the one published first is shown, and the others counted', () => {
  const text = 'سيفتح المصنع أبوابه صباح الأحد.';
  const day = (at: string) => ({ published: { day: at } });
  const archive = new Verifier([
    toDocument('later', 'later', text, day('2021-05-02')),
    toDocument('first', 'first', text, day('2021-05-01')),
    toDocument('undated', 'undated', text),
  ]);
  const { sources, others } = archive.verify('سيفتح المصنع أبوابه صباح الأحد');
  expect(sources.map(({ document }) => document.id)).toEqual(['first']);
  expect(others).toBe(2);
});

test('an act that is awaited is no fact, and one that was done is', () => {
  const verdictIn = (archive: string) =>
    new Verifier([toDocument('a', 'a', archive)]).verify('انسحاب السفن الكبيرة من المرفأ').verdict;
  expect(verdictIn('قال الوزير إنه سيوقع العقد بعد انسحاب السفن الكبيرة من المرفأ.')).toBe(
    'altered',
  );
  expect(verdictIn('قال الوزير إنه لن يوقع العقد قبل انسحاب السفن الكبيرة من المرفأ.')).toBe(
    'altered',
  );
  expect(verdictIn('وقع الوزير العقد بعد انسحاب السفن الكبيرة من المرفأ.')).toBe('verbatim');
});

test('a duty denied is the duty altered, by its negation', () => {
  const { verdict, kind, differences } = new Verifier([
    toDocument('a', 'a', 'قال الوزير إنه يجب سحب السفن الكبيرة من المرفأ فورا.'),
    toDocument('b', 'b', 'وصلت السفن الكبيرة من الشمال فورا.'),
  ]).verify('يجب ان لا تسحب السفن الكبيرة من المرفأ فورا');
  expect([verdict, kind]).toEqual(['altered', 'negation']);
  expect(differences.map(({ said, archive }) => [said, archive])).toEqual([['ان لا تسحب', 'سحب']]);
});

test.each([
  ['وزير البحر الوطني', 'ok'],
  ['وزير البر الوطني', 'wrong'],
  ['أمين محفوظ', 'wrong'],
])('an office told of twice, and a name that looks like one: %s', (claimed, attribution) => {
  const verifier = new Verifier([
    toDocument(
      'a',
      'a',
      'قال وزير البحر الوطني، اليوم، إن الجسر قديم. وأوضح الوزير كريم زيدان: «الماء مالح في هذا البلد». وكان أمين محفوظ حاضرا، وقال زيدان عن أمين محفوظ إنه صديق.',
    ),
  ]);
  expect(verifier.verify('الماء مالح في هذا البلد', claimed).attribution).toBe(attribution);
});
