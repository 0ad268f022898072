import { endsSentence, type Stop } from './full-stop.ts';
import { type Paragraph, paragraphs } from './paragraphs.ts';
import { type Quotation, quotations } from './quotation.ts';
import { type Span, trimSpan } from './span.ts';

export type { Paragraph } from './paragraphs.ts';

/** A sentence; never crosses a paragraph. `paragraph` is its paragraph's number, from 1. */
export interface Sentence extends Span {
  readonly paragraph: number;
}

interface Shelter extends Span {
  readonly kind: 'speech' | 'words' | 'bracket';
}

const STOP = /[.!?؟…۔]/u;
const CLOSING = /[)\]}»›"“”'’]/u;
const WORD = /[\p{L}\p{N}]/u;
/** Brackets further apart than this, in characters, are taken for strays. */
const LONGEST_BRACKET = 600;

/**
 * A text as paragraphs and sentences. Sentences stand in the order of the text, are trimmed, never
 * overlap, and together hold every character that is not white space. A sentence ends at a stop
 * ({@link endsSentence}) that stands outside closed quotations and brackets, or ends them, and at
 * the end of its paragraph. Linear in the length of the text.
 */
export function segment(text: string): { paragraphs: Paragraph[]; sentences: Sentence[] } {
  const found = paragraphs(text);
  return { paragraphs: found, sentences: found.flatMap((item) => sentencesOf(text, item)) };
}

function sentencesOf(text: string, paragraph: Paragraph): Sentence[] {
  const quoted = quotations(text, paragraph);
  const openings = new Set(quoted.map((quotation) => quotation.start));
  const shelters = sheltersOf(text, paragraph, quoted);
  const pieces: Span[] = [];
  let start = paragraph.start;
  let shelter = 0;
  let i = paragraph.start;
  while (i < paragraph.end) {
    while (shelter < shelters.length && shelters[shelter]!.end <= i) shelter++;
    if (!STOP.test(text[i]!)) {
      i++;
      continue;
    }
    const around = shelters[shelter];
    const inside = around !== undefined && around.start <= i ? around : null;
    const run = { start: i, end: endOfRun(text, i, paragraph.end) };
    const after = afterClosing(text, run.end, paragraph.end, openings);
    if (inside !== null && after < inside.end) {
      i = run.end;
      continue;
    }
    const closes = inside === null ? null : closedBy(inside, start);
    i = after;
    if (endsSentence({ text, paragraph, sentenceStart: start, run, after, closes })) {
      pieces.push({ start, end: after });
      start = after;
    }
  }
  pieces.push({ start, end: paragraph.end });
  return withWords(text, pieces).map((piece) => ({
    ...trimSpan(text, piece),
    paragraph: paragraph.number,
  }));
}

/** Brackets that hold a whole sentence end with it. */
function closedBy({ kind, start }: Shelter, sentenceStart: number): Stop['closes'] {
  if (kind !== 'bracket') return kind;
  return start <= sentenceStart + 1 ? null : 'aside';
}

function endOfRun(text: string, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit && STOP.test(text[end]!)) end++;
  return end;
}

/** Past closing marks, and stops between them, `."`, `.».`, `؟)`; not past an opening one. */
function afterClosing(
  text: string,
  from: number,
  limit: number,
  openings: ReadonlySet<number>,
): number {
  let end = from;
  while (end < limit && !openings.has(end) && (CLOSING.test(text[end]!) || STOP.test(text[end]!)))
    end++;
  return end;
}

/** Closed quotations and brackets in which no sentence ends, in order, outermost only. */
function sheltersOf(text: string, within: Span, quoted: readonly Quotation[]): Shelter[] {
  const all: Shelter[] = quoted
    .filter((quotation) => quotation.closed)
    .map(({ start, end }) => ({
      start,
      end,
      kind: isLed(text, within, start) ? ('speech' as const) : ('words' as const),
    }));
  all.push(...brackets(text, within).map((span) => ({ ...span, kind: 'bracket' as const })));
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const outer: Shelter[] = [];
  for (const item of all) {
    const last = outer.at(-1);
    if (last === undefined || item.start >= last.end) outer.push(item);
    else if (item.end > last.end) outer[outer.length - 1] = { ...last, end: item.end };
  }
  return outer;
}

function isLed(text: string, within: Span, start: number): boolean {
  const before = text.slice(Math.max(within.start, start - 4), start).trimEnd();
  return before === '' || /[:.!?؟…]$/u.test(before);
}

function brackets(text: string, within: Span): Span[] {
  const found: Span[] = [];
  const open: number[] = [];
  for (let i = within.start; i < within.end; i++) {
    const char = text[i]!;
    if (char === '(' || char === '[') open.push(i);
    else if (char === ')' || char === ']') {
      const start = open.pop();
      if (start !== undefined && i - start <= LONGEST_BRACKET) found.push({ start, end: i + 1 });
    }
  }
  return found;
}

/** Pieces without a letter or digit joined to the one before them, or to the first that has one. */
function withWords(text: string, pieces: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const isBare = !WORD.test(text.slice(piece.start, piece.end));
    if (last !== undefined && (isBare || !WORD.test(text.slice(last.start, last.end)))) {
      joined[joined.length - 1] = { start: last.start, end: piece.end };
    } else joined.push(piece);
  }
  return joined;
}
