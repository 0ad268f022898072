import type { Span } from './span.ts';
import { sliceOf, trimSpan } from './span.ts';

/**
 * A line of the text that is not blank, or several lines that were one before a hard wrap; without
 * white space at its ends. Numbered from 1.
 */
export interface Paragraph extends Span {
  readonly number: number;
}

interface Line extends Span {
  /** Characters from the margin to the last word. */
  readonly width: number;
  readonly indented: boolean;
  readonly afterBlank: boolean;
}

const LINE = /[^\n\r\v\f\u0085\u2028\u2029]+/gu;
const NARROWEST = 40;
const WIDEST = 120;
const FEWEST_WRAPS = 3;
/** Share of the width from which on a line without a stop goes on in the next. */
const LONG_SHARE = 0.6;
const STOP_AT_END = /[.!؟?…:۔"»”)]$/u;
/** Share of the breaks inside sentences that a hard wrap explains, from which on it is one. */
const WRAPPED_SHARE = 0.7;

/**
 * The paragraphs of a text. Each line is one, unless the text is hard-wrapped: its longest line is
 * no wider than {@link WIDEST} characters, and most lines that end inside a sentence end where the
 * next word no longer fitted. Then such lines are joined, and a paragraph ends at a blank line, before an indented
 * line, and after a line that had room left, if it is short or ends with a stop.
 */
export function paragraphs(text: string): Paragraph[] {
  const lines = linesOf(text);
  const width = lines.reduce((widest, line) => Math.max(widest, line.width), 0);
  const full = lines.map((line, i) => isFull(text, line, lines[i + 1], width));
  const joined = isHardWrapped(text, lines, full, width);
  const found: Paragraph[] = [];
  let start: number | null = null;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    start ??= line.start;
    if (joined && (full[i] || goesOn(text, line, lines[i + 1], width * LONG_SHARE))) continue;
    found.push({ start, end: line.end, number: found.length + 1 });
    start = null;
  }
  return found;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let lastEnd = 0;
  for (const match of text.matchAll(LINE)) {
    const span = trimSpan(text, { start: match.index, end: match.index + match[0].length });
    if (span.start === span.end) continue;
    const between = text.slice(lastEnd, match.index).replace(/\r\n/gu, '\n');
    const afterBlank = between.replace(/[^\n\r\v\f\u0085\u2028\u2029]/gu, '').length > 1;
    lines.push({
      ...span,
      width: span.end - match.index,
      indented: span.start > match.index,
      afterBlank,
    });
    lastEnd = match.index + match[0].length;
  }
  return lines;
}

/** Whether the first word of the next line would not have fitted on this one. */
function isFull(text: string, line: Line, next: Line | undefined, width: number): boolean {
  if (next === undefined || next.afterBlank || next.indented) return false;
  const space = text.slice(next.start, next.end).search(/\s/u);
  const word = space < 0 ? next.end - next.start : space;
  return line.width + 1 + word > width;
}

/** Whether a line of at least a share of the width ends in the middle of a sentence. */
function goesOn(text: string, line: Line, next: Line | undefined, least: number): boolean {
  if (next === undefined || next.afterBlank || next.indented) return false;
  return line.width >= least && !STOP_AT_END.test(sliceOf(text, line));
}

function isHardWrapped(
  text: string,
  lines: readonly Line[],
  full: readonly boolean[],
  width: number,
): boolean {
  if (width < NARROWEST || width > WIDEST) return false;
  let wrapped = 0;
  let broken = 0;
  for (const [i, line] of lines.entries()) {
    if (!goesOn(text, line, lines[i + 1], 0)) continue;
    if (full[i]) wrapped++;
    else broken++;
  }
  return wrapped >= FEWEST_WRAPS && wrapped / (wrapped + broken) >= WRAPPED_SHARE;
}
