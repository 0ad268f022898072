import type { Span } from '../arabic/span.ts';
import { sharedInts } from '../flat/memory.ts';

/** At most this many passages on each side belong to a passage's block. */
const WIDEST_BLOCK = 2;
const BLANK_LINE = /\n[^\S\n]*\n/u;

/** Whether a document's n-th passage begins it or follows a blank line. */
export function opensBlock(text: string, passages: readonly Span[], n: number): boolean {
  return n === 0 || BLANK_LINE.test(text.slice(passages[n - 1]!.end, passages[n]!.start));
}

/**
 * For each passage `p` those `[blockStart[p], blockEnd[p])` that stand with it between two blank
 * lines.
 * @param opens by passage, 1 where it begins a document or follows a blank line
 */
export function blocksOf(opens: Uint8Array): { blockStart: Int32Array; blockEnd: Int32Array } {
  const blockStart = sharedInts(opens.length);
  const blockEnd = sharedInts(opens.length);
  let from = 0;
  for (let i = 0; i < opens.length; i++) {
    if (opens[i] === 1) from = i;
    blockStart[i] = Math.max(from, i - WIDEST_BLOCK);
    for (let j = blockStart[i]!; j <= i; j++) blockEnd[j] = i + 1;
  }
  return { blockStart, blockEnd };
}
