import type { Noted } from './occurrence.ts';
import { common } from './terms.ts';

/** Whether both name an event of one kind. */
export function sharesKind(a: Noted, b: Noted): boolean {
  return a.kinds.some((kind) => b.kinds.includes(kind));
}

/** How many words near their dates they have in common. */
export function shared(a: Noted, b: Noted): number {
  return common(a.terms, b.terms);
}
