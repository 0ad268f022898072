import { INVISIBLE } from '../arabic/letters.ts';

/** What begins markdown, a mention, a timestamp, a command link or an emoji anywhere in a line. */
const ACTIVE = /[\\*_~`|<>[\]():@#]/gu;
/** What begins a block only at the start of a line: lists, sub-text, headings, quotes. */
const LINE_START = /^(?<indent>[ \t]*)(?:(?<bullet>[-+])|(?<number>\d+)(?<dot>\.))/gmu;

/**
 * A text from the corpus or a user so that Discord shows it letter for letter: bidi controls and
 * zero-width characters removed, markdown, mentions, timestamps and links made inert.
 * discord.js's own `escapeMarkdown` leaves `-#`, `>`, `<@…>`, `<t:…>` and `@everyone`.
 */
export function escapeText(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/\r\n?/gu, '\n')
    .replace(ACTIVE, (char) => `\\${char}`)
    .replace(LINE_START, (_, indent: string, bullet?: string, number?: string) =>
      bullet ? `${indent}\\${bullet}` : `${indent}${number}\\.`,
    );
}

/**
 * A name in one line: bidi controls, newlines and other characters that one does not see could make
 * it look like another, so they are written out.
 */
export function writtenOut(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}]/gu, (char) => {
    const code = char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    return `[U+${code}]`;
  });
}

/** A user's words for showing inside a sentence: one line, cut at its end beyond `most` letters. */
export function quoteInput(text: string, most = 100): string {
  return escapeText(plainLine(text, most));
}

/** A text in one line for labels, which Discord shows as they are. */
export function plainLine(text: string, most: number): string {
  return cut(text.replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim(), most);
}

/** A text of at most `most` UTF-16 units, cut between graphemes, at a word if possible, with `…`. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  // Asked for one place: walking over all graphemes would cost more than the search itself.
  const end = GRAPHEMES.segment(text.slice(0, most + 40)).containing(Math.max(0, most - 1))!.index;
  const space = text.lastIndexOf(' ', end);
  return `${text.slice(0, space > most * 0.6 ? space : end).trimEnd()}…`;
}

const GRAPHEMES = new Intl.Segmenter('ar', { granularity: 'grapheme' });
