import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Document } from '../../corpus/document.ts';
import { toDocument } from '../../corpus/load.ts';
import { QuoteArchive } from '../ask.ts';
import { extractQuotes } from '../extract.ts';
import { toKeptArchive } from './kept.ts';

const SENTENCES = [
  'قال الوزير سالم العربي إن الانتخابات ستجرى في موعدها.',
  'وأضاف: "لن نقبل بأي تأجيل آخر".',
  'ونفى المتحدث باسم الجيش أن تكون القوات قد انسحبت من طرابلس.',
  'وبحسب الأمم المتحدة فإن 75 ألف نازح عادوا إلى بيوتهم.',
  'زار الوفد مدينة بنغازي أمس.',
  'وصرحت رئيسة البعثة ستيفاني ويليامز بأن الحوار مستمر.',
];

const texts = fc.array(fc.subarray(SENTENCES, { minLength: 1 }), { minLength: 1, maxLength: 6 });
const toDocuments = (all: readonly (readonly string[])[]): Document[] =>
  all.map((sentences, i) =>
    toDocument(`d${i}`, `d${i}.txt`, sentences.join(' '), i % 2 ? { title: 'الحوار الليبي' } : {}),
  );

test('a quote is given as it was extracted', () => {
  fc.assert(
    fc.property(texts, (all) => {
      const documents = toDocuments(all);
      const answers = new QuoteArchive(documents).ask({});
      expect(answers.map(({ document, quote }) => [document.id, quote])).toEqual(
        documents.flatMap((document) =>
          extractQuotes(document).map((quote) => [document.id, quote]),
        ),
      );
    }),
    { numRuns: 50 },
  );
});

test('all that was said in a document is given as reading it again would', () => {
  fc.assert(
    fc.property(texts, (all) => {
      const documents = toDocuments(all);
      const archive = new QuoteArchive(documents);
      for (const document of documents)
        expect(archive.quotesOf(document)).toEqual(extractQuotes(document));
    }),
    { numRuns: 50 },
  );
});

test('what an older archive had of a document is what reading it again would give', () => {
  fc.assert(
    fc.property(texts, texts, fc.infiniteStream(fc.boolean()), (before, after, chances) => {
      const old = toDocuments(before);
      // Some documents of the older archive, in another order, among new ones.
      const kept = old.map((_, i) => i).filter(() => chances.next().value);
      const now = [...toDocuments(after), ...kept.reverse().map((i) => old[i]!)];
      const from = Int32Array.from(now, (document) => old.indexOf(document));
      expect(toKeptArchive(now, toKeptArchive(old), from)).toEqual(toKeptArchive(now));
    }),
    { numRuns: 100 },
  );
});

test('words of a text longer than 65,536 letters stand where they stand', () => {
  const long = `${'كلمة طويلة جدا هنا. '.repeat(8000)}قال الوزير سالم العربي إن السماء زرقاء.`;
  const documents = toDocuments([['زار الوفد بنغازي.'], [long], ['انتهى.']]);
  const [answer] = new QuoteArchive(documents).ask({ query: 'السماء زرقاء' });
  expect(long.slice(answer!.quote.start, answer!.quote.end)).toContain('السماء زرقاء');
  const again = toKeptArchive(documents, toKeptArchive(documents), Int32Array.of(0, 1, 2));
  expect(again).toEqual(toKeptArchive(documents));
});

test('the best answers alone are given where a limit is asked for', () => {
  const archive = new QuoteArchive(toDocuments([SENTENCES, SENTENCES, SENTENCES]));
  const all = archive.ask({ query: 'الانتخابات' });
  expect(archive.ask({ query: 'الانتخابات', limit: 2 })).toEqual(all.slice(0, 2));
});
