import * as L from './letters.ts';
import type { Span } from './span.ts';

/** A folded text with the way back: `origin[i]` is where folded unit `i` begins in the original. */
export interface Folded {
  readonly text: string;
  /** One entry a folded code unit, and one more: the original's length. Never decreases. */
  readonly origin: Int32Array;
}

const DELETED = 0;

/** Letter for letter, before anything else; the right side is what a reader would type in haste. */
const LETTERS: readonly (readonly [from: string, to: string])[] = [
  [L.ALEF_WITH_MADDA_ABOVE, L.ALEF],
  [L.ALEF_WITH_HAMZA_ABOVE, L.ALEF],
  [L.ALEF_WITH_HAMZA_BELOW, L.ALEF],
  [L.ALEF_WASLA, L.ALEF],
  [L.ALEF_WITH_WAVY_HAMZA_ABOVE, L.ALEF],
  [L.ALEF_WITH_WAVY_HAMZA_BELOW, L.ALEF],
  [L.WAW_WITH_HAMZA_ABOVE, L.WAW],
  [L.YEH_WITH_HAMZA_ABOVE, L.YEH],
  [L.ALEF_MAKSURA, L.YEH],
  [L.FARSI_YEH, L.YEH],
  [L.TEH_MARBUTA, L.HEH],
  [L.TEH_MARBUTA_GOAL, L.HEH],
  [L.HEH_GOAL, L.HEH],
  [L.HEH_DOACHASHMEE, L.HEH],
  [L.AE, L.HEH],
  [L.KEHEH, L.KAF],
  [L.GAF, L.KAF],
  [L.PEH, L.BEH],
  [L.TCHEH, L.JEEM],
  [L.JEH, L.JEEM],
  [L.VEH, L.FEH],
  [L.QAF_WITH_THREE_DOTS_ABOVE, L.QAF],
];

/** Folded code unit for each code unit; {@link DELETED} where it says nothing. */
const UNIT = new Uint16Array(0x10000);
/** The few code units that fold to several: lam-alef ligatures, ½, ﷺ and the like. */
const SEVERAL = new Map<number, string>();
buildTables();

/**
 * The folded form of a text, in which words compare equal that readers take for the same.
 *
 * Folding is defined as, in order:
 * 1. compatibility decomposition (NFKC) of presentation forms, ligatures and full-width forms;
 * 2. harakat, tanween, shadda, sukun, superscript alef, Quranic marks, tatweel, bidi controls and
 *    zero-width characters are removed, and so is U+0000;
 * 3. alef with madda, hamza or wasla becomes alef; waw and yeh with hamza lose it; alef maksura
 *    becomes yeh, teh marbuta heh; Persian and Maghrebi letters their nearest Arabic ones
 *    (`گ` kaf, `پ` beh, `ڤ` feh, `ڨ` qaf);
 * 4. digits of all three kinds become ASCII; Latin letters lose case and accents.
 *
 * A hamza that stands alone is kept. Idempotent. White space and punctuation stay as they are.
 */
export function fold(text: string): string {
  let plain = true;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (UNIT[unit] !== unit || unit === DELETED) {
      plain = false;
      break;
    }
  }
  if (plain) return text;
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const folded = UNIT[unit]!;
    if (folded !== DELETED) out += String.fromCharCode(folded);
    else if (SEVERAL.has(unit)) out += SEVERAL.get(unit);
  }
  return out;
}

/** {@link fold} together with the map back to the original. */
export function foldWithMap(text: string): Folded {
  const units: string[] = [];
  const origin: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const folded = UNIT[unit]!;
    const replacement = folded === DELETED ? SEVERAL.get(unit) : String.fromCharCode(folded);
    if (replacement === undefined) continue;
    for (const char of replacement) {
      units.push(char);
      origin.push(i);
    }
  }
  origin.push(text.length);
  return { text: units.join(''), origin: Int32Array.from(origin) };
}

/**
 * The place in the original for a place in the folded text. It takes in the marks that were
 * removed after its last letter, so that a highlight never leaves a haraka outside.
 */
export function unfoldSpan(folded: Folded, span: Span): Span {
  const { origin } = folded;
  if (span.end <= span.start) return { start: origin[span.start]!, end: origin[span.start]! };
  const last = origin[span.end - 1]!;
  let next = span.end;
  while (next < origin.length - 1 && origin[next] === last) next++;
  const following = origin[next]!;
  return { start: origin[span.start]!, end: following };
}

function buildTables(): void {
  for (let unit = 0; unit < 0x10000; unit++) UNIT[unit] = unit;
  for (const [from, to] of LETTERS) UNIT[from.charCodeAt(0)] = to.charCodeAt(0);
  for (let unit = 0xa0; unit < 0x10000; unit++) {
    if (unit >= 0xd800 && unit <= 0xdfff) continue;
    const char = String.fromCharCode(unit);
    if (isRemoved(char)) {
      UNIT[unit] = DELETED;
      continue;
    }
    if (UNIT[unit] !== unit) continue;
    assign(unit, decompose(char));
  }
  for (let unit = 0x41; unit <= 0x5a; unit++) UNIT[unit] = unit + 0x20;
}

function isRemoved(char: string): boolean {
  return char === L.TATWEEL || char.search(L.HARAKAT) === 0 || char.search(L.INVISIBLE) === 0;
}

/** NFKC, digits to ASCII, Latin without case and accents, then the letter table. */
function decompose(char: string): string {
  if (/\s/u.test(char)) return char; // no-break spaces stay: dates are written with them
  let out = '';
  for (const part of char.normalize('NFKC').toLowerCase()) {
    const bare = /\p{Script=Latin}/u.test(part)
      ? part.normalize('NFD').replace(/\p{M}/gu, '')
      : part;
    for (const piece of bare) out += foldPiece(piece);
  }
  return out;
}

function foldPiece(piece: string): string {
  if (isRemoved(piece)) return '';
  const digit = digitValue(piece);
  if (digit !== null) return String(digit);
  const unit = piece.charCodeAt(0);
  return piece.length === 1 && UNIT[unit] !== DELETED ? String.fromCharCode(UNIT[unit]!) : piece;
}

/** Arabic-Indic (0660–0669) and extended Arabic-Indic (06F0–06F9) digits. */
function digitValue(char: string): number | null {
  const unit = char.charCodeAt(0);
  if (unit >= 0x660 && unit <= 0x669) return unit - 0x660;
  if (unit >= 0x6f0 && unit <= 0x6f9) return unit - 0x6f0;
  return null;
}

function assign(unit: number, folded: string): void {
  if (folded.length === 1) {
    UNIT[unit] = folded.charCodeAt(0);
  } else {
    UNIT[unit] = DELETED;
    if (folded.length > 1) SEVERAL.set(unit, folded);
  }
}
