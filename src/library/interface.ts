import type { Problem } from '../corpus/files.ts';
import type { EventRequest } from '../dates/ask.ts';
import type { Event } from '../dates/event.ts';
import type { DateMention } from '../dates/mention.ts';
import type { Day, DayInterval } from '../day.ts';
import type { Answer, QuoteRequest } from '../quotes/ask.ts';
import type { Verification } from '../quotes/verify.ts';
import type { SearchResult } from '../search/search.ts';
import type { SourcedSentence } from '../summary/several.ts';
import type { Length, SummarySentence } from '../summary/summarise.ts';
import type { Article } from './article.ts';

export type { EventRequest };

export interface SearchRequest {
  readonly text: string;
  readonly limit: number;
  readonly offset?: number;
  readonly document?: string;
  /** Publication days, inclusive; a document without a known day passes when its window overlaps. */
  readonly from?: string;
  readonly to?: string;
  /** Only passages in which this speaker speaks. */
  readonly speaker?: string;
}

export interface LibraryStats {
  readonly documents: number;
  readonly passages: number;
  readonly bytesOfText: number;
  /** When this library was built, milliseconds since 1970. */
  readonly builtAt: number;
}

/**
 * What commands may ask. Asynchronous throughout, so that an engine outside the process can answer
 * the same questions; nothing above may assume that all documents are in memory.
 */
export interface Library {
  stats(): Promise<LibraryStats>;
  problems(): Promise<readonly Problem[]>;
  /** Looks at the corpus now, and resolves when what it holds is answered from. */
  reload(): Promise<void>;
  search(request: SearchRequest): Promise<SearchResult>;
  /** Phrases of the corpus that complete what was typed. */
  suggest(typed: string, limit: number): Promise<readonly string[]>;
  article(id: string): Promise<Article | null>;
  /** Articles whose title (or beginning, without one) or id has all the words; none for no words. */
  findByTitle(typed: string, limit: number): Promise<readonly Article[]>;
  /** Articles by words of their title, id or text; all of them, in order, for an empty text. */
  findArticles(typed: string, limit: number, offset?: number): Promise<readonly Article[]>;
  dates(id: string): Promise<readonly DateMention[]>;
  /** Who said what, best answer first; empty when nobody in the archive said such a thing. */
  quotes(request: QuoteRequest): Promise<readonly Answer[]>;
  /** Names of those who speak in the archive and fit what was typed, most quoted first. */
  speakers(typed: string, limit: number): Promise<readonly string[]>;
  /** Whether the archive has a quote word for word, altered, or not at all. */
  verify(text: string, speaker?: string): Promise<Verification>;
  /** The days that a date written by a user stands for; null when it is none. */
  readDays(text: string, today: Day): Promise<DayInterval | null>;
  /** Events of all articles by their first day; one that several articles tell is one. */
  events(request: EventRequest): Promise<readonly Event[]>;
  summary(id: string, length: Length): Promise<readonly SummarySentence[]>;
  /** What several articles say on one query; each sentence names its article. */
  summaryOf(query: string, sentences: number): Promise<readonly SourcedSentence[]>;
  /** Who speaks in a document, those who speak most first. */
  keyNames(id: string, limit: number): Promise<readonly string[]>;
  /** The days that a document names, those named most first, each once. */
  keyDates(id: string, limit: number): Promise<readonly DateMention[]>;
}
