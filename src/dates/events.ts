import type { DayInterval } from '../day.ts';
import type { Claim, Event, EventInput } from './event.ts';
import { group } from './events/group.ts';
import { type Occurrence, occurrencesOf, type Told } from './events/occurrence.ts';
import { titleOf } from './events/title.ts';
import { type Unplaced, unplacedGroups } from './events/unplaced.ts';
import type { Certainty, Contradiction, Precision } from './mention.ts';

export type { Event, EventInput } from './event.ts';

/**
 * Events of several documents, by their first day, those of an unknown time last. A mention without
 * certain days makes an event of its month or year, or an undated one, if it names what happens.
 */
export function clusterEvents(inputs: readonly EventInput[]): Event[] {
  const dated = group(inputs.flatMap(occurrencesOf)).map(toEvent);
  const unplaced = unplacedGroups(inputs).map(toUnplacedEvent);
  const seen = new Map<string, number>();
  return [...dated, ...unplaced].sort(byFirstDay).map((event) => {
    const count = (seen.get(event.id) ?? 0) + 1;
    seen.set(event.id, count);
    return count === 1 ? event : { ...event, id: `${event.id}-${count}` };
  });
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
  const { days, edtf, precision, alternatives } = best.mention;
  const claims = told.map(claimOf);
  return {
    ...commonOf(
      told,
      told.filter(({ mention }) => mention.precision === precision),
    ),
    id: idOf(days[0], best),
    days,
    edtf,
    precision,
    alternatives,
    history: claims.filter((claim, i) => i === 0 || isNews(claim, claims[i - 1]!)),
    conflicts: claims.filter(
      (claim, i) => !meets(told[i]!.widest, best.widest) && !isNear(claim, days),
    ),
  };
}

function toUnplacedEvent(told: readonly Unplaced[]): Event {
  const first = told[0]!;
  const { days, precision } = first;
  const edtf = days ? days[0].slice(0, precision === 'month' ? 7 : 4) : first.mention.edtf;
  return {
    ...commonOf(told, told),
    id: idOf(days?.[0] ?? 'undated', first),
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
 * The gravest that an article says; else planned, unless another tells of it as past; else the
 * surest. What only says nothing more (`announced`) never outweighs a plan: المفترض, المقرر.
 */
function certaintyOf(told: readonly Told[]): Certainty {
  const said = told.map(({ mention }) => mention.certainty);
  for (const grave of ['missed', 'moved', 'doubted'] as const)
    if (said.includes(grave)) return grave;
  const hasHappened = told.some(
    ({ mention }) => mention.certainty === 'announced' && mention.tense === 'past',
  );
  if (said.includes('planned') && !hasHappened) return 'planned';
  for (const sure of ['announced', 'planned', 'proposed'] as const)
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

/**
 * First day and a hash (FNV-1a) of the kind of event and the article's id: stays as long as the
 * article that tells it best does, whatever is added elsewhere.
 */
function idOf(day: string, { kinds, document }: Told): string {
  let hash = 0x811c9dc5;
  const key = `${kinds[0] ?? ''} ${document.id}`;
  for (const char of key) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193) >>> 0;
  return `${day}-${hash.toString(36)}`;
}
