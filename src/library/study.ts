import { type KeptNotes, toKeptEvents } from '../dates/keep-events.ts';
import { sharedInts } from '../flat/memory.ts';
import { toKeptArchive } from '../quotes/archive/kept.ts';
import { suggestionsOf } from '../search/suggestions.ts';
import { DIGEST } from './bundle.ts';
import type { Studied } from './memory.ts';
import type { ShelvedDocument } from './shelf.ts';
import type { ShelvedContents } from './stacks.ts';
import type { Subject } from './subjects.ts';
import { titlesOf } from './titles.ts';
import { datesOrNothing, type OnUnread, quotesOrNothing } from './unread.ts';

/** What was worked out of the documents of an edition, in flat pieces. */
export interface Kept {
  /** {@link DIGEST} numbers for each document, in order. */
  readonly digests: Int32Array;
  /** What a subject's questions are answered from. */
  readonly answers: Studied;
  /** What only the next study needs. */
  readonly notes: unknown;
}

/** Works out what a subject needs. */
export interface Study {
  /**
   * Whether it rests on the index, which is another after every change: it is made anew then. Else
   * nothing is read of documents that an earlier study had, and what it finds is kept.
   */
  readonly isOfIndex: boolean;
  /** @param from by document its number in the earlier study, -1 for one that it did not have */
  make(
    contents: ShelvedContents,
    old: Kept | null,
    from: Int32Array,
    onUnread: OnUnread,
  ): Omit<Kept, 'digests'>;
}

export const STUDIES: Readonly<Record<Subject, Study>> = {
  words: {
    isOfIndex: true,
    make: ({ documents, index }) => {
      const answers = { suggestions: suggestionsOf(index), titles: titlesOf(documents) };
      return { answers, notes: null };
    },
  },
  quotes: {
    isOfIndex: false,
    make: ({ documents }, old, from, onUnread) => {
      const read = quotesOrNothing(onUnread);
      const archive = toKeptArchive(documents, old?.answers.archive, from, undefined, read);
      return { answers: { archive }, notes: null };
    },
  },
  events: {
    isOfIndex: false,
    make: ({ documents }, old, from, onUnread) => {
      // Asked for when needed: forty thousand publication days with their reasons take 40 MB.
      const published = documents.map((document) => ({
        document,
        get reference() {
          return document.reference;
        },
      }));
      const events = old?.answers.events;
      const found = toKeptEvents(
        published,
        old && events ? { events, notes: old.notes as KeptNotes } : null,
        from,
        datesOrNothing(onUnread),
      );
      return { answers: { events: found.events }, notes: found.notes };
    },
  },
};

export function digestsOf(documents: readonly ShelvedDocument[]): Int32Array {
  const digests = sharedInts(documents.length * DIGEST);
  documents.forEach((document, i) => {
    document.digestTo(digests, i * DIGEST);
  });
  return digests;
}

/** By document its number among older ones of the same content; -1 for a new one. */
export function sameAs(digests: Int32Array, old: Int32Array): Int32Array {
  const key = (all: Int32Array, i: number) => all.subarray(i, i + DIGEST).join();
  const numbers = new Map<string, number>();
  for (let i = 0; i < old.length; i += DIGEST) numbers.set(key(old, i), i / DIGEST);
  return Int32Array.from({ length: digests.length / DIGEST }, (_, n) => {
    return numbers.get(key(digests, n * DIGEST)) ?? -1;
  });
}

export function isSame(a: Int32Array, b: Int32Array): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}
