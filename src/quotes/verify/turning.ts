import { fold } from '../../arabic/fold.ts';
import type { Document } from '../../corpus/document.ts';
import { CARRYING, DENYING, HOWEVER, LEADING, NARROWING, TURNING, UNITS } from './turning-words.ts';
import { eachWord } from './words.ts';

/** A piece of the archive that was cut off and that turns what was left. */
export interface TurningCut {
  readonly start: number;
  readonly end: number;
  readonly side: 'before' | 'after';
}

interface Near {
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

/** How far before a quote a denial reaches into it, in words of the same clause. */
const REACH = 2;
/** How far before a quote the `أن` of its clause may stand: `نفى أن يكون قد | أمر`. */
const REACH_TO_LEADING = 8;
/** How far before its `أن` a clause may be denied. */
const REACH_OVER_LEADING = 4;
/** Letters that hold so many words. */
const LOOK_BEHIND = 160;
const CLAUSE_END = /[.!?؟…:;؛\n"«»“”]/u;
const SENTENCE_END = /[.!?؟…\n]/u;
const OPENING_MARK = /["«“”„]\s*$/u;

/**
 * What stands just before or after `[start, end)` of a document and would turn the meaning of the
 * words between if it were left out; null when nothing does. Doubt counts as yes.
 *
 * 1. `لن | نقبل`: a negation, condition, wish or doubt right before;
 * 2. `لم تكن | الحكومة راضية`: the same, one word further, in the same clause;
 * 3. `نفى أن | يكون قد استقال`, `لا يعني أن | …`: a denial over the clause;
 * 4. `لن نقبل | إلا بوساطة`: an exception or a condition that follows;
 * 5. `ثلاثة | وعشرين نائبا`: a number that is cut in two.
 *
 * A quote that begins where the archive opens a quotation begins as its speaker did: there only
 * what stands right before the mark counts.
 */
export function turningCut(document: Document, start: number, end: number): TurningCut | null {
  const { text } = document;
  return before(text, start) ?? after(text, end) ?? splitNumber(text, start, end);
}

function before(text: string, start: number): TurningCut | null {
  const from = Math.max(0, start - LOOK_BEHIND);
  const near: Near[] = [];
  eachWord(text, from, start, (wordStart, wordEnd) => {
    near.push({ start: wordStart, end: wordEnd, form: bare(text.slice(wordStart, wordEnd)) });
  });
  near.reverse();
  const opens = OPENING_MARK.test(text.slice(from, start));
  let next = start;
  let ledAt: number | null = null;
  for (const [distance, word] of near.entries()) {
    const gap = text.slice(word.end, next);
    if (distance === 0 ? SENTENCE_END.test(gap) || /[،,:؛]/u.test(gap) : CLAUSE_END.test(gap))
      break;
    if (distance > (ledAt ?? REACH_TO_LEADING) + REACH_OVER_LEADING || (opens && distance > 0))
      break;
    const isGoverned = ledAt !== null;
    const isNear = isGoverned ? ledAt === 0 : distance < REACH;
    if (
      (TURNING.has(word.form) && isNear) ||
      (DENYING.has(word.form) && (isGoverned || distance === 0))
    ) {
      return {
        start: word.start,
        end: next === start ? word.end : trimEnd(text, start),
        side: 'before',
      };
    }
    if (ledAt === null && distance <= REACH_TO_LEADING && LEADING.has(word.form)) ledAt = distance;
    next = word.start;
  }
  return null;
}

function after(text: string, end: number): TurningCut | null {
  const near: Near[] = [];
  eachWord(text, end, Math.min(text.length, end + 40), (start, stop) => {
    if (near.length < 2) near.push({ start, end: stop, form: fold(text.slice(start, stop)) });
  });
  const [first, second] = near;
  if (!first || SENTENCE_END.test(text.slice(end, first.start))) return null;
  if (!NARROWING.has(first.form)) return null;
  if (second && HOWEVER.has(second.form)) return null;
  return { start: first.start, end: first.end, side: 'after' };
}

/** The part of a number that was left on one side of a cut. */
function splitNumber(text: string, start: number, end: number): TurningCut | null {
  const [last, first] = [lastWord(text, start), firstWord(text, start, end)];
  if (last && first && UNITS.has(last.form) && CARRYING.has(first.form)) {
    return { start: last.start, end: last.end, side: 'before' };
  }
  const [inside, next] = [lastWord(text, end), firstWord(text, end, text.length)];
  const isNumber = inside && (UNITS.has(inside.form) || /^\d+$/u.test(inside.form));
  if (isNumber && next && CARRYING.has(next.form)) {
    return { start: next.start, end: next.end, side: 'after' };
  }
  return null;
}

/** The word that ends right before an offset, white space aside. */
function lastWord(text: string, end: number): Near | null {
  let last: Near | null = null;
  eachWord(text, Math.max(0, end - 40), end, (start, stop) => {
    last = { start, end: stop, form: fold(text.slice(start, stop)) };
  });
  const found = last as Near | null;
  return found && text.slice(found.end, end).trim() === '' ? found : null;
}

/** The word that begins right behind an offset, white space aside. */
function firstWord(text: string, from: number, to: number): Near | null {
  let first: Near | null = null;
  eachWord(text, from, Math.min(to, from + 40), (start, stop) => {
    first ??= { start, end: stop, form: fold(text.slice(start, stop)) };
  });
  const found = first as Near | null;
  return found && text.slice(from, found.start).trim() === '' ? found : null;
}

function trimEnd(text: string, end: number): number {
  while (end > 0 && /\s/u.test(text[end - 1]!)) end--;
  return end;
}

/** Without the conjunction that is written onto the word: `ولن`, `فلا`. */
function bare(word: string): string {
  const form = fold(word);
  const rest = form.slice(1);
  return /^[وفأ]/u.test(form) && (TURNING.has(rest) || DENYING.has(rest) || LEADING.has(rest))
    ? rest
    : form;
}
