import { fold } from '../arabic/fold.ts';
import type { Span } from '../arabic/span.ts';
import { isStopword } from '../arabic/stopwords.ts';
import { tokenise } from '../arabic/tokenise.ts';

/** One word of a query, folded, with its place among the query's words and in its text. */
export interface QueryWord extends Span {
  readonly word: string;
  readonly position: number;
}

/** A query as its writer meant it. */
export interface Query {
  readonly text: string;
  /** Words to be found, in order, function words among them. */
  readonly words: readonly QueryWord[];
  /**
   * Word sequences that must stand as they are, from inside quotation marks. None where more than
   * {@link MOST_OUTSIDE} words stand outside the marks: that is a pasted headline with a quotation in
   * it, not somebody asking for an exact phrase.
   */
  readonly phrases: readonly (readonly string[])[];
  /** Word sequences that must not stand in the passage, from `-` before quotation marks. */
  readonly excludedPhrases: readonly (readonly string[])[];
  /** Words that must not stand in the passage, from a leading `-`. */
  readonly excluded: readonly string[];
  /** Whether no word carries a subject. */
  readonly isOnlyStopwords: boolean;
}

/** Pairs of marks around an exact phrase; a mark that closes may also be the one that opened. */
const PHRASE =
  /«(?<a>[^«»]+)»|"(?<b>[^"]+)"|“(?<c>[^“”]+)”|„(?<d>[^„“”‟]+)[“”‟]|‹(?<e>[^‹›]+)›|”(?<f>[^“”]+)“|(?<=^|\s)['‘’](?<g>[^'‘’]+)['‘’](?=\s|$)/gu;
const EXCLUDED_PHRASE = /(?<=^|\s)[-−–][«"“„‹”](?<phrase>[^«»"“”„‟‹›]+)[»"”“‟›]/gu;
const EXCLUSION = /(?<=^|\s)[-−–](?<word>[\p{L}\p{M}\p{N}\u0640]+)/gu;

const MOST_OUTSIDE = 2;
/** A phrase of one word is a word; longer than this it is a pasted sentence, not a demand. */
const LONGEST_PHRASE = 12;

/** Reads a query. Never throws; a text without words is a query without words. */
export function parseQuery(text: string): Query {
  const excluded: string[] = [];
  const excludedPhrases: string[][] = [];
  const withoutPhrases = text.replace(EXCLUDED_PHRASE, (whole, phrase: string) => {
    excludedPhrases.push(wordsOf(phrase).map(({ word }) => word));
    return ' '.repeat(whole.length);
  });
  const positive = withoutPhrases.replace(EXCLUSION, (whole, word: string) => {
    excluded.push(fold(word));
    return ' '.repeat(whole.length);
  });
  const words = wordsOf(positive);
  const isBare = positive.trim().length === 0;
  return {
    text,
    words,
    phrases: phrasesOf(positive, words.length),
    excludedPhrases: excludedPhrases.filter((phrase) => phrase.length > 0),
    excluded: excluded.filter((word) => word !== ''),
    isOnlyStopwords: !isBare && words.length > 0 && words.every(({ word }) => isStopword(word)),
  };
}

function phrasesOf(text: string, wordCount: number): string[][] {
  const inside = [...text.matchAll(PHRASE)].map((match) =>
    wordsOf(Object.values(match.groups!).find((group) => group !== undefined)!).map(
      ({ word }) => word,
    ),
  );
  const quoted = inside.reduce((sum, words) => sum + words.length, 0);
  if (wordCount - quoted > MOST_OUTSIDE) return [];
  return inside.filter((words) => words.length > 1 && words.length <= LONGEST_PHRASE);
}

function wordsOf(text: string): QueryWord[] {
  const words: QueryWord[] = [];
  for (const span of tokenise(text)) {
    const word = fold(text.slice(span.start, span.end));
    if (word !== '') words.push({ ...span, word, position: words.length });
  }
  return words;
}
