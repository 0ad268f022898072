import { createHash } from 'node:crypto';
import { eachToken } from '../arabic/tokenise.ts';
import type { Document } from '../corpus/document.ts';
import type { Reference } from '../dates/reference.ts';
import { sharedArray, toShared } from '../flat/memory.ts';
import { toNarrow } from '../flat/narrow.ts';
import { toVarints, VarintReader } from '../flat/varints.ts';
import { opensBlock } from '../search/blocks.ts';
import type { Dictionary } from './dictionary.ts';
import { windowNumbers } from './window.ts';

/** What a document has besides its text and spans; written as JSON behind its text. */
export interface Head {
  readonly path: string;
  readonly stated: Document['stated'];
  readonly reference: Reference;
}

/**
 * Documents in four flat arrays over shared memory: written once by the thread that read the files,
 * then read by all threads without a copy, and kept in a file as they are.
 */
export interface Bundle {
  /** Each document's text and, behind it, its {@link Head}; as {@link toNarrow} writes them. */
  readonly text: Uint8Array;
  /** {@link RECORD} numbers a document; see {@link Field}. */
  readonly table: Int32Array;
  /** Of each document its paragraphs, sentences and passages; see {@link SPAN}. */
  readonly spans: Int32Array;
  /** The words of the passages, by number, as varints; those that fold to nothing are left out. */
  readonly tokens: Uint8Array;
}

/** Places in a document's record; `text`, `head`, `end` and `tokens` are bytes of the bundle's. */
export const FIELD = {
  text: 0,
  head: 1,
  end: 2,
  spans: 3,
  paragraphs: 4,
  sentences: 5,
  passages: 6,
  tokens: 7,
  /** Its publication window, as {@link windowNumbers}; 0 and 0 if unknown. */
  first: 8,
  dayAfterLast: 9,
  /** {@link DIGEST} numbers that tell what stands in it from anything else. */
  digest: 10,
  /** UTF-16 units of its text. */
  length: 14,
} as const;
export const DIGEST = 4;
export const RECORD = 15;

/** Numbers a span takes: start and end; with its paragraph; and with its words and {@link opensBlock}. */
export const SPAN = { paragraph: 2, sentence: 3, passage: 5 } as const;

/** Collects documents for a bundle. */
export class BundleWriter {
  readonly #texts: Uint8Array[] = [];
  readonly #table: number[] = [];
  readonly #spans: number[] = [];
  readonly #tokens: Uint8Array[] = [];
  readonly #dictionary: Dictionary;
  #length = 0;
  #tokenBytes = 0;

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary;
  }

  add(document: Document, head: Head): void {
    const { text, paragraphs, sentences, passages } = document;
    const json = JSON.stringify(head);
    const [body, rest] = [toNarrow(text), toNarrow(json)];
    const behind = this.#length + body.length;
    const end = behind + rest.length;
    this.#table.push(this.#length, behind, end, this.#spans.length);
    this.#table.push(paragraphs.length, sentences.length, passages.length);
    this.#table.push(this.#tokenBytes, ...(windowNumbers(head.reference) ?? [0, 0]));
    this.#table.push(...digestOf(text, json), text.length);
    this.#texts.push(body, rest);
    this.#length = end;
    for (const { start, end: last } of paragraphs) this.#spans.push(start, last);
    for (const { start, end: last, paragraph } of sentences)
      this.#spans.push(start, last, paragraph);
    const tokens: number[] = [];
    passages.forEach(({ start, end: last, paragraph }, n) => {
      const before = tokens.length;
      eachToken(text, start, last, (from, to) => {
        const word = this.#dictionary.numberOf(text.slice(from, to));
        if (word >= 0) tokens.push(word);
      });
      const words = tokens.length - before;
      this.#spans.push(start, last, paragraph, words, opensBlock(text, passages, n) ? 1 : 0);
    });
    const packed = toVarints(tokens);
    this.#tokens.push(packed);
    this.#tokenBytes += packed.length;
  }

  done(): Bundle {
    return {
      text: joined(this.#texts),
      table: toShared(this.#table),
      spans: toShared(this.#spans),
      tokens: joined(this.#tokens),
    };
  }
}

/** A bundle whose words have other numbers; the table of the one that is given is changed too. */
export function renumber({ table, tokens, ...rest }: Bundle, numbers: readonly number[]): Bundle {
  const renumbered: Uint8Array[] = [];
  const reader = new VarintReader(tokens);
  let length = 0;
  for (let at = 0; at < table.length; at += RECORD) {
    const isLast = at + RECORD === table.length;
    const end = isLast ? tokens.length : table[at + RECORD + FIELD.tokens]!;
    const words: number[] = [];
    while (reader.at < end) words.push(numbers[reader.next()]!);
    const packed = toVarints(words);
    renumbered.push(packed);
    table[at + FIELD.tokens] = length;
    length += packed.length;
  }
  return { ...rest, table, tokens: joined(renumbered) };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = sharedArray(
    Uint8Array,
    pieces.reduce((sum, { length }) => sum + length, 0),
  );
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function digestOf(text: string, head: string): number[] {
  const hash = createHash('sha1').update(text, 'utf16le').update(head, 'utf16le').digest();
  return Array.from({ length: DIGEST }, (_, i) => hash.readInt32LE(i * 4));
}
