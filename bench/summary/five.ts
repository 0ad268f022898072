import { readFileSync } from 'node:fs';
import { segment } from '../../src/arabic/sentences.ts';
import { readLines } from '../data.ts';
import type { Chooser } from './baselines.ts';
import { type SeedSentences, type SeedSummary, seedPath } from './sets.ts';

/** Of fifteen sentences (three of each of the five articles), how an editor would take them. */
export interface Judged {
  readonly unwanted: number;
  readonly acceptable: number;
  readonly must: number;
  /** The sentences chosen, an article a line, by the numbers of the labelled sentences. */
  readonly chosen: readonly (readonly number[])[];
}

export function fiveArticles(choose: Chooser): Judged {
  const gold = new Map(
    readLines<SeedSentences>('sentences/seeds_sentences.jsonl').map((item) => [item.doc, item]),
  );
  const sum = { unwanted: 0, acceptable: 0, must: 0 };
  const all: number[][] = [];
  for (const item of readLines<SeedSummary>('summaries/seeds_summary.jsonl')) {
    const text = readFileSync(seedPath(item.doc), 'utf8');
    const article = { text, ...segment(text) };
    const labelled = gold.get(item.doc)!.sentences;
    const chosen = choose(article, { sentences: 3 }).map((index) =>
      labelled.findLastIndex(({ start }) => start <= article.sentences[index]!.start),
    );
    const unwanted = new Set([...item.avoid, ...item.junk]);
    sum.unwanted += chosen.filter((index) => unwanted.has(index)).length;
    sum.acceptable += chosen.filter((index) => item.acceptable.includes(index)).length;
    sum.must += item.must.filter((index) => chosen.includes(index)).length;
    all.push(chosen);
  }
  return { ...sum, chosen: all };
}
