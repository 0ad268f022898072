import type { Span } from '../arabic/span.ts';
import { buttons } from './buttons.ts';
import type { Row } from './reply.ts';
import type { MessageKey, Words } from './words.ts';

/** What can be done with a place of an article. */
export type PlaceAction = 'context' | 'copy' | 'similar';

/** What can be done with a whole article. */
export type ArticleAction = 'summary' | 'dates';

/** The `custom_id` of an action: by the article's key in the store, and the place in its text. */
export interface ActionIds {
  /** `at` keeps the same place apart from itself where a card shows it twice. */
  place(action: PlaceAction, article: string, place: Span, at: number): string;
  article(action: ArticleAction, article: string): string;
}

/** A place that a card quotes: its article's key, and how many places the card quotes before it. */
export interface Quoted extends Span {
  readonly article: string;
  readonly at: number;
}

/** The row below a quoted place. */
export function placeRow(
  { article, at, start, end }: Quoted,
  wanted: readonly PlaceAction[],
  ids: ActionIds,
  words: Words,
): Row {
  return buttons(
    wanted.map((action) => [
      words.say(`action.${action}` satisfies MessageKey),
      ids.place(action, article, { start, end }, at),
    ]),
  );
}

/** The row below a card that is about one article. */
export function articleRow(
  article: string,
  wanted: readonly ArticleAction[],
  ids: ActionIds,
  words: Words,
): Row {
  return buttons(
    wanted.map((action) => [words.say(`action.${action}`), ids.article(action, article)]),
  );
}
