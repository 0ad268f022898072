import { fold } from './arabic/fold.ts';
import { overlaps, type Span, sliceOf } from './arabic/span.ts';
import type { Document } from './corpus/document.ts';
import { type Corpus, loadCorpus, type Problem } from './corpus/load.ts';
import { type Event, isDated, isDayEvent } from './dates/event.ts';
import { clusterEvents } from './dates/events.ts';
import { extractDates } from './dates/extract.ts';
import type { DateMention } from './dates/mention.ts';
import { inferReference, type Reference } from './dates/reference.ts';
import { addDays, type Day, type DayInterval, parseDay, toDay } from './day.ts';
import { type Answer, QuoteArchive, type QuoteRequest } from './quotes/ask.ts';
import { extractQuotes } from './quotes/extract.ts';
import { type Verification, Verifier } from './quotes/verify.ts';
import { Searcher, type SearchResult } from './search/search.ts';
import { Suggester } from './search/suggest.ts';
import { type SourcedSentence, summariseSeveral } from './summary/several.ts';
import { type Length, type SummarySentence, summarise } from './summary/summarise.ts';

/** What a document is called: its stated title, or the beginning of its text. */
export interface Title {
  readonly text: string;
  readonly isStated: boolean;
}

/** A document with what was inferred about it; `reference` is its publication day. */
export interface Article {
  readonly document: Document;
  readonly title: Title;
  readonly reference: Reference;
}

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

/** Which events: those that share a day with `[from, to]`, or that fell on a month and day. */
export interface EventRequest {
  readonly from?: string;
  readonly to?: string;
  /** `MM-DD`: events of that day of other years, day by day and certain only. */
  readonly on?: string;
  /** Events that one document tells, alone or with others. */
  readonly document?: string;
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

/** Reads a corpus folder and builds the library over it. */
export async function openLibrary(folder: string): Promise<Library> {
  return buildLibrary(await loadCorpus(folder));
}

/** An immutable library in memory. */
export function buildLibrary(corpus: Corpus): Library {
  const builtAt = Date.now();
  const searcher = new Searcher(corpus.documents);
  let suggester: Suggester | null = null;
  const byId = new Map(corpus.documents.map((document) => [document.id, document]));
  const articles = new Map<string, Article>();
  const dates = new Map<string, readonly DateMention[]>();

  // Inferred on demand and kept: most documents of a large archive are never asked about.
  const articleOf = (document: Document): Article => {
    const known = articles.get(document.id);
    if (known) return known;
    const article = toArticle(document);
    articles.set(document.id, article);
    return article;
  };
  const datesOf = (document: Document): readonly DateMention[] => {
    const known = dates.get(document.id);
    if (known) return known;
    const mentions = extractDates(document.text, articleOf(document).reference);
    dates.set(document.id, mentions);
    return mentions;
  };

  const byTitle = (typed: string, limit: number): Document[] => {
    const words = fold(typed).split(/\s+/u).filter(Boolean);
    if (words.length === 0) return [];
    const holds = (name: string) => words.every((word) => fold(name).includes(word));
    // A title that somebody gave goes before a beginning that we took for one.
    const stated = corpus.documents.filter(({ id, stated: { title } }) =>
      holds(`${title ?? ''} ${id}`),
    );
    const found = new Set(stated);
    for (const document of corpus.documents) {
      if (found.size >= limit) break;
      if (holds(titleOf(document).text)) found.add(document);
    }
    return [...found].slice(0, limit);
  };

  let archive: QuoteArchive | null = null;
  let verifier: Verifier | null = null;
  const quoteArchive = (): QuoteArchive => {
    archive ??= new QuoteArchive(
      corpus.documents.map((document) => ({ document, quotes: extractQuotes(document) })),
    );
    return archive;
  };

  const speakingPassages = (speaker: string) => {
    const spans = new Map<string, Span[]>();
    for (const { document, quote } of quoteArchive().ask({ speaker })) {
      spans.set(document.id, [...(spans.get(document.id) ?? []), quote]);
    }
    return (document: Document, passage: Span): boolean =>
      spans.get(document.id)?.some((span) => overlaps(span, passage)) ?? false;
  };

  let clustered: readonly Event[] | null = null;
  const allEvents = (): readonly Event[] => {
    clustered ??= clusterEvents(
      corpus.documents.map((document) => ({
        document,
        reference: articleOf(document).reference,
        mentions: datesOf(document),
      })),
    );
    return clustered;
  };

  return {
    async stats() {
      return {
        documents: corpus.documents.length,
        passages: searcher.index.passageCount,
        builtAt,
        bytesOfText: corpus.documents.reduce((sum, document) => sum + document.text.length * 2, 0),
      };
    },
    async problems() {
      return corpus.problems;
    },
    async search({ text, limit, offset = 0, document, from, to, speaker }) {
      const accepts = (candidate: Document) =>
        (document === undefined || candidate.id === document) &&
        ((from === undefined && to === undefined) ||
          mayBePublished(articleOf(candidate).reference, from, to));
      const isFiltered = document !== undefined || from !== undefined || to !== undefined;
      const bySpeaker = speaker === undefined ? {} : { acceptsPassage: speakingPassages(speaker) };
      return searcher.search(text, {
        limit,
        offset,
        ...(isFiltered ? { accepts } : {}),
        ...bySpeaker,
      });
    },
    async suggest(typed, limit) {
      // Collected when first asked for: the command line never does.
      suggester ??= new Suggester(searcher.index);
      return suggester.suggest(typed, limit);
    },
    async article(id) {
      const document = byId.get(id);
      return document ? articleOf(document) : null;
    },
    async findByTitle(typed, limit) {
      return byTitle(typed, limit).map(articleOf);
    },
    async findArticles(typed, limit, offset = 0) {
      if (fold(typed).trim() === '') {
        return corpus.documents.slice(offset, offset + limit).map(articleOf);
      }
      const found = new Set(byTitle(typed, offset + limit));
      for (const hit of searcher.search(typed, { limit: 100 }).hits) found.add(hit.document);
      return [...found].slice(offset, offset + limit).map(articleOf);
    },
    async summaryOf(query, sentences) {
      const { hits, asked, corrections } = searcher.search(query, { limit: 40 });
      if (corrections.length > 0) return [];
      const best = hits[0]?.score ?? 0;
      // A subject is all of its words: what has only "football" of "football in Libya" is not on it.
      const found = hits.filter(
        (hit) =>
          hit.score >= best * SAME_SUBJECT && hit.matched >= Math.min(asked, ALL_WORDS_UP_TO),
      );
      const sources = [...new Set(found.map((hit) => hit.document))].slice(0, MOST_SOURCES);
      return summariseSeveral(
        query,
        sources.map((document) => ({ id: document.id, article: toSummarise(document) })),
        sentences,
      );
    },
    async keyNames(id, limit) {
      const counts = new Map<string, number>();
      for (const { quote } of quoteArchive().ask({ document: id })) {
        const name = quote.speaker;
        if (name !== null && isShortName(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
      }
      return [...counts]
        .sort((a, b) => b[1] - a[1])
        .slice(0, limit)
        .map(([name]) => name);
    },
    async keyDates(id, limit) {
      const document = byId.get(id);
      return document ? mostNamed(datesOf(document)).slice(0, limit) : [];
    },
    async dates(id) {
      const document = byId.get(id);
      return document ? datesOf(document) : [];
    },
    async quotes(request) {
      return quoteArchive().ask(request);
    },
    async speakers(typed, limit) {
      const wanted = fold(typed).trim();
      return quoteArchive()
        .speakers()
        .map(({ name }) => name)
        .filter((name) => fold(name).includes(wanted))
        .slice(0, limit);
    },
    async verify(text, speaker) {
      verifier ??= new Verifier(corpus.documents);
      return verifier.verify(text, speaker);
    },
    async readDays(text, today) {
      const written = fold(text).trim();
      const iso = parseDay(written);
      if (iso) return [iso, addDays(iso, 1)];
      // A bare number is no date in an article, but a year where a date is asked for.
      const year = /^[12]\d{3}$/u.test(written) ? Number(written) : null;
      if (year) return [toDay(year, 1, 1)!, toDay(year + 1, 1, 1)!];
      const [mention] = extractDates(text, inferReference(text, { stated: today }));
      return mention?.days ?? null;
    },
    async events(request) {
      return allEvents().filter((event) => isAsked(event, request));
    },
    async summary(id, length) {
      const document = byId.get(id);
      if (!document) return [];
      return summarise(toSummarise(document), length);
    },
  };
}

/** What may be announced as "on this day": nothing doubted, moved or with another reading. */
function isSure({ certainty, alternatives }: Event): boolean {
  return alternatives.length === 0 && (certainty === 'announced' || certainty === 'planned');
}

function isAsked(event: Event, { from, to, on, document }: EventRequest): boolean {
  if (document !== undefined && !event.mentions.some((m) => m.document === document)) return false;
  const isOfAnyTime = from === undefined && to === undefined && on === undefined;
  if (!isDated(event)) return isOfAnyTime;
  const [first, dayAfterLast] = event.days;
  if (from !== undefined && dayAfterLast <= from) return false;
  if (to !== undefined && first > to) return false;
  if (on === undefined) return true;
  return isDayEvent(event) && isSure(event) && first.slice(5) === on;
}

/** A longer speaker phrase has more in it than a name. */
const MOST_NAME_WORDS = 4;

function isShortName(name: string): boolean {
  return name.split(/\s+/u).length <= MOST_NAME_WORDS;
}

/** Articles with a weaker hit than this share of the best one are about something else. */
const SAME_SUBJECT = 0.4;
const MOST_SOURCES = 6;
const ALL_WORDS_UP_TO = 4;

function toSummarise({ text, paragraphs, sentences, stated }: Document) {
  const title = stated.title === undefined ? {} : { title: stated.title };
  return { text, paragraphs, sentences, ...title };
}

/** Mentions of days, one a day, those that the text names most often first. */
function mostNamed(mentions: readonly DateMention[]): DateMention[] {
  const counts = new Map<string, number>();
  const first = new Map<string, DateMention>();
  for (const mention of mentions) {
    if (!mention.days || mention.precision !== 'day') continue;
    const day = mention.days[0];
    counts.set(day, (counts.get(day) ?? 0) + 1);
    if (!first.has(day)) first.set(day, mention);
  }
  return [...first.values()].sort(
    (a, b) => counts.get(b.days![0])! - counts.get(a.days![0])! || a.start - b.start,
  );
}

function toArticle(document: Document): Article {
  const stated = document.stated.published?.day;
  return {
    document,
    title: titleOf(document),
    reference: inferReference(document.text, stated ? { stated } : {}),
  };
}

/** The stated title, else the first sentence, whole. */
function titleOf(document: Document): Title {
  const { title } = document.stated;
  if (title !== undefined) return { text: title, isStated: true };
  const first: Span = document.sentences[0] ?? { start: 0, end: 0 };
  return { text: sliceOf(document.text, first).replace(/\s+/gu, ' '), isStated: false };
}

/** Whether the publication day, or some day of its window, lies between two days, inclusive. */
function mayBePublished(reference: Reference, from = '0001-01-01', to = '9999-12-31'): boolean {
  if (reference.day !== null) return reference.day >= from && reference.day <= to;
  if (reference.window === null) return false;
  const [first, dayAfterLast] = reference.window;
  return first <= to && dayAfterLast > from;
}
