import { singleEdit } from '../../arabic/edit.ts';

const FEWEST_SHARED = 3;
const ZERO = 0x30;
const NINE = 0x39;
const MINUS = 0x2d;

/**
 * Whether one word is a form of the other by its letters: one edit apart, or one inside the other
 * (`الأفغانية`, `بالأفغانية`), or both are numbers. Only pairs differences; it never makes words the same.
 */
export function areAlike(a: string, b: string): boolean {
  if (isFigure(a) || isFigure(b)) return isFigure(a) && isFigure(b);
  if (a.length < FEWEST_SHARED || b.length < FEWEST_SHARED) return false;
  if (Math.abs(a.length - b.length) > 1) return a.length > b.length ? a.includes(b) : b.includes(a);
  return singleEdit(a, b) !== null;
}

/** Whether a form begins with a digit or a sign; asked for every cell of an alignment. */
export function isFigure(form: string): boolean {
  const unit = form.charCodeAt(0);
  return unit <= NINE && (unit >= ZERO || unit === MINUS);
}
