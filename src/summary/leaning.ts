import { fold } from '../arabic/fold.ts';
import { quotations } from '../arabic/quotation.ts';
import { type Span, sliceOf } from '../arabic/span.ts';
import { tokenise } from '../arabic/tokenise.ts';
import { CONTINUING, DANGLING } from './openings.ts';
import { isOwnerless } from './ownerless.ts';
import { AUXILIARY, pointsBack } from './pointing.ts';
import { isAttribution, leavesOutSpeaker, turnsToSpeaker } from './saying.ts';
import { wordTable } from './word-table.ts';

/**
 * How much a sentence leans on the one before it. `dangling`: a reader who has not read that asks
 * "who?" or "than what?". `continuing`: it goes on from it, but can stand alone.
 */
export type Leaning = 'dangling' | 'continuing' | 'free';

const LONGEST_OPENING = 3;
/** A clause that begins like this was torn from what stood before it. */
const TORN = /^(?:[،,؛;:)\]}»]|\p{Ll})/u;
/** `7- بعد الموافقة …` is the seventh of something, as `سابعا`. */
const NUMBERED = /^\p{N}{1,2}\s*[-–—.)](?=\s*\p{L})/u;
/** `ج: نعم …` answers what stands above it. */
const LABELLED = /^(?<label>[\p{L}\p{M}]+)\s*[:/–-]/u;
const TALK = wordTable('س|ج|سؤال|جواب|السؤال|الجواب');
/** `في خطوة قد تسبب حرجا`: with no comma behind it, it belongs to what stood before. */
const HANGING = wordTable('في خطوة|في إشارة|في محاولة|في دلالة|في تصعيد|في تطور');
/** Pronouns of a speaker are his own: `«هذا قراري»، هكذا ختم الوزير حديثه`. */
const SPOKEN = /^["«“”]/u;
/** A conjunction with a space behind it, `و أضاف`, is part of the next word. */
const LOOSE = /^[\p{L}]$/u;

/**
 * Judges a sentence by its first words, by a verb of saying that leaves out the speaker, by a
 * pronoun or demonstrative for what is not named yet, and as dangling when it is a quotation and
 * nothing else: nobody is named who says it. The sentence that opens an article leans on none, as
 * `بينما تنتظر الأسواق القرار، …`.
 */
export function leaningOf(text: string, sentence: Span, opensArticle = false): Leaning {
  if (TORN.test(sliceOf(text, sentence))) return 'dangling';
  if (isBareQuotation(text, sentence)) return 'dangling';
  if (opensArticle) return 'free';
  if (NUMBERED.test(sliceOf(text, sentence))) return 'dangling';
  const label = LABELLED.exec(sliceOf(text, sentence))?.groups?.['label'];
  if (label !== undefined && TALK.has(fold(label))) return 'dangling';
  const first = { start: sentence.start, end: Math.min(sentence.end, sentence.start + 80) };
  const spelt = joined(tokenise(text, first).map((token) => sliceOf(text, token)));
  const words = spelt.map(fold);
  const openings: string[] = [];
  for (let n = LONGEST_OPENING; n >= 1; n--) openings.push(words.slice(0, n).join(' '));
  if (openings.some((words) => DANGLING.has(words))) return 'dangling';
  const isHanging = openings.some((words) => HANGING.has(words));
  if (isHanging && !sliceOf(text, sentence).includes('،')) return 'dangling';
  const continues = openings.some((words) => CONTINUING.has(words));
  if (SPOKEN.test(sliceOf(text, sentence))) return continues ? 'continuing' : 'free';
  if (leavesOutSpeaker(text, sentence, words)) return 'dangling';
  if (turnsToSpeaker(text, sentence)) return 'dangling';
  if (isAttribution(text, sentence, words)) return 'dangling';
  if (isOwnerless(spelt) && (!continues || AUXILIARY.has(words[0]!))) return 'dangling';
  return pointsBack(words) ?? (continues ? 'continuing' : 'free');
}

function joined([first = '', second, ...rest]: readonly string[]): string[] {
  if (second === undefined) return [first];
  return LOOSE.test(first) ? [first + second, ...rest] : [first, second, ...rest];
}

function isBareQuotation(text: string, sentence: Span): boolean {
  const [first] = quotations(text, sentence);
  if (first?.start !== sentence.start || !first.closed) return false;
  return !/[\p{L}\p{N}]/u.test(text.slice(first.end, sentence.end));
}
