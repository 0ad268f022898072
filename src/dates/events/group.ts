import { addDays } from '../../day.ts';
import type { Occurrence } from './occurrence.ts';

/** Days apart within which articles may disagree about one event. */
const NEARBY = 3;
/** The same where one of them is as vague as a month or a season (صيف 2020). */
const NEARBY_VAGUE = 130;

/**
 * Occurrences of one event, by an editor's rules:
 * 1. one article, one calendar day: one event; counted from the publication (أمس) only if both
 *    name the same kind of event or share two words;
 * 2. several articles, one day: one event if they name the same kind, or share a third of their words;
 * 3. a month, season or part of a year belongs to the one event of its kind inside it;
 * 4. articles that differ by few days on an event of one kind with three words shared tell of the
 *    same event: a conflict.
 */
export function group(occurrences: readonly Occurrence[]): Occurrence[][] {
  const ordered = [...occurrences].sort(compare);
  const groups: Occurrence[][] = [];
  const days = ordered.filter(
    ({ mention }) => mention.precision === 'day' && isOneDay(mention.days),
  );
  for (const sameDay of runs(days)) groups.push(...linked(sameDay, isSame));
  const vague = ordered.filter((one) => !days.includes(one));
  const loose = vague.filter((one) => !attach(one, groups));
  for (const same of linked(loose, isSameVague)) groups.push(same);
  return joinConflicts(groups);
}

function compare(a: Occurrence, b: Occurrence): number {
  return a.mention.days[0] < b.mention.days[0] ? -1 : a.mention.days[0] > b.mention.days[0] ? 1 : 0;
}

const isOneDay = ([first, after]: Occurrence['widest']): boolean => addDays(first, 1) === after;

function runs(ordered: readonly Occurrence[]): Occurrence[][] {
  const out: Occurrence[][] = [];
  for (const one of ordered) {
    const last = out.at(-1);
    if (last?.[0]?.mention.days[0] === one.mention.days[0]) last?.push(one);
    else out.push([one]);
  }
  return out;
}

/** Single linkage: what is the same as one of a group is of the group. */
function linked(
  members: readonly Occurrence[],
  same: (a: Occurrence, b: Occurrence) => boolean,
): Occurrence[][] {
  const groups: Occurrence[][] = [];
  for (const member of members) {
    const near = groups.filter((others) => others.some((other) => same(member, other)));
    const merged = [...near.flat(), member];
    for (const old of near) groups.splice(groups.indexOf(old), 1);
    groups.push(merged);
  }
  return groups;
}

function isSame(a: Occurrence, b: Occurrence): boolean {
  const oneArticle = a.document === b.document;
  const counted =
    a.mention.kind === 'publication-relative' && b.mention.kind === 'publication-relative';
  if (oneArticle && !counted) return true;
  return sharesKind(a, b) || shared(a, b) >= (oneArticle ? 2 : leastShared(a, b));
}

const leastShared = (a: Occurrence, b: Occurrence): number =>
  Math.max(3, Math.ceil(Math.min(a.terms.length, b.terms.length) / 3));

function isSameVague(a: Occurrence, b: Occurrence): boolean {
  return a.mention.days.join() === b.mention.days.join() && sharesKind(a, b) && shared(a, b) > 0;
}

function sharesKind(a: Occurrence, b: Occurrence): boolean {
  return a.kinds.some((kind) => b.kinds.includes(kind));
}

function shared(a: Occurrence, b: Occurrence): number {
  return a.terms.filter((term) => b.terms.includes(term)).length;
}

/**
 * Puts a vague mention to the one group of its kind inside its time. A bare year needs two words
 * shared, a month one, or none if both name that kind first.
 */
function attach(one: Occurrence, groups: Occurrence[][]): boolean {
  const [first, after] = one.widest;
  const bareYear = one.mention.precision === 'year' && !one.mention.known.part;
  const inside = groups.filter((members) =>
    members.some(
      (other) =>
        other.mention.days[0] >= first &&
        other.mention.days[1] <= after &&
        sharesKind(one, other) &&
        shared(one, other) >= (bareYear ? 2 : one.kinds[0] === other.kinds[0] ? 0 : 1),
    ),
  );
  if (inside.length !== 1) return false;
  inside[0]!.push(one);
  return true;
}

function joinConflicts(groups: readonly Occurrence[][]): Occurrence[][] {
  const out: Occurrence[][] = [];
  for (const members of groups) {
    const same = out.find((others) => others.some((a) => members.some((b) => isConflict(a, b))));
    if (same) same.push(...members);
    else out.push([...members]);
  }
  return out;
}

function isConflict(a: Occurrence, b: Occurrence): boolean {
  if (a.document === b.document || !sharesKind(a, b) || shared(a, b) < 3) return false;
  if (a.mention.kind !== 'event' && b.mention.kind !== 'event') return false;
  const vague = a.mention.precision !== 'day' || b.mention.precision !== 'day';
  if (a.mention.precision === 'year' || b.mention.precision === 'year') return false;
  const reach = vague ? NEARBY_VAGUE : NEARBY;
  const [earlier, later] = compare(a, b) < 0 ? [a, b] : [b, a];
  return later.mention.days[0] <= addDays(earlier.mention.days[1], reach);
}
