import { readFileSync } from 'node:fs';
import { quotations } from '../../src/arabic/quotation.ts';
import { segment } from '../../src/arabic/sentences.ts';
import { sliceOf } from '../../src/arabic/span.ts';
import { readLines } from '../data.ts';
import { type Item, type SeedSentences, seedPath } from './sets.ts';

/** F1 of spans with their paragraph, against the labels of the five articles. */
export function seedsF1(): number {
  const pairs = readLines<SeedSentences>('sentences/seeds_sentences.jsonl').map((item) => {
    const { sentences } = segment(readFileSync(seedPath(item.doc), 'utf8'));
    return {
      gold: item.sentences.map(({ start, end, para }) => `${start}-${end}-${para}`),
      given: sentences.map(({ start, end, paragraph }) => `${start}-${end}-${paragraph}`),
    };
  });
  return f1(pairs);
}

/** F1 of sentence ends against EASC's units, where those are sentences and not wrapped lines. */
export function eascF1(items: readonly Item[]): number {
  const pairs = items.flatMap(({ text, units = [] }) => {
    const { paragraphs, sentences } = segment(text);
    if (paragraphs.some((paragraph) => sliceOf(text, paragraph).includes('\n'))) return [];
    const gold = units.map(([, end]) => String(text.slice(0, end).trimEnd().length));
    return [{ gold, given: sentences.map(({ end }) => String(end)) }];
  });
  return f1(pairs);
}

/** How many sentences begin or end inside a closed quotation: none should. */
export function cutQuotations(items: readonly Item[]): number {
  let cut = 0;
  for (const { text } of items) {
    const { paragraphs, sentences } = segment(text);
    const closed = paragraphs.flatMap((paragraph) =>
      quotations(text, paragraph).filter((quotation) => quotation.closed),
    );
    for (const { end } of sentences) {
      if (closed.some((quotation) => quotation.start < end && end < quotation.end)) cut++;
    }
  }
  return cut;
}

function f1(pairs: readonly { gold: readonly string[]; given: readonly string[] }[]): number {
  let right = 0;
  let all = 0;
  for (const { gold, given } of pairs) {
    const known = new Set(gold);
    right += given.filter((span) => known.has(span)).length;
    all += known.size + given.length;
  }
  return all === 0 ? 0 : (2 * right) / all;
}
