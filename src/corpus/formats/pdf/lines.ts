import type { Glyph } from './glyphs.ts';
import { BLANK, isMark, marksOf, plain } from './marks.ts';
import type { Cluster } from './order.ts';

/** A piece of a line without a gap that a column could have; clusters in the order one sees. */
export interface Segment {
  readonly clusters: readonly Cluster[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** All in heights of the font: what parts lines, columns and words. */
const SAME_LINE = 0.4;
const COLUMN_GAP = 1.3;
const WORD_GAP = 0.18;
/** Where a program draws its spaces, a justified line spreads letters further than that. */
const WORD_GAP_BESIDE_SPACES = 0.5;

/** The pieces of lines of a page, from the top down. */
export function segmentsOf(glyphs: readonly Glyph[]): Segment[] {
  const letters = glyphs.filter((glyph) => !isMark(glyph) && glyph.size > 0);
  const marks = marksOf(glyphs);
  return toRows(letters).flatMap((row) => toSegments(row, marks));
}

/** Letters on one baseline, the highest line first. */
function toRows(letters: readonly Glyph[]): Glyph[][] {
  const rows: { y: number; size: number; glyphs: Glyph[] }[] = [];
  for (const glyph of [...letters].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    if (row && row.y - glyph.y <= SAME_LINE * Math.min(row.size, glyph.size)) {
      row.glyphs.push(glyph);
      row.size = Math.max(row.size, glyph.size);
    } else rows.push({ y: glyph.y, size: glyph.size, glyphs: [glyph] });
  }
  return rows.map(({ glyphs }) => glyphs);
}

function toSegments(row: readonly Glyph[], marks: ReadonlyMap<Glyph, string>): Segment[] {
  const sorted = withoutDoubles([...row].sort((a, b) => a.left + a.right - (b.left + b.right)));
  const letters = sorted.filter(({ text }) => !BLANK.test(text));
  const spaces = sorted.length - letters.length;
  const hasSpaces = spaces * 15 >= letters.length;
  const covered = coveredBySpace(sorted, letters);
  const segments: Segment[] = [];
  let clusters: Cluster[] = [];
  let first: Glyph | null = null;
  let end = 0;
  let isSpaced = false;
  let before: Glyph | null = null;
  const close = () => {
    if (first)
      segments.push({ clusters, left: first.left, right: end, y: first.y, size: first.size });
    clusters = [];
    first = null;
  };
  for (const glyph of sorted) {
    if (BLANK.test(glyph.text)) {
      isSpaced = true;
      continue;
    }
    const gap = glyph.left - end;
    if (first && gap > COLUMN_GAP * glyph.size) close();
    else if (first) {
      const isSure = hasSpaces && !covered.has(glyph) && !(before && covered.has(before));
      const isApart = gap > (isSure ? WORD_GAP_BESIDE_SPACES : WORD_GAP) * glyph.size;
      if (isSpaced || isApart) clusters.push(' ');
    }
    first ??= glyph;
    before = glyph;
    clusters.push(plain(glyph.text) + (marks.get(glyph) ?? ''));
    end = Math.max(first === glyph ? glyph.right : end, glyph.right);
    isSpaced = false;
  }
  close();
  return segments;
}

/**
 * Letters over which a space is drawn: LibreOffice draws that of `التي لا أذكر` under the lam-alef
 * instead of beside it. What is left of it is the gap.
 */
function coveredBySpace(row: readonly Glyph[], letters: readonly Glyph[]): ReadonlySet<Glyph> {
  const covered = new Set<Glyph>();
  for (const { text, left, right } of row) {
    if (!BLANK.test(text)) continue;
    const middle = (left + right) / 2;
    const over = letters.find(
      (letter) =>
        letter.left < middle && middle < letter.right && letter.right - letter.left > right - left,
    );
    if (over) covered.add(over);
  }
  return covered;
}

/** Some programs draw a letter twice, a hair apart, to make it bold. */
function withoutDoubles(sorted: readonly Glyph[]): Glyph[] {
  return sorted.filter((glyph, i) => {
    const before = sorted[i - 1];
    const width = glyph.right - glyph.left;
    return !(
      before &&
      before.text === glyph.text &&
      width > 0 &&
      Math.abs(glyph.left - before.left) < width * 0.15
    );
  });
}
