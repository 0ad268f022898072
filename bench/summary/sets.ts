import { join } from 'node:path';
import { segment } from '../../src/arabic/sentences.ts';
import type { Article } from '../../src/summary/article.ts';
import type { Length } from '../../src/summary/choose.ts';
import { DATA_FOLDER, readLines } from '../data.ts';
import { rougeWords } from './rouge.ts';

/** An article with what people wrote of it. */
export interface Item {
  readonly title: string;
  readonly text: string;
  readonly references: readonly string[];
  /** EASC: `news` or `wiki`. */
  readonly genre?: string;
  /** EASC: its own sentences, as `[start, end]`. */
  readonly units?: readonly (readonly [number, number])[];
  /** The lines that were put in. */
  readonly noise_lines?: readonly string[];
}

export interface SeedSentences {
  readonly doc: string;
  readonly sentences: readonly {
    readonly start: number;
    readonly end: number;
    readonly para: number;
  }[];
}

export interface SeedSummary {
  readonly doc: string;
  readonly must: readonly number[];
  readonly acceptable: readonly number[];
  readonly avoid: readonly number[];
  readonly junk: readonly number[];
}

/** The part of a set to measure: two items of three to tune on, the third kept back, or all. */
export type Part = 'tune' | 'held' | 'all';

export function items(name: 'easc' | 'bbc' | 'noisy_bbc', part: Part): Item[] {
  const all = readLines<Item>(`summaries/${name}_dev.jsonl`);
  return part === 'all' ? all : all.filter((_, i) => (i % 3 === 2) === (part === 'held'));
}

export function articleOf({ text, title }: Pick<Item, 'text' | 'title'>): Article {
  return { text, title, ...segment(text) };
}

/** The mean length of the references, in words. */
export function referenceLength({ references }: Item): Length {
  const words = references.reduce((sum, item) => sum + rougeWords(item).length, 0);
  return { words: Math.round(words / references.length) };
}

export const ONE_SENTENCE = (): Length => ({ sentences: 1 });

/** Where the five articles lie as they were labelled. */
export function seedPath(doc: string): string {
  return join(DATA_FOLDER, '..', 'corpus', doc);
}
