import { overlaps, type Span } from '../arabic/span.ts';
import type { Document } from '../corpus/document.ts';
import type { Answer } from '../quotes/ask.ts';
import { ShelvedDocument } from './shelf.ts';

interface Told {
  readonly digest: string;
  readonly spans: Span[];
}

/**
 * Where somebody speaks, as one text: who knows it hands it to who searches. That one may have a newer
 * edition: a document that is not the same any more is left out.
 */
export class Speaking {
  readonly text: string;
  /** By a document's id. */
  readonly #told: ReadonlyMap<string, Told>;

  /** @param text of another one */
  constructor(text: string) {
    this.text = text;
    this.#told = new Map(JSON.parse(text) as [string, Told][]);
  }

  static of(answers: readonly Answer[]): Speaking {
    const told = new Map<string, Told>();
    for (const { document, quote } of answers) {
      const known = told.get(document.id) ?? { digest: digestOf(document), spans: [] };
      known.spans.push({ start: quote.start, end: quote.end });
      told.set(document.id, known);
    }
    return new Speaking(JSON.stringify([...told]));
  }

  isIn(document: Document, passage: Span): boolean {
    const told = this.#told.get(document.id);
    if (!told?.spans.some((span) => overlaps(span, passage))) return false;
    return told.digest === digestOf(document);
  }
}

/** Of a document that is not shared between threads nothing can have changed. */
function digestOf(document: Document): string {
  return document instanceof ShelvedDocument ? document.digest : '';
}
