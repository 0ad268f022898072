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
    'وصل الرئيس دونالد ترامب أمس. وقال ترامب: "سنعود إلى الاتفاق قريبا جدا". وقالت سلمى حداد إن الاتفاق انتهى.';
  const said = new Verifier([toDocument('talks', 'talks', text)]);

  test.each([
    ['the one who said it', 'دونالد ترامب', 'ok'],
    ['another spelling of the name', 'ترمب', 'ok'],
    ['a title', 'الرئيس', 'ok'],
    ['somebody else in the text', 'سلمى حداد', 'wrong'],
    ['somebody the text does not know', 'خالد منصور', 'wrong'],
  ])('%s', (_, speaker, attribution) => {
    const answer = said.verify('سنعود إلى الاتفاق قريبا', speaker);
    expect(answer).toMatchObject({ verdict: 'verbatim', attribution, speaker: 'دونالد ترامب' });
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
