import { addDays, type Day, type DayInterval, daysBetween, partsOf } from '../day.ts';
import type { Candidate, Facts } from './candidate.ts';
import { endsSentence } from './clause.ts';
import { type Cues, readCues } from './cues.ts';
import { findExpressions } from './expressions.ts';
import { knownOf } from './known.ts';
import { MOROCCAN_WORDS } from './lexicon/morocco.ts';
import type { Certainty, DateMention, MentionKind } from './mention.ts';
import type { Reference } from './reference.ts';
import type { Context } from './resolve/context.ts';
import { isDayLevel, isRelative, type Resolved, resolve } from './resolve/resolve.ts';
import { edtfValue, timexValue } from './resolve/values.ts';

/**
 * The dates, times and lengths of time of a text, in its order, none overlapping another.
 * Spans are UTF-16 offsets into `text` as given. A relative word (أمس, الأحد) has `days` only if
 * `reference.certain`; a yearless date has them if every day of the reference's window gives the
 * same year. Runs in time linear in the length of the text.
 */
export function extractDates(text: string, reference: Reference): DateMention[] {
  const { tokens, candidates } = findExpressions(text);
  const memory: Memory = { lastDay: null, lastMonth: null, lastYear: null, sentence: null };
  const moonDelay = tokens.some(({ text: word }) => MOROCCAN_WORDS.has(word)) ? 1 : 0;
  const mentions: DateMention[] = [];
  let sentenceEnd = 0;
  for (const candidate of candidates) {
    const cues = readCues(candidate, tokens);
    while (sentenceEnd < candidate.from) {
      if (endsSentence(tokens[sentenceEnd]!)) memory.sentence = null;
      sentenceEnd++;
    }
    const mention = toMention(candidate, cues, memory, reference, moonDelay);
    if (!mention) continue;
    remember(memory, candidate.facts, mention.days);
    mentions.push({ start: candidate.start, end: candidate.end, ...mention });
  }
  return mentions;
}

interface Memory {
  lastDay: Day | null;
  lastMonth: Day | null;
  lastYear: number | null;
  /** The year that the sentence at hand has stated, and whether it lies far from the reference. */
  sentence: number | null;
}

type Unplaced = Omit<DateMention, 'start' | 'end'>;

function toMention(
  { facts }: Candidate,
  cues: Cues,
  memory: Memory,
  reference: Reference,
  moonDelay: 0 | 1,
): Unplaced | null {
  const omittedYear = omittedYearOf(reference);
  const seen = seenFrom(reference).map((on) =>
    resolve(facts, { ...contextOf(on, cues, facts, memory), omittedYear, moonDelay }),
  );
  const first = seen[0] ?? null;
  if (!first) return null;
  const resolved = settle(seen, facts, reference);
  const contradiction = (resolved.days && resolved.contradiction) ?? null;
  return {
    type: resolved.type,
    value: timexValue(facts, resolved),
    edtf: edtfValue(facts, resolved.days, resolved),
    days: resolved.days,
    alternatives: resolved.alternatives,
    precision: resolved.precision,
    known: knownOf(facts),
    implied: resolved.days ? resolved.implied : [],
    contradiction,
    certainty: sureness(cues, resolved, contradiction !== null, reference),
    kind: kindOf(facts, cues, resolved),
    move: cues.move,
    tense: tenseOf(resolved.days, cues, reference),
  };
}

/**
 * What the text says without reserve is not announced where its words contradict or allow another
 * day, and is at most planned where the day lies after the publication.
 */
function sureness(
  { certainty, isPlan }: Cues,
  { alternatives, days, isDecided }: Resolved,
  isContradicted: boolean,
  { day, window }: Reference,
): Certainty {
  // What lies behind the publication is no plan of a clause that happens to tell of the future.
  const earliest = day ?? window?.[0] ?? null;
  const isBehind = days !== null && earliest !== null && days[1] <= earliest;
  const said = certainty === 'planned' && !isPlan && isBehind ? 'announced' : certainty;
  if (isContradicted && (said === 'announced' || said === 'planned')) return 'doubted';
  const latest = day ?? (window ? lastOf(window) : null);
  const isAhead = days !== null && latest !== null && days[0] > latest;
  if (isAhead && said === 'missed') return 'negated';
  if (!isAhead && latest !== null && said === 'cancelled') return 'missed';
  if (said === 'announced' && alternatives.length > 0 && !isDecided) return 'ambiguous';
  return said === 'announced' && isAhead ? 'planned' : said;
}

/** The days from which the expression is looked at: publication, or the ends of its window. */
function seenFrom({ day, window }: Reference): Day[] {
  if (day) return [day];
  if (window) return [window[0], lastOf(window)];
  return ['1800-06-15' as Day, '2200-06-15' as Day];
}

function lastOf([first, after]: DayInterval): Day {
  const last = addDays(after, -1);
  return last < first ? first : last;
}

/** Days of one year, too many to count from: then the year is all that is known. */
const LONG_WINDOW = 60;

function omittedYearOf({ day, window }: Reference): number | null {
  if (day || !window || daysBetween(...window) < LONG_WINDOW) return null;
  const { year } = partsOf(window[0]);
  return partsOf(lastOf(window)).year === year ? year : null;
}

/** One answer from several views: they must agree, and a relative word needs a certain day. */
function settle(seen: readonly (Resolved | null)[], facts: Facts, reference: Reference): Resolved {
  const first = seen[0]!;
  const agree = seen.every((other) => other?.days?.join() === first.days?.join());
  const needsDay = isRelative(facts) && (isDayLevel(facts) || first.precision === 'day');
  if (agree && (reference.certain || !needsDay)) return first;
  const readings = new Map<string, DayInterval>();
  if (reference.day ?? reference.window) {
    for (const one of seen) if (one?.days) readings.set(one.days.join(), one.days);
  }
  return { ...first, days: null, alternatives: [...readings.values()] };
}

function contextOf(
  on: Day,
  { tense, wasPlanned, isSure, since }: Cues,
  { weekday, day }: Facts,
  memory: Memory,
): Omit<Context, 'omittedYear' | 'moonDelay'> {
  const { year } = partsOf(on);
  const stated = memory.sentence;
  return {
    on,
    // كان مقررا في يوليو may have been put off before its month came.
    tense: wasPlanned && weekday === undefined && day === undefined ? null : tense,
    isSure,
    since,
    lastDay: memory.lastDay,
    lastMonth: memory.lastMonth,
    lastYear: memory.lastYear,
    inheritedYear: stated !== null && Math.abs(stated - year) > 1 ? stated : null,
  };
}

function remember(memory: Memory, facts: Facts, days: DayInterval | null): void {
  if (facts.year !== undefined && facts.month !== undefined) memory.sentence = facts.year;
  if (!days) return;
  memory.lastYear = partsOf(days[0]).year;
  if (isDayLevel(facts) || facts.month !== undefined) memory.lastMonth = days[0];
  if (isDayLevel(facts)) memory.lastDay = days[0];
}

function kindOf(facts: Facts, cues: Cues, resolved: Resolved): MentionKind {
  if (cues.deadline && (resolved.days || facts.deadline)) return 'deadline';
  if (resolved.type === 'DURATION') return 'duration';
  return isRelative(facts) ? 'publication-relative' : 'event';
}

function tenseOf(
  days: DayInterval | null,
  cues: Cues,
  { day, window }: Reference,
): DateMention['tense'] {
  const from = day ?? window?.[0];
  const to = day ?? (window ? lastOf(window) : undefined);
  if (days && from && to) {
    if (days[1] <= from) return 'past';
    if (days[0] > to) return 'future';
  }
  return cues.tense ?? 'present';
}
