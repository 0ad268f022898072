import type { Span } from './span.ts';

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
/** Marks, tatweel, joiners, direction controls: part of the word they stand in, never its beginning. */
const JOINED = 3;
/** `½`, `²`, `①`: numbers, but no digits of one. */
const SIGN = 4;

const CLASS = buildClasses();

/**
 * The words and numbers of a text, as spans. A word is a run of letters with the marks, tatweel
 * and zero-width joiners inside it; a number is a run of digits. Letters and digits part from each
 * other (`ب17` is two tokens), because newspapers glue them; so do other numbers (`10½`). Letters outside the Basic
 * Multilingual Plane count as letters.
 */
export function tokenise(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  const tokens: Span[] = [];
  eachToken(text, within.start, within.end, (start, end) => tokens.push({ start, end }));
  return tokens;
}

/** {@link tokenise} without an object a token, for the index. */
export function eachToken(
  text: string,
  from: number,
  to: number,
  visit: (start: number, end: number) => void,
): void {
  let i = from;
  while (i < to) {
    const kind = CLASS[text.charCodeAt(i)]!;
    if (kind === OTHER || kind === JOINED) {
      i++;
      continue;
    }
    const start = i++;
    while (i < to) {
      const next = CLASS[text.charCodeAt(i)]!;
      if (next !== kind && next !== JOINED) break;
      i++;
    }
    visit(start, i);
  }
}

/** Whether a token from {@link tokenise} is a number. */
export function isNumber(text: string, token: Span): boolean {
  return CLASS[text.charCodeAt(token.start)] === DIGIT;
}

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) {
    if (unit >= 0xd800 && unit <= 0xdfff) {
      classes[unit] = LETTER;
      continue;
    }
    const char = String.fromCharCode(unit);
    if (/\p{Nd}/u.test(char)) classes[unit] = DIGIT;
    else if (/[\p{M}\p{Cf}\u0640]/u.test(char)) classes[unit] = JOINED;
    else if (/[\p{No}\p{Nl}]/u.test(char)) classes[unit] = SIGN;
    else classes[unit] = /\p{L}/u.test(char) ? LETTER : OTHER;
  }
  return classes;
}
