/** What stands in one place of a line: a character with its marks, or a ligature in reading order. */
export type Cluster = string;

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const DIGIT = /\p{Nd}/u;
const LETTER = /\p{L}/u;
/** Stands between the digits of one number, as UAX 9 has it for numbers after Arabic (class CS). */
const IN_NUMBER = /^[.,:/\u00a0\u060c\u066b\u066c]$/u;
const PAIRS: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '<': '>',
  '>': '<',
};
const OPENING = new Set(['(', '[', '{', '«', '‹', '<']);

type Direction = 'right' | 'left' | 'number' | 'neutral';

/** Whether most letters are of a script that is written from right to left. */
export function isRightToLeft(text: string): boolean {
  let right = 0;
  let left = 0;
  for (const char of text) {
    if (!LETTER.test(char)) continue;
    if (RIGHT_TO_LEFT.test(char)) right++;
    else left++;
  }
  return right > 0 && right >= left * 0.5;
}

/**
 * The clusters of a line in reading order from the order in which one sees them, left to right: the
 * inverse of the bidirectional algorithm (UAX 9) for one line without controls. In a line from right
 * to left, Latin with what stands between it, and numbers, keep their order:
 * seen `2021 ربمسيد` (December, letters as they stand) is read `ديسمبر 2021`.
 */
export function readingOrder(seen: readonly Cluster[]): Cluster[] {
  const read: Cluster[] = [];
  const directions = seen.map(directionOf);
  for (let end = seen.length; end > 0; ) {
    const start = startOfRun(seen, directions, end);
    read.push(...seen.slice(start, end));
    end = start;
  }
  return read;
}

/** Where the run that ends at `end` and is read from left to right begins; a cluster at least. */
function startOfRun(
  seen: readonly Cluster[],
  directions: readonly Direction[],
  end: number,
): number {
  const last = directions[end - 1];
  const isClosed = PAIRS[seen[end - 1]!] !== undefined && directions[end - 2] === 'left';
  if (last === 'neutral' && !isClosed) return end - 1;
  if (last === 'right') return end - 1;
  // A Latin run: back to its first letter, over digits and neutrals, never over Arabic.
  let start = end;
  for (let i = end - 1; i >= 0 && directions[i] !== 'right'; i--) {
    if (directions[i] === 'left') start = i;
  }
  if (start < end && (last !== 'neutral' || hasPartner(seen, start, end))) {
    const before = seen[start - 1];
    const isOpened = before !== undefined && OPENING.has(before) && lacksOpening(seen, start, end);
    return isOpened ? start - 1 : start;
  }
  if (last === 'neutral') return end - 1;
  // A number: digits with single separators between them.
  start = end - 1;
  while (start > 0) {
    if (directions[start - 1] === 'number') start--;
    else if (IN_NUMBER.test(seen[start - 1]!) && directions[start - 2] === 'number') start -= 2;
    else break;
  }
  return start;
}

/** Whether the closing bracket at the end of a Latin run was opened inside it. */
function hasPartner(seen: readonly Cluster[], start: number, end: number): boolean {
  const closing = seen[end - 1]!;
  return !OPENING.has(closing) && lastUnclosed(seen.slice(start, end - 1)) === PAIRS[closing];
}

function lacksOpening(seen: readonly Cluster[], start: number, end: number): boolean {
  let depth = 0;
  for (const cluster of seen.slice(start, end)) {
    if (OPENING.has(cluster)) depth++;
    else if (PAIRS[cluster] !== undefined && --depth < 0) return true;
  }
  return false;
}

function lastUnclosed(clusters: readonly Cluster[]): string | undefined {
  const open: string[] = [];
  for (const cluster of clusters) {
    if (OPENING.has(cluster)) open.push(cluster);
    else if (PAIRS[cluster] !== undefined) open.pop();
  }
  return open.at(-1);
}

function directionOf(cluster: Cluster): Direction {
  if (DIGIT.test(cluster)) return 'number';
  if (!LETTER.test(cluster)) return 'neutral';
  return RIGHT_TO_LEFT.test(cluster) ? 'right' : 'left';
}

/**
 * How many brackets of a text in reading order find their partner as they are, less how many would
 * if each were turned: some programs write down the shape that one sees, others what it means.
 */
export function bracketBalance(text: string): number {
  return matched(text, (char) => char) - matched(text, mirrored);
}

/** A text with its brackets turned. */
export function mirror(text: string): string {
  return text.replace(/[()[\]{}«»‹›<>]/gu, mirrored);
}

function mirrored(char: string): string {
  return PAIRS[char] ?? char;
}

function matched(text: string, as: (char: string) => string): number {
  const open: string[] = [];
  let count = 0;
  for (const char of text) {
    if (PAIRS[char] === undefined) continue;
    const bracket = as(char);
    if (OPENING.has(bracket)) open.push(bracket);
    else if (open.at(-1) === PAIRS[bracket]) {
      open.pop();
      count++;
    }
  }
  return count;
}
