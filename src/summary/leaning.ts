import { fold } from '../arabic/fold.ts';
import { quotations } from '../arabic/quotation.ts';
import { type Span, sliceOf } from '../arabic/span.ts';
import { tokenise } from '../arabic/tokenise.ts';
import { CONTINUING, DANGLING, LEAVES_OUT_SPEAKER, SAYING } from './openings.ts';
import { isOwnerless } from './ownerless.ts';

/**
 * How much a sentence leans on the one before it. `dangling`: a reader who has not read that asks
 * "who?" or "than what?". `continuing`: it goes on from it, but can stand alone.
 */
export type Leaning = 'dangling' | 'continuing' | 'free';

const LONGEST_OPENING = 3;
/** A clause that begins like this was torn from what stood before it. */
const TORN = /^(?:[،,؛;:)\]}»]|\p{Ll})/u;

/**
 * Judges a sentence by its first words, by a verb of saying that leaves out the speaker, by a
 * pronoun for somebody not named yet, and as dangling when it is a quotation and nothing else:
 * nobody is named who says it.
 */
export function leaningOf(text: string, sentence: Span): Leaning {
  if (TORN.test(sliceOf(text, sentence))) return 'dangling';
  if (isBareQuotation(text, sentence)) return 'dangling';
  const first = { start: sentence.start, end: Math.min(sentence.end, sentence.start + 80) };
  const spelt = tokenise(text, first).map((token) => sliceOf(text, token));
  const words = spelt.map(fold);
  const openings: string[] = [];
  for (let n = LONGEST_OPENING; n >= 1; n--) openings.push(words.slice(0, n).join(' '));
  if (openings.some((opening) => DANGLING.has(opening))) return 'dangling';
  if (leavesOutSpeaker(text, first, words)) return 'dangling';
  if (!openings.some((opening) => CONTINUING.has(opening)) && isOwnerless(spelt)) return 'dangling';
  return openings.some((opening) => CONTINUING.has(opening)) ? 'continuing' : 'free';
}

function isBareQuotation(text: string, sentence: Span): boolean {
  const [first] = quotations(text, sentence);
  if (first?.start !== sentence.start || !first.closed) return false;
  return !/[\p{L}\p{N}]/u.test(text.slice(first.end, sentence.end));
}

function leavesOutSpeaker(text: string, first: Span, words: readonly string[]): boolean {
  const [verb = '', next = ''] = words;
  if (!SAYING.has(verb) && !SAYING.has(verb.slice(1))) return false;
  if (LEAVES_OUT_SPEAKER.has(next)) return true;
  // straight into the quotation: `وأضاف: "…"`
  return /^[\p{L}\p{M}]+\s*:?\s*["«“”]/u.test(sliceOf(text, first));
}
