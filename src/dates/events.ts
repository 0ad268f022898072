import type { DayInterval } from '../day.ts';
import type { Claim, Event, EventInput } from './event.ts';
import { group } from './events/group.ts';
import { type Occurrence, occurrencesOf, type Told } from './events/occurrence.ts';
import { titleOf } from './events/title.ts';
import { type Unplaced, unplacedGroups } from './events/unplaced.ts';
import type { Certainty, Contradiction, DateMention, Precision } from './mention.ts';

export type { Event, EventInput } from './event.ts';

/**
 * Events of several documents, by their first day, those of an unknown time last. A mention without
 * certain days makes an event of its month or year, or an undated one, if it names what happens.
 */
export function clusterEvents(inputs: readonly EventInput[]): Event[] {
  const dated = group(inputs.flatMap(occurrencesOf)).map((told) => made(toEvent(told), told));
  const unplaced = unplacedGroups(inputs).map((told) => made(toUnplacedEvent(told), told));
  return apart([...dated, ...unplaced].sort((a, b) => byFirstDay(a.event, b.event)));
}

function byFirstDay(a: Event, b: Event): number {
  const [x, y] = [a.days?.[0] ?? AFTER_ALL, b.days?.[0] ?? AFTER_ALL];
  if (x !== y) return x < y ? -1 : 1;
  return a.title.document === b.title.document ? a.title.start - b.title.start : 0;
}

/** Sorts after every day. */
const AFTER_ALL = '~';

function toEvent(occurrences: readonly Occurrence[]): Event {
  const told = [...occurrences].sort(byPublication);
  const best = [...told].sort(byFineness)[0]!;
  const { days, edtf, precision } = best.mention;
  const claims = told.map(claimOf);
  return {
    // Title, sentence and day come from the same mention, or a card would quote one for the other.
    ...commonOf(
      told,
      told.filter(
        ({ mention }) => mention.precision === precision && isSameDays(mention.days, days),
      ),
    ),
    id: idOf(days[0], told),
    days,
    edtf,
    precision,
    alternatives: readingsOf(best.mention),
    history: claims.filter((claim, i) => i === 0 || isNews(claim, claims[i - 1]!)),
    conflicts: claims.filter(
      (claim, i) => !meets(told[i]!.widest, best.widest) && !isNear(claim, days),
    ),
  };
}

/** Other readings, but for a weekday that the tense of its clause has placed. */
function readingsOf({ alternatives, certainty, implied }: DateMention): readonly DayInterval[] {
  const isOpen = certainty === 'ambiguous' || certainty === 'doubted';
  return isOpen || !implied.some(({ why }) => why.startsWith('weekday-')) ? alternatives : [];
}

function toUnplacedEvent(told: readonly Unplaced[]): Event {
  const first = told[0]!;
  const { days, precision } = first;
  const edtf = days ? days[0].slice(0, precision === 'month' ? 7 : 4) : first.mention.edtf;
  return {
    ...commonOf(told, told),
    id: idOf(days?.[0] ?? 'undated', told),
    days,
    edtf,
    precision,
    alternatives: [],
    history: [],
    conflicts: [],
  };
}

/** What every event has of its mentions; its title comes from the finest of them. */
function commonOf(
  told: readonly Told[],
  finest: readonly Told[],
): Pick<Event, 'title' | 'certainty' | 'kind' | 'contradictions' | 'mentions'> {
  const contradictions = told.flatMap(({ mention }) => mention.contradiction ?? []);
  const isDeadline = told.every(({ mention }) => mention.kind === 'deadline');
  return {
    title: titleOf(finest),
    certainty: certaintyOf(told),
    kind: isDeadline ? 'deadline' : 'event',
    contradictions: contradictions.filter(
      (one, i) => contradictions.findIndex((other) => isSameContradiction(one, other)) === i,
    ),
    mentions: told.map(({ document, mention: { start, end } }) => ({
      document: document.id,
      start,
      end,
    })),
  };
}

function isSameContradiction(a: Contradiction, b: Contradiction): boolean {
  return a.field === b.field && a.stated === b.stated && a.found === b.found;
}

/** By where the articles stand in time as far as that is known, else by their order. */
function byPublication(a: Told, b: Told): number {
  const [x, y] = [a.publishedOn, b.publishedOn];
  return x && y && x !== y ? (x < y ? -1 : 1) : 0;
}

function isNews(claim: Claim, before: Claim): boolean {
  return claim.certainty !== before.certainty || claim.days.join() !== before.days.join();
}

const isNear = (claim: Claim, days: DayInterval): boolean => meets(claim.days, days);

const FINENESS: readonly Precision[] = [
  'time',
  'day',
  'week',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
];

function byFineness(a: Occurrence, b: Occurrence): number {
  return FINENESS.indexOf(a.mention.precision) - FINENESS.indexOf(b.mention.precision);
}

/**
 * The gravest that an article says: that it did not take place, or is denied. Else planned, unless
 * another tells of it as past; else doubted; else the surest. What only says nothing more
 * (`announced`) outweighs neither a plan (المفترض, المقرر) nor a doubt.
 */
function certaintyOf(told: readonly Told[]): Certainty {
  const said = told.map(({ mention }) => mention.certainty);
  for (const grave of ['missed', 'cancelled', 'negated', 'moved'] as const)
    if (said.includes(grave)) return grave;
  const hasHappened = told.some(
    ({ mention }) => mention.certainty === 'announced' && mention.tense === 'past',
  );
  if (said.includes('planned') && !hasHappened) return 'planned';
  for (const sure of ['doubted', 'announced', 'planned', 'proposed'] as const)
    if (said.includes(sure)) return sure;
  return said[0]!;
}

function claimOf({ document, mention }: Occurrence): Claim {
  const { start, end, days, edtf, certainty } = mention;
  return { document: document.id, start, end, days, edtf, certainty };
}

function meets(a: DayInterval, b: DayInterval): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

function isSameDays(a: DayInterval, b: DayInterval): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/** A kind that a mention names first counts as much as this many that it also names. */
const NAMED_FIRST = 3;

/**
 * First day and the kind of event that its mentions name most often: stays when articles are added,
 * older or newer, as long as these two do. Two events of one day and kind are told apart by
 * {@link apart}.
 */
function idOf(day: string, told: readonly Told[]): string {
  const weights = new Map<string, number>();
  for (const { kinds } of told) {
    for (const [i, kind] of kinds.entries()) {
      weights.set(kind, (weights.get(kind) ?? 0) + (i === 0 ? NAMED_FIRST : 1));
    }
  }
  const [leading] = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return `${day}-${leading?.[0] ?? 'event'}`;
}

/**
 * The events with ids of their own: those that share one get the hash (FNV-1a) of a word that is
 * near the dates of the one and of none of the others, the first of the alphabet.
 */
function apart(made: readonly Made[]): Event[] {
  const sameId = new Map<string, Made[]>();
  for (const one of made) {
    const others = sameId.get(one.event.id);
    if (others) others.push(one);
    else sameId.set(one.event.id, [one]);
  }
  const used = new Map<string, number>();
  return made.map(({ event, terms }) => {
    const others = sameId.get(event.id)!;
    const counts = countsOf(others);
    const own = [...terms].filter((term) => counts.get(term) === 1).sort()[0];
    const base = others.length === 1 ? event.id : `${event.id}-${hashOf(own ?? '')}`;
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    const id = count === 1 ? base : `${base}-${count}`;
    return id === event.id ? event : { ...event, id };
  });
}

interface Made {
  readonly event: Event;
  readonly terms: ReadonlySet<string>;
}

function made(event: Event, told: readonly Told[]): Made {
  return { event, terms: new Set(told.flatMap(({ terms }) => terms)) };
}

const COUNTS = new WeakMap<readonly Made[], ReadonlyMap<string, number>>();

/** In how many of the events a word stands. */
function countsOf(events: readonly Made[]): ReadonlyMap<string, number> {
  const known = COUNTS.get(events);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { terms } of events)
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  COUNTS.set(events, counts);
  return counts;
}

function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193) >>> 0;
  return hash.toString(36);
}
