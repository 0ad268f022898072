import type { Candidate, Parser } from '../candidate.ts';
import type { Token } from '../tokens.ts';
import { parseClock } from './clock.ts';
import { parseLength } from './length.ts';
import { parseMonthDay } from './month-day.ts';
import { parseNth } from './nth.ts';
import { parseNumeric } from './numeric.ts';
import { parsePart, parseQuarter } from './part.ts';
import { parsePeriod } from './period.ts';
import { parseRelativeDay } from './relative-day.ts';
import { parseDecade, parseSeason } from './season.ts';
import { parseWeekday } from './weekday.ts';
import { parseYear } from './year.ts';

/** Where two find expressions of one length, the earlier is kept. */
const PARSERS: readonly Parser[] = [
  parseNumeric, // before the clock and the year: 24/12/2021 holds numbers that look like both
  parseNth, // before the month: الأسبوع الثالث من يناير is no third of January
  parseMonthDay,
  parsePart,
  parseQuarter,
  parseRelativeDay,
  parseWeekday,
  parsePeriod,
  parseSeason,
  parseDecade,
  parseClock, // before lengths: الساعة الثالثة
  parseLength,
  parseYear, // last: a bare number is the weakest evidence
];

/** The longest expression at each token, from left to right, none overlapping another. */
export function findCandidates(tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i]!;
    // Most words of a text begin no expression: the lexicon keeps the parsers from them.
    const mayBegin = token.number !== null || token.entries.length > 0;
    const best = mayBegin ? longestAt(tokens, i) : null;
    if (best) found.push(best);
    i = best ? best.to : i + 1;
  }
  return found;
}

function longestAt(tokens: readonly Token[], i: number): Candidate | null {
  let best: Candidate | null = null;
  for (const parse of PARSERS) {
    const candidate = parse(tokens, i);
    if (candidate && (!best || candidate.end > best.end)) best = candidate;
  }
  return best;
}
