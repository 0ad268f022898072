import type { Article, LibraryStats } from '../library.ts';
import { sayDay } from './days.ts';
import { escapeText } from './escape.ts';
import type { Words } from './words.ts';

/** Sources that are named; the others are counted. */
const MOST_SOURCES = 5;

/**
 * What an archive holds: how much, from which days, from whom. The days and sources are told only
 * where `articles` are all there are. A source is the last thing on its line, for it may be Latin.
 */
export function overviewLines(
  stats: LibraryStats,
  articles: readonly Article[],
  words: Words,
): string[] {
  const { documents, passages } = stats;
  const lines = [words.say('archive.count', { documents, passages })];
  return articles.length < documents
    ? lines
    : [...lines, ...spanLines(articles, words), ...sourceCounts(articles, words)];
}

/** From which day to which, and how many of the days are inferred or not known at all. */
function spanLines(articles: readonly Article[], words: Words): string[] {
  const dated = articles.filter(({ reference }) => reference.day !== null);
  const days = dated.map(({ reference }) => reference.day!).sort();
  if (days.length === 0) return [];
  const first = sayDay(days[0]!, words);
  const last = sayDay(days.at(-1)!, words);
  const inferred = dated.filter(({ reference }) => reference.why !== 'stated').length;
  const unknown = articles.length - dated.length;
  return [
    first === last
      ? words.say('archive.span.day', { day: first })
      : words.say('archive.span.days', { first, last }),
    ...(inferred > 0 ? [words.say('archive.span.inferred', { count: inferred })] : []),
    ...(unknown > 0 ? [words.say('archive.span.unknown', { count: unknown })] : []),
  ];
}

function sourceCounts(articles: readonly Article[], words: Words): string[] {
  const counts = new Map<string, number>();
  for (const { document } of articles) {
    const { source } = document.stated;
    if (source !== undefined) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  const rest = sorted.length - MOST_SOURCES;
  return [
    ...sorted
      .slice(0, MOST_SOURCES)
      .map(([source, count]) => words.say('archive.from', { count, source: escapeText(source) })),
    ...(rest > 0 ? [words.say('archive.from.more', { count: rest })] : []),
  ];
}
