import { GrowingInts } from '../../flat/growing.ts';
import { Renumbering } from '../../flat/renumbering.ts';
import type { StringTableParts } from '../../flat/table.ts';
import type { EventInput } from '../event.ts';
import { subjectOf } from './occurrence.ts';
import { coarseTimeOf, hasDays, isUnplaced, widestOf, wordingOf } from './time.ts';

/**
 * What was noted of the mentions of documents, flat over shared memory: 160 bytes a mention, from
 * which events are told apart without reading a text again.
 */
export interface KeptNotes {
  /** Notes one after another: {@link NOTE} numbers each and then its terms. */
  readonly records: Int32Array;
  /** Where the notes of each document begin, and one more. */
  readonly firsts: Int32Array;
  /** Stems near dates, by number. */
  readonly words: StringTableParts;
  /** Lists of kinds, pairs of days and other strings of which there are few, by number. */
  readonly labels: StringTableParts;
}

/** Places in a note; what is a label is its number, 0 where there is none. */
export const FIELD = {
  mention: 0,
  sentence: 1,
  nounStart: 2,
  nounEnd: 3,
  flags: 4,
  publishedOn: 5,
  kinds: 6,
  days: 7,
  widest: 8,
  precision: 9,
  kind: 10,
  certainty: 11,
  move: 12,
  /** Of a mention without days, what it has in common with others of its time. */
  wording: 13,
  /** How many terms follow, nearest first: {@link OWN} and twice a word's number each. */
  terms: 14,
} as const;
export const NOTE = 15;

/** Flags of a note. */
export const PLACED = 1;
export const RELATIVE = 2;
export const PART = 4;
/** Of a term: it names no kind of event. */
export const OWN = 1;
/** Between the parts of a label. */
export const BETWEEN = ',';

const LABELS = [
  FIELD.publishedOn,
  FIELD.kinds,
  FIELD.days,
  FIELD.widest,
  FIELD.precision,
  FIELD.kind,
  FIELD.certainty,
  FIELD.move,
  FIELD.wording,
] as const;

/** Collects the notes of documents in their order. */
export class NoteWriter {
  readonly #old: KeptNotes | null;
  readonly #words: Renumbering;
  readonly #labels: Renumbering;
  readonly #records = new GrowingInts();
  readonly #firsts = new GrowingInts();

  /** @param old notes of older documents, which may be taken over */
  constructor(old: KeptNotes | null = null) {
    this.#old = old;
    this.#words = new Renumbering(old?.words);
    this.#labels = new Renumbering(old?.labels);
    this.#labels.of('');
  }

  /** Notes what a document's mentions tell. */
  add(input: EventInput): void {
    this.#firsts.push(this.#records.length);
    const { reference } = input;
    const publishedOn = reference.day ?? reference.window?.[0] ?? '';
    input.mentions.forEach((mention, number) => {
      const isPlaced = hasDays(mention);
      if (!isPlaced && !isUnplaced(mention)) return;
      const subject = subjectOf(input, number);
      // Of an unknown time and an unknown kind nothing is told.
      if (!subject || (!isPlaced && subject.kinds.length === 0)) return;
      const { sentence, noun, kinds, own } = subject;
      const time = isPlaced ? mention : coarseTimeOf(mention);
      const label = (text: string) => this.#labels.of(text);
      const flags =
        (isPlaced ? PLACED : 0) +
        (mention.known.relative === undefined ? 0 : RELATIVE) +
        (mention.known.part === undefined ? 0 : PART);
      const terms = subject.terms.map(
        (term) => this.#words.of(term) * 2 + (own.has(term) ? OWN : 0),
      );
      this.#records.append([
        ...[number, sentence, noun?.start ?? -1, noun?.end ?? -1, flags],
        label(publishedOn),
        label(kinds.join(BETWEEN)),
        label(time.days?.join(BETWEEN) ?? ''),
        label(isPlaced ? widestOf(mention).join(BETWEEN) : ''),
        label(time.precision),
        label(mention.kind),
        label(mention.certainty),
        label(mention.move ?? ''),
        label(isPlaced ? '' : wordingOf(mention)),
        terms.length,
        ...terms,
      ]);
    });
  }

  /** Takes over what was noted of an older document. */
  addOld(document: number): void {
    this.#firsts.push(this.#records.length);
    const { records, firsts } = this.#old!;
    for (let at = firsts[document]!; at < firsts[document + 1]!; ) {
      const behind = at + NOTE + records[at + FIELD.terms]!;
      const note = records.slice(at, behind);
      for (const field of LABELS) note[field] = this.#labels.ofOld(note[field]!);
      const terms = note.subarray(NOTE);
      for (let i = 0; i < terms.length; i++)
        terms[i] = this.#words.ofOld(terms[i]! >> 1) * 2 + (terms[i]! & OWN);
      this.#records.append(note);
      at = behind;
    }
  }

  done(): KeptNotes {
    this.#firsts.push(this.#records.length);
    return {
      records: this.#records.done(),
      firsts: this.#firsts.done(),
      words: this.#words.done(),
      labels: this.#labels.done(),
    };
  }
}
