import { describe, expect, test } from 'vitest';
import { segment } from '../arabic/sentences.ts';
import { analyse } from './analyse.ts';

const isEntry = (text: string, title?: string) =>
  analyse({ text, ...(title ? { title } : {}), ...segment(text) }).isEntry;

describe('an article is an entry about a thing', () => {
  test.each([
    ['when it says what its subject is', 'المريء عبارة عن أنبوبة عضلية تصل الفم بالمعدة.'],
    [
      'after the name in other letters',
      'البركان (بالإنجليزية: Volcano) (جبل النار) هو مكان تخرج منه الحمم.',
    ],
    ['after its field', 'في الرياضيات، المجموعة هي جملة من عناصر معلومة.'],
    ['when it says so with a verb', 'تعد بطولة العالم أهم مسابقة يقيمها الاتحاد الدولي.'],
  ])('%s', (_, text) => {
    expect(isEntry(text)).toBe(true);
  });

  test('when it begins with its title, and that is a name', () => {
    const text = 'متحف اللوفر من أهم المتاحف الفنية في العالم، ويقع في باريس.';
    expect(isEntry(text, 'متحف اللوفر')).toBe(true);
    expect(isEntry(text)).toBe(false);
  });

  test('when it begins with what its sentences speak of most', () => {
    const text = `الصقر طائر جارح واسع الانتشار. يصطاد الصقر الطيور والأرانب نهارا.
      تبني أنثى الصقر عشها فوق المنحدرات. لا يهاجر الصقر في بلاد الدفء.`;
    expect(isEntry(text)).toBe(true);
  });
});

describe('an article is news', () => {
  test.each([
    ['when it begins with what happened', 'أعلنت الحكومة أن المطار سيفتح غدا.', 'المطار يفتح غدا'],
    ['though it begins with its long title', 'مقتل خمسة في هجوم على نقطة تفتيش قرب المدينة.', ''],
    ['though it says what a reason is', 'وقال إن السبب الرئيسي هو أن المطار أغلق أمس.', ''],
    ['though a clause says what something is', 'أعلنت الوزارة أن البكتيريا هي سبب الوفاة.', ''],
    ['though it asks what something is', 'سئل الوزير ما هي خطته للمدارس هذا العام.', ''],
    [
      'though its lead has all words of a short headline',
      'استقر سعر السمك دون أعلى مستوياته يوم الجمعة.',
      'سعر السمك دون أعلى مستوياته',
    ],
    [
      'though a place is told to be something',
      'في رحلة هي الأولى في المدينة أبحر قارب كهربائي.',
      '',
    ],
    ['though its first word is a pronoun', 'هو يوم لم تعرفه المدينة من قبل.', ''],
  ])('%s', (_, text, title) => {
    expect(isEntry(text, title)).toBe(false);
  });

  test('when it begins with a verb that begins as the article does', () => {
    const text = `التقى الوزير سفير المغرب أمس. التقى الوفد رئيس المجلس مساء.
      التقى الجانبان في العاصمة مرتين. التقى الخبراء في مقر الوزارة.`;
    expect(isEntry(text)).toBe(false);
  });

  test('when it is a talk whose speakers stand before a colon', () => {
    const text = `النائب: نحن بحاجة إلى التحقق من كل شيء. النائب: لا توجد عقبات أمام الخبراء هناك.
      النائب: بالتأكيد سنسهل دخول المراقبين غدا. النائب: هذا ما قلناه في المجلس أمس.`;
    expect(isEntry(text)).toBe(false);
  });
});
