import { fold } from '../../arabic/fold.ts';
import type { Span } from '../../arabic/span.ts';
import { eachWord } from './words.ts';

/** A word beside a quote; `form` is folded. */
export interface Near extends Span {
  readonly form: string;
}

/** Letters that hold a word and what stands beside it. */
const LONGEST_WORD = 12;

/** At most `count` words before an offset, the nearest first. */
export function wordsBefore(text: string, end: number, count: number): Near[] {
  const near: Near[] = [];
  eachWord(text, Math.max(0, end - count * LONGEST_WORD), end, (start, stop) => {
    near.push({ start, end: stop, form: fold(text.slice(start, stop)) });
  });
  return near.reverse().slice(0, count);
}

/** At most `count` words from an offset on. */
export function nextWords(text: string, from: number, to: number, count: number): Near[] {
  const near: Near[] = [];
  eachWord(text, from, Math.min(to, from + count * LONGEST_WORD), (start, end) => {
    if (near.length < count) near.push({ start, end, form: fold(text.slice(start, end)) });
  });
  return near;
}

/** Whether nothing but white space stands between two offsets. */
export function isAdjacent(text: string, from: number, to: number): boolean {
  return text.slice(from, to).trim() === '';
}
