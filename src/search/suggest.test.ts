import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDocument } from '../corpus/load.ts';
import { buildIndex } from './index.ts';
import { Suggester } from './suggest.ts';
import { suggestionsOf } from './suggestions.ts';

const TEXTS = [
  'التقى المشير خليفة حفتر ستيفاني ويليامز في طرابلس. وصل ماريو دراغي.',
  'قال المشير خليفة حفتر إن الأمم المتحدة تدعم ليبيا منذ 2011.',
  'رحب الدبيبة ببعثة الأمم المتحدة في طرابلس سنة 2011.',
];
const suggester = new Suggester(
  suggestionsOf(buildIndex(TEXTS.map((text, i) => toDocument(String(i), String(i), text)))),
);
const suggest = (typed: string) => suggester.suggest(typed, 10);

describe('a beginning offers', () => {
  test.each([
    ['what begins so', 'حف', 'حفتر'],
    ['what begins so without the article', 'متح', 'الأمم المتحدة'],
    ['a phrase by its second word', 'خليفة ح', 'المشير خليفة حفتر'],
    ['the spelling with a long vowel', 'وليا', 'ويليامز'],
    ['the word before a slip', 'طرابس', 'طرابلس'],
    ['the word before two letters were swapped', 'دارغ', 'دراغي'],
    ['the word without a conjunction', 'وحفت', 'حفتر'],
    ['the word without a preposition', 'بطراب', 'طرابلس'],
    ['the word without the article of للـ', 'للأم', 'الأمم المتحدة'],
    ['the word without both', 'والدب', 'الدبيبة'],
    ['a name in Latin letters', 'Dra', 'دراغي'],
    ['a name in Latin letters whose sound has two', 'Khali', 'خليفة'],
    ['a name in Latin capitals', 'HAF', 'حفتر'],
    ['a name in Latin letters up to a consonant', 'Haft', 'حفتر'],
    ['a year', '٢٠', '2011'],
  ])('%s: %s', (_, typed, expected) => {
    expect(suggest(typed).join(' | ')).toContain(expected);
  });

  test('what begins so before what only may have been meant', () => {
    expect(suggest('دب')[0]).toBe('الدبيبة');
  });
});

test.each(['زقزق', 'xyzw', '؟', '9'])(
  'nothing is offered where nothing is like it: %s',
  (typed) => {
    expect(suggest(typed)).toEqual([]);
  },
);

test('whatever is typed, suggestions are of the corpus, each once, and no more than asked', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'ابتحدرفلموي ءDraf2'), maxLength: 12 });
  fc.assert(
    fc.property(fc.oneof(letters, fc.string({ maxLength: 30 })), (typed) => {
      const found = suggester.suggest(typed, 3);
      expect(found.length).toBeLessThanOrEqual(3);
      expect(new Set(found).size).toBe(found.length);
      for (const phrase of found) expect(TEXTS.join(' ')).toContain(phrase);
    }),
  );
});
