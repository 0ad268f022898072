import { fold } from '../arabic/fold.ts';
import type { Span } from '../arabic/span.ts';
import { isStopword } from '../arabic/stopwords.ts';
import { tokenise } from '../arabic/tokenise.ts';
import { pairedMarks, type UnpairedMark, unpairedMark } from './marks.ts';

/** One word of a query, folded, with its place among the query's words and in its text. */
export interface QueryWord extends Span {
  readonly word: string;
  readonly position: number;
  /** Whether it is part of an exact phrase. */
  readonly isInPhrase: boolean;
}

/** A query as its writer meant it. */
export interface Query {
  readonly text: string;
  /** Words to be found, in order, function words among them. */
  readonly words: readonly QueryWord[];
  /**
   * Word sequences that must stand as they are: those inside quotation marks, or the whole of a
   * query of function words only, which apart would stand in every passage. None where more than
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
  /** Whether it asks, by its mark or its first word. */
  readonly isQuestion: boolean;
  /** A quotation mark that was opened and never closed, or the reverse. */
  readonly unpaired: UnpairedMark | null;
}

const EXCLUSION = /(?<=^|\s)[-−–](?<word>[\p{L}\p{M}\p{N}\u0640]+)/gu;

const QUESTION_MARK = /[؟?]/u;
/** Folded. */
const INTERROGATIVES: ReadonlySet<string> = new Set(
  'متي اين كيف كم لماذا ماذا بماذا هل ما من لمن ممن اي ايه'.split(' '),
);

const MOST_OUTSIDE = 2;
/** A phrase of one word is a word; longer than this it is a pasted sentence, not a demand. */
const LONGEST_PHRASE = 12;

/** Reads a query. Never throws; a text without words is a query without words. */
export function parseQuery(text: string): Query {
  const excludedPhrases: string[][] = [];
  const marked = pairedMarks(text);
  let rest = text;
  for (const { whole, inside, isExcluded } of marked) {
    if (!isExcluded) continue;
    excludedPhrases.push(wordsOf(text.slice(inside.start, inside.end)));
    rest = blank(rest, whole);
  }
  const unmarked = marked.reduce((left, { whole }) => blank(left, whole), text);
  const unpaired = unpairedMark(unmarked);
  if (unpaired?.readAs === 'excludedToEnd') {
    excludedPhrases.push(wordsOf(unmarked.slice(unpaired.end)));
    rest = blank(rest, { start: unpaired.start - 1, end: text.length });
  }
  const excluded: string[] = [];
  const positive = rest.replace(EXCLUSION, (whole, word: string) => {
    excluded.push(fold(word));
    return ' '.repeat(whole.length);
  });
  const found = tokensOf(positive);
  const isOnlyStopwords = found.length > 0 && found.every(({ word }) => isStopword(word));
  const spans = isOnlyStopwords
    ? [{ start: 0, end: text.length }]
    : marked.filter(({ isExcluded }) => !isExcluded).map(({ inside }) => inside);
  const phrases = phrasesIn(found, spans);
  return {
    text,
    words: found.map((word, position) => ({
      ...word,
      position,
      isInPhrase: phrases.some((phrase) => phrase.includes(word)),
    })),
    phrases: phrases.map((phrase) => phrase.map(({ word }) => word)),
    excludedPhrases: excludedPhrases.filter((phrase) => phrase.length > 0),
    excluded: excluded.filter((word) => word !== ''),
    isOnlyStopwords,
    isQuestion: QUESTION_MARK.test(text) || INTERROGATIVES.has(found[0]?.word ?? ''),
    unpaired: unpaired && { mark: unpaired.mark, readAs: unpaired.readAs },
  };
}

interface Token extends Span {
  readonly word: string;
}

function phrasesIn(words: readonly Token[], spans: readonly Span[]): Token[][] {
  const inside = spans.map(({ start, end }) =>
    words.filter((word) => word.start >= start && word.end <= end),
  );
  const quoted = inside.reduce((sum, phrase) => sum + phrase.length, 0);
  if (words.length - quoted > MOST_OUTSIDE) return [];
  return inside.filter((phrase) => phrase.length > 1 && phrase.length <= LONGEST_PHRASE);
}

function wordsOf(text: string): string[] {
  return tokensOf(text).map(({ word }) => word);
}

function tokensOf(text: string): Token[] {
  return tokenise(text)
    .map((span) => ({ ...span, word: fold(text.slice(span.start, span.end)) }))
    .filter(({ word }) => word !== '');
}

/** The same text with spaces over a span, so that all other places stay. */
function blank(text: string, { start, end }: Span): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}
