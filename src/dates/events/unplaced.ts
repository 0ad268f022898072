import type { DayInterval } from '../../day.ts';
import { addDays, partsOf } from '../../day.ts';
import type { EventInput } from '../event.ts';
import type { DateMention, Precision } from '../mention.ts';
import { monthOf, yearsFrom } from '../resolve/intervals.ts';
import { hull, type Told, toldOf } from './occurrence.ts';

/** A mention whose day is not known; its month or year, if all of its readings lie in one. */
export interface Unplaced extends Told {
  readonly days: DayInterval | null;
  readonly precision: Precision | 'unknown';
}

/**
 * Mentions without certain days that name what happens: `الانتخابات مع نهاية العام` of an unknown
 * year. Those of one article, one kind and one wording are one event; across articles nothing is
 * known of their being the same.
 */
export function unplacedGroups(inputs: readonly EventInput[]): Unplaced[][] {
  const groups = new Map<string, Unplaced[]>();
  for (const input of inputs) {
    for (const mention of input.mentions) {
      const one = unplacedOf(input, mention);
      if (!one) continue;
      const key = `${one.document.id}\n${one.kinds[0]}\n${wordingOf(mention)}`;
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  }
  return [...groups.values()];
}

function unplacedOf(input: EventInput, mention: DateMention): Unplaced | null {
  const { days, type, alternatives } = mention;
  if (days || (type !== 'DATE' && type !== 'RANGE')) return null;
  const told = toldOf(input, mention);
  if (!told || told.kinds.length === 0) return null;
  const readings = alternatives.length > 0 ? alternatives.reduce(hull) : null;
  const placed = readings ? coarse(readings) : UNKNOWN;
  // السبت of some month of the year says no more than that the day is not known.
  const isIdle = placed.precision === 'year' && mention.precision === 'day';
  return { ...told, mention, ...(isIdle ? UNKNOWN : placed) };
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
