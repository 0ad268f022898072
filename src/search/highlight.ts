import { foldWithMap, unfoldSpan } from '../arabic/fold.ts';
import type { Span } from '../arabic/span.ts';
import { eachToken } from '../arabic/tokenise.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * The words of a place in a text that matched, as spans into the text: clitics, harakat and tatweel
 * inside, punctuation outside. Of a glued word only the part that matched is marked.
 * @param matches whether the place's n-th term stands for a word of the query, counted from 0
 */
export function highlight(
  text: string,
  place: Span,
  lexicon: Lexicon,
  matches: (n: number) => boolean,
): Span[] {
  const marks: Span[] = [];
  let n = 0;
  eachToken(text, place.start, place.end, (start, end) => {
    const surface = text.slice(start, end);
    const terms = lexicon.termsOf(surface);
    if (terms.length === 1) {
      if (matches(n++)) marks.push({ start, end });
      return;
    }
    const folded = foldWithMap(surface);
    let at = 0;
    for (const term of terms) {
      const length = lexicon.word(term).length;
      if (matches(n++)) {
        const part = unfoldSpan(folded, { start: at, end: at + length });
        marks.push({ start: start + part.start, end: start + part.end });
      }
      at += length;
    }
  });
  return marks;
}
