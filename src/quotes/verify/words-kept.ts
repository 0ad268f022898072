import type { Document } from '../../corpus/document.ts';
import { GrowingInts } from '../../flat/growing.ts';
import { giveBack, ownInts, sharedArray, sharedInts } from '../../flat/memory.ts';
import { Renumbering } from '../../flat/renumbering.ts';
import type { StringTableParts } from '../../flat/table.ts';
import { VarintReader, varintBytes, writeVarint } from '../../flat/varints.ts';
import { eachWord, formOf } from './words.ts';

/**
 * Every word of the archive by its number, in order, and where each word stands, in flat pieces over
 * shared memory: eight bytes a word and the vocabulary. Documents follow each other, so a place is one
 * number.
 */
export interface KeptWords {
  /** The number of each word's form. */
  readonly ids: Int32Array;
  /** Where each word begins in its document's text, without what is above 65,535. */
  readonly starts: Uint16Array;
  /** Places, rising, at which the beginning passes a multiple of 65,536; as often as it does. */
  readonly wraps: Int32Array;
  /** The first word of each document, and one more: the number of all words. */
  readonly firsts: Int32Array;
  /** Forms by number, in the order of their first coming. */
  readonly forms: StringTableParts;
  /** How often each form occurs. */
  readonly counts: Int32Array;
  /** Where each form begins in `places`: its places, rising, as varints of how far one is from the last. */
  readonly offsets: Int32Array;
  readonly places: Uint8Array;
}

const WRAP = 2 ** 16;

/**
 * The words of documents. A function of the documents alone: what is taken from `old` is what reading
 * them again would give.
 * @param from by document its number in `old`, -1 for one to be read
 */
export function toKeptWords(
  documents: readonly Document[],
  old: KeptWords | null = null,
  from: Int32Array | null = null,
): KeptWords {
  const forms = new Renumbering(old?.forms);
  const expected = old && from ? wordsTaken(old, from) + FEW_NEW : wordsIn(documents);
  const ids = new GrowingInts(expected);
  const starts = new GrowingInts(expected, Uint16Array);
  const wraps = new GrowingInts();
  const firsts = sharedInts(documents.length + 1);
  let above = 0;
  const add = (form: number, start: number) => {
    for (; start - above >= WRAP; above += WRAP) wraps.push(ids.length);
    ids.push(form);
    starts.push(start - above);
  };
  // Folding is dear and most words come again: each spelling is folded once.
  const spellings = new Map<string, number>();
  documents.forEach((document, i) => {
    firsts[i] = ids.length;
    above = 0;
    const known = from?.[i] ?? -1;
    if (old && known >= 0) {
      let place = old.firsts[known]!;
      eachStart(old, place, old.firsts[known + 1]!, (start) =>
        add(forms.ofOld(old.ids[place++]!), start),
      );
      return;
    }
    const { text } = document;
    eachWord(text, 0, text.length, (start, end) => {
      const spelling = text.slice(start, end);
      let id = spellings.get(spelling);
      if (id === undefined) {
        id = forms.of(formOf(spelling));
        spellings.set(spelling, id);
      }
      add(id, start);
    });
  });
  firsts[documents.length] = ids.length;
  const all = ids.done();
  const table = forms.done();
  return {
    ids: all,
    starts: starts.done(),
    wraps: wraps.done(),
    firsts,
    forms: table,
    ...whereIs(all, table.offsets.length - 1),
  };
}

/** Calls back with where the words `[first, next)` of one document begin. */
function eachStart(
  { starts, wraps }: KeptWords,
  first: number,
  next: number,
  visit: (start: number) => void,
): void {
  let wrap = countUpTo(wraps, first - 1);
  let above = 0;
  for (let place = first; place < next; place++) {
    for (; wraps[wrap] === place; wrap++) above += WRAP;
    visit(above + starts[place]!);
  }
}

/** Where a word begins in its document's text; `first`: the first word of that document. */
export function startAt({ starts, wraps }: KeptWords, place: number, first: number): number {
  const low = starts[place]!;
  if (wraps.length === 0) return low;
  return low + WRAP * (countUpTo(wraps, place) - countUpTo(wraps, first - 1));
}

/** Where the words of a document begin in its text. */
export function startsOf(words: KeptWords, document: number): number[] {
  const starts: number[] = [];
  eachStart(words, words.firsts[document]!, words.firsts[document + 1]!, (start) =>
    starts.push(start),
  );
  return starts;
}

/** How many of rising numbers are at most `value`. */
function countUpTo(rising: Int32Array, value: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words for which there is room beside those that an older archive had. */
const FEW_NEW = 1 << 16;
/** UTF-16 units of a text that hold at least a word, by and large: 6.6 in Arabic news. */
const UNITS_OF_WORD = 5;

function wordsIn(documents: readonly Document[]): number {
  let units = 0;
  for (const { text } of documents) units += text.length;
  return Math.ceil(units / UNITS_OF_WORD);
}

function wordsTaken({ firsts }: KeptWords, from: Int32Array): number {
  return from.reduce((sum, n) => (n < 0 ? sum : sum + firsts[n + 1]! - firsts[n]!), 0);
}

/** Calls back with where a form occurs, rising. */
export function eachPlace(
  { counts, offsets, places }: KeptWords,
  form: number,
  visit: (place: number, n: number) => void,
): void {
  const reader = new VarintReader(places, offsets[form]!);
  let place = 0;
  for (let n = 0; n < counts[form]!; n++) {
    place += reader.next();
    visit(place, n);
  }
}

/** Where a form occurs, rising. */
export function placesOf(words: KeptWords, form: number): Int32Array {
  const found = new Int32Array(words.counts[form]!);
  eachPlace(words, form, (place, n) => {
    found[n] = place;
  });
  return found;
}

function whereIs(ids: Int32Array, forms: number): Pick<KeptWords, 'counts' | 'offsets' | 'places'> {
  const counts = sharedInts(forms);
  const offsets = sharedInts(forms + 1);
  const last = ownInts(forms);
  ids.forEach((id, place) => {
    counts[id]!++;
    offsets[id + 1]! += varintBytes(place - last[id]!);
    last[id] = place;
  });
  for (let id = 0; id < forms; id++) offsets[id + 1]! += offsets[id]!;
  const places = sharedArray(Uint8Array, offsets[forms]!);
  const next = ownInts(forms);
  next.set(offsets.subarray(0, forms));
  last.fill(0);
  ids.forEach((id, place) => {
    next[id] = writeVarint(places, next[id]!, place - last[id]!);
    last[id] = place;
  });
  giveBack(next);
  giveBack(last);
  return { counts, offsets, places };
}
