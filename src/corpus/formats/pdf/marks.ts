import type { Glyph } from './glyphs.ts';

export const BLANK = /^[^\S\t]+$/u;
const MARK = /^\p{M}+$/u;
const PRESENTATION_FORM = /[\ufb00-\ufdf9\ufdfc\ufe70-\ufeff]/gu;
const STROKE = /[\p{Cc}\u0640]/gu;
/** How far from its letter a mark's origin may be, in heights of the font. */
const REACH = { across: 0.6, up: 1.2 };

/**
 * Letters instead of their shapes; a form that stands for several is in reading order. Strokes that
 * lengthen a word to fill its line are no letters; some programs write them as tabs.
 */
export function plain(text: string): string {
  return text
    .replace(STROKE, '')
    .replace(PRESENTATION_FORM, (form) => form.normalize('NFKC').trim());
}

export function isMark({ text }: Glyph): boolean {
  return MARK.test(plain(text));
}

/**
 * The marks of each letter that has some. A mark's origin may lie beside its letter, so the order of
 * drawing decides between the letters before and after it: where drawing moves to the right, an
 * Arabic mark is drawn before its letter, else after it.
 */
export function marksOf(glyphs: readonly Glyph[]): ReadonlyMap<Glyph, string> {
  const marks = new Map<Glyph, string>();
  const isLetter = (glyph: Glyph) => !BLANK.test(glyph.text) && !isMark(glyph);
  for (const [i, mark] of glyphs.entries()) {
    if (!isMark(mark)) continue;
    const before = glyphs.slice(Math.max(0, i - 6), i).findLast(isLetter);
    const after = glyphs.slice(i + 1, i + 7).find(isLetter);
    const goesRight = before && after && before.left < after.left;
    const isArabic = /\p{Script=Arabic}|[\u064b-\u065f\u0670]/u.test(plain(mark.text));
    const [first, second] = goesRight && isArabic ? [after, before] : [before, after];
    const letter = [first, second].find((each) => each && isNear(mark, each));
    if (letter) marks.set(letter, (marks.get(letter) ?? '') + plain(mark.text));
  }
  return marks;
}

function isNear(mark: Glyph, letter: Glyph): boolean {
  const x = (mark.left + mark.right) / 2;
  const across = Math.max(letter.left - x, x - letter.right, 0);
  return (
    across <= REACH.across * letter.size && Math.abs(mark.y - letter.y) <= REACH.up * letter.size
  );
}
