import type { Paragraph } from '../arabic/paragraphs.ts';
import { quotations } from '../arabic/quotation.ts';
import { contains, overlaps } from '../arabic/span.ts';
import type { Article } from './article.ts';

/** How many paragraphs a quotation may run on for; further off, its second mark was forgotten. */
const PARAGRAPHS_ON = 3;

/**
 * Whether a sentence, by index, holds a part of a quotation whose other part stands in another
 * sentence. Inside a paragraph no sentence ends in a closed quotation; these are the sentences of
 * quotations that go on in the paragraphs below, and those in which one begins whose second mark
 * never comes, with more of its paragraph behind them.
 */
export function cut({ text, paragraphs, sentences }: Article): boolean[] {
  const open = paragraphs.flatMap((paragraph, at) =>
    quotations(text, paragraph)
      .filter(({ closed }) => !closed)
      .map(({ start, end }) => ({ start, end, closedAt: closedIn(text, paragraphs, at, start) })),
  );
  return sentences.map((sentence) =>
    open.some(({ start, end, closedAt }) =>
      closedAt === null
        ? contains(sentence, { start, end: start }) && sentence.end < end
        : overlaps(sentence, { start, end: closedAt }),
    ),
  );
}

/** Where a quotation that its paragraph leaves open ends in the paragraphs below; null if nowhere. */
function closedIn(
  text: string,
  paragraphs: readonly Paragraph[],
  at: number,
  start: number,
): number | null {
  for (const { end } of paragraphs.slice(at + 1, at + 1 + PARAGRAPHS_ON)) {
    const found = quotations(text, { start, end }).find((quotation) => quotation.start === start);
    if (found?.closed) return found.end;
  }
  return null;
}
