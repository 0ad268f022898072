import type { DayInterval } from '../../day.ts';
import type { Claim, Event, EventInput } from '../event.ts';
import type { Contradiction, DateMention, Precision } from '../mention.ts';
import { certaintyOf } from './certainty.ts';
import { idOf } from './ids.ts';
import { type Noted, type Occurrence, type Told, toldOf, type Unplaced } from './occurrence.ts';
import { titleOf } from './title.ts';

/** A document with its dates, by its number: read again whenever it is asked for. */
export type InputOf = (document: number) => EventInput;

/** A mention that was noted, with its text again. */
type Open<N extends Noted> = Told & { readonly noted: N };

/** The event of mentions that have days; its id is {@link idOf}'s, which another may have too. */
export function toEvent(occurrences: readonly Occurrence[], inputOf: InputOf): Event {
  const told = open(occurrences, inputOf);
  // Of a postponement the newest day holds; the days before it are its history, no conflict.
  const moved = told.filter(({ noted }) => noted.move === 'to').at(-1);
  const best = moved ?? told.toSorted(byFineness)[0]!;
  const { days, precision, widest } = best.noted;
  const claims = told.map(claimOf);
  const isCurrent = ({ noted }: Open<Occurrence>) => isSameDays(noted.days, days);
  const current = moved ? told.filter(isCurrent) : told;
  return {
    // Title, sentence and day come from the same mention, or a card would quote one for the other.
    ...commonOf(
      told,
      told.filter((one) => one.noted.precision === precision && isCurrent(one)),
    ),
    certainty: certaintyOf(current),
    id: idOf((moved ? told[0]! : best).noted.days[0], occurrences),
    days,
    edtf: best.mention.edtf,
    precision,
    alternatives: readingsOf(best.mention),
    history: claims.filter((claim, i) => i === 0 || isNews(claim, claims[i - 1]!)),
    conflicts: claims.filter(
      (claim, i) => !moved && !meets(told[i]!.noted.widest, widest) && !meets(claim.days, days),
    ),
  };
}

/** The event of mentions whose day nobody knows. */
export function toUnplacedEvent(unplaced: readonly Unplaced[], inputOf: InputOf): Event {
  const told = open(unplaced, inputOf);
  const { days, precision } = unplaced[0]!;
  const edtf = days ? days[0].slice(0, precision === 'month' ? 7 : 4) : told[0]!.mention.edtf;
  return {
    ...commonOf(told, told),
    id: idOf(days?.[0] ?? 'undated', unplaced),
    days,
    edtf,
    precision,
    alternatives: [],
    history: [],
    conflicts: [],
  };
}

function open<N extends Noted>(noted: readonly N[], inputOf: InputOf): Open<N>[] {
  return noted.map((one) => ({ ...toldOf(inputOf(one.document), one), noted: one }));
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

/** Other readings, but for a weekday that the tense of its clause has placed. */
function readingsOf({ alternatives, certainty, implied }: DateMention): readonly DayInterval[] {
  const isOpen = certainty === 'ambiguous' || certainty === 'doubted';
  return isOpen || !implied.some(({ why }) => why.startsWith('weekday-')) ? alternatives : [];
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

function byFineness({ noted: a }: Open<Occurrence>, { noted: b }: Open<Occurrence>): number {
  return FINENESS.indexOf(a.precision) - FINENESS.indexOf(b.precision);
}

function claimOf({ document, mention, noted }: Open<Occurrence>): Claim {
  const { start, end, edtf, certainty } = mention;
  return { document: document.id, start, end, days: noted.days, edtf, certainty };
}

function meets(a: DayInterval, b: DayInterval): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

function isSameDays(a: DayInterval, b: DayInterval): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
