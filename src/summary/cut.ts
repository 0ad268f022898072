import type { Paragraph } from '../arabic/paragraphs.ts';
import { quotations } from '../arabic/quotation.ts';
import { marksOf } from '../arabic/quotation-marks.ts';
import { contains, overlaps, type Span } from '../arabic/span.ts';
import type { Article } from './article.ts';

/** How many paragraphs a quotation may run on for; further off, its second mark was forgotten. */
const PARAGRAPHS_ON = 3;

/**
 * Whether a sentence, by index, holds a part of a quotation whose other part stands in another
 * sentence. Inside a paragraph no sentence ends in a closed quotation; these are the sentences of
 * quotations that go on in the paragraphs below, and those in which one begins whose second mark
 * never comes, with more of its paragraph behind them, or at whose end one closes that was never
 * opened, with more of its paragraph before them.
 */
export function cut({ text, paragraphs, sentences }: Article): boolean[] {
  const open = paragraphs.flatMap((paragraph, at) =>
    quotations(text, paragraph)
      .filter(({ closed }) => !closed)
      .map(({ start, end }) => ({ start, end, closedAt: closedIn(text, paragraphs, at, start) })),
  );
  const strays = paragraphs.flatMap((paragraph) => strayMarks(text, paragraph));
  return sentences.map((sentence, index) => {
    const goesOn = sentences[index - 1]?.paragraph === sentence.paragraph;
    if (goesOn && strays.some((mark) => ends(text, sentence, mark))) return true;
    return open.some(({ start, end, closedAt }) =>
      closedAt === null
        ? contains(sentence, { start, end: start }) && sentence.end < end
        : overlaps(sentence, { start, end: closedAt }),
    );
  });
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

/** Marks that neither open nor close a quotation of the paragraph; single ones are apostrophes. */
function strayMarks(text: string, paragraph: Paragraph): Span[] {
  const found = quotations(text, paragraph);
  return marksOf(text, paragraph).filter(
    (mark) =>
      (mark.family === 'double' || mark.family === 'guillemet') &&
      !found.some(({ start, end }) => start === mark.start || end === mark.end),
  );
}

/** Whether only marks and stops follow a mark in its sentence. */
function ends(text: string, sentence: Span, mark: Span): boolean {
  return contains(sentence, mark) && !/[\p{L}\p{N}]/u.test(text.slice(mark.end, sentence.end));
}
