import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotations } from './quotation.ts';
import { segment } from './sentences.ts';
import { sliceOf } from './span.ts';

const cut = (text: string) => segment(text).sentences.map((sentence) => sliceOf(text, sentence));
/** `|` marks the boundaries that are meant. */
const parts = (marked: string) => marked.split('|').map((part) => part.trim());

describe('a sentence ends at', () => {
  test.each([
    ['a full stop', 'وصل الوفد إلى طرابلس. |وغادر في المساء.'],
    ['a full stop glued to the next word', 'وصل الوفد إلى هذا البلد.|وانتهت الزيارة مساء أمس.'],
    ['two dots', 'توحيد المؤسسات من جيش وأمن ..|ولفت الرئيس إلى أن بلاده تتواصل.'],
    ['an ellipsis', 'لم يأت أحد إلى المكان… |وفي الصباح عاد الجميع.'],
    ['a question mark', 'هل تجرى الانتخابات في موعدها؟ |لا أحد يعرف.'],
    [
      'a stop inside the closing mark',
      'قال الوزير: "لن نتراجع عن القرار." |وأضاف أن الحكومة باقية.',
    ],
    ['a stop glued to the quotation after it', 'انتهى اللقاء.|"لن نتراجع" كان عنوان البيان.'],
    ['a closing mark before the stop', 'قال الوزير: «لن نتراجع». |وأضاف أن الحكومة باقية.'],
    ['an abbreviation in brackets', 'يبدأ الاجتماع عند 16:00 (14:00 ت.غ). |وسيبحث المستجدات.'],
    ['a year', 'ولد في القاهرة عام 1959.|أتم دراسته فيها.'],
    ['a year with its era', 'توفي سنة 1988 م. |وترك ثلاثة أبناء.'],
    ['a measure glued to the next word', 'السباق على 100 م و 50 م.|في الظهر يسبح اللاعب.'],
    ['a question in direct speech', 'سأل القاضي: «أين كنت؟» |وسكت المتهم.'],
  ])('%s', (_, marked) => {
    expect(cut(marked.replaceAll('|', ''))).toEqual(parts(marked));
  });
});

describe('a sentence does not end at', () => {
  test.each([
    ['a decimal', 'تراجعت الأسهم بأكثر من 4.5 في المائة يوم الأثنين.'],
    ['a title', 'قال د. محمد علي إن م. سالم حضر.'],
    ['an abbreviation', 'عند الساعة 14:00 ت.غ بدأ الاجتماع.'],
    ['an acronym', 'نقلت شبكة سي.إن.إن عن مسؤول قوله.'],
    ['an address spelled in Arabic', 'يقول موقع بيت.كوم إن الرواتب ارتفعت.'],
    ['an address', 'للمزيد زوروا www.example.com أو اكتبوا إلينا.'],
    ['a stop in a quotation', 'قال: "يجب أن تنفذ الخطة. يجب أن تسحب القوات من دون تأخير”.'],
    ['an ellipsis in brackets', 'قال "بموافقة الجميع [...] ليس الآن، ولكن قريبا".'],
    ['two dots in a headline', 'ملتقى القوى الوطنية.. هل يعلن الدعم لحفتر؟'],
    ['a list number', '1. تنظيم انتخابات حرة في البلاد.'],
    ['a stop in brackets', 'في عهد الملك (1936-1952م.) ازدهرت شركة (Apple Inc.) هناك.'],
    ['a stop before the verb of saying', '"لن نتراجع عن القرار." قال الوزير أمس.'],
    ['a company', 'قالت شركة Google LLC. إنها ستنافس.'],
    ['a question that goes on', 'سؤال "من المسؤول؟" يتردد في الشارع.'],
    ['a question before a comma', 'هل انتهت الأزمة؟، سأل الصحفي.'],
    ['an English initial', 'Photo by J. Smith of the U.N. office in Tripoli.'],
  ])('%s', (_, text) => {
    expect(cut(text)).toEqual([text]);
  });
});

describe('paragraphs', () => {
  test('each line that is not blank is one, numbered from 1', () => {
    const { paragraphs, sentences } = segment('عنوان\r\n\r\n  الخبر الأول. والثاني هنا.\nالخاتمة');
    expect(paragraphs.map((paragraph) => paragraph.number)).toEqual([1, 2, 3]);
    expect(sentences.map((sentence) => sentence.paragraph)).toEqual([1, 2, 2, 3]);
  });

  test('hard-wrapped lines are joined up to the line that had room left', () => {
    const text = [
      ' قال تجار آسيويون إن ارتفاع أسعار البيع الرسمية لنفوط الشرق الأوسط وتنامي',
      'إمدادات أوبك قد يحدان من الطلب القوي على خامات الخليج في آسيا.',
      ' ورفعت السعودية وإيران والعراق والكويت أسعار البيع الرسمية لخاماتهم الثقيلة',
      'عالية الكبريت في عقود يونيو بما يتراوح بين عشرة سنتات وخمسة عشر سنتا للبرميل',
      'الواحد.',
    ].join('\n');
    expect(segment(text).paragraphs).toHaveLength(2);
    expect(cut(text)[0]).toContain('وتنامي\nإمدادات');
  });

  test('lines of one width that end with stops stay apart', () => {
    const line = 'ورحبت الأمم المتحدة بإعلان موعد الانتخابات ودعت الأطراف الليبية إلى احترامه.';
    expect(segment(Array(6).fill(line).join('\n')).paragraphs).toHaveLength(6);
  });

  test('short lines of a list stay apart', () => {
    expect(segment('القائمة\nليبيا\nتونس\nمصر\nالجزائر').paragraphs).toHaveLength(5);
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'اب مو.؟!…"«»“”()[]12\n\r \u0640:،'), maxLength: 80 }),
);

describe('for any text', () => {
  test('sentences are trimmed, in order, in their paragraph, and hold every visible character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { paragraphs, sentences } = segment(text);
        let last = 0;
        for (const { start, end, paragraph } of sentences) {
          expect(text.slice(last, start).trim()).toBe('');
          expect(sliceOf(text, { start, end })).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          const around = paragraphs[paragraph - 1]!;
          expect(start).toBeGreaterThanOrEqual(around.start);
          expect(end).toBeLessThanOrEqual(around.end);
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
    );
  });

  test('no sentence begins or ends inside a closed quotation', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { paragraphs, sentences } = segment(text);
        const closed = paragraphs.flatMap((paragraph) =>
          quotations(text, paragraph).filter((quotation) => quotation.closed),
        );
        for (const { start, end } of sentences) {
          for (const quotation of closed) {
            expect(quotation.start < start && start < quotation.end).toBe(false);
            expect(quotation.start < end && end < quotation.end).toBe(false);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});
