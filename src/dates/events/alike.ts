import type { Noted } from './occurrence.ts';

/** Whether both name an event of one kind. */
export function sharesKind(a: Noted, b: Noted): boolean {
  return a.kinds.some((kind) => b.kinds.includes(kind));
}

/** How many words near their dates they have in common. */
export function shared(a: Noted, b: Noted): number {
  return common(a.terms, b.terms);
}

/** How many numbers two ascending lists have in common. */
export function common(a: readonly number[], b: readonly number[]): number {
  let count = 0;
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    const order = a[i]! - b[k]!;
    if (order === 0) count++;
    if (order <= 0) i++;
    if (order >= 0) k++;
  }
  return count;
}
