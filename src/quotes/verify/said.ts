import type { Span } from '../../arabic/span.ts';
import type { Fingerprints } from './fingerprints.ts';
import { eachWord, formOf } from './words.ts';

/** The quote asked about: its words by place, by folded form and by number (-1: not in the archive). */
export interface Said {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly forms: readonly string[];
  readonly ids: readonly number[];
}

export function toSaid(index: Fingerprints, text: string): Said {
  const spans: Span[] = [];
  eachWord(text, 0, text.length, (start, end) => spans.push({ start, end }));
  const forms = spans.map(({ start, end }) => formOf(text.slice(start, end)));
  return { text, spans, forms, ids: forms.map((form) => index.id(form)) };
}
