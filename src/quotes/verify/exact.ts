import type { Span } from '../../arabic/span.ts';
import type { Document } from '../../corpus/document.ts';
import type { Fingerprints } from './fingerprints.ts';
import type { Said } from './said.ts';
import { isOtherWord } from './spelling.ts';
import { turningCut } from './turning.ts';
import type { Difference, Source, Verification } from './verification.ts';

interface Judged {
  readonly source: Source;
  readonly differences: readonly Difference[];
  readonly kind: Verification['kind'];
}

const STOP = /[.!?؟…\n]/u;
const OPENING = /["«“”„'‘’:(\n]\s*$/u;

/**
 * Judges words that stand in a row, each at one or more places: verbatim if they may be taken so
 * from one of them; otherwise altered, with what is wrong at the first.
 */
export function judgeExact(
  index: Fingerprints,
  said: Said,
  places: readonly number[],
): Verification {
  const judged = places.map((place) => judge(index, said, place));
  const clean = judged.filter(
    ({ differences, kind }) => differences.length === 0 && kind !== 'splice',
  );
  const whole = clean.find(({ kind }) => kind === 'exact');
  const best = whole ?? clean[0] ?? judged[0]!;
  return {
    verdict: clean.length > 0 ? 'verbatim' : 'altered',
    kind: best.kind,
    sources: [best.source],
    differences: best.differences,
    attribution: null,
    speaker: null,
    confidence: 1,
  };
}

function judge(index: Fingerprints, said: Said, place: number): Judged {
  const document = index.documents[index.documentAt(place)]!;
  const span = index.spanOf(place, place + said.ids.length - 1);
  const others = otherWords(index, said, place, document);
  const source = { document, ...span };
  if (others.length > 0) return { source, differences: others, kind: 'words' };
  const cut = turningCut(document, span.start, span.end);
  if (cut) {
    const at = cut.side === 'before' ? said.spans[0]!.start : said.spans.at(-1)!.end;
    const difference: Difference = {
      said: '',
      saidSpan: { start: at, end: at },
      archive: document.text.slice(cut.start, cut.end),
      start: cut.start,
      end: cut.end,
      source: 0,
    };
    const whole = { start: Math.min(span.start, cut.start), end: Math.max(span.end, cut.end) };
    return { source: { document, ...whole }, differences: [difference], kind: 'cut' };
  }
  const seam = seamOf(index, said, place, document, span);
  if (seam) return { source, differences: [seam], kind: 'splice' };
  return {
    source,
    differences: [],
    kind: isWhole(document, span) ? spelt(said, document, span) : 'part',
  };
}

/** Words with the same folded letters that are other words all the same. */
function otherWords(
  index: Fingerprints,
  said: Said,
  first: number,
  document: Document,
): Difference[] {
  return said.spans.flatMap((saidSpan, i) => {
    const span = index.spanOf(first + i, first + i);
    const ours = said.text.slice(saidSpan.start, saidSpan.end);
    const theirs = document.text.slice(span.start, span.end);
    return isOtherWord(ours, theirs)
      ? [{ said: ours, saidSpan, archive: theirs, ...span, source: 0 }]
      : [];
  });
}

/**
 * Where the end of one sentence was put to the beginning of the next as if they were one: the
 * quote begins and ends inside sentences and does not show the stop between them.
 */
function seamOf(
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
  if (!isCutBefore || !isCutAfter) return null;
  for (let i = 1; i < said.ids.length; i++) {
    const start = index.endOf(first + i - 1);
    const end = index.starts[first + i]!;
    const isSeam = document.sentences.some(
      (sentence) => sentence.start > start && sentence.start <= end,
    );
    if (!isSeam) continue;
    const saidSpan = { start: said.spans[i - 1]!.end, end: said.spans[i]!.start };
    const shown = said.text.slice(saidSpan.start, saidSpan.end);
    if (STOP.test(shown)) continue;
    const archive = document.text.slice(start, end);
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
function isWhole(document: Document, span: Span): boolean {
  const { text } = document;
  const before = text.slice(Math.max(0, span.start - 3), span.start);
  const after = text.slice(span.end, span.end + 3);
  const begins = /["«“”„]\s*$/u.test(before) || startsSentence(document, span.start);
  return begins && (/^\s*[.!?؟…"»”“\n]/u.test(after) || span.end >= text.length - 1);
}

function spelt(said: Said, document: Document, span: Span): 'exact' | 'spelling' {
  const letters = (text: string) => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
  const isSame = letters(said.text) === letters(document.text.slice(span.start, span.end));
  return isSame ? 'exact' : 'spelling';
}
