import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadCorpus, toDocument } from '../corpus/load.ts';
import { extractQuotes } from './extract.ts';
import { Verifier } from './verify.ts';

/** Pieces of newspaper sentences, whole and broken, put together at random. */
const PIECES: readonly string[] = [
  'قال',
  'وأضاف',
  'مشيرا إلى',
  'أن',
  'إن',
  'أنه',
  'الوزير',
  'خالد منصور',
  'الميناء',
  'مغلق',
  'بحسب',
  'وفقا للوزارة',
  'نقلا عن',
  'قوله',
  '"',
  '«',
  '»',
  '”',
  ':',
  '،',
  '. ',
  '\n',
  '(',
  ')',
  'لن',
  'على',
  'ضرورة',
  '2018',
  'من',
  'في بيان',
  'التي',
  'كما',
  'وكان',
  'قد',
  'أعلن',
  'صحيفة',
  'Reuters',
  '...',
];
const WORDS: readonly string[] = ['لن', 'نقبل', 'الميناء', 'غدا', 'مغلق', 'على', 'الوزير', 'إلا'];
const text = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 60 })
  .map((pieces) => pieces.join(' '));

test('quotes are spans of the text in its order, with speakers and cues outside their words', () => {
  fc.assert(
    fc.property(text, (written) => {
      const document = toDocument('a', 'a', written);
      const quotes = extractQuotes(document);
      for (const { start, end, speakerText, cue } of quotes) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(document.text.length);
        for (const span of [speakerText, cue]) {
          if (span) expect(document.text.slice(span.start, span.end).trim()).not.toBe('');
        }
      }
      const starts = quotes.map((quote) => quote.start);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }),
  );
});

/** Openings that leave a verb, a participle or a pronoun without what stands before it elsewhere. */
const CUT_SHORT: readonly string[] = [
  'ما قالت إنها ثلاث منشآت',
  'مستبعدا.',
  'وصفته السلطات بأنه "هجوم كبير"، فيما قتل',
  'وصل الوفد أمس، وهو ما',
];

test('nothing breaks the reading of a text cut anywhere', async () => {
  const articles = await loadCorpus('corpus');
  const sentences = articles.documents.flatMap(({ text: whole }) => whole.split(/[.\n]/u));
  for (const sentence of [...sentences, ...CUT_SHORT]) {
    const words = sentence.split(/\s+/u);
    for (let from = 0; from < words.length; from++) {
      for (const to of [from + 3, from + 8, words.length]) {
        const cut = words.slice(from, to).join(' ');
        expect(() => extractQuotes(toDocument('a', 'a', cut)), cut).not.toThrow();
      }
    }
  }
});

test('a word put in, taken out or changed is never verbatim', () => {
  const words = fc.array(fc.constantFrom(...WORDS), { minLength: 4, maxLength: 20 });
  fc.assert(
    fc.property(words, fc.nat(), fc.constantFrom('غريبة', '7', 'جديد'), (all, place, other) => {
      const verifier = new Verifier([toDocument('a', 'a', `${all.join(' ')}.`)]);
      const at = place % all.length;
      const changed = [all.toSpliced(at, 1, other), all.toSpliced(at, 0, other)];
      for (const said of changed)
        expect(verifier.verify(said.join(' ')).verdict).not.toBe('verbatim');
    }),
  );
});
