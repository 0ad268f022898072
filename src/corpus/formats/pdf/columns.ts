import type { Segment } from './lines.ts';

/** Pieces in a column, at least; fewer are a table or a caption beside a picture. */
const LEAST_LINES = 3;
/** A column's line is wider than a cell of a table, in heights of the font. */
const LEAST_WIDTH = 7;

/**
 * The pieces of lines in the order in which columns are read: where a straight gutter runs down
 * between at least three lines on each side, one side is read before the other, and what spans both,
 * as a headline, before or after them.
 */
export function inColumns(segments: readonly Segment[], isRightFirst: boolean): Segment[][] {
  const cut = bestCut(segments);
  if (!cut) return segments.length === 0 ? [] : [[...segments]];
  const { from, to, x } = cut;
  const band = segments.slice(from, to);
  const right = band.filter((segment) => segment.left >= x);
  const left = band.filter((segment) => segment.left < x);
  const [first, second] = isRightFirst ? [right, left] : [left, right];
  return [
    ...inColumns(segments.slice(0, from), isRightFirst),
    ...inColumns(first, isRightFirst),
    ...inColumns(second, isRightFirst),
    ...inColumns(segments.slice(to), isRightFirst),
  ];
}

interface Cut {
  readonly from: number;
  readonly to: number;
  readonly x: number;
  readonly lines: number;
}

function bestCut(segments: readonly Segment[]): Cut | null {
  let best: Cut | null = null;
  for (const x of gutters(segments)) {
    let from = 0;
    for (let to = 0; to <= segments.length; to++) {
      const segment = segments[to];
      if (segment && (segment.right <= x || segment.left >= x)) continue;
      const cut = judge(segments, from, to, x);
      if (cut && cut.lines > (best?.lines ?? 0)) best = cut;
      from = to + 1;
    }
  }
  return best;
}

/** Middles of the gaps between pieces at about the same height, each once. */
function gutters(segments: readonly Segment[]): Set<number> {
  const middles = new Set<number>();
  for (const [i, a] of segments.entries()) {
    for (const b of segments.slice(i + 1, i + 4)) {
      if (a.y - b.y > 2 * a.size) break;
      const [left, right] = a.left < b.left ? [a, b] : [b, a];
      const gap = right.left - left.right;
      if (gap > 0.8 * a.size) middles.add(Math.round((left.right + right.left) / 2));
    }
  }
  return middles;
}

function judge(segments: readonly Segment[], from: number, to: number, x: number): Cut | null {
  const band = segments.slice(from, to);
  const right = band.filter((segment) => segment.left >= x);
  const left = band.filter((segment) => segment.left < x);
  const lines = Math.min(right.length, left.length);
  if (lines < LEAST_LINES || isNarrow(right) || isNarrow(left)) return null;
  return { from, to, x, lines };
}

function isNarrow(side: readonly Segment[]): boolean {
  const widths = side.map(({ left, right, size }) => (right - left) / size).sort((a, b) => a - b);
  return widths[widths.length >> 1]! < LEAST_WIDTH;
}
