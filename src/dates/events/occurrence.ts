import { fold } from '../../arabic/fold.ts';
import type { Span } from '../../arabic/span.ts';
import { tokenise } from '../../arabic/tokenise.ts';
import type { Document, Sentence } from '../../corpus/document.ts';
import type { Day, DayInterval } from '../../day.ts';
import type { EventInput } from '../event.ts';
import { COMMON_WORDS, EVENT_KINDS } from '../lexicon/event-nouns.ts';
import type { Certainty, DateMention, MentionKind, Move, Precision } from '../mention.ts';
import type { Terms } from './terms.ts';

/** What was noted of a mention: as little as telling events apart needs, an archive has 100,000. */
export interface Noted {
  /** Numbers of its document, of its sentence there, and of itself among the document's mentions. */
  readonly document: number;
  readonly sentence: number;
  readonly mention: number;
  /** The publication day believed, or the first day of its window. */
  readonly publishedOn: Day | null;
  /** Kinds of event named near the mention, nearest first, at most three. */
  readonly kinds: readonly string[];
  /** The nearest word that names a kind, for the title. */
  readonly noun: Span | null;
  /** Stems of the words near the mention, by number. */
  readonly terms: Terms;
}

/** A mention that has days. */
export interface Occurrence extends Noted {
  readonly days: DayInterval;
  /** The longest that the mention may mean: the month of `منتصف نوفمبر`. */
  readonly widest: DayInterval;
  readonly precision: Precision;
  readonly kind: MentionKind;
  readonly certainty: Certainty;
  readonly move: Move | null;
  /** Whether the text counts it from another day, and whether it names a part of a time. */
  readonly isRelative: boolean;
  readonly isPart: boolean;
  /** Those of the terms that name no kind of event. */
  readonly own: Terms;
}

/** A mention whose day is not known; its month or year, if all of its readings lie in one. */
export interface Unplaced extends Noted {
  readonly days: DayInterval | null;
  readonly precision: Precision | 'unknown';
}

/** A mention in its sentence. */
export interface Told {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly mention: DateMention;
  readonly noun: Span | null;
}

/** Tokens before and after the mention that are read for its subject, inside the sentence. */
const BEFORE = 16;
const AFTER = 14;
/** What stands before the date tells of it sooner than what stands after. */
const AFTER_COST = 4;

/** What the words around a mention tell of it. */
export interface Subject {
  /** The number of its sentence. */
  readonly sentence: number;
  readonly kinds: readonly string[];
  readonly noun: Span | null;
  readonly terms: readonly string[];
  readonly own: ReadonlySet<string>;
}

/** Null where a mention runs over the end of a sentence. */
export function subjectOf({ document, mentions }: EventInput, mention: number): Subject | null {
  const { sentences, text } = document;
  const date = mentions[mention]!;
  const number = firstEndingAfter(sentences, date.start);
  const sentence = sentences[number];
  if (!sentence || date.start < sentence.start || sentence.end < date.end) return null;
  return { sentence: number, ...wordsAround(text, sentence, date, mentions) };
}

/** What was noted of a mention, with its text again. */
export function toldOf({ document, mentions }: EventInput, noted: Noted): Told {
  return {
    document,
    sentence: document.sentences[noted.sentence]!,
    mention: mentions[noted.mention]!,
    noun: noted.noun,
  };
}

/** Characters before and after a date that are read of its sentence: a torn text may be one sentence. */
const WIDEST = 400;

/** The part of its sentence around a mention, whole words. */
export function around(text: string, sentence: Span, { start, end }: Span): Span {
  let from = Math.max(sentence.start, start - WIDEST);
  let to = Math.min(sentence.end, end + WIDEST);
  while (from > sentence.start && from < start && !isSpace(text, from - 1)) from++;
  while (to < sentence.end && to > end && !isSpace(text, to)) to--;
  return { start: from, end: to };
}

/** Index of the first of ordered spans that ends after a place; their number if none does. */
function firstEndingAfter(spans: readonly Span[], place: number): number {
  let from = 0;
  let to = spans.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (spans[middle]!.end > place) to = middle;
    else from = middle + 1;
  }
  return from;
}

const isSpace = (text: string, at: number): boolean => /\s/u.test(text.charAt(at));

function wordsAround(
  text: string,
  sentence: Sentence,
  mention: DateMention,
  all: readonly DateMention[],
) {
  const window = around(text, sentence, mention);
  const dates: DateMention[] = [];
  for (let i = firstEndingAfter(all, window.start); i < all.length; i++) {
    if (all[i]!.start >= window.end) break;
    dates.push(all[i]!);
  }
  const tokens = outside(tokenise(text, window), dates);
  const split = tokens.filter((token) => token.end <= mention.start).length;
  const near = tokens
    .map((token, i) => ({
      token,
      distance: i < split ? split - i : i - split + 1 + AFTER_COST,
      after: i >= split,
    }))
    .filter(({ distance, after }) => distance <= (after ? AFTER + AFTER_COST : BEFORE))
    .sort((a, b) => a.distance - b.distance);
  const kinds = new Set<string>();
  const terms = new Set<string>();
  const named = new Set<string>();
  let noun: Span | null = null;
  for (const { token } of near) {
    const word = withoutClitics(fold(text.slice(token.start, token.end)));
    const kind = EVENT_KINDS.get(word);
    if (kind && kinds.size < 3) kinds.add(kind);
    if (kind) {
      noun ??= { start: token.start, end: token.end };
      named.add(stem(word));
    }
    if (word.length > 2 && !COMMON_WORDS.has(word) && !/\d/u.test(word)) terms.add(stem(word));
  }
  const own = new Set([...terms].filter((term) => !named.has(term)));
  return { kinds: [...kinds], terms: [...terms], own, noun };
}

/** The spans that touch none of the others; both are in text order. */
function outside<S extends Span>(spans: readonly S[], others: readonly Span[]): S[] {
  let next = 0;
  return spans.filter(({ start, end }) => {
    while (next < others.length && others[next]!.end <= start) next++;
    const other = others[next];
    return !other || end <= other.start;
  });
}

/** A folded word without و ف, ب ل ك and the article, where a word of the tables or three letters stay. */
function withoutClitics(word: string): string {
  if (EVENT_KINDS.has(word)) return word;
  const bare = word.replace(/^[وف]?[بلك]?(?:ال|لل?)(?=.{3})/u, '');
  if (EVENT_KINDS.has(bare)) return bare;
  const joined = word.replace(/^[وفبلك](?=.{3})/u, '');
  return EVENT_KINDS.has(joined) ? joined : word.replace(/^[وف]?[بك]?(?:ال|لل)(?=.{3})/u, '');
}

/** A light stem: plural and feminine endings off where three letters stay. */
function stem(word: string): string {
  return word.replace(/(?<=.{3})(?:يات|ات|يه|ون|ين|ها|هم|ه|ي)$/u, '');
}
