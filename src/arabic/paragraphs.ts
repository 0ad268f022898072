import type { Span } from './span.ts';
import { trimSpan } from './span.ts';

/**
 * A line of the text that is not blank, or several lines that were one before a hard wrap; without
 * white space at its ends. Numbered from 1.
 */
export interface Paragraph extends Span {
  readonly number: number;
}

interface Line extends Span {
  readonly indented: boolean;
  readonly afterBlank: boolean;
}

const LINE = /[^\n\r\v\f\u0085\u2028\u2029]+/gu;
const NARROWEST = 40;
const WIDEST = 120;
const FEWEST_LINES = 4;
/** Share of line breaks that a hard wrap explains, above which the text is hard-wrapped. */
const WRAPPED_SHARE = 0.7;

/**
 * The paragraphs of a text. Each line is one, unless the text is hard-wrapped: its longest line is
 * no wider than {@link WIDEST} characters and most of its lines end where the next word no longer
 * fitted. Then such lines are joined, and a paragraph ends at a blank line, before an indented
 * line, and after a line that had room left.
 */
export function paragraphs(text: string): Paragraph[] {
  const lines = linesOf(text);
  const width = lines.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
  const wraps = lines.map((line, i) => isFull(text, line, lines[i + 1], width));
  const joined = isHardWrapped(lines, wraps, width);
  const found: Paragraph[] = [];
  let start: number | null = null;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    start ??= line.start;
    if (joined && wraps[i]) continue;
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
    lines.push({ ...span, indented: span.start > match.index, afterBlank });
    lastEnd = match.index + match[0].length;
  }
  return lines;
}

/** Whether the first word of the next line would not have fitted on this one. */
function isFull(text: string, line: Line, next: Line | undefined, width: number): boolean {
  if (next === undefined || next.afterBlank || next.indented) return false;
  const space = text.slice(next.start, next.end).search(/\s/u);
  const word = space < 0 ? next.end - next.start : space;
  return line.end - line.start + 1 + word > width;
}

function isHardWrapped(lines: readonly Line[], wraps: readonly boolean[], width: number): boolean {
  if (width < NARROWEST || width > WIDEST || lines.length < FEWEST_LINES) return false;
  const inner = lines.filter((_, i) => i + 1 < lines.length && !lines[i + 1]!.afterBlank);
  const full = wraps.filter((wrap) => wrap).length;
  return inner.length > 0 && full / inner.length >= WRAPPED_SHARE;
}
