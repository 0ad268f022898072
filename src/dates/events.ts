import type { DayInterval } from '../day.ts';
import type { Claim, Event, EventInput } from './event.ts';
import { certaintyOf } from './events/certainty.ts';
import { group } from './events/group.ts';
import { apart, idOf } from './events/ids.ts';
import { type Occurrence, occurrencesOf, type Told } from './events/occurrence.ts';
import { titleOf } from './events/title.ts';
import { type Unplaced, unplacedGroups } from './events/unplaced.ts';
import type { Contradiction, DateMention, Precision } from './mention.ts';

export type { Event, EventInput } from './event.ts';

/**
 * Events of several documents, by their first day, those of an unknown time last. A mention without
 * certain days makes an event of its month or year, or an undated one, if it names what happens.
 */
export function clusterEvents(inputs: readonly EventInput[]): Event[] {
  const words = new Map<string, string>();
  const occurrences = inputs.flatMap((input) => occurrencesOf(input, words));
  const dated = group(occurrences).map((told) => ({ event: toEvent(told), told }));
  const unplaced = unplacedGroups(inputs).map((told) => ({ event: toUnplacedEvent(told), told }));
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
  // Of a postponement the newest day holds; the days before it are its history, no conflict.
  const moved = told.filter(({ mention }) => mention.move === 'to').at(-1);
  const best = moved ?? [...told].sort(byFineness)[0]!;
  const { days, edtf, precision } = best.mention;
  const claims = told.map(claimOf);
  const isCurrent = ({ mention }: Occurrence) => isSameDays(mention.days, days);
  const current = moved ? told.filter(isCurrent) : told;
  return {
    // Title, sentence and day come from the same mention, or a card would quote one for the other.
    ...commonOf(
      told,
      told.filter((one) => one.mention.precision === precision && isCurrent(one)),
    ),
    certainty: certaintyOf(current),
    id: idOf((moved ? told[0]! : best).mention.days[0], told),
    days,
    edtf,
    precision,
    alternatives: readingsOf(best.mention),
    history: claims.filter((claim, i) => i === 0 || isNews(claim, claims[i - 1]!)),
    conflicts: claims.filter(
      (claim, i) => !moved && !meets(told[i]!.widest, best.widest) && !meets(claim.days, days),
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

/** By where the articles stand in time as far as that is known, else by their order; an old day before its new one. */
function byPublication(a: Told, b: Told): number {
  const [x, y] = [a.publishedOn, b.publishedOn];
  if (x && y && x !== y) return x < y ? -1 : 1;
  const isNew = ({ mention }: Told) => (mention.move === 'to' ? 1 : 0);
  return a.document === b.document ? isNew(a) - isNew(b) : 0;
}

function isNews(claim: Claim, before: Claim): boolean {
  return claim.certainty !== before.certainty || claim.days.join() !== before.days.join();
}

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
