import { fold } from '../arabic/fold.ts';
import * as L from '../arabic/letters.ts';
import { type Span, sliceOf } from '../arabic/span.ts';
import { tokenise } from '../arabic/tokenise.ts';
import type { Article } from './article.ts';
import { isCopula, saysWhatItIs } from './copulas.ts';
import { termsOf } from './terms.ts';
import { wordTable } from './word-table.ts';

/** Words of a title that is the name of a thing, at most. */
const LONGEST_NAME = 4;
/** Words before the name in the first sentence, at most: `تعتبر بطولة كأس العالم`. */
const BEFORE_NAME = 3;
/** Words before which the first sentence says that its subject is something. */
const SAYS_WHAT_IT_IS = 8;
/** Fewest sentences among which a word can be the one that most of them share. */
const FEWEST_SENTENCES = 4;
const DEFINITE = new RegExp(`^${L.ALEF}${L.LAM}`, 'u');
/** Verbs that begin as the article does, some without their hamza; folded. */
const VERBS = wordTable(
  `التقى|التقت|التقيا|التقوا|التزم|التزمت|التزموا|التحق|التحقت|التمس|التمست|التهم|التهمت|التقط|التقطت
  |التف|التفت|التأم|التأمت|التبس|التبست|التجأ|التجأت|القى|القت|القوا|الغى|الغت|الزم|الزمت|الحق|الحقت|الف
  |الفت|المح|المحت|الم|المت`,
);
/** The share of the sentences that name what the article is about, at least. */
const NAMED = 0.25;

/**
 * Whether an article is an entry about a thing, as in an encyclopaedia, and no report of what
 * happened. Told by its first sentence, which in news begins with a verb: here it begins with the
 * title, a name; or says what its subject is (`المريء عبارة عن أنبوبة`); or begins with the thing
 * that more of the article's sentences share than any other word.
 */
export function isEntry({ text, title, sentences }: Article, prose: readonly number[]): boolean {
  const first = sentences[prose[0] ?? -1];
  if (first === undefined) return false;
  const tokens = tokenise(text, first);
  if (saysWhatItIs(text, first, SAYS_WHAT_IT_IS)) return true;
  const name = title === undefined ? [] : wordsOf(title);
  const opening = tokens.slice(0, name.length + BEFORE_NAME).flatMap((t) => termsOf(text, t));
  if (name.length <= LONGEST_NAME) {
    const terms = title === undefined ? [] : termsOf(title, wholeOf(title));
    if (terms.length > 0 && terms.every((term) => opening.includes(term))) return true;
  }
  const opens = tokens[0] !== undefined && isCopula(fold(sliceOf(text, tokens[0])));
  const subject = tokens[opens ? 1 : 0];
  if (subject === undefined || !isThing(text, subject)) return false;
  const [term] = termsOf(text, subject);
  if (term === undefined || prose.length < FEWEST_SENTENCES) return false;
  const spread = new Map<string, number>();
  for (const index of prose) {
    for (const each of new Set(termsOf(text, sentences[index]!))) {
      spread.set(each, (spread.get(each) ?? 0) + 1);
    }
  }
  const most = Math.max(...spread.values());
  return spread.get(term) === most && most >= NAMED * prose.length;
}

/** A word with the article that is no verb, nor who speaks next, `النائب: …`. */
function isThing(text: string, word: Span): boolean {
  const slice = sliceOf(text, word);
  return DEFINITE.test(slice) && !VERBS.has(fold(slice)) && text[word.end] !== ':';
}

const wholeOf = (title: string): Span => ({ start: 0, end: title.length });

const wordsOf = (title: string): Span[] => tokenise(title, wholeOf(title));
