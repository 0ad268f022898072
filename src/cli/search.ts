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
): Promise<{ total: number; hits: readonly { document: string; text: string }[] }> {
  const started = performance.now();
  const result = await library.search({ text: query, ...filters });
  const ms = Math.round((performance.now() - started) * 1000) / 1000;
  return {
    ...(id === undefined ? {} : { id }),
    query,
    total: result.total,
    ms,
    hits: await Promise.all(result.hits.map((hit) => toHit(library, hit))),
  } as Awaited<ReturnType<typeof searchAnswer>>;
}

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
