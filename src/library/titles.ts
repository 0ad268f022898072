import { fold } from '../arabic/fold.ts';
import type { Document } from '../corpus/document.ts';
import { titleOf } from './article.ts';

/** Documents whose title (or beginning, without one) or id has all the words; none for no words. */
export function findByTitle(
  documents: readonly Document[],
  typed: string,
  limit: number,
): Document[] {
  const words = fold(typed).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  const holds = (name: string) => words.every((word) => fold(name).includes(word));
  // A title that somebody gave goes before a beginning that we took for one.
  const stated = documents.filter(({ id, stated: { title } }) => holds(`${title ?? ''} ${id}`));
  const found = new Set(stated);
  for (const document of documents) {
    if (found.size >= limit) break;
    if (holds(titleOf(document).text)) found.add(document);
  }
  return [...found].slice(0, limit);
}
