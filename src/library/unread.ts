import type { Document } from '../corpus/document.ts';
import { datesOf } from '../dates/keep-events.ts';
import type { Published } from '../dates/kept.ts';
import type { DateMention } from '../dates/mention.ts';
import { messageOf } from '../errors.ts';
import { extractQuotes } from '../quotes/extract.ts';
import type { Quote } from '../quotes/quote.ts';

/** Told of a document of which something could not be worked out, and why. */
export type OnUnread = (reason: string) => void;

/**
 * A reading that finds nothing where it breaks, and tells of it: one article must not cost the
 * answers from all the others.
 */
export function orNothing<Given, Found>(
  read: (given: Given) => readonly Found[],
  idOf: (given: Given) => string,
  onUnread: OnUnread,
): (given: Given) => readonly Found[] {
  return (given) => {
    try {
      return read(given);
    } catch (error) {
      onUnread(`${idOf(given)}: ${messageOf(error)}`);
      return [];
    }
  };
}

export function quotesOrNothing(onUnread: OnUnread): (document: Document) => readonly Quote[] {
  return orNothing(extractQuotes, ({ path }) => path, onUnread);
}

export function datesOrNothing(onUnread: OnUnread): (of: Published) => readonly DateMention[] {
  return orNothing(datesOf, ({ document }) => document.path, onUnread);
}
