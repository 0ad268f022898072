import { addDays, partsOf } from '../../day.ts';
import { shared, sharesKind } from './alike.ts';
import { bucketsOf, type Index, indexOf } from './buckets.ts';
import { Groups } from './groups.ts';
import { joinMoves } from './moves.ts';
import type { Occurrence } from './occurrence.ts';
import { common, termCount } from './terms.ts';

/** Days apart within which articles may disagree about one event. */
const NEARBY = 3;
/** Months apart where one of them is as vague as a month or a season (صيف 2020). */
const NEARBY_MONTHS = 4;
/** Words that articles share when they tell of one event and only its day or kind agrees. */
const MANY = 3;

/**
 * Occurrences of one event, by an editor's rules:
 * 1. one article, one calendar day: one event; counted from the publication (أمس) only if both
 *    name the same kind of event or share two words;
 * 2. several articles, one day: one event if they name the same kind; where they only count from
 *    their publication they must share two or four words too, for many things happen on one day;
 * 3. a month, season or part of a year belongs to the one event of its kind inside it;
 * 4. the old and the new day of a postponement are of one event, in one article or across several;
 * 5. articles that differ by few days on an event of one kind with three words shared tell of the
 *    same event: a conflict.
 * Only occurrences of one day or one kind and month are compared, by their uncommon words.
 */
export function group(occurrences: readonly Occurrence[]): Occurrence[][] {
  const groups = new Groups(occurrences);
  const isDay = ({ precision, widest }: Occurrence) =>
    precision === 'day' && addDays(widest[0], 1) === widest[1];
  const days = occurrences.filter(isDay);
  const vague = occurrences.filter((one) => !isDay(one));
  for (const day of bucketsOf(days, (one) => [firstDay(one)])) {
    for (const bucket of bucketsOf(day, dayKeys)) groups.join(bucket, isSame);
  }
  const byMonth = indexOf(days, monthKeys);
  for (const one of vague) attach(one, byMonth, groups);
  for (const bucket of bucketsOf(vague, intervalKeys)) groups.join(bucket, isSameVague);
  const disputed = new Set<Occurrence>();
  for (const one of vague) joinConflict(one, byMonth, groups, disputed);
  joinMoves(days, groups);
  const byKindAndDay = indexOf(days, kindDayKeys);
  for (const one of days) joinNeighbours(one, byKindAndDay, groups, disputed);
  return groups.all();
}

const firstDay = ({ days }: Occurrence): string => days[0];
const isCounted = ({ kind }: Occurrence): boolean => kind === 'publication-relative';

/** An article; a kind: two of one day that share neither are never one event of that day. */
const dayKeys = ({ document, kinds }: Occurrence): string[] => [`${document}`, ...kinds];

const monthKeys = (one: Occurrence): string[] =>
  one.kinds.map((kind) => `${firstDay(one).slice(0, 7)} ${kind}`);

const kindDayKeys = (one: Occurrence): string[] =>
  one.kinds.map((kind) => `${firstDay(one)} ${kind}`);

const intervalKeys = (one: Occurrence): string[] => {
  const interval = one.days.join();
  return one.kinds.map((kind) => `${interval} ${kind}`);
};

function isSame(a: Occurrence, b: Occurrence): boolean {
  const bothCounted = isCounted(a) && isCounted(b);
  if (a.document === b.document) {
    const isIdle = termCount(a.terms) + termCount(b.terms) === 0;
    return isIdle || (bothCounted ? sharesKind(a, b) || shared(a, b) >= 2 : isOneEvent(a, b));
  }
  if (!sharesKind(a, b)) return false;
  if (bothCounted) return a.kinds[0] === b.kinds[0] && shared(a, b) > MANY;
  return shared(a, b) >= (isCounted(a) || isCounted(b) ? 2 : 0);
}

/** Words near a date that make it plain what happens. */
const PLAIN = 3;

/**
 * In one article a day is of one event, but where two sentences tell plainly of one kind and have no
 * word in common besides its name: `معاهدة السلام`, `معاهدة الفحم والصلب`.
 */
function isOneEvent(a: Occurrence, b: Occurrence): boolean {
  const isOneKind = a.kinds[0] !== undefined && a.kinds[0] === b.kinds[0];
  if (!isOneKind || Math.min(termCount(a.own), termCount(b.own)) < PLAIN) return true;
  return common(a.own, b.own) > 0;
}

function isSameVague(a: Occurrence, b: Occurrence): boolean {
  if (!sharesKind(a, b)) return false;
  if (a.document === b.document) return shared(a, b) > 0;
  return a.kinds[0] === b.kinds[0] && shared(a, b) > (isBareYear(a) ? MANY : 1);
}

function isBareYear({ precision, isPart }: Occurrence): boolean {
  return precision === 'year' && !isPart;
}

/**
 * Puts a vague mention to the one group of its kind inside its time. A bare year needs four words
 * shared, a month one, or none if both name that kind first.
 */
function attach(one: Occurrence, byMonth: Index, groups: Groups<Occurrence>): void {
  const [first, after] = one.widest;
  const bareYear = isBareYear(one);
  const inside = inMonths(one, byMonth, 0).filter(
    (other) =>
      firstDay(other) >= first &&
      firstDay(other) < after &&
      shared(one, other) >= (bareYear ? MANY + 1 : one.kinds[0] === other.kinds[0] ? 0 : 1),
  );
  if (inside[0] && inside.every((other) => groups.areOne(other, inside[0]!))) {
    groups.unite(one, inside[0]);
  }
}

/** Occurrences of its kinds in the months of its time and `margin` months around; no years or longer. */
function inMonths(one: Occurrence, byMonth: Index, margin: number): Occurrence[] {
  const { year, month } = partsOf(one.widest[0]);
  const last = partsOf(addDays(one.widest[1], -1));
  const from = year * 12 + month - 1 - margin;
  const to = Math.min(last.year * 12 + last.month - 1, year * 12 + month + 11) + margin;
  const found: Occurrence[] = [];
  for (let m = from; m <= to; m++) {
    const key = `${String(Math.floor(m / 12)).padStart(4, '0')}-${String((m % 12) + 1).padStart(2, '0')}`;
    for (const kind of one.kinds) found.push(...(byMonth.get(`${key} ${kind}`) ?? []));
  }
  return found;
}

/** A dispute is between two groups: a third day does not join it, or days would hang in chains. */
function joinConflict(
  one: Occurrence,
  byMonth: Index,
  groups: Groups<Occurrence>,
  disputed: Set<Occurrence>,
): void {
  if (!['month', 'season'].includes(one.precision) || groups.isJoined(one)) return;
  const other = inMonths(one, byMonth, NEARBY_MONTHS).find(
    (near) => isConflict(one, near) && shared(one, near) >= MANY,
  );
  if (other) dispute(one, other, groups, disputed);
}

function joinNeighbours(
  one: Occurrence,
  byKindAndDay: Index,
  groups: Groups<Occurrence>,
  disputed: Set<Occurrence>,
): void {
  if (one.kind !== 'event' || one.isRelative) return;
  for (let ahead = 1; ahead <= NEARBY; ahead++) {
    const day = addDays(one.days[0], ahead);
    const near = byKindAndDay.get(`${day} ${one.kinds[0]}`) ?? [];
    const half = (other: Occurrence) => Math.min(termCount(one.terms), termCount(other.terms)) / 2;
    const other = near.find((b) => isConflict(one, b) && shared(one, b) >= Math.max(MANY, half(b)));
    if (other) dispute(one, other, groups, disputed);
  }
}

function dispute(
  one: Occurrence,
  other: Occurrence,
  groups: Groups<Occurrence>,
  disputed: Set<Occurrence>,
): void {
  const sides = [...groups.setOf(one), ...groups.setOf(other)];
  if (sides.some((side) => disputed.has(side))) return;
  groups.unite(one, other);
  for (const side of sides) disputed.add(side);
}

function isConflict(a: Occurrence, b: Occurrence): boolean {
  if (a.document === b.document || !sharesKind(a, b)) return false;
  return a.kind === 'event' && b.kind === 'event';
}
