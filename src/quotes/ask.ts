import { fold } from '../arabic/fold.ts';
import type { Document } from '../corpus/document.ts';
import { StringTable } from '../flat/table.ts';
import {
  BETWEEN_MARKS,
  DENIED,
  DIRECT,
  FIELD,
  type KeptArchive,
  RECORD,
  toKeptArchive,
} from './archive/kept.ts';
import { Matching } from './archive/matching.ts';
import { readQuestion } from './archive/question.ts';
import type { Quote } from './quote.ts';

/** A quote that answers, with its document; `score` rises with how well. */
export interface Answer {
  readonly document: Document;
  readonly quote: Quote;
  readonly score: number;
}

/** A quote, by its number and its document's. */
interface Found {
  readonly number: number;
  readonly quote: number;
  readonly score: number;
}

export interface QuoteRequest {
  /** A question (`ماذا قال ماكرون عن المرتزقة؟`) or words of the quote. */
  readonly query?: string;
  /** A name or title; only what this speaker said. */
  readonly speaker?: string;
  /** A document's id. */
  readonly document?: string;
  /** How many of the best answers; by default all. */
  readonly limit?: number;
}

/** The quotes of an archive, ready to be asked: walks those of documents that have a word asked for. */
export class QuoteArchive {
  readonly #documents: readonly Document[];
  readonly #kept: KeptArchive;
  readonly #names: StringTable;
  readonly #marks: StringTable;
  #numbers: ReadonlyMap<Document, number> | null = null;
  #speakers: readonly { readonly name: string; readonly quotes: number }[] | null = null;

  constructor(documents: readonly Document[], kept: KeptArchive = toKeptArchive(documents)) {
    this.#documents = documents;
    this.#kept = kept;
    this.#names = new StringTable(kept.quotes.speakers);
    this.#marks = new StringTable(kept.quotes.marks);
  }

  /** Who speaks in the archive and how often, most often first; for suggestions. */
  speakers(): readonly { readonly name: string; readonly quotes: number }[] {
    this.#speakers ??= this.#countSpeakers();
    return this.#speakers;
  }

  #countSpeakers() {
    const counts = new Int32Array(this.#names.size);
    const { records } = this.#kept.quotes;
    for (let at = 0; at < records.length; at += RECORD) {
      const speaker = records[at + FIELD.speaker]!;
      if (speaker >= 0) counts[speaker]!++;
    }
    // One name in two spellings (`الأمم المتحدة`, `الأمم المتّحدة`) is one speaker, by the commoner.
    const bySpelling = new Map<string, { name: string; most: number; quotes: number }>();
    counts.forEach((count, speaker) => {
      const name = this.#names.at(speaker);
      const key = fold(name);
      const known = bySpelling.get(key);
      if (!known) bySpelling.set(key, { name, most: count, quotes: count });
      else {
        known.quotes += count;
        if (count > known.most) Object.assign(known, { name, most: count });
      }
    });
    const compare = new Intl.Collator('ar').compare;
    return [...bySpelling.values()]
      .map(({ name, quotes }) => ({ name, quotes }))
      .sort((a, b) => b.quotes - a.quotes || compare(a.name, b.name));
  }

  /**
   * The quotes that answer, best first. Empty when nobody in the archive said such a thing: a
   * speaker who is asked for must be the one who speaks, and what is asked about must be in his
   * words or right beside them.
   */
  ask({ query = '', speaker, document, limit }: QuoteRequest): Answer[] {
    const question = readQuestion(query);
    const matching = new Matching(this.#kept, {
      speaker: speaker ?? question.speaker,
      topic: question.topic,
      verb: question.verb,
    });
    const found: Found[] = [];
    const { firsts } = this.#kept.quotes;
    for (let number = 0; number + 1 < firsts.length; number++) {
      if (!matching.mayAnswer(number)) continue;
      if (document !== undefined && this.#documents[number]!.id !== document) continue;
      for (let quote = firsts[number]!; quote < firsts[number + 1]!; quote++) {
        const score = matching.score(number, quote);
        if (score > 0) found.push({ number, quote, score });
      }
    }
    return found
      .sort((a, b) => b.score - a.score || this.#innerFirst(a, b))
      .slice(0, limit)
      .map(({ number, quote, score }) => ({
        document: this.#documents[number]!,
        quote: this.#quote(quote),
        score,
      }));
  }

  /** Of two answers as good, who spoke before the agency that carried his words. */
  #innerFirst(a: Found, b: Found): number {
    return Number(this.#isInside(b, a)) - Number(this.#isInside(a, b));
  }

  #isInside({ number, quote }: Found, outer: Found): boolean {
    const { records } = this.#kept.quotes;
    const of = (at: number, field: number) => records[at * RECORD + field]!;
    const isLater = of(quote, FIELD.start) > of(outer.quote, FIELD.start);
    return number === outer.number && isLater && of(quote, FIELD.end) <= of(outer.quote, FIELD.end);
  }

  /** Everything said in one of the documents, in the order of the text. */
  quotesOf(document: Document): Quote[] {
    this.#numbers ??= new Map(this.#documents.map((one, number) => [one, number]));
    const number = this.#numbers.get(document);
    if (number === undefined) return [];
    const { firsts } = this.#kept.quotes;
    const quotes: Quote[] = [];
    for (let n = firsts[number]!; n < firsts[number + 1]!; n++) quotes.push(this.#quote(n));
    return quotes;
  }

  /** A quote as it was extracted. */
  #quote(number: number): Quote {
    const { records } = this.#kept.quotes;
    const field = (name: keyof typeof FIELD) => records[number * RECORD + FIELD[name]]!;
    const span = (start: number, end: number) => (start < 0 ? null : { start, end });
    const flags = field('flags');
    const marks = field('marks');
    const speaker = field('speaker');
    const [open = '', close = ''] = marks < 0 ? [] : this.#marks.at(marks).split(BETWEEN_MARKS);
    return {
      start: field('start'),
      end: field('end'),
      kind: flags & DIRECT ? 'direct' : 'reported',
      marks: marks < 0 ? null : { open, close },
      speakerText: span(field('writtenStart'), field('writtenEnd')),
      speaker: speaker < 0 ? null : this.#names.at(speaker),
      cue: span(field('cueStart'), field('cueEnd')),
      denied: (flags & DENIED) !== 0,
    };
  }
}
