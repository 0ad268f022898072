import type { DayInterval } from '../day.ts';
import type { Claim, Event, EventInput } from './event.ts';
import { group } from './events/group.ts';
import { type Occurrence, occurrencesOf } from './events/occurrence.ts';
import { titleOf } from './events/title.ts';
import type { Certainty, Precision } from './mention.ts';

export type { Event, EventInput } from './event.ts';

/** Events of several documents, by their first day; mentions without days make none. */
export function clusterEvents(inputs: readonly EventInput[]): Event[] {
  const groups = group(inputs.flatMap(occurrencesOf));
  const events = groups.map(toEvent).sort(byFirstDay);
  const seen = new Map<string, number>();
  return events.map((event) => {
    const count = (seen.get(event.id) ?? 0) + 1;
    seen.set(event.id, count);
    return count === 1 ? event : { ...event, id: `${event.id}-${count}` };
  });
}

function byFirstDay(a: Event, b: Event): number {
  if (a.days[0] !== b.days[0]) return a.days[0] < b.days[0] ? -1 : 1;
  return a.title.document === b.title.document ? a.title.start - b.title.start : 0;
}

function toEvent(occurrences: readonly Occurrence[]): Event {
  const told = [...occurrences].sort(byPublication);
  const best = [...told].sort(byFineness)[0]!;
  const { days, edtf, precision } = best.mention;
  const claims = told.map(claimOf);
  const title = titleOf(told.filter(({ mention }) => mention.precision === precision));
  return {
    id: idOf(best),
    title,
    days,
    edtf,
    precision,
    certainty: certaintyOf(told),
    history: claims.filter((claim, i) => i === 0 || isNews(claim, claims[i - 1]!)),
    conflicts: claims.filter(
      (claim, i) => !meets(told[i]!.widest, best.widest) && !isNear(claim, days),
    ),
    mentions: told.map(({ document, mention: { start, end } }) => ({
      document: document.id,
      start,
      end,
    })),
  };
}

/** By where the articles stand in time as far as that is known, else by their order. */
function byPublication(a: Occurrence, b: Occurrence): number {
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

function certaintyOf(occurrences: readonly Occurrence[]): Certainty {
  const said = occurrences.map(({ mention }) => mention.certainty);
  for (const grave of ['missed', 'moved', 'doubted'] as const)
    if (said.includes(grave)) return grave;
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
function idOf({ mention, kinds, document }: Occurrence): string {
  let hash = 0x811c9dc5;
  const key = `${kinds[0] ?? ''} ${document.id}`;
  for (const char of key) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193) >>> 0;
  return `${mention.days[0]}-${hash.toString(36)}`;
}
