import { fold } from '../arabic/fold.ts';
import { type Span, sliceOf } from '../arabic/span.ts';
import { tokenise } from '../arabic/tokenise.ts';
import { FUNCTION_WORDS } from './function-words.ts';

const PREFIX = /^(?:[وف]?(?:ال|بال|كال|لل)|و(?=\S{3})|[بل](?=\S{4}))(?=\S{2})/u;
const SUFFIX = /(?<=\S{3})(?:ها|ات|ون|ين|ان|يه|هم|ه|ي)$/u;

/**
 * The content words of a span: folded, without the article, the commonest clitics and endings, and
 * without function words. Only to compare sentences with each other; never shown.
 */
export function termsOf(text: string, span: Span): string[] {
  const terms: string[] = [];
  for (const token of tokenise(text, span)) {
    const word = fold(sliceOf(text, token));
    if (FUNCTION_WORDS.has(word)) continue;
    const stem = word.replace(PREFIX, '').replace(SUFFIX, '');
    if (!FUNCTION_WORDS.has(stem)) terms.push(stem);
  }
  return terms;
}

/** Words as a reader counts them: runs of letters and digits, marks left out. */
export function countWords(text: string, span: Span): number {
  let count = 0;
  let lastEnd = -1;
  for (const token of tokenise(text, span)) {
    if (token.start !== lastEnd) count++;
    lastEnd = token.end;
  }
  return count;
}
