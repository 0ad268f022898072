import { INVISIBLE } from '../arabic/letters.ts';
import type { Article } from '../library.ts';
import { cut } from './escape.ts';
import type { Choice } from './reply.ts';
import { shortTitle } from './source.ts';

/** Discord's limits for a choice's name and value. */
const MOST = 100;

/** An article in an autocomplete list; null when its id is too long to be sent back. */
export function articleChoice(article: Article): Choice | null {
  const { id } = article.document;
  if (id.length > MOST) return null;
  const name = shortTitle(article, MOST).replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
  return { name: name === '' ? id : name, value: id };
}

/** A phrase as a choice. */
export function phraseChoice(phrase: string): Choice {
  const name = cut(phrase.replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim(), MOST);
  return { name, value: name };
}
