import type { Article } from './article.ts';
import { proseOf } from './prose.ts';
import { countWords, termsOf } from './terms.ts';

/** An article with what every feature needs to know of its sentences, by their index. */
export interface Analysed extends Article {
  readonly terms: readonly (readonly string[])[];
  readonly words: readonly number[];
  /** Indices of the sentences that are prose: neither headings, captions, credits nor trailers. */
  readonly prose: readonly number[];
  readonly titleTerms: ReadonlySet<string>;
}

export function analyse(article: Article): Analysed {
  const { text, sentences, title } = article;
  const terms = sentences.map((sentence) => termsOf(text, sentence));
  const words = sentences.map((sentence) => countWords(text, sentence));
  const prose = proseOf(article, words);
  const titleTerms = new Set(title ? termsOf(title, { start: 0, end: title.length }) : []);
  return { ...article, terms, words, prose, titleTerms };
}
