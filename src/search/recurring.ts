import type { Span } from '../arabic/span.ts';
import { isStopword } from '../arabic/stopwords.ts';
import { eachToken } from '../arabic/tokenise.ts';
import { GrowingInts } from '../flat/growing.ts';
import type { SearchIndex } from './index.ts';

/** Words in a suggested phrase. */
const LONGEST = 4;
/** A phrase of several words that stands once only is an accident of one sentence. */
const FEWEST = 2;
const MOST_PHRASES = 50_000;
/**
 * Words that are read for phrases. A larger corpus is sampled evenly, sentence by sentence: what an
 * editor would want suggested recurs often enough to be in the sample, and counting every run of
 * eight million words would take a gigabyte.
 */
const MOST_WORDS = 250_000;

/** A word, or a run of words that recurs, as it was first written; counted over the sample. */
export interface Phrase {
  readonly text: string;
  readonly count: number;
}

/** Years that the corpus names, most often named first. */
export function collectYears({ lexicon, termFrequency }: SearchIndex): string[] {
  return Array.from(termFrequency, (count, term) => ({ word: lexicon.word(term), count }))
    .filter(({ word }) => /^(?:1[89]|20)\d\d$/u.test(word))
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
    .map(({ word }) => word);
}

/**
 * The corpus's own names and phrases, most telling first: runs of two to four words that recur,
 * neither beginning nor ending with a function word, and single words.
 */
export function collectPhrases(index: SearchIndex): Phrase[] {
  const sample = sampleOf(index);
  const counts = new Map<string, Counted>();
  const mayRecur = bucketsThatRecur(sample);
  eachRun(sample, (from, to, bucket) => {
    if (mayRecur[bucket]! < FEWEST && isSpaced(sample, from, to)) return;
    const key = sample.classes.subarray(from, to + 1).join();
    const run = {
      document: sample.documents[from]!,
      start: sample.starts[from]!,
      end: sample.ends[to]!,
    };
    const { length } = textOf(index, run);
    const seen = counts.get(key);
    if (!seen) counts.set(key, { ...run, count: 1, length });
    else {
      seen.count++;
      // `لخليفة حفتر` and `خليفة حفتر` are one phrase, shown in its shortest form.
      if (length < seen.length) Object.assign(seen, { ...run, length });
    }
  });
  const phrases: Phrase[] = [];
  for (const run of counts.values()) {
    const text = textOf(index, run);
    const { count } = run;
    if (count >= FEWEST || !text.includes(' ')) phrases.push({ text: alone(text), count });
  }
  return phrases
    .sort((a, b) => weigh(b) - weigh(a) || (a.text < b.text ? -1 : 1))
    .slice(0, MOST_PHRASES);
}

/** Where a run of words stands as it is shown; `length`: of that text. */
interface Counted extends Span {
  count: number;
  length: number;
  document: number;
  start: number;
  end: number;
}

function textOf({ documents }: SearchIndex, { document, start, end }: Span & { document: number }) {
  return documents[document]!.text.slice(start, end).replace(/\s+/gu, ' ');
}

/** A slice of a text keeps the whole text in memory: the same letters without it. */
function alone(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

function isSpaced({ starts, ends }: Sample, from: number, to: number): boolean {
  for (let k = from + 1; k <= to; k++) if (starts[k]! > ends[k - 1]!) return true;
  return false;
}

/** The words of every so many sentences, one after another. */
interface Sample {
  readonly documents: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly classes: Int32Array;
  /** By word, {@link WEAK} and {@link FIRST}. */
  readonly flags: Uint16Array;
}

/** A function word, a number, a single letter. */
const WEAK = 1;
/** No phrase goes on from the word before. */
const FIRST = 2;

function sampleOf(index: SearchIndex): Sample {
  const documents = new GrowingInts();
  const starts = new GrowingInts();
  const ends = new GrowingInts();
  const classes = new GrowingInts();
  const flags = new GrowingInts(0, Uint16Array);
  const every = Math.max(1, Math.ceil(index.tokens.length / MOST_WORDS));
  let number = 0;
  index.documents.forEach((document, place) => {
    for (const sentence of document.sentences) {
      if (number++ % every !== 0) continue;
      const { text } = document;
      let isFirst = true;
      let last = sentence.start;
      eachToken(text, sentence.start, sentence.end, (start, end) => {
        // Punctuation between two words parts phrases.
        if (/[^\s]/u.test(text.slice(last, start))) isFirst = true;
        const [term, other] = index.lexicon.termsOf(text.slice(start, end));
        // Glued words would be suggested beside the same words apart.
        if (term === undefined || other !== undefined) isFirst = true;
        else {
          documents.push(place);
          starts.push(start);
          ends.push(end);
          classes.push(index.lexicon.classOf(term));
          flags.push((isWeak(index.lexicon.word(term)) ? WEAK : 0) + (isFirst ? FIRST : 0));
          isFirst = false;
        }
        last = end;
      });
    }
  });
  return {
    documents: documents.done(),
    starts: starts.done(),
    ends: ends.done(),
    classes: classes.done(),
    flags: flags.done(),
  };
}

/** Buckets for runs, of which most come once: only those of a bucket met twice are told apart. */
const BUCKETS = 2 ** 22;

function bucketsThatRecur(sample: Sample): Uint8Array {
  const met = new Uint8Array(BUCKETS);
  eachRun(sample, (_from, _to, bucket) => {
    if (met[bucket]! < FEWEST) met[bucket]!++;
  });
  return met;
}

/** Calls back with the first and last word of each run that neither begins nor ends with a weak one. */
function eachRun(
  { classes, flags }: Sample,
  visit: (from: number, to: number, bucket: number) => void,
): void {
  for (let from = 0; from < classes.length; from++) {
    if (flags[from]! & WEAK) continue;
    let hash = 0x811c9dc5;
    for (let to = from; to < classes.length && to < from + LONGEST; to++) {
      if (to > from && flags[to]! & FIRST) break;
      hash = Math.imul(hash ^ classes[to]!, 0x01000193);
      if ((flags[to]! & WEAK) === 0) visit(from, to, (hash ^ (hash >>> 15)) & (BUCKETS - 1));
    }
  }
}

/** Longer phrases are rarer and say more: a word counts half of a phrase. */
function weigh(phrase: Phrase): number {
  return phrase.count * (phrase.text.includes(' ') ? 2 : 1);
}

/** Words that neither begin nor end a phrase: function words, numbers, single letters. */
function isWeak(word: string): boolean {
  return word.length < 3 || isStopword(word) || /^\p{N}/u.test(word);
}
