import type { Span } from '../../arabic/span.ts';
import type { Document } from '../../corpus/document.ts';
import type { Fingerprints } from './fingerprints.ts';
import type { Said } from './said.ts';
import type { Difference } from './verification.ts';

const STOP = /[.!?؟…\n]/u;
/** The end of one quotation and the beginning of the next. */
const TWO_QUOTATIONS = /["»”][.،,؛!?؟…]*\s+["«“]/u;
const MARK = /["«»“”]/u;
const OPENING = /["«“”„'‘’:(\n]\s*$/u;

/**
 * Where two were put together as if they were one: two quotations without the marks between them,
 * or the end of one sentence and the beginning of the next, where the quote begins and ends inside
 * sentences and does not show the stop between them.
 */
export function seamOf(
  index: Fingerprints,
  said: Said,
  first: number,
  document: Document,
  span: Span,
): Difference | null {
  const isCutBefore =
    !OPENING.test(document.text.slice(Math.max(0, span.start - 3), span.start)) &&
    !startsSentence(document, span.start);
  const isCutAfter =
    !/^\s*["»”“.!?؟…\n]/u.test(document.text.slice(span.end, span.end + 3)) &&
    span.end < document.text.length;
  for (let i = 1; i < said.ids.length; i++) {
    const start = index.endOf(first + i - 1);
    const end = index.startOf(first + i);
    const archive = document.text.slice(start, end);
    const saidSpan = { start: said.spans[i - 1]!.end, end: said.spans[i]!.start };
    const shown = said.text.slice(saidSpan.start, saidSpan.end);
    const isTwo = TWO_QUOTATIONS.test(archive) && !MARK.test(shown);
    const isSeam =
      isCutBefore &&
      isCutAfter &&
      !STOP.test(shown) &&
      document.sentences.some((sentence) => sentence.start > start && sentence.start <= end);
    if (!isTwo && !isSeam) continue;
    return { said: shown, saidSpan, archive, start, end, source: 0 };
  }
  return null;
}

function startsSentence(document: Document, start: number): boolean {
  return document.sentences.some(
    (sentence) =>
      sentence.start <= start &&
      !/[\p{L}\p{N}]/u.test(
        document.text.slice(sentence.start, Math.min(start, sentence.start + 8)),
      ) &&
      start - sentence.start < 8,
  );
}

/** Whether a span is whole sentences, or all that stands between two quotation marks. */
export function isWhole(document: Document, span: Span): boolean {
  const { text } = document;
  const before = text.slice(Math.max(0, span.start - 3), span.start);
  const after = text.slice(span.end, span.end + 3);
  const begins = /["«“”„]\s*$/u.test(before) || startsSentence(document, span.start);
  return begins && (/^\s*[.!?؟…"»”“\n]/u.test(after) || span.end >= text.length - 1);
}
