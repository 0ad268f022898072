import type { Document, Metadata, Paragraph, Passage, Sentence } from '../corpus/document.ts';
import { type Bundle, decode, FIELD, type Head, RECORD, SPAN } from './bundle.ts';

/** Texts that stay decoded: more than one answer looks at. */
const MOST_DECODED = 512;
const decoded: ShelvedDocument[] = [];
let turn = 0;

interface Decoded {
  readonly text: string;
  readonly head: Head;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly passages: readonly Passage[];
}

/**
 * A document of a {@link Bundle}: nothing but its place until it is asked for something, then
 * decoded and kept until {@link MOST_DECODED} others were asked. Forty thousand of them take 4 MB.
 */
export class ShelvedDocument implements Document {
  readonly id: string;
  readonly #bundle: Bundle;
  readonly #at: number;
  #open: Decoded | null = null;

  /** @param number the document's number in its bundle */
  constructor(id: string, bundle: Bundle, number: number) {
    this.id = id;
    this.#bundle = bundle;
    this.#at = number * RECORD;
  }

  get text(): string {
    return this.#decode().text;
  }

  get path(): string {
    return this.#decode().head.path;
  }

  get stated(): Metadata {
    return this.#decode().head.stated;
  }

  get reference(): Head['reference'] {
    return this.#decode().head.reference;
  }

  get paragraphs(): readonly Paragraph[] {
    return this.#decode().paragraphs;
  }

  get sentences(): readonly Sentence[] {
    return this.#decode().sentences;
  }

  get passages(): readonly Passage[] {
    return this.#decode().passages;
  }

  /** The days on which it may have been published, as numbers; read without decoding it. */
  get window(): readonly [number, number] | null {
    const first = this.#field('first');
    return first === 0 ? null : [first, this.#field('dayAfterLast')];
  }

  /** Bytes of its text, as it is held. */
  get bytes(): number {
    return (this.#field('head') - this.#field('text')) * 2;
  }

  #field(name: keyof typeof FIELD): number {
    return this.#bundle.table[this.#at + FIELD[name]]!;
  }

  #decode(): Decoded {
    if (this.#open) return this.#open;
    const { text, spans } = this.#bundle;
    const json = decode(text, this.#field('head'), this.#field('end'));
    const paragraphsAt = this.#field('spans');
    const sentencesAt = paragraphsAt + this.#field('paragraphs') * SPAN.paragraph;
    const passagesAt = sentencesAt + this.#field('sentences') * SPAN.sentence;
    this.#open = {
      text: decode(text, this.#field('text'), this.#field('head')),
      head: JSON.parse(json) as Head,
      paragraphs: this.#read('paragraphs', (i) => {
        const at = paragraphsAt + i * SPAN.paragraph;
        return { start: spans[at]!, end: spans[at + 1]!, number: i + 1 };
      }),
      sentences: this.#read('sentences', (i) => {
        const at = sentencesAt + i * SPAN.sentence;
        return { start: spans[at]!, end: spans[at + 1]!, paragraph: spans[at + 2]! };
      }),
      passages: this.#read('passages', (i) => {
        const at = passagesAt + i * SPAN.passage;
        return { number: i + 1, start: spans[at]!, end: spans[at + 1]!, paragraph: spans[at + 2]! };
      }),
    };
    const oldest = decoded[turn];
    if (oldest) oldest.#open = null;
    decoded[turn] = this;
    turn = (turn + 1) % MOST_DECODED;
    return this.#open;
  }

  #read<T>(count: 'paragraphs' | 'sentences' | 'passages', item: (i: number) => T): T[] {
    return Array.from({ length: this.#field(count) }, (_, i) => item(i));
  }
}
