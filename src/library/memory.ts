import { fold } from '../arabic/fold.ts';
import type { Document } from '../corpus/document.ts';
import { EventArchive } from '../dates/ask.ts';
import { toKeptEvents } from '../dates/keep-events.ts';
import type { KeptEvents } from '../dates/kept.ts';
import { type KeptArchive, toKeptArchive } from '../quotes/archive/kept.ts';
import { QuoteArchive } from '../quotes/ask.ts';
import { keyNames } from '../quotes/speakers/key-names.ts';
import { type KeptWords, toKeptWords } from '../quotes/verify/words-kept.ts';
import { Verifier } from '../quotes/verify.ts';
import { Searcher } from '../search/search.ts';
import { Suggester } from '../search/suggest.ts';
import { type Suggestions, suggestionsOf } from '../search/suggestions.ts';
import { summarise } from '../summary/summarise.ts';
import { mayBePublished, referenceOf, toArticle } from './article.ts';
import { mostNamed, readDays } from './days.ts';
import type { Library, SearchRequest } from './interface.ts';
import { remembering } from './remembering.ts';
import { ShelvedDocument } from './shelf.ts';
import { Speaking } from './speaking.ts';
import type { Contents } from './stacks.ts';
import { summaryOf, toSummarise } from './summaries.ts';
import { Titles, type TitlesParts, titlesOf } from './titles.ts';
import { datesOrNothing, type OnUnread, quotesOrNothing } from './unread.ts';

/** What was worked out of all documents before; the rest is when first asked for. */
export interface Studied {
  readonly archive?: KeptArchive;
  readonly events?: KeptEvents;
  readonly suggestions?: Suggestions;
  readonly titles?: TitlesParts;
}

/** Articles of which is remembered what was inferred: more than one answer looks at. */
const MOST_REMEMBERED = 512;

function eventsOf(documents: readonly Document[], onUnread: OnUnread): KeptEvents {
  const published = documents.map((document) => ({ document, reference: referenceOf(document) }));
  return toKeptEvents(published, null, null, datesOrNothing(onUnread)).events;
}

/** Where nobody else is told, whoever started the process is. */
const warn: OnUnread = (reason) => process.emitWarning(reason);

/** A library that can be asked in two steps, by threads of which each knows one. */
export interface KnowingLibrary extends Library {
  /** Where a speaker speaks, as {@link Speaking} writes it. */
  speaking(speaker: string): Promise<string>;
  search(request: SearchRequest & { readonly speaking?: string }): ReturnType<Library['search']>;
}

/** An immutable library in memory. */
export function libraryOver(
  contents: Contents,
  studied: Studied = {},
  onUnread: OnUnread = warn,
): KnowingLibrary {
  const { documents, problems, find } = contents;
  const quotesIn = quotesOrNothing(onUnread);
  const datesIn = datesOrNothing(onUnread);
  const builtAt = Date.now();
  let searches: Searcher | null = null;
  const openSearcher = (): Searcher => {
    searches ??= new Searcher(contents.index);
    return searches;
  };
  let suggester: Suggester | null = null;
  let titles: Titles | null = null;
  const openTitles = (): Titles => {
    titles ??= new Titles(documents, studied.titles ?? titlesOf(documents));
    return titles;
  };
  const idOf = ({ id }: Document): string => id;
  // Inferred on demand: most documents of a large archive are never asked about.
  const articleOf = remembering(MOST_REMEMBERED, idOf, toArticle);
  const datesOf = remembering(MOST_REMEMBERED, idOf, (document) =>
    datesIn({ document, reference: articleOf(document).reference }),
  );

  let words: KeptWords | null = studied.archive?.words ?? null;
  const openWords = (): KeptWords => {
    words ??= toKeptWords(documents);
    return words;
  };
  let archive: QuoteArchive | null = null;
  let verifier: Verifier | null = null;
  const quoteArchive = (): QuoteArchive => {
    archive ??= new QuoteArchive(
      documents,
      studied.archive ?? toKeptArchive(documents, null, null, openWords(), quotesIn),
    );
    return archive;
  };

  const speakingOf = (speaker: string): Speaking => Speaking.of(quoteArchive().ask({ speaker }));

  let eventsAsked: EventArchive | null = null;
  const eventArchive = (): EventArchive => {
    eventsAsked ??= new EventArchive(documents, studied.events ?? eventsOf(documents, onUnread));
    return eventsAsked;
  };

  let bytesOfText: number | null = null;
  return {
    async stats() {
      bytesOfText ??= documents.reduce((sum, document) => sum + bytesOf(document), 0);
      return {
        documents: documents.length,
        passages: contents.index.passageCount,
        builtAt,
        bytesOfText,
      };
    },
    async problems() {
      return problems;
    },
    async reload() {},
    async speaking(speaker) {
      return speakingOf(speaker).text;
    },
    async search({ text, limit, offset = 0, document, from, to, speaker, speaking }) {
      const accepts = (candidate: Document) =>
        (document === undefined || candidate.id === document) &&
        ((from === undefined && to === undefined) || mayBePublished(candidate, from, to));
      const isFiltered = document !== undefined || from !== undefined || to !== undefined;
      const spoken =
        speaking === undefined ? speaker && speakingOf(speaker) : new Speaking(speaking);
      return openSearcher().search(text, {
        limit,
        offset,
        ...(isFiltered ? { accepts } : {}),
        ...(spoken ? { acceptsPassage: (one, passage) => spoken.isIn(one, passage) } : {}),
      });
    },
    async suggest(typed, limit) {
      // Collected when first asked for: the command line never does.
      suggester ??= new Suggester(studied.suggestions ?? suggestionsOf(contents.index));
      return suggester.suggest(typed, limit);
    },
    async article(id) {
      const document = find(id);
      return document ? articleOf(document) : null;
    },
    async findByTitle(typed, limit) {
      return openTitles().find(typed, limit).map(articleOf);
    },
    async findArticles(typed, limit, offset = 0) {
      if (fold(typed).trim() === '') {
        return documents.slice(offset, offset + limit).map(articleOf);
      }
      const found = new Set(openTitles().find(typed, offset + limit));
      for (const hit of openSearcher().search(typed, { limit: 100 }).hits) found.add(hit.document);
      return [...found].slice(offset, offset + limit).map(articleOf);
    },
    async summaryOf(query, sentences) {
      return summaryOf(openSearcher(), query, sentences);
    },
    async keyNames(id, limit) {
      const document = find(id);
      const quotes = document ? quotesIn(document) : [];
      return keyNames(
        quotes.map(({ speaker }) => speaker),
        limit,
      );
    },
    async keyDates(id, limit) {
      const document = find(id);
      return document ? mostNamed(datesOf(document)).slice(0, limit) : [];
    },
    async dates(id) {
      const document = find(id);
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
      // What is kept needs not be read again.
      verifier ??= studied.archive
        ? new Verifier(documents, openWords(), (document) => quoteArchive().quotesOf(document))
        : new Verifier(documents, openWords(), quotesIn);
      return verifier.verify(text, speaker);
    },
    async readDays(text, today) {
      return readDays(text, today);
    },
    async events(request) {
      return eventArchive().ask(request);
    },
    async summary(id, length) {
      const document = find(id);
      if (!document) return [];
      return summarise(toSummarise(document), length);
    },
  };
}

function bytesOf(document: Document): number {
  return document instanceof ShelvedDocument ? document.bytes : document.text.length * 2;
}
