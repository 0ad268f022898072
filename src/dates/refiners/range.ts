import type { Candidate, Facts, Refiner } from '../candidate.ts';
import { words } from '../readers.ts';
import { isWord, type Token } from '../tokens.ts';
import { isMove } from './moves.ts';

const FROM = words('من|بين|ما');
const BETWEEN = words('بين');
const TO = words('إلى|الى|حتى|وحتى|وإلى|والى|لغاية|ولغاية|غاية');
const AND = words('و');
const UNTIL_TWO = words('إلى|الى|وإلى|والى');
const DAYS = words('يومي|أيام|عامي|سنتي|ليومي|بعامي|وعامي|شهري');

/**
 * Two ends become one range: `من 13 تموز إلى 15 تموز`, `بين 2011 و2014`, `من 10 مايو وحتى 3 يونيو`.
 * The first end takes the month or year that only the second states.
 */
export const joinRanges: Refiner = (candidates, tokens) => {
  const out: Candidate[] = [];
  for (const next of candidates) {
    const last = out.at(-1);
    const joined = last && join(last, next, tokens);
    if (joined) {
      out[out.length - 1] = joined;
      continue;
    }
    if (last && (isListed(last, next, tokens) || areMoved(last, next, tokens))) {
      out[out.length - 1] = { ...last, facts: share(last.facts, next.facts) };
    }
    out.push(next);
  }
  return out;
};

function join(a: Candidate, b: Candidate, tokens: readonly Token[]): Candidate | null {
  if (a.facts.until || b.facts.until || !isPoint(a.facts) || !isPoint(b.facts)) return null;
  const opened = openedBy(tokens, a.from);
  const middle = b.from - a.to;
  const last = tokens[a.to - 1]!;
  const near = last.gap === 'space' || last.gap === 'none';
  const to =
    (middle === 1 && isWord(tokens, a.to, TO)) ||
    (middle === 2 && isWord(tokens, a.to, UNTIL_TWO) && isWord(tokens, a.to + 1, TO));
  const dash = middle === 0 && ['-', '–', '—'].includes(last.mark);
  const and =
    opened === 'between' &&
    ((middle === 1 && isWord(tokens, a.to, AND)) || (middle === 0 && startsWithAnd(tokens, b)));
  const isOpened = opened !== null || (isDated(a.facts) && isDated(b.facts));
  if (!(to && near && isOpened) && !dash && !and) return null;
  if (dash && !areEnds(a.facts, b.facts)) return null;
  if (to && isMove(tokens, a.from)) return null;
  return {
    from: a.from,
    to: b.to,
    start: a.start,
    end: b.end,
    facts: { ...share(a.facts, b.facts), until: b.facts },
  };
}

function openedBy(tokens: readonly Token[], from: number): 'from' | 'between' | null {
  if (isWord(tokens, from - 1, BETWEEN)) return 'between';
  if (isWord(tokens, from - 1, FROM)) return 'from';
  return isWord(tokens, from - 1, DAYS) && isWord(tokens, from - 2, BETWEEN) ? 'between' : null;
}

function startsWithAnd(tokens: readonly Token[], b: Candidate): boolean {
  return tokens[b.from]!.text.startsWith('و') && b.start > tokens[b.from]!.start;
}

/** `30 سبتمبر و2 أكتوبر 2022`: two days of one list, of which only the last has its year. */
function isListed(a: Candidate, b: Candidate, tokens: readonly Token[]): boolean {
  const middle = b.from - a.to;
  const { gap } = tokens[a.to - 1]!;
  const and =
    (middle === 1 && isWord(tokens, a.to, AND)) || (middle === 0 && startsWithAnd(tokens, b));
  return and && gap === 'space' && isDated(a.facts) && isDated(b.facts) && !b.facts.until;
}

/** `أجلت من 10 يونيو إلى 20 يوليو 2024`: the old day takes its year from the new one. */
function areMoved(a: Candidate, b: Candidate, tokens: readonly Token[]): boolean {
  return b.from - a.to === 1 && isWord(tokens, a.to, TO) && isMove(tokens, a.from);
}

/** Years on both sides of a dash, or a day and a later one of the same year or with years of their own. */
function areEnds(a: Facts, b: Facts): boolean {
  if (isYearOnly(a) && isYearOnly(b)) return true;
  if (!isDated(a) || !isDated(b)) return false;
  if (a.hijri || b.hijri) return a.hijri?.month !== b.hijri?.month;
  return a.month !== b.month || (a.year !== undefined && a.year !== b.year);
}

const isDated = (f: Facts) =>
  (f.day !== undefined && f.month !== undefined) ||
  (f.hijri?.day !== undefined && f.hijri.month !== undefined);

const isYearOnly = (f: Facts) =>
  f.year !== undefined && f.month === undefined && f.part === undefined && f.season === undefined;

function isPoint(f: Facts): boolean {
  return f.length === undefined && f.clock === undefined && f.decade === undefined;
}

/** What the first end leaves unsaid because the second says it. */
export function share(a: Facts, b: Facts): Facts {
  const isHijri = a.hijri?.month !== undefined && b.hijri?.year !== undefined;
  if (isHijri && a.hijri.year === undefined && a.year === undefined && !a.direction) {
    const year = a.hijri.month! > (b.hijri.month ?? 12) ? b.hijri.year! - 1 : b.hijri.year!;
    return { ...a, hijri: { ...a.hijri, year } };
  }
  const month =
    a.month === undefined && a.day !== undefined && a.hijri === undefined && b.month !== undefined;
  const year =
    a.year === undefined &&
    a.direction === undefined &&
    b.year !== undefined &&
    (a.month !== undefined || month);
  const direction =
    a.direction === undefined &&
    b.direction !== undefined &&
    a.year === undefined &&
    !year &&
    (a.month === b.month || month);
  return {
    ...a,
    ...(month ? { month: b.month! } : {}),
    // من 28 ديسمبر إلى 3 يناير 2016 begins the year before.
    ...(year ? { year: (a.month ?? 0) > (b.month ?? 12) ? b.year! - 1 : b.year! } : {}),
    ...(direction ? { direction: b.direction! } : {}),
  };
}
