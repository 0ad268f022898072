import { tokenise } from '../../arabic/tokenise.ts';
import type { DocumentSpan } from '../event.ts';
import type { Occurrence } from './occurrence.ts';

/** Words a title has at most. */
const LONGEST = 14;

/** The clause around the mention that tells most in fewest words, cut at its punctuation. */
export function titleOf(occurrences: readonly Occurrence[]): DocumentSpan {
  const titles = occurrences.map(clauseOf);
  return titles.sort((a, b) => rank(a) - rank(b))[0]!;
}

function rank({ start, end }: DocumentSpan): number {
  return Math.abs(end - start - 70);
}

function clauseOf({ document, sentence, mention }: Occurrence): DocumentSpan {
  const { text } = document;
  const tokens = tokenise(text, sentence);
  const at = tokens.findIndex((token) => token.end > mention.start);
  let from = at;
  while (
    from > 0 &&
    at - from < LONGEST &&
    !/[،؛:.()«»"]/u.test(text.slice(tokens[from - 1]!.end, tokens[from]!.start))
  )
    from--;
  let to = tokens.findIndex((token) => token.start >= mention.end);
  if (to < 0) to = tokens.length;
  while (
    to < tokens.length &&
    to - from < LONGEST &&
    !/[،؛:.()«»"]/u.test(text.slice(tokens[to - 1]!.end, tokens[to]!.start))
  )
    to++;
  return {
    document: document.id,
    start: tokens[from]!.start,
    end: Math.max(tokens[to - 1]!.end, mention.end),
  };
}
