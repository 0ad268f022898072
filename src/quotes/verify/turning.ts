import { fold } from '../../arabic/fold.ts';
import type { Document } from '../../corpus/document.ts';
import { DENYING, HOWEVER, LEADING, NARROWING, TURNING } from './turning-words.ts';
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
/** How far before its `أن` a clause may be denied. */
const REACH_OVER_LEADING = 3;
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
 * 4. `لن نقبل | إلا بوساطة`: an exception or a condition that follows.
 *
 * A quote that begins where the archive opens a quotation begins as its speaker did: there only
 * what stands right before the mark counts.
 */
export function turningCut(document: Document, start: number, end: number): TurningCut | null {
  return before(document.text, start) ?? after(document.text, end);
}

function before(text: string, start: number): TurningCut | null {
  const from = Math.max(0, start - 80);
  const near: Near[] = [];
  eachWord(text, from, start, (wordStart, wordEnd) => {
    near.push({ start: wordStart, end: wordEnd, form: bare(text.slice(wordStart, wordEnd)) });
  });
  near.reverse();
  const opens = OPENING_MARK.test(text.slice(from, start));
  let next = start;
  let led = false;
  for (const [distance, word] of near.entries()) {
    const gap = text.slice(word.end, next);
    if (distance === 0 ? SENTENCE_END.test(gap) || /[،,:؛]/u.test(gap) : CLAUSE_END.test(gap))
      break;
    const limit = led ? 1 + REACH_OVER_LEADING : REACH;
    if (distance >= limit || (opens && distance > 0)) break;
    if (TURNING.has(word.form) || (DENYING.has(word.form) && (led || distance === 0))) {
      return {
        start: word.start,
        end: next === start ? word.end : trimEnd(text, start),
        side: 'before',
      };
    }
    if (distance === 0 && LEADING.has(word.form)) led = true;
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
