import type { Span } from '../../arabic/span.ts';
import type { Word } from '../cues/clause.ts';
import { isSameName } from './person.ts';

/** Who speaks: as written, and the name that this stands for in the text; null where nobody is told. */
export interface Speaker {
  readonly speakerText: Span | null;
  readonly speaker: string | null;
}

/** What a verb shows of its subject; null where it shows nothing. */
export interface Agreement {
  readonly feminine: boolean | null;
  readonly plural: boolean | null;
}

/** A paper that somebody speaks in: its noun, folded, `بيان`, and where it is told, an offset. */
export interface Paper {
  readonly noun: string;
  readonly at: number;
}

/** Somebody who spoke. */
export interface Met extends Speaker, Agreement {
  /** Where his last words are led to, an offset into the text. */
  readonly at: number;
  /** The last word of his name, folded; null for a body or somebody unnamed. */
  readonly lastName: string | null;
  /** What he spoke in; null where no paper is told. */
  readonly paper: Paper | null;
}

export const NOBODY: Speaker = { speakerText: null, speaker: null };
/** A pronoun does not look further back than so many speakers. */
const MEMORY = 4;
/** A title stands for none of so many named persons where they are not one. */
const BESIDE = 2;

/** Who spoke so far in a text, the last one last. */
export class Spoken {
  readonly #met: Met[] = [];

  get last(): Met | undefined {
    return this.#met.at(-1);
  }

  /** `isBehind`: he is told of in passing, and whoever spoke before him goes on. */
  add(met: Met, isBehind = false): void {
    this.#met.splice(isBehind && this.#met.length > 0 ? -1 : this.#met.length, 0, met);
  }

  /** The nearest one whom a verb may be about; null when it agrees with none. */
  fitting(wanted: Agreement): Met | null {
    return this.recent.find((met) => agrees(met, wanted)) ?? null;
  }

  /**
   * The nearest one since an offset whose verb agrees with a participle, where the last one's does not: `رد زيدان على مريم التي
   * قالت …، | نافيا`; null where the last one may be meant.
   */
  otherSince(from: number, { feminine }: Pick<Agreement, 'feminine'>): Met | null {
    const { last } = this;
    if (!last || last.feminine === null || feminine === null || last.feminine === feminine)
      return null;
    return this.recent.find((met) => met.at >= from && met.feminine === feminine) ?? null;
  }

  /**
   * The nearest person with a name, one that `isKnown` or a single word, whom a title of that gender may
   * stand for; undefined where it may stand for several: a guess is no speaker.
   */
  person(isKnown: (name: string) => boolean, feminine: boolean): Met | undefined {
    // A man's title tells less: what a name is, it does not show.
    const named = this.recent.filter(
      (met) => met.lastName !== null && !(feminine && met.feminine === false),
    );
    const near = named.slice(0, BESIDE);
    if (new Set(near.map(({ lastName }) => lastName)).size > 1) return undefined;
    return named.find(
      ({ speaker }) => speaker !== null && (isKnown(speaker) || !/\s/u.test(speaker)),
    );
  }

  /** Whether someone spoke last under a verb of the other gender: `قال سعد الحداد`, then `وأوضحت الحداد`. */
  isOtherGender(name: string, feminine: boolean): boolean {
    const met = this.#met.findLast(({ speaker }) => speaker === name);
    return met !== undefined && met.feminine === !feminine;
  }

  /** The last one who bears a last name and speaks under verbs of that gender; undefined without one. */
  namesake(name: string, feminine: boolean): Met | undefined {
    return this.#met.findLast(
      ({ lastName, feminine: gender }) =>
        lastName !== null && isSameName(lastName, name) && gender === feminine,
    );
  }

  /** The nearest one whose words as written, a slice of `text`, tell the same office. */
  inOffice(office: RegExp, text: string): Met | undefined {
    return this.recent.find(
      ({ speakerText }) =>
        speakerText && office.test(text.slice(speakerText.start, speakerText.end)),
    );
  }

  /** The last one who spoke in a paper of that name, and is told. */
  inPaper(noun: string): Met | undefined {
    return this.#met.findLast((met) => met.paper?.noun === noun && met.speaker !== null);
  }

  /** The last speaker, where a sentence names him again: `وكان لسوروس نظرة أخرى، حيث قال`. */
  namedAgain(words: readonly Word[], wanted: Agreement): Met | null {
    const { last } = this;
    const name = last?.lastName;
    if (!last || !name || !agrees(last, wanted)) return null;
    const isHim = ({ form, bare }: Word) =>
      [form, bare, form.replace(/^[لب]/u, '')].some((word) => isSameName(word, name));
    return words.some(isHim) ? last : null;
  }

  /** Those who spoke last, the last one first. */
  get recent(): Met[] {
    return this.#met.slice(-MEMORY).reverse();
  }
}

function agrees(met: Agreement, wanted: Agreement): boolean {
  return (
    mayBeSame(met.feminine, wanted.feminine) && (wanted.plural !== true || met.plural !== false)
  );
}

function mayBeSame(a: boolean | null, b: boolean | null): boolean {
  return a === null || b === null || a === b;
}
