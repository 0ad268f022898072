import { words } from '../readers.ts';
import { isAdjacent, isWord, type Token } from '../tokens.ts';

const ZONE_WORD = words('بتوقيت|توقيت|بالتوقيت|التوقيت');
const GREENWICH = words('gmt|غرينتش|جرينتش|غرينيتش|utc');
/** Places that are called by two words: `مكة المكرمة`, `شرق أوروبا`. */
const OF_TWO_WORDS = words(
  'مكة|المدينة|المملكة|الولايات|شرق|غرب|وسط|جنوب|شمال|أبو|أبوظبي|نيو|لوس|تل|هونغ|هونج',
);

/** A zone as the text names it, folded; `next` is the token after it, `end` the offset. */
export interface Zone {
  readonly name: string;
  readonly next: number;
  readonly end: number;
}

/** `بتوقيت ليبيا`, `بتوقيت مكة المكرمة`, `بالتوقيت المحلي`, `ت.غ`, `ت غ`, `GMT`; also in brackets. */
export function readZone(tokens: readonly Token[], i: number): Zone | null {
  const previous = tokens[i - 1];
  if (!previous || previous.gap === 'line') return null;
  if (isWord(tokens, i, ZONE_WORD) && isAdjacent(tokens, i)) {
    const isTwo = isWord(tokens, i + 1, OF_TWO_WORDS) && isAdjacent(tokens, i + 1);
    const last = i + (isTwo ? 2 : 1);
    const named = tokens.slice(i + 1, last + 1);
    return {
      name: named.map(({ text }) => text).join(' '),
      next: last + 1,
      end: tokens[last]!.end,
    };
  }
  const initial = tokens[i];
  const isInitials =
    initial?.text === 'ت' &&
    (initial.gap === 'space' || initial.mark.startsWith('.')) &&
    tokens[i + 1]?.text === 'غ';
  if (isInitials) return { name: 'GMT', next: i + 2, end: tokens[i + 1]!.end };
  if (isWord(tokens, i, GREENWICH) && previous.mark !== '(') {
    return { name: 'GMT', next: i + 1, end: initial!.end };
  }
  return null;
}
