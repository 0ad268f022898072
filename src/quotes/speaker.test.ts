import { expect, test } from 'vitest';
import { toDocument } from '../corpus/load.ts';
import { extractQuotes } from './extract.ts';
import { Verifier } from './verify.ts';

function speakersOf(text: string): (string | null)[] {
  return extractQuotes(toDocument('a', 'a', text)).map(({ speaker }) => speaker);
}

test.each([
  ['قال القاضي محمود الشيخ: «الحكم نهائي».', 'محمود الشيخ'],
  ['قالت مريم السيد: «البئر جفت».', 'مريم السيد'],
  ['وقالت المعلمة نور الحاج: «الصف مزدحم».', 'نور الحاج'],
  ['قال الدكتور سامر الوزير: «الدواء آمن».', 'سامر الوزير'],
  ['قال المزارع خالد الأمير: «الموسم ضعيف».', 'خالد الأمير'],
  ['زارت الوزيرة مريم السيد مخيم النور. وقالت: «سنرمم الصفوف».', 'مريم السيد'],
])('a title after a first name is a surname: %s', (text, speaker) => {
  expect(speakersOf(text)).toEqual([speaker]);
});

test.each([
  ['وقال محمود الوزير السابق إن العقد باطل.', 'محمود'],
  ['وقال الأمير خالد: «الموسم ضعيف».', 'الأمير خالد'],
])('before an adjective, or before the name, it is a title: %s', (text, speaker) => {
  expect(speakersOf(text)).toEqual([speaker]);
});

test.each([
  ['نفى الناطق باسم البلدية مازن القرشي صحة الخبر.', 'مازن القرشي'],
  ['نفى الناطق باسم الجيش مصطفى زيد وقوع إصابات.', 'مصطفى زيد'],
  ['نفى الخبر. ونفى الوزير علي حامد وجود أزمة.', 'علي حامد'],
  ['«لن أوقع على القرار أبدا يا سادة»، بهذا ختم القاضي طارق البدوي جلسته.', 'طارق البدوي'],
  ['التقى الوزير جبران سعد نظيره الفرنسي جان مارتان، الذي قال: «سنعود».', 'جان مارتان'],
  ['أبدت أنقرة تحفظات على النص، مؤكدة أن المهلة قصيرة.', 'تركيا'],
])('what the verb acts on is no part of a name: %s', (text, speaker) => {
  expect(new Set(speakersOf(text))).toEqual(new Set([speaker]));
});

test.each([
  ['وأعلن مدعي عام النور ومسؤول نيابة الجرائم فرنسوا مولان أن التحقيق بدأ.', 'فرنسوا مولان'],
  [
    'وقال الأمين العام لحزب جبهة التحرير الوطني إن المؤتمر تأجل.',
    'الأمين العام لحزب جبهة التحرير الوطني',
  ],
  ['وقال وزير الخزانة في حكومة الظل، جون مارتان، إن التصويت قريب.', 'جون مارتان'],
])('the parts of an office are no objects: %s', (text, speaker) => {
  expect(speakersOf(text)).toEqual([speaker]);
});

test('who is spoken to does not speak', () => {
  expect(speakersOf('وعلم أن سلامة أبلغ وزراءه أن «المهلة ستطول».')).toEqual(['سلامة']);
  expect(speakersOf('البعثة الأممية لليبيا تدعو أعضاء الملتقى إلى اجتماع طارئ.')).toEqual([
    'البعثة الأممية لليبيا',
  ]);
  expect(speakersOf('قالت مريم زيد: «كفى»، فرد عليها الوزير سامي حداد: «لست آسفا».')).toEqual([
    'مريم زيد',
    'سامي حداد',
  ]);
});

test('who is asked answers', () => {
  const text = 'سأل أحد الصحافيين الوزير كريم زيدان: «هل ستستقيل؟» فأجاب: «لن أستقيل».';
  expect(speakersOf(text)).toEqual(['أحد الصحافيين', 'كريم زيدان']);
});

test('the latter is whom the text named last', () => {
  expect(speakersOf('استقبل الملك الوزير نبيل فهمي. وأوضح الأخير أن «النص جاهز».')).toEqual([
    'نبيل فهمي',
  ]);
});

test('the subject of a verb stands before «بالقول»', () => {
  const text = 'وعن سؤاله عن الحرب، رد الأمين العام للجمعية أنطونيو سيلفا بالقول: «نحن قلقون جدا».';
  expect(speakersOf(text)).toEqual(['أنطونيو سيلفا']);
});

test('a paper speaks by itself, and a spokesman of somebody as he is written', () => {
  expect(speakersOf('جاء في البيان: «ندين الهجوم بأشد العبارات».')).toEqual(['البيان']);
  expect(speakersOf('وأوضح المتحدث باسمه أن «الزيارة ستتم قريبا».')).toEqual(['المتحدث باسمه']);
});

test('an age in brackets is no name, and a sign between figures is', () => {
  expect(speakersOf('قال المدير (45 عاما) جورج عون: «خسرنا كل شيء».')).toEqual(['جورج عون']);
  expect(speakersOf('وأكدت لجنة 5 + 5 أن الطريق سيفتح.')).toEqual(['لجنة 5 + 5']);
});

test.each([
  ['محمود الشيخ', 'ok'],
  ['القاضي محمود الشيخ', 'ok'],
  ['الشيخ', 'ok'],
  ['محمود عباس', 'wrong'],
  ['الشيخ محمود بن راشد', 'wrong'],
  ['محمود الخطيب', 'wrong'],
])('%s, claimed for Mahmoud al-Sheikh: %s', (claimed, attribution) => {
  const verifier = new Verifier([
    toDocument('a', 'a', 'قال القاضي محمود الشيخ: «الحكم نهائي في هذا البلد».'),
  ]);
  expect(verifier.verify('الحكم نهائي في هذا البلد', claimed).attribution).toBe(attribution);
});

test("words that begin a text with a colon are nobody's", () => {
  expect(speakersOf(': «لن نعود إلى الوراء أبدا يا سادة»')).toEqual([null]);
});

test('a surname alone is a speaker, so that another is wrong', () => {
  const verifier = new Verifier([
    toDocument('a', 'a', 'وقال البريكي: «لن نعود إلى الوراء أبدا». وحضر يوسف زيدان.'),
  ]);
  expect(verifier.verify('لن نعود إلى الوراء أبدا', 'يوسف زيدان').attribution).toBe('wrong');
});

test.each([
  ['خرجت مريم، وهي في الثلاثين، من المشفى، ولكنها قالت إن والدها مريض.', 'مريم'],
  [
    'قال الرئيس سامي حداد إن الجسر قديم. أصدرت جماعة النور بيانا قالت فيه إن العقد باطل.',
    'جماعة النور',
  ],
  ['قال سامي حداد إن الجسر قديم.\nلم تلاحظ مريم أي فرق.\nوتقول إن الماء مالح.', 'مريم'],
  [
    'قال سامي حداد إن الجسر قديم.\nوصل المدير كريم زيدان إلى المرفأ. وقال إن الماء مالح.',
    'كريم زيدان',
  ],
  ['دمشق (وكالة)-- اعتذر الوزير كريم زيدان، قائلا إن الماء مالح.', 'كريم زيدان'],
])(
  'a verb without a subject has that of the nearest sentence which agrees: %s',
  (text, speaker) => {
    expect(speakersOf(text).at(-1)).toBe(speaker);
  },
);

test.each([
  ['قال سامي حداد إن الجسر قديم.\nوصلت مريم زيد إلى المرفأ. وقال إن الماء مالح.', 'سامي حداد'],
  ['قال سامي حداد إن الجسر قديم.\nوصل كريم زيدان إلى المرفأ. وأضاف أن الماء مالح.', 'سامي حداد'],
  ['قال سامي حداد إن الجسر قديم، ودعت البلدية الوزير كريم زيدان إلى زيارته.', 'البلدية'],
  ['قالت الصحيفة إن الجسر قديم، ودعت الوزير كريم زيدان إلى زيارته.', 'الصحيفة'],
])('who does not agree, or is spoken to, does not go on speaking: %s', (text, speaker) => {
  expect(speakersOf(text).at(-1)).toBe(speaker);
});

test.each([
  ['وعبر الحزب الدستوري الحر عن قلقه العميق.', 'الحزب الدستوري الحر'],
  ['أعلنت شركة صلة الرياضية إيقاف العمل.', 'شركة صلة الرياضية'],
  ['توقف العمل، وفق ما أوضح الناطق باسم الجيش، العميد سامي حداد.', 'سامي حداد'],
  ['توقف العمل، وفقا لنائب المتحدث باسم الوزارة سامي حداد.', 'سامي حداد'],
  ['وافقت ريهام المنسي الخبيرة في المصرف. وتتوقع المنسي أن يهبط السعر.', 'ريهام المنسي'],
  ['وقال المتحدث باسم كريم زيدان إن الماء مالح.', 'المتحدث باسم كريم زيدان'],
  ['وقال مصدر مقرب من كريم زيدان إن الماء مالح.', 'مصدر مقرب من كريم زيدان'],
  [
    'وقال النواب المستقلون في مجلس كريم زيدان إن الماء مالح.',
    'النواب المستقلون في مجلس كريم زيدان',
  ],
  ['بعث الوزير كريم زيدان برسائل إلى الأهالي، مؤكدا أن الماء مالح.', 'كريم زيدان'],
  ['قال فيرون إن الماء مالح.', 'فيرون'],
])('a name is whole, and no more than a name: %s', (text, speaker) => {
  expect(speakersOf(text).at(-1)).toBe(speaker);
});
