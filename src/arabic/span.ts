/**
 * A place in a text: UTF-16 code units, half-open `[start, end)`, into the text as loaded.
 * What is shown to a reader is always `text.slice(start, end)`, never a folded form.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The slice of `text` that a span stands for. */
export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** The span without white space at its ends; empty at `start` when there is nothing else. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return { start, end };
}

/** Whether `inner` lies inside `outer`, edges included. */
export function contains(outer: Span, inner: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function isSpace(text: string, index: number): boolean {
  return /\s/u.test(text[index]!);
}
