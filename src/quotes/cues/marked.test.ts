import { describe, expect, test } from 'vitest';
import { toDocument } from '../../corpus/load.ts';
import { extractQuotes } from '../extract.ts';

/** The words of direct speech in a text. */
function spoken(text: string): string[] {
  const quotes = extractQuotes(toDocument('a', 'a', text));
  return quotes.filter(({ kind }) => kind === 'direct').map((q) => text.slice(q.start, q.end));
}

describe('a name between marks is no speech', () => {
  test.each([
    ['the subject of the verb', 'وأكد "مركز أخبار الميناء" التابع للبلدية هذه الأنباء.'],
    ['a nickname as subject', 'وحكى "الطباخ المتنكر" ذكرياته عن المطعم.'],
    ['who claims something', 'وأعلنت "كتائب شمال النهر" مسؤوليتها عن الهجوم.'],
    [
      'a subject with a relative clause',
      'وقال "الاتحاد العربي للملاحة"، الذي يضم تسع دول، إن الميناء مغلق.',
    ],
    ['a subject before بأن', 'وأكد "حساب الموظف" بأنه يراجع الطلبات كل شهر.'],
    ['a firm that reckons', 'فيما تقدر "السعدي كابيتال" السعر عند 70 دولارا.'],
    ['a place after في', 'وقال سامي الحداد إن انهيارات وقعت في "حوش بيضون" جنوب المدينة.'],
    ['a place after its noun', 'وقال سامي الحداد إن القوات وصلت إلى محافظة "وادي الريح" مساء.'],
    [
      'a group that does something',
      'وقالت الوكالة إن تلك التهم ادعاءات من قبل "جيش الشمال"، المعارض.',
    ],
    ['a cave', 'وقالت السلطات إن اللاعبين دخلوا كهف "تام لوانغ نانغ" يوم السبت.'],
    [
      'a film with what describes it',
      'وقالت مصادر إن القاعة ستعرض فيلم الحركة المالطي "النمر الأسود" غدا.',
    ],
    ['a newspaper', 'وكشفت جريدة "نداء الساحل" عن تسجيل جديد.'],
    ['an exercise', 'وقال سامي الحداد إن تمرين "درع النهر المشترك" يبدأ غدا.'],
    ['a nickname with بـ', 'وقال سامي الحداد إن الشاب الذي يلقب بـ"الفتى الطيب" عاد.'],
    [
      'firms of a list',
      'وقال الاتحاد الذي يمثل شركات مثل: "أطلس النيل"، "بحار الشرق"، إن السوق ضعيف.',
    ],
    [
      'an outlet after a source',
      'وأوضحت الوزارة أنها تلقت ألف طلب هذا العام، وفق ما نقلت "أخبار الساحل".',
    ],
    [
      'a ship of which a source tells',
      'وأطلقت الغواصة "يوري ميلوش" الصواريخ من تحت الماء أمس، بحسب ما نقلت وكالة الأنباء.',
    ],
    [
      'who they are',
      'وقالت الشرطة إن الشخصين هما "خوران باتلي" من العاصمة و "ديرشيد روضانو" من الجبل.',
    ],
    ['a hashtag', 'أعلنت مجموعة " #بلتون" المالية موافقة مجلس الإدارة على البيع.'],
    ['corps', 'وأوضح سامي الحداد أن مهام "فيالق الميناء" تتمثل في القيام بأشغال كبرى.'],
    [
      'a conference after a colon',
      'وأوضح سامي الحداد في ندوة تحت عنوان: "دستور الميناء: ثلاث سنوات من الممارسة" أن الصيد ممنوع.',
    ],
    ['a clock', 'وأعلن سامي الحداد عن فكرة بناء "ساعة الألفية" في مقال نشره أمس.'],
    ['sizes', 'وأعلنت الشركة أن الجهاز يأتي بثلاثة أحجام هي "16 جيجا، 64 جيجا، 128 جيجا".'],
  ])('%s', (_, text) => {
    expect(spoken(text)).toEqual([]);
  });
});

describe('words of somebody between marks are speech', () => {
  test.each([
    [
      'after the paper that wrote them',
      'وكتبت الصحيفة "لقد طفح الكيل مع هذا الصمت".',
      'لقد طفح الكيل مع هذا الصمت',
    ],
    [
      'after where he works',
      'وقال كمال ناصر المسؤول في الموقع "هذا الأمر مدهش تماما ويفوق ما نتوقع".',
      'هذا الأمر مدهش تماما ويفوق ما نتوقع',
    ],
    [
      'a few words of judgement',
      'وقال سامي الحداد إن بلاده "بلد لا يبحث عن حرب"، لافتا إلى الهدنة.',
      'بلد لا يبحث عن حرب',
    ],
    ['what he called it', 'وأشار سامي الحداد إلى ما اعتبره "قلة اهتمام" من الوزارة.', 'قلة اهتمام'],
    [
      'right after the verb',
      'وقال رئيس المرفأ في بيان "لدينا 31 جريحا" بينهم قاصر.',
      'لدينا 31 جريحا',
    ],
    [
      'a fragment with its preposition',
      'ودعا سامي الحداد إلى "تحقيق شامل" في الحادث.',
      'تحقيق شامل',
    ],
    [
      'after a channel spelled out',
      'وقالت منى سعيد لقناة أطلس إن تي في "عليهم أن يتركوا بيوتهم قبل الفيضان".',
      'عليهم أن يتركوا بيوتهم قبل الفيضان',
    ],
    [
      'beside the name of a channel',
      'وأضاف سامي الحداد في مقابلة مع "أخبار الساحل"، "إنه وضع في منتهى الخطورة" بعد الحريق.',
      'إنه وضع في منتهى الخطورة',
    ],
    ['alone after a colon', 'سئل هل يعود، فقال سامي الحداد: "نعم".', 'نعم'],
  ])('%s', (_, text, words) => {
    expect(spoken(text)).toEqual([words]);
  });
});

describe('where the second mark is lost, speech ends where the paper speaks again', () => {
  test.each([
    [
      'after a full stop',
      'وقالت مريم سعيد "أهانونا ولم ينظروا إلينا أبدا. وانتقدت الصحافة الجزائرية القرار أمس.',
      'أهانونا ولم ينظروا إلينا أبدا.',
    ],
    [
      'before a participle that tells more',
      'وقال سامي الحداد "نحن في المرفأ نعيش مرحلة التغيير، مضيفا بأن العلاقة قديمة.',
      'نحن في المرفأ نعيش مرحلة التغيير',
    ],
    [
      'before words of the paper’s with marks of their own',
      'وقال سامي الحداد "تلقيت رسائل سيئة كثيرة مضيفا "كيف يتهمون رجلا مات"؟',
      'تلقيت رسائل سيئة كثيرة',
    ],
    [
      'but somebody may tell what another told him',
      'وقال سامي الحداد "دخلت المرفأ. وقال لي إنه مغلق.',
      'دخلت المرفأ. وقال لي إنه مغلق.',
    ],
  ])('%s', (_, text, words) => {
    expect(spoken(text)[0]).toBe(words);
  });

  test('a mark before the point that ends a sentence closes', () => {
    const text =
      'واعتبر سامي الحداد المؤتمر "زيجة فاشلة ومجرد فيلم ". وقال كريم زيدان " من جهته إن الماء مالح".';
    expect(spoken(text)[0]).toBe('زيجة فاشلة ومجرد فيلم');
  });
});
