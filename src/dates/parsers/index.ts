import type { Candidate, Parser } from '../candidate.ts';
import type { Entry, Meaning } from '../lexicon/entry.ts';
import type { Token } from '../tokens.ts';
import { parseClock } from './clock.ts';
import { parseFeast } from './feast.ts';
import { parseLength } from './length.ts';
import { parseMonthDay } from './month-day.ts';
import { parseNth } from './nth.ts';
import { parseNumeric } from './numeric.ts';
import { parsePart, parseQuarter } from './part.ts';
import { parsePeriod } from './period.ts';
import { parseRelativeDay } from './relative-day.ts';
import { parseDecade, parseSeason } from './season.ts';
import { parseEveryWeekday, parseWeekday } from './weekday.ts';
import { parseYear } from './year.ts';

/** What a parser may begin at: a number, or a word of this kind. */
type Beginning = 'number' | ReturnType<typeof beginningOf>;

/** The parsers with what they begin at. Of equal lengths the earlier is kept. */
const PARSERS: readonly (readonly [Parser, readonly Beginning[]])[] = [
  // before the clock and the year: 24/12/2021 holds numbers that look like both
  [parseNumeric, ['number']],
  // before the month: الأسبوع الثالث من يناير is no third of January
  [parseNth, ['part', 'weekday', 'the week', 'the day', 'ordinal']],
  [
    parseMonthDay,
    [
      'number',
      'month',
      'hijri-month',
      'first-of-month',
      'a month',
      'the month',
      'a day',
      'the day',
      'ordinal',
      'article',
    ],
  ],
  // before the year: رأس السنة 2024 is a day
  [parseFeast, ['feast', 'a day', 'daypart']],
  [parsePart, ['part']],
  [parseQuarter, ['share', 'several']],
  [parseRelativeDay, ['relative-day', 'a day', 'demonstrative']],
  [parseWeekday, ['weekday', 'a day', 'demonstrative']],
  [parseEveryWeekday, ['each']],
  [
    parsePeriod,
    ['the week', 'the month', 'the year', 'the decade', 'the century', 'demonstrative'],
  ],
  [parseSeason, ['season', 'demonstrative']],
  [parseDecade, ['decade', 'the decade', 'the century', 'a century']],
  // before lengths: الساعة الثالثة
  [parseClock, ['number', 'the hour', 'ordinal', 'hour']],
  [parseLength, ['length']],
  // last: a bare number is the weakest evidence
  [parseYear, ['number', 'a year', 'the year']],
];

const AT_NUMBERS = PARSERS.filter(([, kinds]) => kinds.includes('number')).map(([parse]) => parse);
const NONE: readonly Parser[] = [];
/** By the entries of a word, which the lexicon shares among its tokens. */
const byEntries = new WeakMap<readonly Entry[], readonly Parser[]>();

/** The longest expression at each token, from left to right, none overlapping another. */
export function findCandidates(tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  let i = 0;
  while (i < tokens.length) {
    const best = longestAt(tokens, i, parsersFor(tokens[i]!));
    if (best) found.push(best);
    i = best ? best.to : i + 1;
  }
  return found;
}

function longestAt(
  tokens: readonly Token[],
  i: number,
  parsers: readonly Parser[],
): Candidate | null {
  let best: Candidate | null = null;
  for (const parse of parsers) {
    const candidate = parse(tokens, i);
    if (candidate && (!best || candidate.end > best.end)) best = candidate;
  }
  return best;
}

function parsersFor({ number, entries }: Token): readonly Parser[] {
  if (number !== null) return AT_NUMBERS;
  if (entries.length === 0) return NONE;
  const known = byEntries.get(entries);
  if (known) return known;
  const kinds = new Set<Beginning>(entries.map(({ meaning }) => beginningOf(meaning)));
  const parsers = PARSERS.filter(([, begins]) => begins.some((kind) => kinds.has(kind)));
  const found = parsers.map(([parse]) => parse);
  byEntries.set(entries, found);
  return found;
}

/** Units of several (أيام, شهرين) begin nothing: they follow a word of time or a number. */
function beginningOf(meaning: Meaning) {
  if (meaning.is === 'opener') return meaning.opens;
  if (meaning.is !== 'unit') return meaning.is;
  const { unit, count, definite } = meaning;
  return count === 1 ? (`${definite ? 'the' : 'a'} ${unit}` as const) : 'several';
}
