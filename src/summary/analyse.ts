import type { Article } from './article.ts';
import { isEntry } from './entry.ts';
import { type Leaning, leaningOf } from './leaning.ts';
import { type Form, formsOf, proseOf } from './prose.ts';
import { countWords, termsOf } from './terms.ts';
import { type Vector, vectorsOf } from './vector.ts';

/** An article with what every feature needs to know; arrays by the index of the sentence. */
export interface Analysed extends Article {
  readonly words: readonly number[];
  readonly vectors: readonly Vector[];
  readonly leaning: readonly Leaning[];
  /** The form of each paragraph, by its number. */
  readonly forms: ReadonlyMap<number, Form>;
  /** Indices of the sentences that are prose: neither headings, captions, credits nor trailers. */
  readonly prose: readonly number[];
  /** The title and the headings in the text, with the weights their words have in the article. */
  readonly headings: readonly Vector[];
  /** Whether it tells of a thing, as an encyclopaedia does, and not of what happened. */
  readonly isEntry: boolean;
}

/** A page with more headings than this is a list of links, and they say nothing of its subject. */
const MOST_HEADINGS = 20;

export function analyse(article: Article): Analysed {
  const { text, sentences, title } = article;
  const words = sentences.map((sentence) => countWords(text, sentence));
  const forms = formsOf(article);
  const prose = proseOf(article, forms, words);
  const lines = article.paragraphs
    .filter(({ number }) => forms.get(number) === 'heading')
    .slice(0, MOST_HEADINGS);
  const terms = [
    ...sentences.map((sentence) => termsOf(text, sentence)),
    ...lines.map((line) => termsOf(text, line)),
    ...(title ? [termsOf(title, { start: 0, end: title.length })] : []),
  ];
  const vectors = vectorsOf(terms);
  return {
    ...article,
    words,
    forms,
    prose,
    vectors: vectors.slice(0, sentences.length),
    headings: vectors.slice(sentences.length),
    isEntry: isEntry(article, prose),
    leaning: sentences.map((sentence, index) => leaningOf(text, sentence, index === prose[0])),
  };
}
