/** Words as numbers, rising: those of `pool` from `from` to before `to`. */
export interface Terms {
  readonly pool: Int32Array;
  readonly from: number;
  readonly to: number;
}

export function termCount({ from, to }: Terms): number {
  return to - from;
}

/** How many numbers two lists have in common. */
export function common(a: Terms, b: Terms): number {
  let count = 0;
  for (let i = a.from, k = b.from; i < a.to && k < b.to; ) {
    const order = a.pool[i]! - b.pool[k]!;
    if (order === 0) count++;
    if (order <= 0) i++;
    if (order >= 0) k++;
  }
  return count;
}
