import type { Document } from '../corpus/document.ts';
import type { Searcher } from '../search/search.ts';
import { type SourcedSentence, summariseSeveral } from '../summary/several.ts';

/** Articles with a weaker hit than this share of the best one are about something else. */
const SAME_SUBJECT = 0.4;
const MOST_SOURCES = 6;
const ALL_WORDS_UP_TO = 4;

/** A document as summaries read it. */
export function toSummarise({ text, paragraphs, sentences, stated }: Document) {
  const title = stated.title === undefined ? {} : { title: stated.title };
  return { text, paragraphs, sentences, ...title };
}

/** What several articles say on one query; nothing where the query had to be corrected. */
export function summaryOf(
  searcher: Searcher,
  query: string,
  sentences: number,
): readonly SourcedSentence[] {
  const { hits, asked, corrections } = searcher.search(query, { limit: 40 });
  if (corrections.length > 0) return [];
  const best = hits[0]?.score ?? 0;
  // A subject is all of its words: what has only "football" of "football in Libya" is not on it.
  const found = hits.filter(
    (hit) => hit.score >= best * SAME_SUBJECT && hit.matched >= Math.min(asked, ALL_WORDS_UP_TO),
  );
  const sources = [...new Set(found.map((hit) => hit.document))].slice(0, MOST_SOURCES);
  return summariseSeveral(
    query,
    sources.map((document) => ({ id: document.id, article: toSummarise(document) })),
    sentences,
  );
}
