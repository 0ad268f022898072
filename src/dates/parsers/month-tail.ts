import type { Facts, Period } from '../candidate.ts';
import { readDirection, readYear, words } from '../readers.ts';
import { isAdjacent, isWord, meaningAt, type Token } from '../tokens.ts';
import { periodOf } from './shared.ts';

const OF = words('من');
const YEAR_OF = words('من|في');
const YEAR_UNITS = words('العام|السنة|للعام|للسنة');
const THIS = words('هذا|هذه');
const SAME = words('نفس|ذات');
const EVERY = words('كل');
const YEARS = words('عام|سنة');
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
  const year = readYear(tokens, next);
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
