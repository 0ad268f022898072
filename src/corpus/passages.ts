import { eachToken } from '../arabic/tokenise.ts';
import type { Passage, Sentence } from './document.ts';

/**
 * A passage grows until it has this many words; with the ends of paragraphs below, passages of news
 * have about sixty words on average. That is two to three newspaper sentences: enough to be
 * understood alone on a card, short enough that a hit points at its place. Measured on the
 * development sets, 60 words here lose 0.01 of MRR on questions, 100 lose 0.01 on quotations.
 */
const ENOUGH_WORDS = 80;
/** From here on the end of a paragraph ends the passage too: a thought ends with its paragraph. */
const ENOUGH_AT_PARAGRAPH_END = 50;
/** A blank line parts subjects; only a heading or a caption goes on to what follows it. */
const ENOUGH_AT_BLANK_LINE = 12;
const BLANK_LINE = /\n[^\S\n]*\n/u;
/** A next sentence that would take the passage beyond this begins a new one. */
const MOST_WORDS = 130;

/**
 * Groups neighbouring sentences into passages. Each sentence is in exactly one passage, whole, and
 * passages are in text order; a sentence longer than {@link MOST_WORDS} is a passage of its own.
 */
export function toPassages(text: string, sentences: readonly Sentence[]): Passage[] {
  const passages: Passage[] = [];
  let first: Sentence | null = null;
  let last: Sentence | null = null;
  let words = 0;
  const close = () => {
    if (!first || !last) return;
    passages.push({
      number: passages.length + 1,
      start: first.start,
      end: last.end,
      paragraph: first.paragraph,
    });
    first = null;
    words = 0;
  };
  for (const sentence of sentences) {
    const count = countWords(text, sentence);
    const gap = last === null ? '' : text.slice(last.end, sentence.start);
    const isNewParagraph = gap.includes('\n');
    const isAfterBlankLine = BLANK_LINE.test(gap);
    if (
      words >= ENOUGH_WORDS ||
      (isNewParagraph && words >= ENOUGH_AT_PARAGRAPH_END) ||
      (isAfterBlankLine && words >= ENOUGH_AT_BLANK_LINE) ||
      words + count > MOST_WORDS
    ) {
      close();
    }
    first ??= sentence;
    last = sentence;
    words += count;
  }
  close();
  return passages;
}

function countWords(text: string, sentence: Sentence): number {
  let count = 0;
  eachToken(text, sentence.start, sentence.end, () => count++);
  return count;
}
