import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../arabic/fold.ts';
import { toDocument } from '../corpus/load.ts';
import { Verifier } from './verify.ts';

/*
 * Whatever is done to a number, a name, a negation or the ends of a sentence of the five articles,
 * and of a text full of them, is never said to be word for word.
 */

const OWN =
  'وقال الوزير خالد منصور إن خمسة وسبعين نائبا لم يصوتوا للقانون في كانون الأول. ' +
  'وأضاف سامي الحداد أن 14 لجنة لن تقبل الاتفاق إلا بضمانات مكتوبة من الطرفين. ' +
  'وأكدت سلمى حداد أن نسبة المشاركة بلغت 3.5 بالمئة وأن الحكومة ليست راضية عن النتائج. ' +
  'وشدد علي حسن على أن ثلاثة آلاف عامل غادروا الميناء إذا لم تدفع أجورهم غدا.';
const FOLDER = new URL('../../corpus/', import.meta.url);
const ARCHIVE = [
  toDocument('own', 'own', OWN),
  ...readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .map((name) => toDocument(name, name, readFileSync(new URL(name, FOLDER), 'utf8'))),
];
const verifier = new Verifier(ARCHIVE);
const SENTENCES = ARCHIVE.flatMap(({ text, sentences }) =>
  sentences.map(({ start, end }) => text.slice(start, end).trim().split(/\s+/u)),
).filter((words) => words.length >= 8);
const FOLDED = ARCHIVE.map(({ text }) => ` ${plain(text)} `);

const NEGATIONS = ['لم', 'لن', 'لا', 'ليس', 'غير'];
const NUMBERS = ['9731', 'تسعة وثمانين', '17.3%', 'أربعة ملايين', 'ستمئة وأحد عشر'];
const NAMES = ['زعفران', 'الزعفراني', 'كوالالمبور'];

function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** A stretch of a sentence, at least six words, and a place inside it. */
const stretch = fc
  .tuple(fc.nat(SENTENCES.length - 1), fc.nat(), fc.nat(), fc.nat())
  .map(([sentence, from, length, place]) => {
    const all = SENTENCES[sentence]!;
    const start = from % (all.length - 5);
    const words = all.slice(start, start + 6 + (length % (all.length - start - 5)));
    return { words, at: 1 + (place % (words.length - 2)) };
  });

function neverVerbatim(edit: (words: string[], at: number, seed: number) => string[] | null): void {
  fc.assert(
    fc.property(stretch, fc.nat(), ({ words, at }, seed) => {
      const edited = edit(words, at, seed);
      if (edited === null) return;
      const said = edited.join(' ');
      // The edit may by chance give words that stand there.
      if (FOLDED.some((text) => text.includes(` ${plain(said)} `))) return;
      expect({ said, verdict: verifier.verify(said).verdict }).not.toMatchObject({
        verdict: 'verbatim',
      });
    }),
    { numRuns: 400 },
  );
}

const one = (all: readonly string[], seed: number) => all[seed % all.length]!;

test.each([
  ['put in', 0],
  ['put for a word', 1],
])('a negation %s', (_, removed) => {
  neverVerbatim((words, at, seed) => words.toSpliced(at, removed, one(NEGATIONS, seed)));
});

test('a number put for a word or a number', () => {
  neverVerbatim((words, at, seed) => words.toSpliced(at, 1, one(NUMBERS, seed)));
});

test('a number of the text changed', () => {
  neverVerbatim((words, _, seed) => {
    const at = words.findIndex((word) => /\d/u.test(word));
    if (at < 0) return null;
    const digit = String(seed % 10);
    const changed = words[at]!.replace(/\d/u, (was) => (was === digit ? `${was}0` : digit));
    return words.with(at, changed);
  });
});

test('a name put for a word', () => {
  neverVerbatim((words, at, seed) => words.toSpliced(at, 1, one(NAMES, seed)));
});

test('a word left out inside', () => {
  neverVerbatim((words, at) => words.toSpliced(at, 1));
});

test('a cut just after a negation or a condition', () => {
  const turning = /^و?(?:لم|لن|لا|ليس|ليست|إذا|لو)$/u;
  for (const words of SENTENCES) {
    const at = words.findIndex((word) => turning.test(word));
    const rest = at < 0 ? [] : words.slice(at + 1);
    if (rest.length < 3) continue;
    const elsewhere = FOLDED.filter((text) => text.includes(` ${plain(rest.join(' '))} `)).length;
    if (elsewhere === 1) expect(verifier.verify(rest.join(' ')).verdict).not.toBe('verbatim');
  }
});

/** What hasty writers, keyboards and chat windows do to a word without making it another. */
const MANGLINGS: readonly ((word: string, seed: number) => string)[] = [
  (word) => word.replace(/[أإآ]/gu, 'ا'),
  (word, seed) =>
    word.replace(/(?<=[بتثجحخسشصضطظعغفقكلمنهي])(?=\p{L})/u, seed % 2 === 0 ? 'ـ' : 'ــ'),
  (word, seed) => word.replace(/(?<=\p{L})(?=\p{L})/u, one(['َ', 'ُ', 'ِ', 'ْ'], seed)),
  (word) => word.replace(/[0-9]/gu, (digit) => String.fromCodePoint(0x0660 + Number(digit))),
  (word) => word.replace(/[،؛.:!«»"“”]+$/u, ''),
  (word, seed) => `${word}${one([' ', '\n', '\u00a0'], seed)}`,
];

test('spelling, marks and letters of hasty writers keep a sentence verbatim', () => {
  fc.assert(
    fc.property(
      fc.nat(SENTENCES.length - 1),
      fc.array(fc.tuple(fc.nat(), fc.nat(MANGLINGS.length - 1), fc.nat()), { maxLength: 12 }),
      (sentence, edits) => {
        const words = [...SENTENCES[sentence]!];
        for (const [place, kind, seed] of edits) {
          const at = place % words.length;
          words[at] = MANGLINGS[kind]!(words[at]!, seed);
        }
        // Marks go around it: inside a number they would part it.
        const said = `${one(['«', '"', ''], edits.length)}${words.join(' ')}»`;
        expect({ said, verdict: verifier.verify(said).verdict }).toMatchObject({
          verdict: 'verbatim',
        });
      },
    ),
    { numRuns: 400 },
  );
});

test('what is said to differ is never the same on both sides', () => {
  fc.assert(
    fc.property(stretch, fc.nat(), ({ words, at }, seed) => {
      const { kind, differences } = verifier.verify(
        words.toSpliced(at, 1, one([...NUMBERS, ...NAMES, ...NEGATIONS], seed)).join(' '),
      );
      for (const { said, archive } of differences) {
        if (kind !== 'order') expect(plain(said)).not.toBe(plain(archive));
      }
    }),
    { numRuns: 400 },
  );
});
