import * as L from './letters.ts';

/** One edit that leads from one folded word to another. */
export type Edit =
  | { readonly kind: 'insert' | 'delete'; readonly letter: string }
  | { readonly kind: 'substitute'; readonly from: string; readonly to: string }
  | { readonly kind: 'transpose' };

/** The single edit (Damerau) between two different words; null when they are further apart. */
export function singleEdit(from: string, to: string): Edit | null {
  if (Math.abs(from.length - to.length) > 1 || from === to) return null;
  let start = 0;
  while (start < from.length && from[start] === to[start]) start++;
  let tail = 0;
  const shorter = Math.min(from.length, to.length) - start;
  while (tail < shorter && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
  const gone = from.slice(start, from.length - tail);
  const come = to.slice(start, to.length - tail);
  if (gone.length === 0 && come.length === 1) return { kind: 'insert', letter: come };
  if (gone.length === 1 && come.length === 0) return { kind: 'delete', letter: gone };
  if (gone.length === 1 && come.length === 1) return { kind: 'substitute', from: gone, to: come };
  const isSwap = gone.length === 2 && come === gone[1]! + gone[0]!;
  return isSwap ? { kind: 'transpose' } : null;
}

const LONG_VOWELS: ReadonlySet<string> = new Set([L.ALEF, L.WAW, L.YEH]);

/** Whether words differ by a long vowel that one spelling of a foreign name writes and one not. */
export function isSpellingOfName(edit: Edit): boolean {
  return (edit.kind === 'insert' || edit.kind === 'delete') && LONG_VOWELS.has(edit.letter);
}

/** Letters that writers exchange, by sound or by shape. */
const CONFUSED: readonly (readonly string[])[] = [
  [L.DAD, L.ZAH],
  [L.SAD, L.SEEN],
  [L.TAH, L.TEH],
  [L.THAL, L.DAL, L.ZAIN],
  [L.THEH, L.TEH, L.SEEN],
  [L.QAF, L.KAF, L.GHAIN, L.JEEM],
  [L.HAH, L.HEH, L.KHAH, L.JEEM],
  [L.AIN, L.GHAIN],
  [L.FEH, L.QAF],
  [L.BEH, L.YEH, L.NOON, L.TEH, L.THEH],
  [L.SEEN, L.SHEEN],
  [L.REH, L.ZAIN],
  [L.ALEF, L.YEH],
  [L.WAW, L.ALEF],
];

/** The letters of the Arabic keyboard (101), row by row, as they stand side by side. */
const KEYBOARD: readonly string[] = ['ضصثقفغعهخحجد', 'شسيبلاتنمكط', 'ئءؤرلاىةوزظ'];

/**
 * How likely an edit is a slip or a spelling rather than another word, 0.6 to 1: exchanged,
 * doubled and neighbouring letters are the commonest slips.
 */
export function likelihood(edit: Edit): number {
  if (edit.kind === 'transpose') return 1;
  if (edit.kind === 'substitute') {
    if (CONFUSED.some((set) => set.includes(edit.from) && set.includes(edit.to))) return 1;
    return areNeighbours(edit.from, edit.to) ? 0.9 : 0.7;
  }
  return isSpellingOfName(edit) ? 1 : 0.8;
}

function areNeighbours(a: string, b: string): boolean {
  return KEYBOARD.some((row) => {
    const distance = Math.abs(row.indexOf(a) - row.indexOf(b));
    return distance === 1 && row.includes(a) && row.includes(b);
  });
}
