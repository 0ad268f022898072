import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segment } from '../arabic/sentences.ts';
import { sliceOf } from '../arabic/span.ts';
import { type Length, summarise } from './summarise.ts';
import { countWords } from './terms.ts';

const summary = (text: string, length: Length, title?: string) =>
  summarise({ text, ...(title ? { title } : {}), ...segment(text) }, length).map((sentence) =>
    sliceOf(text, sentence),
  );

const LEAD = 'أعلنت المفوضية العليا للانتخابات في ليبيا موعد الاقتراع الرئاسي في 24 ديسمبر.';
const SECOND = 'وقررت المفوضية فتح باب الترشح للانتخابات أمام جميع المواطنين مطلع الشهر المقبل.';
const THIRD = 'ورحبت الأمم المتحدة بإعلان موعد الانتخابات ودعت الأطراف الليبية إلى احترامه.';

const OIL = 'ارتفعت صادرات النفط الليبي خلال الشهر الماضي إلى أعلى مستوى منذ ثلاث سنوات.';
const RAIN = 'تتوقع الأرصاد الجوية هطول أمطار غزيرة على مدن الساحل الغربي حتى نهاية الأسبوع.';

describe('a summary', () => {
  test('is sentences of the article in the order of the text', () => {
    expect(summary(`${LEAD}\n${SECOND}\n${THIRD}`, { sentences: 2 })).toEqual([LEAD, SECOND]);
  });

  test('comes closest to the words asked for, and has at least one sentence', () => {
    const text = `${LEAD} ${SECOND} ${THIRD}`;
    expect(summary(text, { words: 1 })).toHaveLength(1);
    expect(summary(text, { words: 24 })).toHaveLength(2);
    expect(countWords(LEAD, { start: 0, end: LEAD.length })).toBe(12);
  });

  test.each([
    ['a headline', 'المفوضية تعلن موعد الانتخابات في ليبيا'],
    [
      'an English caption',
      'Libyans take part in a rally in Benghazi, Libya, December 17, 2017. REUTERS',
    ],
    ['a byline', 'محمد سالم – طرابلس'],
    ['a source', 'المصدر: رويترز'],
    ['a disclaimer', 'الآراء الواردة أدناه تعبر عن رأي كاتبها ولا تعكس بالضرورة رأي الصحيفة.'],
    ['an editor’s note', 'ملاحظة المحرر: الكاتب عضو في لجنة العلاقات الخارجية بمجلس النواب.'],
    ['a link', 'رابط الخبر بصحيفة المدينة: المفوضية تعلن موعد الانتخابات'],
    ['what announces a list', 'وكانت شروط الترشح التي أعلنتها المفوضية هي:'],
    ['what stands in brackets', '(ضوضاء خلفية تعيق سماع إجابة النائب عن السؤال).'],
    ['a trailer', 'اقرأ أيضا: كيف ترى القوى الكبرى الانتخابات الليبية المقبلة؟'],
  ])('never has %s while there are sentences', (_, line) => {
    expect(summary(`${line}\n${LEAD}\n${line}`, { sentences: 3 })).toEqual([LEAD]);
  });

  test('never has a link, a source or what announces a list behind a sentence', () => {
    const link = `${OIL} اقرأ.. زيدان: سنترك المرفأ قريبا جدا..`;
    const list = `${SECOND} ${THIRD} وكانت شروط الترشح التي أعلنتها المفوضية هي:`;
    const source = `${RAIN} المصدر: وكالة الأنباء الليبية الرسمية.`;
    expect(summary([LEAD, link, list, source].join('\n'), { sentences: 6 })).toEqual([
      LEAD,
      OIL,
      SECOND,
      THIRD,
      RAIN,
    ]);
  });

  test('keeps a lead that ends with a colon', () => {
    const lead = `${LEAD.slice(0, -1)} ونشرت على موقعها الرسمي شروط الترشح التي أقرها المجلس وهذه أبرزها:`;
    expect(summary([lead, OIL, RAIN].join('\n'), { sentences: 1 })).toEqual([lead]);
  });

  test('has the lead of a section before the second sentence of another', () => {
    const sections = [LEAD, SECOND, 'النفط والغاز', OIL, 'الطقس غدا', RAIN].join('\n');
    expect(summary(sections, { sentences: 3 })).toEqual([LEAD, OIL, RAIN]);
  });

  test('has the sentence that tells what the title announces', () => {
    const text = [LEAD, SECOND, OIL, RAIN].join('\n');
    expect(summary(text, { sentences: 2 }, 'صادرات النفط إلى أعلى مستوى')).toEqual([LEAD, OIL]);
  });

  test('of an entry has the sentences that say what things are', () => {
    const [entry, habit, meal] = [
      'الصقر هو طائر جارح واسع الانتشار في البراري.',
      'يستيقظ مع الفجر ويحلق فوق السهول حتى الظهيرة.',
      'يشرب نادرا لأن طعامه يغنيه عن الماء غالبا.',
    ];
    const nest = 'والعش هو حفرة صغيرة يفرشها الصقر بالريش والقش.';
    const text = [entry, habit, meal, nest].join(' ');
    expect(summary(text, { sentences: 2 }, 'الصقر')).toEqual([entry, nest]);
  });

  test('does not say the same twice', () => {
    const again = LEAD.replace('أعلنت', 'وقد أعلنت').replace('العليا ', '');
    expect(summary([LEAD, again, OIL].join('\n'), { sentences: 2 })).toEqual([LEAD, OIL]);
  });

  test('leaves out a sentence that leans on another while there are others', () => {
    const leaning = 'كما ناقش المجتمعون شروط الترشح وتمويل الحملات الدعائية في البلاد.';
    expect(summary([LEAD, leaning, OIL].join('\n'), { sentences: 2 })).toEqual([LEAD, OIL]);
  });

  test('by words may have it after the one it leans on', () => {
    const leaning = 'كما ناقش المجتمعون شروط الترشح وتمويل الحملات الدعائية في البلاد.';
    expect(summary([LEAD, leaning, OIL].join('\n'), { words: 22 })).toEqual([LEAD, leaning]);
  });

  test('leaves out a first sentence whose beginning was cut off', () => {
    const torn = 'في القصر الرئاسي وسفير واشنطن لدى ليبيا ذكر المكتب أن اللقاء استعرض التطورات.';
    expect(summary([torn, LEAD, OIL].join('\n'), { sentences: 2 })).toEqual([LEAD, OIL]);
  });

  test('is shorter rather than to hold a sentence whose owner it leaves out', () => {
    const leaning = 'كما ناقش المجتمعون شروط الترشح وتمويل الحملات الدعائية في البلاد.';
    const heard = 'وأضاف أن اللجان المحلية تسلمت الصناديق وأوراق الاقتراع قبل أسبوع.';
    const text = [LEAD, `${LEAD.replace('في 24', 'يوم 24')} ${leaning}`].join('\n');
    expect(summary(text, { sentences: 3 })).toEqual([LEAD]);
    expect(summary(`${LEAD} ${heard}`, { sentences: 3 })).toEqual([LEAD, heard]);
    expect(summary(leaning, { sentences: 3 })).toEqual([leaning]);
  });

  test.each([
    [
      'in two paragraphs',
      'وقالت النقابة: «غدا نعتصم أمام مقر الوزارة كلنا',
      'وبعد غد في كل المدن.»',
    ],
    [
      'that is never closed',
      'وقال الوزير "لم نتساهل هذا العام في التصحيح. ومن يقل غير ذلك فليأت بدليل.',
      'وغادر القاعة مسرعا.',
    ],
    [
      'that was never opened',
      'وقال الوزير إننا لم نتساهل هذا العام في التصحيح. ومن يقل غير ذلك فليأت بدليل".',
      'وغادر القاعة مسرعا.',
    ],
  ])('never has a part of a quotation %s', (_, first, second) => {
    const chosen = summary([LEAD, first, second, OIL].join('\n'), { sentences: 4 });
    expect(chosen.filter((sentence) => /["«»]/u.test(sentence))).toEqual([]);
    expect(chosen).toContain(LEAD);
    expect(chosen).toContain(OIL);
  });

  test('has a quotation of several sentences whole', () => {
    const quoted = 'وقال الوزير: «لم نتساهل في التصحيح. ومن يقل غير ذلك فليأت بدليل.»';
    expect(summary([LEAD, quoted].join('\n'), { sentences: 2 })).toEqual([LEAD, quoted]);
  });

  test('never has an English sentence while there are Arabic ones', () => {
    const mixed = `"We are proud of it," said the chairman. ${OIL}`;
    expect(summary([LEAD, mixed].join('\n'), { sentences: 3 })).toEqual([LEAD, OIL]);
    const english = 'The minister said that the vote will be held in December.';
    expect(summary(english, { sentences: 1 })).toEqual([english]);
  });

  test('of headings alone is nothing, but by words it has one', () => {
    const headings = ['ليبيا تنتخب في ديسمبر', 'النفط والغاز', 'الطقس غدا'].join('\n');
    expect(summary(headings, { sentences: 3 })).toEqual([]);
    expect(summary(headings, { words: 3 })).toEqual(['ليبيا تنتخب في ديسمبر']);
    expect(summary('ليبيا تنتخب في ديسمبر', { sentences: 3 })).toEqual(['ليبيا تنتخب في ديسمبر']);
  });

  test('of nothing is nothing', () => {
    expect(summary(' \n ', { sentences: 3 })).toEqual([]);
    expect(summary('...\n\n***\n\n؟؟؟', { sentences: 3 })).toEqual([]);
  });
});

test('for any text, the sentences chosen are its own, once each, in order', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ابجدهوز. \n؟"«»'), maxLength: 200 });
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 5 }), (source, sentences) => {
      const article = { text: source, ...segment(source) };
      const chosen = summarise(article, { sentences });
      expect(chosen.length).toBe(Math.min(chosen.length, sentences));
      expect(summarise(article, { words: 5 }).length > 0).toBe(/\p{L}/u.test(source));
      for (const [i, item] of chosen.entries()) {
        expect(article.sentences[item.index]).toMatchObject({ start: item.start, end: item.end });
        if (i > 0) expect(item.index).toBeGreaterThan(chosen[i - 1]!.index);
      }
    }),
  );
});
