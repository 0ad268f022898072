import { quotations } from '../arabic/quotation.ts';
import type { Span } from '../arabic/span.ts';
import { toDocument } from '../corpus/load.ts';
import { extractQuotes } from './extract.ts';

/** Words of a message that it gives as somebody's, and whom it names for them; null when nobody. */
export interface Claim {
  readonly text: string;
  readonly speaker: string | null;
}

/** `short` are too short to be told from a name or a common turn of phrase. */
export interface Claims {
  readonly claims: readonly Claim[];
  readonly short: readonly string[];
}

/** With fewer words a quotation is a name as often as a statement. */
const FEWEST_WORDS = 4;

/**
 * What a message claims that somebody said: each quotation between marks, or else what follows a
 * colon after a speaker; without either all of it. The speaker is the one the message itself names.
 */
export function claimsIn(message: string): Claims {
  const quotes = extractQuotes(toDocument('message', 'message', message));
  const speakerAt = ({ start, end }: Span) =>
    quotes.find((quote) => quote.kind === 'direct' && quote.start < end && start < quote.end)
      ?.speaker ?? null;
  const found = quotations(message, { start: 0, end: message.length }).map(({ inner }) => inner);
  const colons = quotes.filter(({ kind, marks }) => kind === 'direct' && marks === null);
  const spans = found.length > 0 ? found : colons;
  const all = spans.map((span) => ({
    text: message.slice(span.start, span.end).trim(),
    speaker: speakerAt(span),
  }));
  const claims = all.filter(({ text }) => wordsIn(text) >= FEWEST_WORDS);
  if (claims.length === 0) return { claims: [{ text: message, speaker: null }], short: [] };
  const short = all.filter(({ text }) => wordsIn(text) > 0 && wordsIn(text) < FEWEST_WORDS);
  return { claims, short: short.map(({ text }) => text) };
}

/** Words of a text, not counting figures and marks. */
export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{M}]+/gu)?.length ?? 0;
}
