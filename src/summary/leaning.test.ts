import { describe, expect, test } from 'vitest';
import { leaningOf } from './leaning.ts';

const leaning = (text: string) => leaningOf(text, { start: 0, end: text.length });

describe('a sentence dangles when it begins with', () => {
  test.each([
    ['an enumerator', 'أولاً: موضوع اختيار المشاركين في الملتقى.'],
    ['a connective', 'كما يتضح أن الملتقى كان مخططا له.'],
    ['a subordinate clause', 'حيث وضعت المنظمة رجالها على القائمة.'],
    ['a pronoun', 'وهو أول لقاء من نوعه منذ سنوات.'],
    ['a demonstrative for the sentence before', 'جاء ذلك بعد زيارة مفاجئة إلى العاصمة.'],
    ['a verb of saying without its speaker', 'وأضاف أن الحكومة لن تتراجع.'],
    ['a verb of saying without its speakers', 'وأوضحوا أن التحقيق ما زال جاريا في المدينة.'],
    ['a verb of saying and the words said', 'وتابع: "لن نتراجع عن القرار".'],
    ['the words said, and nothing else', '«لن أستقيل. هذا قراري ولن أعود عنه».'],
    ['a speaker named after somebody else', 'وقال محافظه إن الطريق سيفتح غدا أمام المارة.'],
    ['somebody’s relative', 'زوجته كانت معه في السيارة لحظة الانفجار.'],
    ['what somebody said', 'وأثارت تصريحاته ردود فعل واسعة في العاصمة.'],
    ['a verb for somebody not named', 'وحكم عليه القاضي بالسجن عشر سنوات.'],
    ['some of them', 'ومعظمهم من الطلاب الذين وصلوا مساء أمس.'],
    ['a verb with an object and no speaker', 'وتعهدت باستمرار الدعم للمدن المحررة.'],
    ['what somebody else said on top', 'مؤكدا أن الهدف من المشروع دعم المدارس.'],
    ['a verb after `قد` for somebody not named', 'وقد أخبرها الطبيب أن العملية نجحت.'],
    ['a conjunction with a space behind it', 'و أضاف أن الحكومة لن تتراجع.'],
    ['a verb and a demonstrative', 'وتعد هذه المرة الأولى التي يجتمع فيها الطرفان.'],
    ['a demonstrative and what it points to', 'هذه الأرقام صغيرة إذا قورنت بأرقام العام الماضي.'],
    ['a reason that was told before', 'ولهذا السبب أغلقت البلدية الطريق الساحلي.'],
    ['a negation, a verb and a demonstrative', 'ولا تقتصر هذه المدفوعات على بناء الملاعب.'],
    ['a source, and nothing that it told', 'بحسب ما أفاد مراسلنا.'],
    ['the end of something', '، وقال الوزير إن الأمر انتهى.'],
    ['a verb of saying and a comma', 'وأضاف، تعليقا على الانسحاب، أن المفاوضات مستمرة.'],
    ['a verb of saying and when it was said', 'وقال بعد إعلان النتيجة إن الجميع مؤيدون للخروج.'],
    ['a verb of saying and to whom it was said', 'وقال للصحفيين إن المفاوضات مستمرة.'],
    ['a turn, a comma and a verb without its speaker', 'وفي سياق متصل، أكد أن المطار سيفتح.'],
    ['what was asked, and a verb without its speaker', 'وعن ما حدث معها، قالت إنها نجت.'],
    ['a verb and `also`', 'واقترحت أيضا أن تأتي القوارب من ميناء آخر.'],
    ['what was done to somebody not named', 'وتم توقيفهم في المطار فجر الأحد.'],
    ['what was done to him', 'وتم القبض عليه في منزله بالعاصمة.'],
    ['the number of an entry in a list', '7-بعد الموافقة على البنود تنتشر الشرطة في المدينة.'],
    ['the label of an answer', 'ج: لا، ليست سيرة، لكنها تشبهني كثيرا في مواضع من فصولها.'],
    ['what a sentence without its stop was', 'في خطوة قد تسبب حرجا للحكومة أمام المجلس.'],
    ['what comes next', 'وفي ما يلي لمحة عن حياة الرئيس الجديد للمجلس.'],
    ['what was not done besides', 'دون الإشارة إلى وقوع خسائر بشرية في صفوف القوات.'],
  ])('%s', (_, text) => {
    expect(leaning(text)).toBe('dangling');
  });
});

describe('a sentence goes on, but can be read alone, when it begins with', () => {
  test.each([
    ['a pluperfect', 'وكانت الشرطة قد استجوبت الرئيس في يناير.'],
    ['a turn to another subject', 'من جهة أخرى أفادت مصادر بأن روسيا هددت بالنقض.'],
    ['a preposition and a demonstrative', 'وحول هذا الملف قالت الوزيرة إن التحقيق بدأ.'],
    ['a source and what it told', 'ووفقا لمصادر أمنية، أصيب ثلاثة جنود في الهجوم.'],
    ['a speaker who is named', 'وأضافت الوزارة أن القرار نهائي.'],
  ])('%s', (_, text) => {
    expect(leaning(text)).toBe('continuing');
  });
});

test.each([
  ['a verb that has nobody', 'أعلن في طرابلس عن وفاة الشاعر بعد صراع طويل مع المرض.'],
  ['a clause', 'بينما تنتظر الأسواق القرار، ارتفع سعر الذهب إلى مستوى جديد.'],
  ['a pronoun', 'هي المرة الأولى التي يجتمع فيها الطرفان منذ عشر سنوات.'],
])('the sentence that opens an article leans on none, though it begins with %s', (_, text) => {
  const whole = { start: 0, end: text.length };
  expect(leaningOf(text, whole, true)).toBe('free');
  expect(leaningOf(text, whole)).toBe('dangling');
});

describe('a sentence is free', () => {
  test.each([
    ['with a step and what it was', 'في خطوة مفاجئة، أعلن الوزير استقالته من الحكومة.'],
    ['with who speaks', 'الوزير: لن نتراجع عن قرار إغلاق المطار القديم.'],
    ['with a number', '7 قتلى سقطوا في قصف استهدف وسط المدينة فجر الأحد.'],
    ['with a score', '3-1 فاز الفريق الأبيض في النهائي على ملعب العاصمة.'],
    ['though something was done', 'وتم توجيه الاتهام إلى المدير السابق للمصرف.'],
    ['with a speaker between commas', 'وذكر، آلان تدغ، وزير الإسكان، أن الضغط سيخف.'],
    ['with a turn and a speaker', 'ومساء الأحد، أكد الوزير أن المطار سيفتح.'],
    ['with a subject of its own', 'التقى الرئيس المصري القائد العام للجيش الليبي.'],
    ['though `و` joins it', 'ودعت بعثة الأمم المتحدة إلى اجتماع جديد.'],
    ['though it is short', 'نعم.'],
    ['with a speaker whose name stands in marks', 'ودعا "ائتلاف الوطنية" إلى جلسة طارئة.'],
    ['though its verb has nobody', 'ويتوقع أن يصل الوفد إلى المدينة مساء غد.'],
    ['with a clause behind its plural', 'إجراءات اتخذها البنك رفعت سعر العملة.'],
    ['though the speaker begins as an object does', 'وتعهد باراك أوباما باستمرار الدعم للمدن.'],
    ['though a pronoun comes before its owner', 'في كلمته أمام المجلس دعا الرئيس إلى الحوار.'],
    ['though a pronoun is far ahead of it', 'باعتبارها رئيسة الدورة دعت الجزائر إلى قمة.'],
    ['with a pronoun for a name that looks like a verb', 'فيروز اسمها الأصلي نهاد حداد.'],
    ['with a pronoun for the name before it', 'الوزير زوجته طبيبة في مستشفى المدينة.'],
    ['though a word ends as a pronoun does', 'وقالت والدة الضحية إن المياه قطعت فجأة.'],
    ['though a name ends as a pronoun does', 'وقال نبيه بري إن المجلس سينعقد غدا.'],
    ['though it begins with the words said', '«لن أستقيل. هذا قراري.» هكذا ختم الوزير حديثه.'],
    ['though it begins with a name in marks', '«النصر» و«الهلال» يلتقيان في نهائي الكأس.'],
  ])('%s', (_, text) => {
    expect(leaning(text)).toBe('free');
  });
});
