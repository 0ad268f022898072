import { createRequire } from 'node:module';

// Its types speak of a default export that its CommonJS file does not have.
const bidiFactory = createRequire(import.meta.url)('bidi-js') as typeof import('bidi-js').default;
const bidi = bidiFactory();

/** The base directions that a client may give a line: always left-to-right, or by its first letter. */
const BASES = ['ltr', 'auto'] as const;

interface Word {
  readonly text: string;
  /** Where it stands on the screen, from the left: first and last column. */
  readonly left: number;
  readonly right: number;
  readonly isLatin: boolean;
}

/**
 * Why a line would be read in another order than it was written, by the Unicode bidirectional
 * algorithm with no control character in it; null when it reads right under both bases. Arabic words
 * and numbers go leftwards, Latin words rightwards, and nothing Arabic comes after Latin: it would
 * stand on the wrong side of it under a left-to-right base.
 */
export function misreading(line: string): string | null {
  for (const base of BASES) {
    const words = wordsOf(line, base);
    for (const [at, word] of words.entries()) {
      const fault = brokenNumber(word.text, line, base);
      if (fault) return `${base}: ${fault}`;
      const next = words[at + 1];
      if (!next || (!word.isLatin && next.isLatin)) continue;
      const isInOrder =
        word.isLatin && next.isLatin ? next.left > word.right : next.right < word.left;
      if (!isInOrder) return `${base}: "${next.text}" stands wrong after "${word.text}"`;
    }
  }
  return null;
}

function columnsOf(line: string, base: (typeof BASES)[number]): number[] {
  const order = bidi.getReorderedIndices(line, bidi.getEmbeddingLevels(line, base));
  const columns: number[] = [];
  for (const [column, index] of order.entries()) columns[index] = column;
  return columns;
}

function wordsOf(line: string, base: (typeof BASES)[number]): Word[] {
  const columns = columnsOf(line, base);
  let isAfterLatin = false;
  return [...line.matchAll(/\S*[\p{L}\p{N}]\S*/gu)].map(({ 0: text, index }) => {
    const letters = [...text].flatMap((char, at) => (/[\p{L}\p{N}]/u.test(char) ? [at] : []));
    const mine = letters.map((at) => columns[index + at]!);
    const isNumber = !/\p{L}/u.test(text);
    const isLatin = isNumber ? isAfterLatin : !/\p{Script=Arabic}/u.test(text);
    isAfterLatin = isLatin;
    return { text, left: Math.min(...mine), right: Math.max(...mine), isLatin };
  });
}

/** Days such as 17/02/2011 and times such as 07:30 read rightwards in both; a day in ISO does not. */
function brokenNumber(word: string, line: string, base: (typeof BASES)[number]): string | null {
  const number = /\d+(?:[-/:.]\d+)+/u.exec(word)?.[0];
  if (number === undefined) return null;
  const start = line.indexOf(number);
  const columns = columnsOf(line, base).slice(start, start + number.length);
  const isRising = columns.every((column, at) => at === 0 || column > columns[at - 1]!);
  return isRising ? null : `"${number}" is turned around`;
}

/** What a reader sees of a line of markdown, without the marks. */
export function rendered(line: string): string {
  return line
    .replace(/^(?:### |-# |> )+/u, '')
    .replaceAll(/<\/(?<name>[^:>]+):\d+>/gu, '/$<name>')
    .replaceAll(/<[#@]&?\d+>/gu, '#')
    .replaceAll(/\\(?<sign>\S)/gu, '$<sign>')
    .replaceAll('**', '');
}
