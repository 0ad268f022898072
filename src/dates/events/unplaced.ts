import type { DayInterval } from '../../day.ts';
import { addDays, partsOf } from '../../day.ts';
import type { EventInput } from '../event.ts';
import type { DateMention, Precision } from '../mention.ts';
import { monthOf, yearsFrom } from '../resolve/intervals.ts';
import { hull, type Noted, noteOf } from './occurrence.ts';
import type { Terms } from './terms.ts';

/** A mention whose day is not known; its month or year, if all of its readings lie in one. */
export interface Unplaced extends Noted {
  readonly days: DayInterval | null;
  readonly precision: Precision | 'unknown';
}

/**
 * Mentions of a document without certain days that name what happens: `الانتخابات مع نهاية العام` of
 * an unknown year. Those of one kind and one wording are one event; across articles nothing is known
 * of their being the same.
 */
export function unplacedGroups(input: EventInput, document: number, terms: Terms): Unplaced[][] {
  const groups = new Map<string, Unplaced[]>();
  input.mentions.forEach((mention, i) => {
    const one = unplacedOf(input, document, i, terms);
    if (!one) return;
    const key = `${one.kinds[0]}\n${wordingOf(mention)}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  });
  return [...groups.values()];
}

function unplacedOf(
  input: EventInput,
  document: number,
  number: number,
  terms: Terms,
): Unplaced | null {
  const mention = input.mentions[number]!;
  const { days, type, alternatives } = mention;
  if (days || (type !== 'DATE' && type !== 'RANGE')) return null;
  const noted = noteOf(input, document, number, terms);
  if (!noted || noted.kinds.length === 0) return null;
  const readings = alternatives.length > 0 ? alternatives.reduce(hull) : null;
  const placed = readings ? coarse(readings) : UNKNOWN;
  // السبت of some month of the year says no more than that the day is not known.
  const isIdle = placed.precision === 'year' && mention.precision === 'day';
  return { ...noted, ...(isIdle ? UNKNOWN : placed) };
}

const UNKNOWN = { days: null, precision: 'unknown' } as const;

/** The month or the year that holds all readings, or nothing: never a day. */
function coarse([first, after]: DayInterval): Pick<Unplaced, 'days' | 'precision'> {
  const from = partsOf(first);
  const to = partsOf(addDays(after, -1));
  if (from.year !== to.year) return UNKNOWN;
  if (from.month === to.month) return { days: monthOf(from.year, from.month), precision: 'month' };
  return { days: yearsFrom(from.year), precision: 'year' };
}

/** What two mentions of one unknown time have in common: a weekday, else the words as read. */
function wordingOf({ value, known }: DateMention): string {
  if (known.weekday !== undefined && known.month === undefined) return `weekday ${known.weekday}`;
  return `${value} ${known.relative ?? ''} ${known.part ?? ''}`;
}
