import { type Near, wordsBefore } from './near.ts';
import { INSERTING, TURNING } from './turning-words.ts';

/** What stands before a quote in its sentence, the nearest word first. */
export interface Before {
  /** The words of its own clause, without insertions. */
  readonly clause: readonly Near[];
  /** Those before the comma that ends it: a condition among them holds for what follows. */
  readonly beyond: readonly Near[];
}

const MOST_WORDS = 30;
/** Words of the longest insertion: `كما يعلم جميع أهل البلاد`. */
const LONGEST = 7;
const SENTENCE_END = /[.!?؟…\n]/u;
const BORDER = /[.!?؟…:;؛\n"«»“”]/u;
const COMMA = /[،,]/u;
/** The marks that close an insertion; each opens it too, but for the bracket. */
const CLOSING: readonly (readonly [closing: RegExp, opening: RegExp])[] = [
  [/\)/u, /\(/u],
  [/(?:^|\s)[-–—](?:\s|$)/u, /(?:^|\s)[-–—](?:\s|$)/u],
  [COMMA, COMMA],
];

/**
 * The words before offset `start` in its sentence, without what is inserted between commas, dashes
 * or brackets: `لم يكن الوزير، كما يعلم الجميع، | موافقا` gives `الوزير`, `يكن`, `لم`. A comma that
 * closes no insertion ends the clause, unless it parts a negation from what it negates: `لم، ولن، |`.
 */
export function wordsBeforeCut(text: string, start: number): Before {
  const all = wordsBefore(text, start, MOST_WORDS);
  const gaps = all.map(({ end }, i) => text.slice(end, all[i - 1]?.start ?? start));
  // At the quote's own beginning a colon or a mark is its speaker's, and no border.
  const last = gaps.findIndex((gap, i) => (i === 0 ? SENTENCE_END : BORDER).test(gap));
  const words = last < 0 ? all : all.slice(0, last);
  const clause: Near[] = [];
  let joined = -1;
  for (let i = 0; i < words.length; i++) {
    const after = i === joined ? null : insertionEnd(words, gaps, i);
    if (after !== null) {
      joined = after;
      i = after - 1;
      continue;
    }
    if (i !== joined && COMMA.test(gaps[i]!) && !isNegation(words[i]!))
      return { clause, beyond: words.slice(i) };
    clause.push(words[i]!);
  }
  return { clause, beyond: [] };
}

/** The first word before the insertion that the gap after word `i` closes; null when it closes none. */
function insertionEnd(words: readonly Near[], gaps: readonly string[], i: number): number | null {
  const marks = CLOSING.find(([closing]) => closing.test(gaps[i]!));
  if (!marks || isNegation(words[i]!)) return null;
  const [closing, opening] = marks;
  for (let j = i + 1; j <= Math.min(i + LONGEST, words.length - 1); j++) {
    if (!opening.test(gaps[j]!)) continue;
    const isInserted =
      closing !== COMMA || INSERTING.has(words[j - 1]!.form) || isNegation(words[j]!);
    return isInserted ? j : null;
  }
  return null;
}

function isNegation({ form }: Near): boolean {
  return TURNING.has(form) || TURNING.has(form.replace(/^[وف]/u, ''));
}
