import { fold } from '../arabic/fold.ts';
import { wordTable } from './word-table.ts';

/** After them the pronoun of the verb is what counts: `وقد أخبرها`; folded. */
export const AUXILIARY: ReadonlySet<string> = wordTable('قد|وقد|فقد|لقد|ولقد');

/** Before the words that a sentence begins with: `وقد أخبرها`, `ولا تقتصر هذه`; folded. */
const PARTICLES: ReadonlySet<string> = new Set([
  ...AUXILIARY,
  ...wordTable('لا|ولا|لم|ولم|لن|ولن|ما|وما|إن|وإن|هل|ليس|وليس|ليست|وليست'),
]);

/** A demonstrative stands for what was said before: `هذه الأرقام`, `ولهذا السبب`; folded. */
const POINTING = new RegExp(
  `^${fold('[وف]?[بلك]?')}(?:${['هذا', 'هذه', 'ذلك', 'تلك', 'هؤلاء', 'أولئك'].map(fold).join('|')})$`,
  'u',
);

/** `وفي هذا السياق` goes on from what was said, but can be read alone; folded. */
export const PREPOSITIONS: ReadonlySet<string> = wordTable(
  `في|وفي|من|ومن|على|وعلى|عن|وعن|إلى|وإلى|مع|ومع|خلال|وخلال|بعد|وبعد|قبل|وقبل|منذ|ومنذ|عبر|وعبر|ضمن
  |وضمن|أمام|وأمام|رغم|ورغم|حول|وحول|أثناء|وأثناء|بين|وبين|وسط|ووسط|إزاء|وإزاء`,
);

/**
 * How much a demonstrative in the first words leans on what was said before: `هذه الأرقام` and
 * `وتعد هذه المرة` wholly; `وحول هذا الملف` can be read alone. Null where there is none.
 *
 * @param words The first words, folded.
 */
export function pointsBack(words: readonly string[]): 'dangling' | 'continuing' | null {
  const [first = '', second = ''] = PARTICLES.has(words[0] ?? '') ? words.slice(1) : words;
  if (POINTING.test(first)) return 'dangling';
  if (!POINTING.test(second)) return null;
  return PREPOSITIONS.has(first) ? 'continuing' : 'dangling';
}
