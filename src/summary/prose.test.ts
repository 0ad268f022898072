import { describe, expect, test } from 'vitest';
import { segment } from '../arabic/sentences.ts';
import { formsOf } from './prose.ts';

const PROSE = [
  'أعلنت المفوضية العليا للانتخابات في ليبيا موعد الاقتراع الرئاسي في 24 ديسمبر المقبل.',
  'ورحبت الأمم المتحدة بإعلان موعد الانتخابات ودعت الأطراف الليبية إلى احترامه والعمل به.',
];

/** The form of a line that stands between two paragraphs of an article. */
function formOf(line: string, title?: string): string {
  const text = [PROSE[0], line, PROSE[1], line].join('\n');
  const article = { text, ...(title ? { title } : {}), ...segment(text) };
  return formsOf(article).get(2)!;
}

describe('by its form, between paragraphs that end with stops,', () => {
  test.each([
    ['a headline', 'واشنطن تتمسك بخيار الحوار لتثبيت الهدنة في ليبيا', 'heading'],
    ['a question as a sub-heading', 'ما هي التهم؟', 'heading'],
    ['an Arabic caption', 'مؤيدو حفتر يطالبونه بتولي المسؤولية (رويترز)', 'heading'],
    ['a byline', 'محمد سالم – طرابلس', 'heading'],
    ['an entry of a list', '- للوسط: أدريان رابيو (سان جرمان)', 'heading'],
    [
      'an English caption',
      'Supporters take part in a rally in Benghazi, Libya. REUTERS',
      'foreign',
    ],
    ['an embedded post', 'A post shared by Mohamed Salah (@mosalah) on Jul 18, 2018', 'foreign'],
    ['a source', 'المصدر: رويترز', 'notice'],
    ['a link', 'اقرأ أيضا: كيف ترى القوى الكبرى الانتخابات؟', 'notice'],
    ['an address', 'لإرسال الأسئلة: news@example.com اكتبوا لنا.', 'notice'],
    ['a line of tags', '#ليبيا #الانتخابات تابعوا @newspaper', 'notice'],
    ['tags and a stop', '#ليبيا #الانتخابات #عاجل الآن.', 'notice'],
    ['a word to readers', 'يمكنكم تسلم إشعارات بعد تحميل تطبيقنا على هاتفكم.', 'notice'],
    ['a drawn rule', '--------------------', 'rule'],
    ['a paragraph', PROSE[1]!, 'prose'],
    ['a paragraph with a tagged word', 'وقعت #مصر و#الأردن اتفاقا لتبادل الغاز أمس.', 'prose'],
    ['a paragraph in Latin and Arabic', 'قال رئيس شركة Google إن خدمة Gmail ستتوقف غدا.', 'prose'],
    [
      'a long paragraph whose stop was forgotten',
      'وقال رئيس المفوضية في مؤتمر صحفي عقده في طرابلس مساء أمس إن مراكز الاقتراع ستفتح أبوابها في جميع المدن الليبية عند الساعة الثامنة صباحا',
      'prose',
    ],
  ])('%s', (_, line, form) => {
    expect(formOf(line)).toBe(form);
  });

  test('the title again', () => {
    expect(formOf('ليبيا تنتخب في ديسمبر.', 'ليبيا تنتخب في ديسمبر')).toBe('heading');
  });
});

test('what follows a drawn rule at the end is a notice', () => {
  const text = [PROSE[0], PROSE[1], PROSE[0], PROSE[1], '-----', 'شكرا لكل من ساهم معنا هنا.'].join(
    '\n',
  );
  expect(formsOf({ text, ...segment(text) }).get(6)).toBe('notice');
});

test('where no paragraph has a stop, the long ones are prose', () => {
  const bare = PROSE.map((line) => line.slice(0, -1));
  const text = ['عنوان الخبر الأول', ...bare].join('\n');
  expect([...formsOf({ text, ...segment(text) }).values()]).toEqual(['heading', 'prose', 'prose']);
});
