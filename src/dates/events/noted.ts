import type { Day, DayInterval } from '../../day.ts';
import { ownInts } from '../../flat/memory.ts';
import { StringTable } from '../../flat/table.ts';
import type { Certainty, MentionKind, Move, Precision } from '../mention.ts';
import { BETWEEN, FIELD, type KeptNotes, NOTE, OWN, PART, PLACED, RELATIVE } from './notes.ts';
import type { Occurrence, Unplaced } from './occurrence.ts';
import type { Terms } from './terms.ts';

/** A word near more dates than these, and than one in fifty, tells no event from another. */
const COMMON = 20;
const COMMON_SHARE = 0.02;

/** What was noted of all mentions, in the order of documents and texts. */
export interface AllNoted {
  /** Without the words that are near many dates. */
  readonly occurrences: readonly Occurrence[];
  /**
   * Mentions without certain days that name what happens (`الانتخابات مع نهاية العام` of an unknown
   * year), those of one event together: of one document, one kind and one wording. Across articles
   * nothing is known of their being the same.
   */
  readonly unplaced: readonly (readonly Unplaced[])[];
}

/** Opens kept notes: small objects over one flat list of terms. */
export function openNotes(notes: KeptNotes): AllNoted {
  const { records } = notes;
  const occurrences: Occurrence[] = [];
  const unplaced: Unplaced[][] = [];
  const labels = new Labels(notes);
  const terms = new TermLists(notes);
  let byWording = new Map<string, Unplaced[]>();
  let last = -1;
  eachNote(notes, (document, at) => {
    const field = (name: keyof typeof FIELD) => records[at + FIELD[name]]!;
    const kinds = labels.list(field('kinds'));
    const start = field('nounStart');
    const flags = field('flags');
    const [sentence, mention] = [field('sentence'), field('mention')];
    const publishedOn = labels.text(field('publishedOn')) as Day | null;
    const noun = start < 0 ? null : { start, end: field('nounEnd') };
    if (flags & PLACED) {
      // Written out: what is spread into an object takes three times its room.
      occurrences.push({
        document,
        sentence,
        mention,
        publishedOn,
        kinds,
        noun,
        terms: terms.uncommon(at),
        days: labels.days(field('days'))!,
        widest: labels.days(field('widest'))!,
        precision: labels.text(field('precision')) as Precision,
        kind: labels.text(field('kind')) as MentionKind,
        certainty: labels.text(field('certainty')) as Certainty,
        move: labels.text(field('move')) as Move | null,
        isRelative: (flags & RELATIVE) !== 0,
        isPart: (flags & PART) !== 0,
        own: terms.own(at),
      });
      return;
    }
    if (document !== last) byWording = new Map();
    last = document;
    const one: Unplaced = {
      ...{ document, sentence, mention, publishedOn, kinds, noun },
      terms: terms.all(at),
      days: labels.days(field('days')),
      precision: labels.text(field('precision')) as Unplaced['precision'],
    };
    const key = `${kinds[0]} ${field('wording')}`;
    const group = byWording.get(key);
    if (group) group.push(one);
    else {
      const begun = [one];
      byWording.set(key, begun);
      unplaced.push(begun);
    }
  });
  return { occurrences, unplaced };
}

function eachNote(
  { records, firsts }: KeptNotes,
  visit: (document: number, at: number) => void,
): void {
  for (let document = 0; document + 1 < firsts.length; document++) {
    for (let at = firsts[document]!; at < firsts[document + 1]!; ) {
      visit(document, at);
      at += NOTE + records[at + FIELD.terms]!;
    }
  }
}

/** Labels by number, each opened once: of a hundred thousand mentions most share theirs. */
class Labels {
  readonly #table: StringTable;
  readonly #lists: (readonly string[])[] = [];

  constructor({ labels }: KeptNotes) {
    this.#table = new StringTable(labels);
  }

  text(number: number): string | null {
    return this.list(number)[0] ?? null;
  }

  list(number: number): readonly string[] {
    this.#lists[number] ??= this.#table.at(number).split(BETWEEN).filter(Boolean);
    return this.#lists[number];
  }

  days(number: number): DayInterval | null {
    return number === 0 ? null : (this.list(number) as unknown as DayInterval);
  }
}

/** The terms of notes, as lists in one pool. */
class TermLists {
  readonly #records: Int32Array;
  /** By word, near how many mentions with days it is; and from how many on it is common. */
  readonly #counts: Int32Array;
  readonly #most: number;
  readonly #pool: Int32Array;
  #length = 0;

  constructor(notes: KeptNotes) {
    const { records, words } = notes;
    this.#records = records;
    this.#counts = new Int32Array(words.offsets.length - 1);
    let placed = 0;
    let terms = 0;
    eachNote(notes, (_, at) => {
      const behind = at + NOTE + records[at + FIELD.terms]!;
      terms += behind - at - NOTE;
      if ((records[at + FIELD.flags]! & PLACED) === 0) return;
      placed++;
      for (let i = at + NOTE; i < behind; i++) this.#counts[records[i]! >> 1]!++;
    });
    this.#most = Math.max(COMMON, placed * COMMON_SHARE);
    this.#pool = ownInts(terms * 2);
  }

  all(at: number): Terms {
    return this.#list(at, () => true);
  }

  uncommon(at: number): Terms {
    return this.#list(at, (term) => this.#counts[term >> 1]! <= this.#most);
  }

  own(at: number): Terms {
    return this.#list(at, (term) => (term & OWN) !== 0);
  }

  #list(at: number, accepts: (term: number) => boolean): Terms {
    const records = this.#records;
    const from = this.#length;
    const behind = at + NOTE + records[at + FIELD.terms]!;
    for (let i = at + NOTE; i < behind; i++)
      if (accepts(records[i]!)) this.#pool[this.#length++] = records[i]! >> 1;
    this.#pool.subarray(from, this.#length).sort();
    return { pool: this.#pool, from, to: this.#length };
  }
}
