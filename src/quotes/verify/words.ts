import { fold } from '../../arabic/fold.ts';
import { eachToken, isNumber } from '../../arabic/tokenise.ts';

/** What holds two runs of digits together in one number, date or score: `1,4`, `10:30`, `5-1`. */
const JOINS_DIGITS = /[.,:/\-٫٬،–]/u;
/** What belongs to the number that it is written onto. */
const UNIT = /[%٪‰$€£]/u;
const SIGN = /[-−]/u;
const DIGIT = /\p{Nd}/u;
const THOUSANDS = /^(?<sign>-?)(?<digits>\d{1,3}(?:,\d{3})+)(?<unit>\D?)$/u;

/**
 * The words of a text as verification compares them: those of {@link eachToken}, but a number is
 * one word with its separators, its sign and its unit (`10,4`, `5%`, `-3`), so that none of them
 * can be lost as if it were punctuation.
 */
export function eachWord(
  text: string,
  from: number,
  to: number,
  visit: (start: number, end: number) => void,
): void {
  let start = -1;
  let end = -1;
  const close = () => {
    if (start >= 0) visit(start, withUnit(text, end, to));
    start = -1;
  };
  eachToken(text, from, to, (tokenStart, tokenEnd) => {
    if (!isNumber(text, { start: tokenStart, end: tokenEnd })) {
      close();
      visit(tokenStart, tokenEnd);
    } else if (start >= 0 && tokenStart === end + 1 && JOINS_DIGITS.test(text[end]!)) {
      end = tokenEnd;
    } else {
      close();
      start = withSign(text, tokenStart, from);
      end = tokenEnd;
    }
  });
  close();
}

function withSign(text: string, start: number, from: number): number {
  if (start <= from || !SIGN.test(text[start - 1]!)) return start;
  return start - 1 === from || /[\s("«]/u.test(text[start - 2]!) ? start - 1 : start;
}

function withUnit(text: string, end: number, to: number): number {
  return end < to && UNIT.test(text[end]!) ? end + 1 : end;
}

/**
 * What two words must share to count as the same: folded letters; for numbers the value as
 * written, where `1,4` and `1.4` are one number and so are `10,000` and `10000`, but not `1,400`
 * and `1.400`.
 */
export function formOf(word: string): string {
  const folded = fold(word);
  if (!DIGIT.test(word)) return folded;
  const plain = folded
    .replace(/[٬،]/gu, ',')
    .replace(/[٫]/gu, '.')
    .replace(/[−–]/gu, '-')
    .replace(/٪/gu, '%');
  const grouped = THOUSANDS.exec(plain)?.groups;
  if (grouped) {
    return `${grouped['sign']}${grouped['digits']!.replaceAll(',', '')}${grouped['unit']}`;
  }
  return plain.replace(/^(?<whole>-?\d+),(?<rest>\d{1,2}|\d{4,})(?=\D?$)/u, '$<whole>.$<rest>');
}
