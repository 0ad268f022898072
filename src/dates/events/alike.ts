import type { Told } from './occurrence.ts';

/** Whether both name an event of one kind. */
export function sharesKind(a: Told, b: Told): boolean {
  return a.kinds.some((kind) => b.kinds.includes(kind));
}

/** How many words near their dates they have in common. */
export function shared(a: Told, b: Told): number {
  let count = 0;
  for (const term of a.terms) if (b.terms.includes(term)) count++;
  return count;
}
