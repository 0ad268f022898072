import { fold } from '../../arabic/fold.ts';
import { WAW } from '../../arabic/letters.ts';
import type { Span } from '../../arabic/span.ts';
import { eachToken, isNumber } from '../../arabic/tokenise.ts';
import { mayBeginNumber, readNumber } from './numbers.ts';

/** What holds two runs of digits together in one number, date or score: `1,4`, `10:30`, `5-1`. */
const JOINS_DIGITS = /[.,:/\-٫٬،–]/u;
/** What belongs to the number that it is written onto. */
const UNIT = /[%٪‰$€£]/u;
const PERCENT_SIGN = /[%٪]/u;
const SIGN = /[-−]/u;
const CURRENCY = /^[$€£]/u;
const DIGIT = /\p{Nd}/u;
const THOUSANDS = /^(?<sign>-?)(?<digits>[1-9]\d{0,2}(?:[,.]\d{3})+)(?<unit>\D?)$/u;

/**
 * The words of a text as verification compares them: those of {@link eachToken}, but a number is
 * one word: in digits with its separators, its sign and its unit (`10,4`, `5%`, `-3`), so that none
 * of them can be lost as if it were punctuation, and in words as a whole (`خمسة وسبعين`,
 * `5 آلاف`, `3.5 بالمئة`). The conjunction before a number in words is a word, as it is in `و14`.
 */
export function eachWord(
  text: string,
  from: number,
  to: number,
  visit: (start: number, end: number) => void,
): void {
  const pieces = piecesOf(text, from, to);
  for (let i = 0; i < pieces.length; i++) {
    const { start, end } = pieces[i]!;
    const spelling = text.slice(start, end);
    const isDigits = DIGIT.test(spelling);
    if (!isDigits && !mayBeginNumber(spelling)) {
      visit(start, end);
      continue;
    }
    const number = readNumber(text, pieces, i, simpleForm);
    if (number) {
      visit(start, withUnit(text, pieces[number.next - 1]!.end, to));
      i = number.next - 1;
    } else if (!isDigits && spelling.startsWith(WAW)) {
      i = visitJoined(text, pieces, i, visit);
    } else visit(start, end);
  }
}

/** `وخمسة وسبعين`: the conjunction, then the number; returns the last piece visited. */
function visitJoined(
  text: string,
  pieces: readonly Span[],
  at: number,
  visit: (start: number, end: number) => void,
): number {
  const { start, end } = pieces[at]!;
  const rest = pieces
    .slice(at, at + 16)
    .map((piece, i) => (i === 0 ? { start: start + 1, end } : piece));
  const number = readNumber(text, rest, 0, simpleForm);
  if (!number) {
    visit(start, end);
    return at;
  }
  visit(start, start + 1);
  visit(start + 1, rest[number.next - 1]!.end);
  return at + number.next - 1;
}

/** Tokens, with digits and what joins them in one. */
function piecesOf(text: string, from: number, to: number): Span[] {
  const pieces: Span[] = [];
  let start = -1;
  let end = -1;
  const close = () => {
    if (start >= 0) pieces.push({ start, end: withUnit(text, end, to) });
    start = -1;
  };
  eachToken(text, from, to, (tokenStart, tokenEnd) => {
    if (!isNumber(text, { start: tokenStart, end: tokenEnd })) {
      close();
      pieces.push({ start: tokenStart, end: tokenEnd });
    } else if (start >= 0 && tokenStart === end + 1 && JOINS_DIGITS.test(text[end]!)) {
      end = tokenEnd;
    } else {
      close();
      start = withSign(text, tokenStart, from);
      end = tokenEnd;
    }
  });
  close();
  return pieces;
}

/** A minus, or a currency, before digits. */
function withSign(text: string, start: number, from: number): number {
  if (start > from && CURRENCY.test(text[start - 1]!)) return start - 1;
  if (start <= from || !SIGN.test(text[start - 1]!)) return start;
  return start - 1 === from || /[\s("«]/u.test(text[start - 2]!) ? start - 1 : start;
}

function withUnit(text: string, end: number, to: number): number {
  if (end < to && UNIT.test(text[end]!)) return end + 1;
  const isSpaced = end + 1 < to && text[end] === ' ' && PERCENT_SIGN.test(text[end + 1]!);
  return isSpaced ? end + 2 : end;
}

/**
 * What two words must share to count as the same: folded letters; for numbers the value as
 * written, where `1,4` and `1.4` are one number and so are `10,000`, `10.000` and `10000`, `$5` and `5$`. Numbers in words are their digits: `خمسة وسبعين` is `75`, `3.5 بالمئة` is `3.5%`.
 */
export function formOf(word: string): string {
  return numberForm(word) ?? simpleForm(word);
}

function numberForm(word: string): string | null {
  if (!/\s/u.test(word) && !mayBeginNumber(word)) return null;
  const pieces = piecesOf(word, 0, word.length);
  const number = pieces[0] ? readNumber(word, pieces, 0, simpleForm) : null;
  if (number === null || number.next < pieces.length) return null;
  return PERCENT_SIGN.test(word) && !number.form.endsWith('%') ? `${number.form}%` : number.form;
}

function simpleForm(word: string): string {
  const folded = fold(word).replace(/\s+(?=[%٪])/gu, '');
  if (!DIGIT.test(word)) return folded;
  const plain = folded
    .replace(/[٬،]/gu, ',')
    .replace(/[٫]/gu, '.')
    .replace(/[−–]/gu, '-')
    .replace(/٪/gu, '%')
    .replace(/^(?<sign>[$€£])(?<rest>.+)$/u, '$<rest>$<sign>');
  const grouped = THOUSANDS.exec(plain)?.groups;
  if (grouped) {
    return `${grouped['sign']}${grouped['digits']!.replace(/[,.]/gu, '')}${grouped['unit']}`;
  }
  return plain.replace(/^(?<whole>-?\d+),(?<rest>\d{1,2}|\d{4,})(?=\D?$)/u, '$<whole>.$<rest>');
}
