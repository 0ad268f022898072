import { describe, expect, it } from 'vitest';
import { toDocument } from '../../corpus/load.ts';
import { extractQuotes } from '../extract.ts';

const quotesOf = (text: string) => {
  const document = toDocument('a', 'a', text);
  return extractQuotes(document).map(({ cue, speaker, start, end }) => ({
    cue: cue && document.text.slice(cue.start, cue.end),
    speaker,
    said: document.text.slice(start, end),
  }));
};

describe('a verb by which nobody speaks', () => {
  it.each([
    'ولم تدرس الهيئة ما إذا كان السوق العالمي يرى أنها نافعة أم لا.',
    'وجدد الزوار جولتهم وسط قيود مشددة على دخول الحافلات.',
    'وشاهد الزوار أسرا تنام داخل عربات تبريد أو نقل أو داخل خيم خالية إلا من الحصير.',
    'ووصل الفريق إلى المغارة التي يعتقد أن بها كنزا من الذهب.',
    'وسيجتمع المجلس غدا، وفق ما يقتضيه الفصل الخامس من النظام الداخلي.',
    'وكانت الجمعية العامة للبحارة أقرت بغالبية كبيرة قرارا يدين الصيد الجائر.',
    'والتلوث يهدد سكان العالم بأسره.',
  ])('says nothing: %s', (text) => {
    expect(quotesOf(text)).toEqual([]);
  });

  it('leaves the words of others as they were', () => {
    const asked = quotesOf(
      'ولدى سؤاله عما إذا كانت الوزارة تقول إن الميناء سيغلق، قال سامي حداد: «لا أعرف».',
    );
    expect(asked.map(({ speaker }) => speaker)).toEqual(['سامي حداد']);
    const wary = quotesOf('قال الوزير إنه لا يزال حذرا من بعض التجار.');
    expect(wary.map(({ cue }) => cue)).toEqual(['قال']);
    const strict = quotesOf('وعادت الوزيرة مشددة على ضرورة الصبر.');
    expect(strict.map(({ cue }) => cue)).toEqual(['مشددة']);
  });
});

describe('where the paper speaks again', () => {
  it.each([
    ['ومع تأكيده أن الميناء لن يغلق، فإنه هدد بطرد التجار.', 'الميناء لن يغلق'],
    [
      'وقالت الوزارة إن الشركة مسؤولة عن الحريق، وهو ما تنفيه الشركة بشدة.',
      'الشركة مسؤولة عن الحريق',
    ],
    ['وقال الوزير إن الميناء مغلق، وهو الأمر الذي نفته الشركة.', 'الميناء مغلق'],
    [
      'وأوضح الوزير أن الرسوم سترتفع في العام المقبل، وفيما يلي نستعرض أهمها.',
      'الرسوم سترتفع في العام المقبل',
    ],
    ['وقال مصدر إن الرسوم سترتفع، ولم يرغب المصدر في كشف هويته.', 'الرسوم سترتفع'],
    ['وبعد أن اعتبر أن الرسوم ظالمة، طلب سامي حداد إلغاءها.', 'الرسوم ظالمة'],
    ['وإذا كانت الصحف تقول إن الوزير سيخطب غدا، فإنني أكتب له هذه الكلمة.', 'الوزير سيخطب غدا'],
  ])('ends the words said: %s', (text, said) => {
    expect(quotesOf(text)[0]?.said).toBe(said);
  });

  it('keeps a condition that somebody told', () => {
    const text = 'ومع ذلك قال الوزير إن التجار إذا أغلقوا الميناء، فإن الرسوم سترتفع.';
    expect(quotesOf(text)[0]?.said).toBe('التجار إذا أغلقوا الميناء، فإن الرسوم سترتفع');
  });
});
