import type { Article } from '../library.ts';
import type { Hit, SearchResult } from '../search/search.ts';
import { quoteInput } from './escape.ts';
import { latinLast } from './order.ts';
import { quotePassage } from './passage.ts';
import { sayParagraphs, sourceLines } from './source.ts';
import type { Words } from './words.ts';

/** A passage to show, and the other hits of its article that follow later. */
export interface Told {
  readonly hit: Hit;
  readonly others: readonly Hit[];
}

/** The best passage of each article first, then the others, so that each can be paged to. */
export function inReadingOrder(hits: readonly Hit[]): Told[] {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.document.id);
    if (group) group.push(hit);
    else groups.set(hit.document.id, [hit]);
  }
  const isOneArticle = groups.size === 1;
  const first = [...groups.values()].map(([hit, ...others]) => ({
    hit: hit!,
    others: isOneArticle ? [] : others,
  }));
  const shown = new Set(first.map(({ hit }) => hit));
  const rest = hits.filter((hit) => !shown.has(hit)).map((hit) => ({ hit, others: [] }));
  return [...first, ...rest];
}

/** A passage in its words, where it stands, and where else its article speaks of the same. */
export function toldLines({ hit, others }: Told, article: Article, words: Words): string[] {
  const { document, passage } = hit;
  const places = sayParagraphs(
    document,
    others.map((other) => other.passage),
    words,
  );
  return [
    quotePassage(document.text, passage, hit.highlights, words.say('quote.label')),
    ...sourceLines(article, passage, words),
    others.length > 0 ? `-# ${words.say('search.more', { count: others.length, places })}` : '',
  ];
}

/** How the query was read, where its writer may have meant something else, and what was corrected. */
export function readingLines(
  { query: { unpaired, isOnlyStopwords }, corrections, unknown }: SearchResult,
  words: Words,
): string[] {
  const corrected = new Set(corrections.map(({ word }) => word));
  const left = unknown.filter((word) => !corrected.has(word));
  return [
    unpaired ? words.say(`search.unpaired.${unpaired.readAs}`, { mark: unpaired.mark }) : '',
    isOnlyStopwords ? words.say('search.onlyStopwords') : '',
    ...corrections.map(({ word, instead }) =>
      words.say('search.corrected', { word: quoteInput(word), instead: quoteInput(instead) }),
    ),
    left.length > 0
      ? words.say('search.unknown', {
          words: words.list(latinLast(left.map((word) => quoteInput(word, 40)))),
        })
      : '',
  ];
}
