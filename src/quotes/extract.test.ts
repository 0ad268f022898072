import { describe, expect, test } from 'vitest';
import { toDocument } from '../corpus/load.ts';
import { extractQuotes } from './extract.ts';

/** Each quote as `speaker: words`, direct ones in guillemets. */
function quotes(text: string): string[] {
  const document = toDocument('a', 'a', text);
  return extractQuotes(document).map((quote) => {
    const words = text.slice(quote.start, quote.end);
    return `${quote.speaker ?? '?'}: ${quote.kind === 'direct' ? `«${words}»` : words}`;
  });
}

describe('direct speech', () => {
  test.each([
    [
      'after a colon',
      'قال الوزير سامي الحداد: "سنفتح الميناء غدا".',
      ['سامي الحداد: «سنفتح الميناء غدا»'],
    ],
    ['after أن', 'وأكد خالد منصور أن «الميناء سيفتح غدا».', ['خالد منصور: «الميناء سيفتح غدا»']],
    [
      'before its speaker',
      '"لن نقبل بأقل من ذلك أبدا"، قال خالد منصور.',
      ['خالد منصور: «لن نقبل بأقل من ذلك أبدا»'],
    ],
    [
      'with marks that do not match',
      'وقال منصور "إن الخطة يجب أن تنفذ. لا نقبل التأخير”.',
      ['منصور: «إن الخطة يجب أن تنفذ. لا نقبل التأخير»'],
    ],
    [
      'of somebody named before',
      'قال خالد منصور إن الميناء مغلق. وأضاف: "سيفتح بعد أسبوع واحد".',
      ['خالد منصور: الميناء مغلق', 'خالد منصور: «سيفتح بعد أسبوع واحد»'],
    ],
    [
      'after a participle',
      'وتحدث خالد منصور قائلا: "سنعود إلى العمل قريبا".',
      ['خالد منصور: «سنعود إلى العمل قريبا»'],
    ],
    [
      'of a body',
      'وقالت وزارة النقل في بيان: "توقفت الرحلات حتى إشعار آخر".',
      ['وزارة النقل: «توقفت الرحلات حتى إشعار آخر»'],
    ],
  ])('%s', (_, text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});

describe('what stands between marks and is no speech', () => {
  test.each([
    ['a name', 'التقى الوفد رئيس الحكومة «خالد منصور» في مكتبه.'],
    ['a newspaper', 'ونشرت صحيفة "الصباح الجديد" صورا للحادث.'],
    ['a slogan', 'ونظم الأهالي مسيرة تحت شعار "الطريق حقنا".'],
    ['a term held at a distance', 'وشهد السوق موجة "شراء" واسعة.'],
    ['a title', 'ووقع الكاتب روايته "ظلال المدينة" أمس.'],
  ])('%s', (_, text) => {
    expect(quotes(text).filter((quote) => quote.includes('«'))).toEqual([]);
  });
});

describe('reported speech', () => {
  test.each([
    ['after إن', 'قال خالد منصور إن الميناء سيفتح غدا.', ['خالد منصور: الميناء سيفتح غدا']],
    [
      'with its preposition',
      'وشدد خالد منصور على ضرورة فتح الميناء.',
      ['خالد منصور: على ضرورة فتح الميناء'],
    ],
    ['of a capital', 'وأكدت أنقرة أن قواتها باقية.', ['تركيا: قواتها باقية']],
    [
      'of a source at the beginning',
      'وبحسب وزارة النقل، توقفت الرحلات منذ الفجر.',
      ['وزارة النقل: توقفت الرحلات منذ الفجر'],
    ],
    [
      'of a source at the end',
      'توقفت الرحلات منذ الفجر، وفقا لوزارة النقل.',
      ['وزارة النقل: توقفت الرحلات منذ الفجر'],
    ],
    [
      'of whom another relays',
      'ونقلت الوكالة عن خالد منصور قوله إن الميناء مغلق.',
      ['خالد منصور: الميناء مغلق'],
    ],
    [
      'twice in one sentence',
      'قال خالد منصور إن الميناء مغلق، مشيرا إلى أن السفن تنتظر.',
      ['خالد منصور: الميناء مغلق', 'خالد منصور: السفن تنتظر'],
    ],
    [
      'of a subject before its verb',
      'وكان خالد منصور قد أعلن أن الميناء مغلق.',
      ['خالد منصور: الميناء مغلق'],
    ],
  ])('%s', (_, text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });

  test('what nobody said is not reported', () => {
    expect(quotes('ولم يقل خالد منصور إن الميناء مغلق.')).toEqual([]);
    expect(quotes('وصل الوفد بعد أن توقفت الرحلات.')).toEqual([]);
  });
});

describe('the name a speaker has in the text', () => {
  test.each([
    [
      'a surname is the full name',
      'وصل الوزير خالد منصور. وقال منصور إن الميناء مغلق.',
      'خالد منصور',
    ],
    [
      'a title is its bearer',
      'وصل وزير النقل خالد منصور أمس. وقال وزير النقل إن الميناء مغلق.',
      'خالد منصور',
    ],
    [
      'a bare noun is the one described before',
      'أفادت مصادر أمنية بأن الطريق مغلق. وأوضحت المصادر أن السبب مجهول.',
      'مصادر أمنية',
    ],
    [
      'a pronoun fits the verb',
      'قالت سلمى حداد إن الميناء مغلق. وقال خالد منصور إنه سيفتح غدا. وأضافت أن السفن تنتظر.',
      'سلمى حداد',
    ],
  ])('%s', (_, text, name) => {
    expect(quotes(text).at(-1)).toMatch(new RegExp(`^${name}: `, 'u'));
  });
});

describe('names that look like particles', () => {
  test.each([
    ['dotted where the text has both', 'وقال علي حسن إن الميناء مغلق على الأقل يوما.', 'علي حسن'],
    ['by their place before أن', 'وقال علي حسن إن الميناء مغلق.', 'علي حسن'],
    ['alone', 'قال علي إن الميناء مغلق.', 'علي'],
    ['with a surname of their own', 'وقال علي الصلابي إن الحوار مستمر.', 'علي الصلابي'],
    ['inside a name', 'وقال محمد علي حسن إن الحوار مستمر.', 'محمد علي حسن'],
    ['بان, which is no بأن', 'قال بان كي مون إن المنظمة قلقة.', 'بان كي مون'],
    ['منى, which is no مني', 'وقالت منى سعيد إن الميناء مغلق.', 'منى سعيد'],
  ])('%s', (_, text, name) => {
    const before = 'قال خالد منصور إن الطريق مفتوح. ';
    expect(quotes(before + text).at(-1)).toMatch(new RegExp(`^${name}: `, 'u'));
  });

  test.each([
    'قال خالد منصور إن الطريق مفتوح. وأكد على أن الميناء مغلق.',
    'قال خالد منصور إن الطريق مفتوح. وشدد علي ضرورة فتح الميناء.',
    'قال خالد منصور إن الطريق مفتوح. وأفاد بأن الميناء مغلق.',
  ])('particles stay particles: %s', (text) => {
    expect(quotes(text).at(-1)).toMatch(/^خالد منصور: /u);
  });
});

describe('whom a title or a name stands for', () => {
  test.each([
    [
      'a president is not whoever presides over something',
      'قال رئيس البرلمان إبراهيم بوغالي إن الجلسة مؤجلة. وقال الرئيس إن القمة قريبة.',
      'الرئيس',
    ],
    [
      'the head of the state is the president',
      'وصل الرئيس عبد المجيد تبون. وقال رئيس البرلمان إبراهيم بوغالي إن الجلسة مؤجلة. وقال الرئيس إن القمة قريبة.',
      'عبد المجيد تبون',
    ],
    [
      'of two ministers in one breath neither is "the minister"',
      'التقى وزير الدفاع خالد منصور ووزير النقل سامي الحداد. وقال الوزير إن الميناء مغلق.',
      'الوزير',
    ],
    [
      'the nearest minister is "the minister"',
      'وصل وزير الدفاع خالد منصور صباح أمس إلى المدينة مع وفد كبير من الضباط. وكان في استقباله حشد من الأهالي والطلاب عند المدخل الكبير. ثم حضر وزير النقل سامي الحداد. وقال الوزير إن الميناء مغلق.',
      'سامي الحداد',
    ],
    [
      'a name without a title is a full name too',
      'تمكن الفتى حمزة بن مسعود من صنع جهاز. وأكد بن مسعود أن الجهاز يعمل.',
      'حمزة بن مسعود',
    ],
    [
      'a bare description is the one who spoke',
      'قال حسين الديماسي إن الدين ارتفع. وحذر الخبير المالي من أن الأجور ستتأخر.',
      'حسين الديماسي',
    ],
    [
      'what the verb acts on is no part of the name',
      'ورحب حسين الديماسي بالوفد. وانتقد الديماسي الاتفاق الأخير قائلا إن الاتفاق خاسر.',
      'حسين الديماسي',
    ],
    [
      'the one whom another is quoted from',
      'ذكرت وكالة الأنباء نقلا عن وزارة النقل أن الميناء مغلق.',
      'وزارة النقل',
    ],
    [
      'a subject far before its verb',
      'وكان الوزير خالد منصور في زيارته للعاصمة قد دعا واشنطن إلى البقاء في المدينة.',
      'خالد منصور',
    ],
  ])('%s', (_, text, name) => {
    expect(quotes(text).at(-1)).toMatch(new RegExp(`^${name}: `, 'u'));
  });

  test('nobody in particular is not the one who spoke before', () => {
    const text = 'قال خالد منصور إن الطريق مفتوح. وقال غير واحد من الحاضرين إن الطريق مغلق.';
    expect(quotes(text).at(-1)).toBe('?: الطريق مغلق');
  });
});

describe('marks inside reported speech', () => {
  test.each([
    ['a name after إن', 'قال خالد منصور إن "صفقة القرن" فشلت تماما.'],
    ['an outlet that relays', 'ونقلت "فرانس برس" عن خالد منصور قوله إن الميناء مغلق.'],
    ['to whom it was said', 'وأوضح خالد منصور في تصريح لمراسل "اللؤلؤة أف أم" أن الميناء مغلق.'],
    ['what a talk was about', 'وأكد في ندوة حول "دور القضاء في المدينة" أن الميناء مغلق.'],
  ])('%s is no speech', (_, text) => {
    expect(quotes(text).filter((quote) => quote.includes('«'))).toEqual([]);
  });

  test.each([
    ['what he called it', 'قال خالد منصور إن الانفجار نجم عن "جسم غريب".', 'جسم غريب'],
    ['how he feels', 'قال خالد منصور إنه يشعر "بقلق عميق" حول الوضع.', 'بقلق عميق'],
  ])('%s is speech', (_, text, words) => {
    expect(quotes(text)).toContain(`خالد منصور: «${words}»`);
  });
});

describe('no cue', () => {
  test.each([
    'يذكر أن الميناء أغلق العام الماضي.',
    'ورفضت البعثة الدبلوماسية الروسية لدى ليبيا الإدلاء بأي تعليق.',
  ])('%s', (text) => {
    expect(quotes(text)).toEqual([]);
  });
});

test('a quote is a slice of the text, with its cue and its speaker as written', () => {
  const text = 'وقال الوزير خالد منصور: "سنفتح الميناء غدا".';
  const [quote] = extractQuotes(toDocument('a', 'a', text));
  const slice = (span: { start: number; end: number } | null) =>
    span && text.slice(span.start, span.end);
  expect(slice(quote!)).toBe('سنفتح الميناء غدا');
  expect(slice(quote!.cue)).toBe('وقال');
  expect(slice(quote!.speakerText)).toBe('الوزير خالد منصور');
  expect(quote!.marks).toEqual({ open: '"', close: '"' });
});

test('words in marks after a colon end where the marks end', () => {
  const text = 'قال زيد: «نعم نوافق على هذا» في 24 ديسمبر 2021.';
  const quotes = extractQuotes(toDocument('a', 'a', text));
  expect(quotes.map(({ start, end }) => text.slice(start, end))).toEqual(['نعم نوافق على هذا']);
});

describe('what is announced without أن', () => {
  test.each([
    [
      'a noun that is a verb too',
      'وأكد البيان رفض المجلس القاطع لإغلاق الميناء.',
      'البيان: رفض المجلس القاطع لإغلاق الميناء',
    ],
    [
      'a noun with a pronoun after كما',
      'قال خالد منصور إن الميناء مغلق، كما أكد رفضه لما حدث أمس.',
      'خالد منصور: رفضه لما حدث أمس',
    ],
    [
      'an act after the day',
      'أعلنت شركة البحر الثلاثاء إغلاق أكثر من خمسين صفحة.',
      'شركة البحر: إغلاق أكثر من خمسين صفحة',
    ],
    [
      'a noun with its article after a verb behind its subject',
      'وكان الناطق باسم الجيش سامي الحداد أكد التقدم الكبير في المدينة.',
      'سامي الحداد: التقدم الكبير في المدينة',
    ],
    [
      'what they are called to do',
      'وحذر سامي الحداد من الخطر داعيا أبناء القبائل لترك السلاح.',
      'لترك السلاح',
    ],
    ['what is urged', 'وحض خالد منصور سامي الحداد على عدم إهمال الميناء.', 'على عدم إهمال الميناء'],
    ['what all agree on', 'وأجمع الخبراء على أن الميناء مغلق.', 'الخبراء: الميناء مغلق'],
    [
      'what a study comes to',
      'وخلصت الدراسة إلى أن الميناء مغلق منذ سنين.',
      'الدراسة: الميناء مغلق منذ سنين',
    ],
    [
      'what a paper says, behind it',
      'تكبدت الشركة أكبر خسائرها منذ سنوات، تقول صحيفة البحر.',
      'تكبدت الشركة أكبر خسائرها منذ سنوات',
    ],
    [
      'a clause that is mostly in his words',
      'وقالت لجنة النقل إن الحظر يشمل "جميع السفن التي ترفع علما أجنبيا في هذا الميناء".',
      'لجنة النقل: الحظر يشمل "جميع السفن التي ترفع علما أجنبيا في هذا الميناء"',
    ],
  ])('%s', (_, text, said) => {
    expect(quotes(text).some((quote) => quote.endsWith(said))).toBe(true);
  });

  test.each([
    ['who gathers people', 'وأجمعت الشركة العمال في الميناء: السفن كثيرة اليوم هنا.'],
    ['what somebody refuses', 'لكن الوزير سامي الحداد رفض التعليق على الحادث.'],
    ['a reason', 'ومن شأن الخطوة أن تفيد التاجر، إذ أن القانون يعفيه من الضرائب.'],
    ['an agreement that was reached', 'وتوصلت الشركة إلى اتفاق مع العمال أمس.'],
    [
      'a clause that has no word outside the marks',
      'وأضاف خالد منصور أنه "لم يتمكن من دخول الميناء أمس".',
    ],
  ])('%s is not reported', (_, text) => {
    expect(quotes(text).filter((quote) => !quote.includes(': «'))).toEqual([]);
  });
});

test.each([
  ['أعلن المركز الوطني للملاحة تخفيضا يشمل كل المراكب.', 'تخفيضا يشمل كل المراكب'],
  ['وأكد عدد من شهود العيان سماعهم أصواتا قرب المرفأ.', 'سماعهم أصواتا قرب المرفأ'],
  ['وأعلن الوزير تقديم استقالته بعد الحادث.', 'تقديم استقالته بعد الحادث'],
  ['أعلن رجل الأعمال، كريم زيدان، شراء حصة في المرفأ.', 'شراء حصة في المرفأ'],
])('an act that somebody announces: %s', (text, said) => {
  const [quote] = extractQuotes(toDocument('a', 'a', text));
  expect(quote && text.slice(quote.start, quote.end).replace(/\.$/u, '')).toBe(said);
});
