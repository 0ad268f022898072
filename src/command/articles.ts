import type { Span } from '../arabic/span.ts';
import { ReaderError } from '../errors.ts';
import type { Article } from '../library.ts';
import { articleChoice } from '../reply/choices.ts';
import type { Choice } from '../reply/reply.ts';
import type { Context } from './context.ts';

/** Discord's limit for an autocomplete list. */
export const MOST_CHOICES = 25;

/**
 * The article that an option names: by id, as its autocomplete sends it, else the first one
 * whose title, or beginning where it has none, holds all the words that were typed. Throws ReaderError when there is none.
 */
export async function articleOf(name: string, { library }: Context): Promise<Article> {
  const typed = name.trim();
  const article = (await library.article(typed)) ?? (await library.findByTitle(typed, 1))[0];
  if (article) return article;
  throw new ReaderError('documentUnknown', `no document ${typed.slice(0, 100)}`, { name: typed });
}

/** Autocomplete for an option that names an article. */
export async function completeArticle(typed: string, { library }: Context): Promise<Choice[]> {
  const articles = await library.findArticles(typed, MOST_CHOICES);
  return articles.map(articleChoice).filter((choice) => choice !== null);
}

/** The keys under which {@link articleAt} finds articles again; the same id has the same key. */
export function articleKeys(
  ids: readonly string[],
  { store, now }: Pick<Context, 'store' | 'now'>,
): Promise<readonly string[]> {
  return store.keepAll(
    ids.map((document) => ({ document })),
    now,
  );
}

/** The article of a key; throws ReaderError when the key or the article is gone. */
export async function articleAt(
  key: string,
  { store, library, now }: Pick<Context, 'store' | 'library' | 'now'>,
): Promise<Article> {
  const kept = (await store.recall(key, now)) as { readonly document?: string } | null;
  const article = kept?.document === undefined ? null : await library.article(kept.document);
  if (!article) throw new ReaderError('stateGone', 'the article is no longer there');
  return article;
}

export interface PlaceOf {
  readonly key: string;
  readonly article: Article;
  readonly place: Span;
}

/**
 * The place of an article that an action's state names: `[start, end]`. Throws ReaderError when the
 * article is gone, or became another text that has no such place.
 */
export async function placeAt(
  key: string,
  [start, end]: readonly string[],
  context: Pick<Context, 'store' | 'library' | 'now'>,
): Promise<PlaceOf> {
  const article = await articleAt(key, context);
  const place = { start: Number(start), end: Number(end) };
  const isThere = place.start >= 0 && place.end > place.start;
  if (!isThere || !(place.end <= article.document.text.length)) {
    throw new ReaderError('stateGone', 'the place is no longer there');
  }
  return { key, article, place };
}
