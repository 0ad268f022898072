import type { Article, Library } from '../library.ts';
import type { SearchResult } from '../search/search.ts';

export interface SearchFilters {
  readonly limit: number;
  readonly document?: string;
  readonly from?: string;
  readonly to?: string;
  readonly speaker?: string;
}

/** A query's answer in the shape of the contract; `ms` is the search alone. */
export async function searchAnswer(
  library: Library,
  id: unknown,
  query: string,
  filters: SearchFilters,
): Promise<Reading & { total: number; hits: readonly { document: string; text: string }[] }> {
  const started = performance.now();
  const result = await library.search({ text: query, ...filters });
  const ms = Math.round((performance.now() - started) * 1000) / 1000;
  return {
    ...(id === undefined ? {} : { id }),
    query,
    total: result.total,
    ms,
    ...readingOf(result),
    hits: await Promise.all(result.hits.map((hit) => toHit(library, hit))),
  } as Awaited<ReturnType<typeof searchAnswer>>;
}

/** How the query was read where its writer may have meant something else. */
function readingOf({ query, corrections, unknown }: SearchResult) {
  return {
    unpairedMark: query.unpaired,
    isOnlyFunctionWords: query.isOnlyStopwords,
    corrections,
    unknown,
  };
}

/** The same in words, for a terminal. */
export function notesOf({ unpairedMark, isOnlyFunctionWords }: Reading): string[] {
  return [
    ...(unpairedMark === null ? [] : [`(${UNPAIRED[unpairedMark.readAs](unpairedMark.mark)})`]),
    ...(isOnlyFunctionWords ? ['(function words only: searched for as they stand)'] : []),
  ];
}

type Reading = ReturnType<typeof readingOf>;

const UNPAIRED = {
  words: (mark: string) => `${mark} has no fellow: its words were searched for one by one`,
  excludedToEnd: (mark: string) => `${mark} has no fellow: all after it was left out as a phrase`,
};

async function toHit(library: Library, hit: SearchResult['hits'][number]) {
  const { document, passage } = hit;
  const article = (await library.article(document.id))!;
  return {
    document: document.id,
    title: article.title.text,
    published: publishedOf(article),
    passage: passage.number,
    start: passage.start,
    end: passage.end,
    text: document.text.slice(passage.start, passage.end),
    highlights: hit.highlights.map(({ start, end }) => [start, end]),
    score: hit.score,
  };
}

/** The publication day with how it is known; null when nothing is. */
function publishedOf({ reference }: Article) {
  const { day, window, certain, why } = reference;
  return day === null && window === null ? null : { day, window, certain, why };
}
