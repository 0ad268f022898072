import type { Span } from '../arabic/span.ts';
import type { Document, Metadata, Paragraph, Passage, Sentence } from '../corpus/document.ts';
import { fromNarrow } from '../flat/narrow.ts';
import { type Bundle, DIGEST, FIELD, type Head, RECORD, SPAN } from './bundle.ts';

/** Documents of this thread that stay decoded: more than one answer looks at. */
let mostDecoded = 128;
const decoded: ShelvedDocument[] = [];
let turn = 0;

/**
 * For a thread that reads one document after another: of a few, what is decoded is let go before it
 * counts as old, which is when garbage becomes dear.
 */
export function decodeFew(): void {
  mostDecoded = 4;
}

/** What was decoded of a document so far: a title is often asked for, its sentences seldom. */
interface Decoded {
  text?: string;
  head?: Head;
  paragraphs?: readonly Paragraph[];
  sentences?: readonly Sentence[];
  passages?: readonly Passage[];
}

/**
 * A document of a {@link Bundle}: nothing but its place until it is asked for something, then
 * decoded and kept until a hundred others were asked. Forty thousand of them take 4 MB.
 */
export class ShelvedDocument implements Document {
  readonly id: string;
  /** Its place in the edition. */
  readonly number: number;
  readonly #bundle: Bundle;
  readonly #at: number;
  #open: Decoded | null = null;

  /**
   * @param number its place in the edition
   * @param place its number in the bundle
   */
  constructor(id: string, number: number, bundle: Bundle, place: number) {
    this.id = id;
    this.number = number;
    this.#bundle = bundle;
    this.#at = place * RECORD;
  }

  get text(): string {
    const open = this.#opened();
    open.text ??= fromNarrow(this.#bundle.text, this.#field('text'), this.#field('head'));
    return open.text;
  }

  get path(): string {
    return this.#head.path;
  }

  get stated(): Metadata {
    return this.#head.stated;
  }

  get reference(): Head['reference'] {
    return this.#head.reference;
  }

  get paragraphs(): readonly Paragraph[] {
    const open = this.#opened();
    open.paragraphs ??= this.#read(
      'paragraphs',
      this.#field('spans'),
      SPAN.paragraph,
      (span, i) => ({
        ...span,
        number: i + 1,
      }),
    );
    return open.paragraphs;
  }

  get sentences(): readonly Sentence[] {
    const open = this.#opened();
    const from = this.#field('spans') + this.#field('paragraphs') * SPAN.paragraph;
    open.sentences ??= this.#read('sentences', from, SPAN.sentence, (span, _, at) => ({
      ...span,
      paragraph: this.#bundle.spans[at + 2]!,
    }));
    return open.sentences;
  }

  get passages(): readonly Passage[] {
    const open = this.#opened();
    const from =
      this.#field('spans') +
      this.#field('paragraphs') * SPAN.paragraph +
      this.#field('sentences') * SPAN.sentence;
    open.passages ??= this.#read('passages', from, SPAN.passage, (span, i, at) => ({
      number: i + 1,
      ...span,
      paragraph: this.#bundle.spans[at + 2]!,
    }));
    return open.passages;
  }

  /** The days on which it may have been published, as numbers; read without decoding it. */
  get window(): readonly [number, number] | null {
    const first = this.#field('first');
    return first === 0 ? null : [first, this.#field('dayAfterLast')];
  }

  /** Writes what tells its content from any other's. */
  digestTo(digests: Int32Array, at: number): void {
    const from = this.#at + FIELD.digest;
    digests.set(this.#bundle.table.subarray(from, from + DIGEST), at);
  }

  /** What tells its content from any other's. */
  get digest(): string {
    const from = this.#at + FIELD.digest;
    return this.#bundle.table.subarray(from, from + DIGEST).join();
  }

  /** Bytes of its text in UTF-16, read without decoding it. */
  get bytes(): number {
    return this.#field('length') * 2;
  }

  #field(name: keyof typeof FIELD): number {
    return this.#bundle.table[this.#at + FIELD[name]]!;
  }

  get #head(): Head {
    const open = this.#opened();
    open.head ??= JSON.parse(
      fromNarrow(this.#bundle.text, this.#field('head'), this.#field('end')),
    ) as Head;
    return open.head;
  }

  #opened(): Decoded {
    if (this.#open) return this.#open;
    const oldest = decoded[turn];
    if (oldest) oldest.#open = null;
    decoded[turn] = this;
    turn = (turn + 1) % mostDecoded;
    this.#open = {};
    return this.#open;
  }

  #read<T>(
    count: 'paragraphs' | 'sentences' | 'passages',
    from: number,
    size: number,
    item: (span: Span, i: number, at: number) => T,
  ): T[] {
    const { spans } = this.#bundle;
    return Array.from({ length: this.#field(count) }, (_, i) => {
      const at = from + i * size;
      return item({ start: spans[at]!, end: spans[at + 1]! }, i, at);
    });
  }
}
