import type { Document } from '../corpus/document.ts';
import { toDocument } from '../corpus/load.ts';
import type { Library } from '../library.ts';
import type { QuoteRequest } from '../quotes/ask.ts';
import { extractQuotes } from '../quotes/extract.ts';
import type { Quote } from '../quotes/quote.ts';

/** Quotes of the archive in the shape of the contract, best answer first. */
export async function quotesAnswer(library: Library, request: QuoteRequest) {
  const answers = await library.quotes(request);
  return answers.map(({ document, quote }) => toAnswer(document, quote));
}

/** Quotes of a text that is in no corpus. */
export function quotesOfText(id: string, text: string) {
  const document = toDocument(id, id, text);
  return extractQuotes(document).map((quote) => toAnswer(document, quote));
}

/** The verdict on a quote in the shape of the contract; `ms` is the verification alone. */
export async function verifyAnswer(
  library: Library,
  id: unknown,
  text: string,
  speaker: string | undefined,
) {
  const started = performance.now();
  const verification = await library.verify(text, speaker);
  const ms = Math.round((performance.now() - started) * 1000) / 1000;
  return {
    ...(id === undefined ? {} : { id }),
    verdict: verification.verdict,
    kind: verification.kind,
    sources: verification.sources.map(({ document, start, end }) => ({
      document: document.id,
      passage: passageOf(document, start),
      start,
      end,
      text: document.text.slice(start, end),
    })),
    differences: verification.differences,
    ms,
    attribution: verification.attribution,
    speaker: verification.speaker,
    denied: verification.denied,
    confidence: verification.confidence,
    others: verification.others,
  };
}

function toAnswer(document: Document, quote: Quote) {
  const slice = (span: { start: number; end: number } | null) =>
    span ? document.text.slice(span.start, span.end) : null;
  return {
    document: document.id,
    passage: passageOf(document, quote.start),
    start: quote.start,
    end: quote.end,
    text: slice(quote)!,
    speaker: quote.speaker,
    speakerText: slice(quote.speakerText),
    cue: slice(quote.cue),
    kind: quote.kind,
    denied: quote.denied,
  };
}

/** The number of the passage in which an offset stands; 0 for none. */
function passageOf(document: Document, at: number): number {
  return document.passages.find(({ start, end }) => start <= at && at < end)?.number ?? 0;
}
