import type { Paragraph, Sentence } from '../arabic/sentences.ts';

/** What is summarised. Sentences and paragraphs are spans into `text`, in its order. */
export interface Article {
  readonly text: string;
  readonly title?: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
}
