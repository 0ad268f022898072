import type { Span } from '../../arabic/span.ts';
import type { Document } from '../../corpus/document.ts';
import { ownedBefore } from './belonging.ts';
import { isAdjacent, type Near, nextWords, wordsBefore } from './near.ts';
import { turnedAfter } from './turned-after.ts';
import { turnedBefore } from './turned-before.ts';
import { CARRYING, FRACTION, MEASURED, UNITS } from './turning-words.ts';

/** A piece of the archive that was cut off and that turns what was left. */
export interface TurningCut {
  readonly start: number;
  readonly end: number;
  readonly side: 'before' | 'after';
}

/**
 * What stands in the same sentence before or after `[start, end)` of a document and would turn the
 * meaning of the words between if it were left out; null when nothing does. Doubt counts as yes.
 *
 * 1. {@link turnedBefore}: what negates, asks, sets as a condition, doubts, wishes, denies or
 *    narrows the words after it;
 * 2. {@link turnedAfter}: what takes back or narrows the words before it;
 * 3. {@link ownedBefore}: the noun to which the first word belongs;
 * 4. a number that is cut in two: `ثلاثة | وعشرين نائبا`.
 */
export function turningCut(document: Document, start: number, end: number): TurningCut | null {
  const { text } = document;
  const before = turnedBefore(text, start, end);
  if (before) return { ...before, side: 'before' };
  const after = turnedAfter(text, start, end);
  if (after) return { ...after, side: 'after' };
  const owned = ownedBefore(text, start, end);
  if (owned) return { start: owned.start, end: owned.end, side: 'before' };
  return splitNumber(text, start, end);
}

/**
 * What denies a whole quotation from outside its marks, `نفى أن «…»`, `القول إن «…» كذب`; null when
 * nothing does. `quotation` are the words between the marks.
 */
export function denialAround({ text }: Document, { start, end }: Span): Span | null {
  const open =
    start - (/["«“”„‹(']+\s*$/u.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0);
  const close = end + (/^\s*["»”“›)']+/u.exec(text.slice(end, end + 3))?.[0].length ?? 0);
  if (open === start) return null;
  return turnedBefore(text, open, close) ?? turnedAfter(text, open, close);
}

/** The part of a number that was left on one side of a cut. */
function splitNumber(text: string, start: number, end: number): TurningCut | null {
  const last = adjacent(text, wordsBefore(text, start, 1)[0], start);
  const first = nextWords(text, start, end, 1)[0];
  if (last && first && UNITS.has(last.form) && CARRYING.has(first.form)) {
    return { start: last.start, end: last.end, side: 'before' };
  }
  const inside = wordsBefore(text, end, 1)[0];
  const next = nextWords(text, end, text.length, 1)[0];
  if (!inside || !next || !isAdjacent(text, end, next.start)) return null;
  const isHalved = FRACTION.test(next.form) && MEASURED.has(inside.form);
  if (isHalved) return { start: next.start, end: next.end, side: 'after' };
  const isNumber = UNITS.has(inside.form) || /^\d+$/u.test(inside.form);
  if (!isNumber || !CARRYING.has(next.form)) return null;
  return { start: next.start, end: next.end, side: 'after' };
}

function adjacent(text: string, word: Near | undefined, at: number): Near | null {
  return word && isAdjacent(text, word.end, at) ? word : null;
}
