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
