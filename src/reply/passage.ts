import { segment } from '../arabic/sentences.ts';
import type { Span } from '../arabic/span.ts';
import { escapeText } from './escape.ts';

/** Marks before the first letter would stand at the wrong end of a left-to-right line. */
const ARABIC_FIRST = /^\s*\p{Script=Arabic}/u;

/** Shown of a place that is longer, around its first mark: three such quotations fit a message. */
const MOST_SHOWN = 1100;
/** What stands before the first mark in such a window. */
const BEFORE_MARK = 300;
const MOST_MARKS = 40;

/**
 * A place of a document as Discord block quotation, escaped, with the marks in bold. Each line of
 * the original is a line; one that does not begin with Arabic gets `label` before it, so that it
 * reads in order under any base direction. A long place is shown around its first mark in whole
 * sentences, with `…` where something was left out.
 * @param shown what of the place is shown, if not that
 */
export function quotePassage(
  text: string,
  place: Span,
  marks: readonly Span[],
  label: string,
  shown: Span = windowOf(text, place, marks[0]),
): string {
  const kept = marks.filter((mark) => mark.start < shown.end && mark.end > shown.start);
  const bold = join(kept.slice(0, MOST_MARKS), text).map((mark) => ({
    start: Math.max(mark.start, shown.start),
    end: Math.min(mark.end, shown.end),
  }));
  const lines: string[] = [];
  for (let start = shown.start; start < shown.end; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 || newline > shown.end ? shown.end : newline;
    const before = start === shown.start && shown.start > place.start ? '…' : '';
    const after = end === shown.end && shown.end < place.end ? '…' : '';
    const line = markLine(text, { start, end }, bold).trim();
    const isLed = before === '' && ARABIC_FIRST.test(text.slice(start, end));
    if (line !== '') lines.push(`> ${isLed ? '' : `${label} `}${before}${line}${after}`);
    start = end + 1;
  }
  return lines.join('\n');
}

/**
 * The whole place, or as many of its sentences as are shown around the first mark: that one, the one
 * before it, what follows, and what else there is room for. Only a sentence longer than a message is cut, from word to word.
 */
function windowOf(text: string, place: Span, mark: Span = place): Span {
  if (place.end - place.start <= MOST_SHOWN) return place;
  const sentences = segment(text.slice(place.start, place.end)).sentences.map((each) => ({
    start: each.start + place.start,
    end: each.end + place.start,
  }));
  const at = sentences.findIndex(({ end }) => end > mark.start);
  const own = sentences[at];
  if (!own || own.end - own.start > MOST_SHOWN) return cutWindow(text, place, mark);
  const before = sentences[at - 1];
  const start = before && own.end - before.start <= MOST_SHOWN ? before.start : own.start;
  const end = sentences.findLast((each) => each.end - start <= MOST_SHOWN)!.end;
  // At the end of a place there is room for more of what stands before.
  return { start: sentences.find((each) => end - each.start <= MOST_SHOWN)!.start, end };
}

function cutWindow(text: string, place: Span, mark: Span): Span {
  const wanted = Math.max(place.start, mark.start - BEFORE_MARK);
  const space = text.indexOf(' ', wanted);
  const limit = Math.max(mark.start, wanted);
  const start = wanted === place.start ? wanted : space > 0 && space < limit ? space + 1 : wanted;
  const last = Math.min(place.end, start + MOST_SHOWN);
  const cutAt = text.lastIndexOf(' ', last);
  const end = last === place.end ? last : cutAt > start + MOST_SHOWN / 2 ? cutAt : last;
  return { start, end };
}

function markLine(text: string, line: Span, marks: readonly Span[]): string {
  let out = '';
  let at = line.start;
  for (const mark of marks) {
    // A mark over the end of a line is bold in each of its lines.
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, line.end);
    if (end <= start) continue;
    // Discord takes no bold that begins or ends with a space; the space itself must not be lost.
    const bold = text.slice(start, end).trimStart();
    const from = end - bold.length;
    const to = from + bold.trimEnd().length;
    if (to === from) continue;
    out += `${escapeText(text.slice(at, from))}**${escapeText(text.slice(from, to))}**`;
    at = to;
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
