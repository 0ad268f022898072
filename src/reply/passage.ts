import type { Span } from '../arabic/span.ts';
import { escapeText } from './escape.ts';

/** Marks before the first letter would stand at the wrong end of a left-to-right line. */
const ARABIC_FIRST = /^\s*\p{Script=Arabic}/u;

/**
 * A place of a document as Discord block quotation, escaped, with the marks in bold. Each line of
 * the original is a line; one that does not begin with Arabic gets `label` before it, so that it
 * reads in order under any base direction.
 */
export function quotePassage(
  text: string,
  place: Span,
  marks: readonly Span[],
  label: string,
): string {
  const lines: string[] = [];
  let start = place.start;
  while (start < place.end) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 || newline > place.end ? place.end : newline;
    const line = markLine(text, { start, end }, marks).trim();
    if (line !== '')
      lines.push(`> ${ARABIC_FIRST.test(text.slice(start, end)) ? '' : `${label} `}${line}`);
    start = end + 1;
  }
  return lines.join('\n');
}

function markLine(text: string, line: Span, marks: readonly Span[]): string {
  let out = '';
  let at = line.start;
  for (const mark of join(marks, text)) {
    if (mark.start < at || mark.end > line.end) continue;
    out += `${escapeText(text.slice(at, mark.start))}**${escapeText(text.slice(mark.start, mark.end))}**`;
    at = mark.end;
  }
  return out + escapeText(text.slice(at, line.end));
}

/** Neighbouring marks with only a space between are one: `**a** **b**` is hard to read raw. */
function join(marks: readonly Span[], text: string): Span[] {
  const joined: Span[] = [];
  for (const mark of marks) {
    const last = joined.at(-1);
    if (last && /^[ \u00a0]?$/u.test(text.slice(last.end, mark.start))) {
      joined[joined.length - 1] = { start: last.start, end: mark.end };
    } else joined.push(mark);
  }
  return joined;
}
