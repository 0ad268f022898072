import { type Span, sliceOf } from '../arabic/span.ts';
import type { Document } from '../corpus/document.ts';
import { inferReference, type Reference } from '../dates/reference.ts';
import { dayNumber } from '../day.ts';
import { ShelvedDocument } from './shelf.ts';
import { windowNumbers } from './window.ts';

/** What a document is called: its stated title, or the beginning of its text. */
export interface Title {
  readonly text: string;
  readonly isStated: boolean;
}

/** A document with what was inferred about it; `reference` is its publication day. */
export interface Article {
  readonly document: Document;
  readonly title: Title;
  readonly reference: Reference;
}

/** A document with what is inferred about it. */
export function toArticle(document: Document): Article {
  return { document, title: titleOf(document), reference: referenceOf(document) };
}

/** The publication day believed. */
export function referenceOf(document: Document): Reference {
  if (document instanceof ShelvedDocument) return document.reference;
  const stated = document.stated.published?.day;
  return inferReference(document.text, stated ? { stated } : {});
}

/** The stated title, else the first sentence, whole. */
export function titleOf(document: Document): Title {
  const { title } = document.stated;
  if (title !== undefined) return { text: title, isStated: true };
  const first: Span = document.sentences[0] ?? { start: 0, end: 0 };
  return { text: sliceOf(document.text, first).replace(/\s+/gu, ' '), isStated: false };
}

/** Whether the publication day, or some day of its window, lies between two days, inclusive. */
export function mayBePublished(
  document: Document,
  from = '0001-01-01',
  to = '9999-12-31',
): boolean {
  const window = document instanceof ShelvedDocument ? document.window : windowOf(document);
  if (window === null) return false;
  const [first, dayAfterLast] = window;
  return first <= dayNumber(to) && dayAfterLast > dayNumber(from);
}

function windowOf(document: Document): readonly [number, number] | null {
  return windowNumbers(referenceOf(document));
}
