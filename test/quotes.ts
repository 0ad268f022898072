import { toDocument } from '../src/corpus/load.ts';
import { extractQuotes, type Quote } from '../src/quotes/extract.ts';

/** The quotes of one paragraph. */
export function quotesIn(text: string): Quote[] {
  return extractQuotes(toDocument('a', 'a', text));
}

/** Who speaks in it, by the name that stands for each, in the order of the text. */
export function speakersOf(text: string): (string | null)[] {
  return quotesIn(text).map(({ speaker }) => speaker);
}

/** What is reported in it, each with who says it: `الوزير: الميناء مغلق`. */
export function reportedIn(text: string): string[] {
  return quotesIn(text)
    .filter(({ kind }) => kind === 'reported')
    .map(({ speaker, start, end }) => `${speaker ?? '?'}: ${text.slice(start, end)}`);
}
