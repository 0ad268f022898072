import { readCardinal } from '../../arabic/numerals.ts';
import type { Facts, Period } from '../candidate.ts';
import { type Read, readDirection, readYear, words, type Year } from '../readers.ts';
import { isAdjacent, isWord, meaningAt, type Token } from '../tokens.ts';
import { periodOf } from './shared.ts';

const OF = words('من');
const YEAR_OF = words('من|في');
const YEAR_UNITS = words('العام|السنة|للعام|للسنة');
const THIS = words('هذا|هذه');
const SAME = words('نفس|ذات');
const EVERY = words('كل');
const YEARS = words('عام|سنة');
const YEARS_OF = words('عام|سنة|لعام|لسنة|العام|السنة');
/** Two digits from here on are a year of the last century: smaller ones are days and counts. */
const FIRST_SHORT = 32;
const AFTER_YEAR = words(
  'في|على|إلى|من|عن|بعد|قبل|حتى|مع|التي|الذي|أن|ثم|حين|عندما|حيث|وهو|وهي|وفي|وكان|وكانت|بين|لم|لا|كان|كانت|ب|و',
);
/** What may stand between a month and its year: `6 يناير، 2015`, `نيسان (أبريل) 2019`, `11-نيسان-2019`. */
const BEFORE_YEAR: ReadonlySet<string> = new Set(['،', ',', ')', '/', '-']);

interface Tail {
  readonly facts: Facts;
  readonly next: number;
  readonly end: number;
}

/** What follows a month: a direction, a year, or the year it lies in. */
export function readTail(
  tokens: readonly Token[],
  next: number,
  end: number,
  hijri: boolean,
): Tail {
  const nothing: Tail = { facts: {}, next, end };
  const last = tokens[next - 1]!;
  if (last.gap === 'line') return nothing;
  if (last.gap === 'other' && !BEFORE_YEAR.has(last.mark)) return nothing;
  const year = readYear(tokens, next) ?? readShortYear(tokens, next);
  if (year && (year.value.hijri === hijri || !year.value.hijri)) {
    if (last.mark !== '،' || year.next - next <= 2) {
      return { facts: { year: year.value.year }, next: year.next, end: year.end };
    }
  }
  // في ديسمبر، العام الماضي، جدلا
  if (last.mark === '،') return readPeriod(tokens, next) ?? nothing;
  if (last.mark !== '' && last.mark !== ')') return nothing;
  if (isWord(tokens, next, OF) && isWord(tokens, next + 1, EVERY)) {
    const last = tokens[next + 2];
    if (last && YEARS.has(last.text))
      return { facts: { every: true }, next: next + 3, end: last.end };
  }
  // رمضان هذا العام, منح رجب هذا اللقب: هذا belongs to what follows.
  const isOfNext =
    isWord(tokens, next, THIS) &&
    isAdjacent(tokens, next) &&
    tokens[next + 1]!.text.startsWith('ال');
  const direction = isOfNext ? null : readDirection(tokens, next);
  if (direction) {
    const rest = readYearAfter(tokens, direction.next);
    if (rest) return { facts: rest.facts, next: rest.next, end: rest.end };
    return { facts: { direction: direction.value }, next: direction.next, end: direction.end };
  }
  return readPeriod(tokens, next) ?? nothing;
}

/** `20 مارس 99`, `6 أكتوبر عام 73`, `عام ثلاثة وسبعين`: of the last century, where the phrase ends. */
function readShortYear(tokens: readonly Token[], i: number): Read<Year> | null {
  let at = i;
  const word = isWord(tokens, at, YEARS_OF) && isAdjacent(tokens, at);
  if (word) at++;
  const token = tokens[at];
  if (!token || (tokens[i - 1]!.mark !== '' && !word)) return null;
  if (token.number === null ? !word : token.text.length !== 2) return null;
  const near = tokens.slice(at, at + 4).map(({ text }) => text);
  const found = readCardinal(near, 0);
  if (!found || found.value < FIRST_SHORT || found.value > 99) return null;
  const next = at + found.next;
  const last = tokens[next - 1]!;
  const goesOn = last.gap === 'space' && !isWord(tokens, next, AFTER_YEAR);
  if (
    (last.gap === 'none' && tokens[next]) ||
    last.mark.startsWith('%') ||
    (goesOn && tokens[next])
  )
    return null;
  const value = { year: 1900 + found.value, hijri: false, marked: word };
  return { value, next, start: tokens[i]!.start, end: last.end };
}

function readYearAfter(tokens: readonly Token[], at: number): Tail | null {
  if (!isAdjacent(tokens, at - 1)) return null;
  const year = readYear(tokens, at);
  if (!year) return null;
  return { facts: { year: year.value.year }, next: year.next, end: year.end };
}

/** `[من] العام الماضي`, `هذا العام`, `من السنة نفسها`. */
function readPeriod(tokens: readonly Token[], i: number): Tail | null {
  let at = i;
  if (isWord(tokens, at, YEAR_OF) && isAdjacent(tokens, at)) at++;
  const unit = YEAR_UNITS;
  if (isWord(tokens, at, THIS) && isAdjacent(tokens, at) && isWord(tokens, at + 1, unit)) {
    return tailOf(tokens, at + 2, { unit: 'year', steps: 0 });
  }
  if (isWord(tokens, at, SAME) && isAdjacent(tokens, at) && isWord(tokens, at + 1, unit)) {
    return tailOf(tokens, at + 2, { unit: 'year', steps: 0, same: true });
  }
  if (!isWord(tokens, at, unit) || !isAdjacent(tokens, at)) return null;
  const direction = meaningAt(tokens, at + 1, 'direction');
  if (!direction) return null;
  return tailOf(tokens, direction.next, periodOf('year', direction.meaning));
}

function tailOf(tokens: readonly Token[], next: number, period: Period): Tail {
  return { facts: { period }, next, end: tokens[next - 1]!.end };
}
