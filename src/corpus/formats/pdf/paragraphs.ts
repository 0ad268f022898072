import type { Segment } from './lines.ts';
import { isRightToLeft, readingOrder } from './order.ts';

/** A line of a column: its text in reading order, and where it stands. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** The lines of a column, the pieces of one baseline together again. */
export function linesOf(column: readonly Segment[], isRight: boolean): Line[] {
  const lines: Segment[] = [];
  for (const segment of column) {
    const line = lines.at(-1);
    if (!line || Math.abs(line.y - segment.y) > 0.4 * line.size) lines.push(segment);
    else {
      const [a, b] = line.left <= segment.left ? [line, segment] : [segment, line];
      const clusters = [...a.clusters, ' ', ...b.clusters];
      lines[lines.length - 1] = { ...line, clusters, left: a.left, right: b.right };
    }
  }
  return lines.map(({ clusters, left, right, y, size }) => {
    const seen = clusters.join('');
    const isLineRight = isRight || isRightToLeft(seen);
    const text = isLineRight ? readingOrder(clusters).join('') : seen;
    return { text: text.replace(/\s+/gu, ' ').trim(), left, right, y, size };
  });
}

const STOP = /[.!?؟…:»")\]]$/u;
/** A next line further below than this, in the column's usual distances, begins a paragraph. */
const FAR = 1.35;
/** A line that ends this part of the column's width early ends a paragraph. */
const EARLY = 0.12;

interface Paragraph {
  text: string;
  readonly size: number;
  /** Its last line, and whether the text goes on after it by all that one sees. */
  isOpen: boolean;
}

/**
 * The paragraphs of columns that follow one another: lines are joined as long as one goes on in the
 * next, over the end of a column or page too.
 */
export function paragraphsOf(columns: readonly (readonly Line[])[], isRight: boolean): string[] {
  const paragraphs: Paragraph[] = [];
  for (const lines of columns) {
    // In heights of the font, so that a headline's lines are not far apart.
    const usual = median(lines.slice(1).map((line, i) => (lines[i]!.y - line.y) / line.size));
    const left = Math.min(...lines.map((line) => line.left));
    const right = Math.max(...lines.map((line) => line.right));
    for (const [i, line] of lines.entries()) {
      const early = isRight ? line.left - left : right - line.right;
      const isShort = early > EARLY * (right - left);
      const isOpen = !STOP.test(line.text) || (!isShort && i < lines.length - 1);
      const last = paragraphs.at(-1);
      const before = lines[i - 1];
      const isFar = before !== undefined && (before.y - line.y) / line.size > usual * FAR;
      const isOther = !last || Math.abs(last.size - line.size) > 0.12 * last.size;
      if (!isOther && last.isOpen && !isFar) {
        last.text = joined(last.text, line.text);
        last.isOpen = isOpen;
      } else paragraphs.push({ text: line.text, size: line.size, isOpen });
    }
  }
  return paragraphs.map(({ text }) => text);
}

/** A Latin word that was parted at the end of its line is one again. */
function joined(before: string, after: string): string {
  const isParted = /\p{Script=Latin}-$/u.test(before) && /^\p{Ll}/u.test(after);
  return isParted ? before.slice(0, -1) + after : `${before} ${after}`;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

const PAGE_NUMBER =
  /^[\p{P}\s]*(?:صفحة|ص|page|p\.?)?[\p{P}\s]*\p{Nd}{1,4}(?:\s*(?:\/|من|of)\s*\p{Nd}{1,4})?[\p{P}\s]*$/iu;
/** What browsers print at the edges of a page: the address, or the day and time. */
const PRINTED =
  /^(?:(?:https?|file):\/\/\S+(?:\s+\d+\/\d+)?|[\d\s/.,:،]{8,}(?:[AP]M|[صم])?|[AP]M[\d\s/.,:،]{8,})$/u;
/** Lines at an edge of the page that may be running heads. */
const EDGE_LINES = 2;

/**
 * The pages without page numbers and running heads: what stands at the same place at the top or
 * the foot of at least two pages, and of half of them, numbers aside.
 */
export function withoutRunningHeads(pages: readonly (readonly Segment[])[]): Segment[][] {
  const seen = new Map<string, number>();
  const edges = pages.map((page) => edgesOf(page));
  for (const edge of edges)
    for (const key of new Set(edge.map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const least = Math.max(2, pages.length / 2);
  return pages.map((page, i) => {
    const heads = new Set(
      edges[i]!.filter((segment) => {
        const text = segment.clusters.join('').trim();
        const isPrinted = PAGE_NUMBER.test(text) || PRINTED.test(text);
        return isPrinted || seen.get(keyOf(segment))! >= least;
      }),
    );
    return page.filter((segment) => !heads.has(segment));
  });
}

function edgesOf(page: readonly Segment[]): Segment[] {
  const heights = [...new Set(page.map(({ y }) => y))];
  const edge = new Set([...heights.slice(0, EDGE_LINES), ...heights.slice(-EDGE_LINES)]);
  return page.filter(({ y }) => edge.has(y));
}

function keyOf({ clusters, y }: Segment): string {
  return `${Math.round(y / 3)} ${clusters.join('').replace(/\p{Nd}+/gu, '0')}`;
}
