import { fold } from '../../arabic/fold.ts';
import type { Span } from '../../arabic/span.ts';
import { tokenise } from '../../arabic/tokenise.ts';
import type { DocumentSpan } from '../event.ts';
import { reverses } from '../governed.ts';
import { around, type Told } from './occurrence.ts';
import { costOf, isReport } from './title-cost.ts';

/** Mentions of one event that are looked at for its title. */
const MOST_TOLD = 100;
/** Words of a sentence that is still a title as a whole; a longer one may be parted at its commas. */
const LONGEST = 60;
/** Words between who reports and what is reported: `أكد وزير الخارجية الليبي أن`. */
const REPORTED_WITHIN = 8;

const THAT = new Set(['ان', 'بان'].map(fold));
const BREAK = /[،؛]/u;

/** A word of the sentence, folded. */
interface Word extends Span {
  readonly text: string;
}

/**
 * The title of an event: words of one article around its date that can be read alone, verbatim. It
 * begins with its sentence, or with a clause that is reported without reserve (`أكد الوزير أن`) or
 * joined by a comma and و; it ends with its sentence or at a comma. Nothing that governs a clause
 * (نفى, لم, إذا, قد) is ever left out before it or after it. Of all that the mentions offer the
 * cheapest by {@link costOf}.
 */
export function titleOf(told: readonly Told[]): DocumentSpan {
  let best: { title: DocumentSpan; cost: number } | null = null;
  for (const one of told.slice(0, MOST_TOLD)) {
    const titles = titlesOf(one);
    if (told.length === 1 && titles.length === 1) return titles[0]!;
    for (const title of titles) {
      const cost = costOf(title, one);
      if (!best || cost < best.cost) best = { title, cost };
    }
  }
  return best!.title;
}

/** Every span from a place where a title may begin to one where it may end, around the date. */
function titlesOf({ document, sentence, mention }: Told): DocumentSpan[] {
  const { text } = document;
  const read = around(text, sentence, mention);
  // A torn text has no clauses to part: what is read of it is all that can be shown.
  if (read.start > sentence.start || read.end < sentence.end) {
    return [{ document: document.id, start: read.start, end: lastBefore(text, read.end) }];
  }
  const tokens = tokenise(text, read).map((span) => ({
    ...span,
    text: fold(text.slice(span.start, span.end)),
  }));
  const first = tokens.findIndex((token) => token.end > mention.start);
  const after = tokens.findIndex((token) => token.start >= mention.end);
  const last = (after < 0 ? tokens.length : after) - 1;
  const starts = startsOf(text, tokens, first);
  const ends = endsOf(text, tokens, last);
  // A whole sentence keeps its marks, but for the full stop.
  const startAt = (k: number) => (k === 0 ? read.start : tokens[k]!.start);
  const endAt = (k: number) =>
    k === tokens.length - 1 ? lastBefore(text, read.end) : tokens[k]!.end;
  return starts.flatMap((from) =>
    ends.map((to) => ({
      document: document.id,
      start: Math.min(startAt(from), mention.start),
      end: Math.max(endAt(to), mention.end),
    })),
  );
}

function lastBefore(text: string, end: number): number {
  let last = end;
  while (last > 0 && /[\s.،؛…:]/u.test(text.charAt(last - 1))) last--;
  return last;
}

function startsOf(text: string, tokens: readonly Word[], first: number): number[] {
  const starts = [0];
  for (let k = 1; k <= first; k++) {
    if (reverses(tokens, k - 1)) return starts;
    const isReported = THAT.has(tokens[k - 1]!.text) && followsReport(tokens, k - 1);
    const isParted = BREAK.test(text.slice(tokens[k - 1]!.end, tokens[k]!.start));
    const isJoined = isParted && isFiniteAfterWaw(tokens[k]!.text);
    if (isReported || isJoined || (isParted && tokens.length > LONGEST)) starts.push(k);
  }
  return starts;
}

function followsReport(tokens: readonly Word[], that: number): boolean {
  for (let k = that - 1; k >= Math.max(0, that - REPORTED_WITHIN); k--) {
    if (isReport(tokens[k]!.text)) return true;
    // أكد الوزير أن … أن: the nearer clause belongs to another verb.
    if (THAT.has(tokens[k]!.text)) return false;
  }
  return false;
}

/** `، وأعلنت`: و before a verb of reporting or another of a woman's past. */
function isFiniteAfterWaw(word: string): boolean {
  return word.startsWith('و') && isReport(word);
}

function endsOf(text: string, tokens: readonly Word[], last: number): number[] {
  const end = tokens.length - 1;
  const ends = [end];
  for (let k = end; k > last; k--) {
    if (reverses(tokens, k)) break;
    const isBreak = BREAK.test(text.slice(tokens[k - 1]!.end, tokens[k]!.start));
    if (isBreak && !/^\d/u.test(tokens[k]!.text)) ends.push(k - 1);
  }
  return ends;
}
