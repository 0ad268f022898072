import { type TextsParts, TextsWriter, textAt } from '../flat/texts.ts';
import type { EventInput } from './event.ts';
import type { Published } from './kept.ts';
import type { DateMention } from './mention.ts';

/** What a mention is, in the order in which it is remembered: its keys are half of its JSON. */
const KEYS = [
  'start',
  'end',
  'type',
  'value',
  'edtf',
  'days',
  'alternatives',
  'precision',
  'known',
  'implied',
  'certainty',
  'contradiction',
  'kind',
  'move',
  'tense',
] as const satisfies readonly (keyof DateMention)[];

/** How the dates of a document are read. */
export type ReadDates = (published: Published) => readonly DateMention[];

/** Documents that stay open. */
const MOST_OPEN = 4;

/**
 * Documents with their dates. Those of documents that are read one after another are remembered as
 * short texts until the events of all are made; others are extracted whenever they are asked for.
 */
export class Inputs {
  readonly #published: readonly Published[];
  readonly #readDates: ReadDates;
  /** By document the number of its dates among those remembered, and these. */
  readonly #numbers = new Map<number, number>();
  readonly #writer = new TextsWriter();
  #remembered: TextsParts | null = null;
  readonly #open = new Map<number, EventInput>();

  constructor(published: readonly Published[], readDates: ReadDates) {
    this.#published = published;
    this.#readDates = readDates;
  }

  /** A document with its dates, which are remembered; not after {@link Inputs.of}. */
  read(document: number): EventInput {
    const mentions = this.#readDates(this.#published[document]!);
    this.#numbers.set(document, this.#numbers.size);
    this.#writer.add(toText(mentions));
    return this.#input(document, mentions);
  }

  /** A document with its dates; those asked for last stay open. */
  of(document: number): EventInput {
    const known = this.#open.get(document);
    if (known) return known;
    if (this.#open.size === MOST_OPEN) this.#open.clear();
    const input = this.#input(document, this.#mentionsOf(document));
    this.#open.set(document, input);
    return input;
  }

  #mentionsOf(document: number): readonly DateMention[] {
    this.#remembered ??= this.#writer.done();
    const number = this.#numbers.get(document);
    if (number !== undefined) return fromText(textAt(this.#remembered, number));
    return this.#readDates(this.#published[document]!);
  }

  /** The publication day is read when asked for: forty thousand with their reasons take 40 MB. */
  #input(document: number, mentions: readonly DateMention[]): EventInput {
    return { ...this.#published[document]!, mentions };
  }
}

function toText(mentions: readonly DateMention[]): string {
  return JSON.stringify(mentions.map((mention) => KEYS.map((key) => mention[key])));
}

function fromText(text: string): DateMention[] {
  return (JSON.parse(text) as unknown[][]).map(
    (values) =>
      Object.fromEntries(KEYS.map((key, i) => [key, values[i]])) as unknown as DateMention,
  );
}
