import { fold } from '../../arabic/fold.ts';
import type { Span } from '../../arabic/span.ts';
import { tokenise } from '../../arabic/tokenise.ts';
import type { DocumentSpan } from '../event.ts';
import { COMMON_WORDS } from '../lexicon/event-nouns.ts';
import type { Occurrence } from './occurrence.ts';

/** Words a title should have at least, and has at most. */
const SHORT = 4;
const LONG = 14;

/**
 * The title of an event: the words of one article from the noun that names it to its date, or from
 * the date to that noun and the end of its clause; verbatim, whole words, inside one sentence.
 */
export function titleOf(occurrences: readonly Occurrence[]): DocumentSpan {
  const titles = occurrences.map((one) => ({ title: clauseOf(one), cost: 0 }));
  for (const entry of titles) entry.cost = costOf(occurrences[titles.indexOf(entry)]!, entry.title);
  titles.sort((a, b) => a.cost - b.cost);
  return titles[0]!.title;
}

/** The day's own mention first, then a noun before its date without punctuation between, then 8 words. */
function costOf({ noun, mention, document }: Occurrence, { start, end }: Span): number {
  const slice = document.text.slice(start, end);
  const words = slice.split(/\s+/u).length;
  return (
    (mention.precision === 'day' ? 0 : 20) +
    (noun && noun.end <= mention.start ? 0 : 15) +
    (/[،؛:"«»()]/u.test(slice) ? 8 : 0) +
    Math.abs(words - 8)
  );
}

/** The head of a construct: وقف إطلاق النار begins two words before النار. */
function constructStart(text: string, tokens: readonly Span[], at: number): number {
  let from = at;
  while (from > 0 && at - from < 2) {
    const before = fold(text.slice(tokens[from - 1]!.start, tokens[from - 1]!.end));
    const between = text.slice(tokens[from - 1]!.end, tokens[from]!.start);
    const isHead = between === ' ' && !/^[وف]?[بلك]?ال/u.test(before) && before.length > 2;
    if (!isHead || COMMON_WORDS.has(before)) break;
    from--;
  }
  return from;
}

function clauseOf({ document, sentence, mention, noun }: Occurrence): DocumentSpan {
  const { text } = document;
  const tokens = tokenise(text, sentence);
  const at = Math.max(
    0,
    tokens.findIndex((token) => token.end > mention.start),
  );
  const after = tokens.findIndex((token) => token.start >= mention.end);
  let to = after < 0 ? tokens.length : after;
  let from = at;
  const breaks = (k: number) =>
    /[،؛:.()«»"\n]/u.test(text.slice(tokens[k - 1]!.end, tokens[k]!.start));
  if (noun && noun.end <= mention.start) {
    from = constructStart(
      text,
      tokens,
      tokens.findIndex((token) => token.start >= noun.start),
    );
    if (to - from > LONG) from = to - LONG;
  } else {
    while (from > 0 && to - from < LONG && !breaks(from)) from--;
    // في 12 نوفمبر، التقى…: a date at the head of its sentence goes on past its comma.
    const skips = to - from < SHORT ? 1 : 0;
    for (let k = 0; k < skips && to < tokens.length; k++) to++;
    while (to < tokens.length && to - from < LONG && !breaks(to)) to++;
  }
  while (to - from < SHORT && from > 0 && !breaks(from)) from--;
  while (to - from < SHORT && to < tokens.length && !breaks(to)) to++;
  const end = Math.max(tokens[to - 1]!.end, mention.end);
  return { document: document.id, start: Math.min(tokens[from]!.start, mention.start), end };
}
