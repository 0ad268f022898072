import { singleEdit } from '../../arabic/edit.ts';

const FEWEST_SHARED = 3;

/**
 * Whether one word is a form of the other by its letters: one edit apart, or one inside the other
 * (`الأفغانية`, `بالأفغانية`). Only pairs differences; it never makes words the same.
 */
export function areAlike(a: string, b: string): boolean {
  if (a.length < FEWEST_SHARED || b.length < FEWEST_SHARED) return false;
  if (Math.abs(a.length - b.length) > 1) return a.length > b.length ? a.includes(b) : b.includes(a);
  return singleEdit(a, b) !== null;
}
