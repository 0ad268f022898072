import type { Span } from '../../arabic/span.ts';
import type { Document } from '../../corpus/document.ts';
import { GrowingInts } from '../../flat/growing.ts';
import { sharedInts } from '../../flat/memory.ts';
import { Renumbering } from '../../flat/renumbering.ts';
import { StringTable, type StringTableParts } from '../../flat/table.ts';
import { extractQuotes } from '../extract.ts';
import type { Quote } from '../quote.ts';
import { eachWord, formOf } from '../verify/words.ts';
import { type KeptWords, startsOf, toKeptWords } from '../verify/words-kept.ts';
import { readQuestion } from './question.ts';
import { type KeptStems, stemsOf } from './stems.ts';

/** Everything that was said in an archive and all of its words, flat: {@link QuoteArchive} asks it. */
export interface KeptArchive {
  readonly words: KeptWords;
  readonly quotes: KeptQuotes;
  readonly stems: KeptStems;
}

/** The quotes of documents, in flat pieces over shared memory: 64 bytes a quote. */
export interface KeptQuotes {
  /** {@link RECORD} numbers a quote; see {@link FIELD}. */
  readonly records: Int32Array;
  /** The first quote of each document, and one more. */
  readonly firsts: Int32Array;
  /** Names of speakers, verbs of cues, and pairs of marks, by number. */
  readonly speakers: StringTableParts;
  readonly verbs: StringTableParts;
  readonly marks: StringTableParts;
  /** Words of names and titles by number: a title's need not stand in any text. */
  readonly names: StringTableParts;
  /** The words of each speaker's name: those of `n` are `[speakerFirsts[n], speakerFirsts[n + 1])`. */
  readonly speakerWords: Int32Array;
  readonly speakerFirsts: Int32Array;
  /** The words of each document's title; of those only in which somebody speaks. */
  readonly titleWords: Int32Array;
  readonly titleFirsts: Int32Array;
}

/**
 * Places in a quote's record. Spans are offsets into the text, `…Word` runs of words counted from
 * the document's first; -1 stands for null.
 */
export const FIELD = {
  start: 0,
  end: 1,
  flags: 2,
  marks: 3,
  writtenStart: 4,
  writtenEnd: 5,
  speaker: 6,
  cueStart: 7,
  cueEnd: 8,
  verb: 9,
  saidWord: 10,
  saidNextWord: 11,
  aroundWord: 12,
  aroundNextWord: 13,
  writtenWord: 14,
  writtenNextWord: 15,
} as const;
export const RECORD = 16;
export const DIRECT = 1;
export const DENIED = 2;
/** Parts the two marks of a pair; no mark. */
export const BETWEEN_MARKS = '\n';

/**
 * What an archive's questions are answered from. A function of the documents alone: what is taken
 * from `old` is what reading them again would give.
 * @param from by document its number in `old`, -1 for one to be read
 * @param words those of the documents, if they are known
 */
export function toKeptArchive(
  documents: readonly Document[],
  old: KeptArchive | null = null,
  from: Int32Array | null = null,
  words: KeptWords = toKeptWords(documents, old?.words, from),
  readQuotes: (document: Document) => readonly Quote[] = extractQuotes,
): KeptArchive {
  const quotes = toKeptQuotes(documents, words, old?.quotes ?? null, from, readQuotes);
  return { words, quotes, stems: stemsOf(words.forms, quotes.names) };
}

function toKeptQuotes(
  documents: readonly Document[],
  words: KeptWords,
  old: KeptQuotes | null,
  from: Int32Array | null,
  readQuotes: (document: Document) => readonly Quote[],
): KeptQuotes {
  const records = new GrowingInts();
  const firsts = sharedInts(documents.length + 1);
  const titleWords = new GrowingInts();
  const titleFirsts = sharedInts(documents.length + 1);
  const speakers = new Renumbering(old?.speakers);
  const verbs = new Renumbering(old?.verbs);
  const marks = new Renumbering(old?.marks);
  const names = new Renumbering(old?.names);
  documents.forEach((document, i) => {
    firsts[i] = records.length / RECORD;
    titleFirsts[i] = titleWords.length;
    const known = from?.[i] ?? -1;
    if (old && known >= 0) {
      for (let n = old.firsts[known]!; n < old.firsts[known + 1]!; n++) {
        const record = old.records.slice(n * RECORD, (n + 1) * RECORD);
        for (const [field, table] of [
          [FIELD.speaker, speakers],
          [FIELD.verb, verbs],
          [FIELD.marks, marks],
        ] as const)
          if (record[field]! >= 0) record[field] = table.ofOld(record[field]!);
        records.append(record);
      }
      for (let n = old.titleFirsts[known]!; n < old.titleFirsts[known + 1]!; n++)
        titleWords.push(names.ofOld(old.titleWords[n]!));
      return;
    }
    const quotes = readQuotes(document);
    if (quotes.length === 0) return;
    const starts = startsOf(words, i);
    for (const quote of quotes) {
      const { speaker } = quote;
      const { verb, pair } = namesOf(document, quote);
      records.append([
        quote.start,
        quote.end,
        (quote.kind === 'direct' ? DIRECT : 0) + (quote.denied ? DENIED : 0),
        pair === null ? -1 : marks.of(pair),
        ...bounds(quote.speakerText),
        speaker === null ? -1 : speakers.of(speaker),
        ...bounds(quote.cue),
        verb === null ? -1 : verbs.of(verb),
        ...runOf(starts, quote),
        ...runOf(starts, sentencesAround(document, quote)),
        ...runOf(starts, quote.speakerText ?? { start: 0, end: 0 }),
      ]);
    }
    for (const form of formsOf(document.stated.title ?? '')) titleWords.push(names.of(form));
  });
  firsts[documents.length] = records.length / RECORD;
  titleFirsts[documents.length] = titleWords.length;
  const table = new StringTable(speakers.done());
  const speakerWords = new GrowingInts();
  const speakerFirsts = sharedInts(table.size + 1);
  for (let n = 0; n < table.size; n++) {
    for (const form of formsOf(table.at(n))) speakerWords.push(names.of(form));
    speakerFirsts[n + 1] = speakerWords.length;
  }
  return {
    records: records.done(),
    firsts,
    speakers: table.parts,
    verbs: verbs.done(),
    marks: marks.done(),
    names: names.done(),
    speakerWords: speakerWords.done(),
    speakerFirsts,
    titleWords: titleWords.done(),
    titleFirsts,
  };
}

function namesOf({ text }: Document, { cue, marks }: Quote) {
  return {
    verb: cue && readQuestion(text.slice(cue.start, cue.end)).verb,
    pair: marks && marks.open + BETWEEN_MARKS + marks.close,
  };
}

function bounds(span: Span | null): [number, number] {
  return span ? [span.start, span.end] : [-1, -1];
}

/** From the first sentence that a quote touches to the last. */
function sentencesAround({ sentences }: Document, quote: Quote): Span {
  const touched = sentences.filter(({ start, end }) => start < quote.end && quote.start < end);
  return { start: touched[0]?.start ?? 0, end: touched.at(-1)?.end ?? 0 };
}

/** The words that begin in a span, `[first, next)`. */
function runOf(starts: readonly number[], { start, end }: Span): [number, number] {
  return [firstFrom(starts, start), firstFrom(starts, end)];
}

/** Index of the first of rising numbers that is at least `value`. */
function firstFrom(rising: readonly number[], value: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The forms of a text's words, as verification compares them. */
export function formsOf(text: string): string[] {
  const forms: string[] = [];
  eachWord(text, 0, text.length, (start, end) => forms.push(formOf(text.slice(start, end))));
  return forms;
}
