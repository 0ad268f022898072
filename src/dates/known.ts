import type { Facts } from './candidate.ts';
import type { Known } from './mention.ts';

const STATED = [
  'year',
  'month',
  'day',
  'weekday',
  'hijri',
  'feast',
  'season',
  'quarter',
  'part',
  'daypart',
  'clock',
  'zone',
] as const;

/** What the text states, and nothing that we add: a feast states its name, not its day and month. */
export function knownOf(facts: Facts): Known {
  const stated = facts.feast === undefined ? facts : statedOfFeast(facts);
  const known: Record<string, unknown> = {};
  for (const key of STATED) if (stated[key] !== undefined) known[key] = stated[key];
  const relative = relativeOf(facts);
  if (relative !== undefined) known['relative'] = relative;
  return known;
}

function statedOfFeast({ month: _month, day: _day, hijri, ...facts }: Facts): Facts {
  return hijri?.year === undefined ? facts : { ...facts, hijri: { year: hijri.year } };
}

function relativeOf({
  relativeDay,
  sameDay,
  period,
  direction,
  sign,
  length,
}: Facts): string | undefined {
  const signed = (n: number) => (n < 0 ? String(n) : `+${n}`);
  if (relativeDay !== undefined) return `day${signed(relativeDay)}`;
  if (sameDay) return 'same-day';
  if (period) return period.same ? `same-${period.unit}` : `${period.unit}${signed(period.steps)}`;
  if (direction) return direction.direction;
  return sign && length ? `${length.unit}${signed(sign * (length.count ?? 0))}` : undefined;
}
