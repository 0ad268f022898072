import { daysBetween } from '../../day.ts';
import { shared, sharesKind } from './alike.ts';
import { type Index, indexOf } from './buckets.ts';
import type { Groups } from './groups.ts';
import type { Occurrence } from './occurrence.ts';

/** Days by which a postponement moves, at most. */
const FARTHEST = 800;
/** Words that an older article must share with the one that tells of the new day. */
const MANY = 3;

/**
 * Joins the two days of a postponement: in one article the old day of the sentence, or of the one
 * before it, with the new one; else the one event of its kind that an older article plans for an
 * earlier day. `days`: occurrences of one day each, in the order of articles and texts.
 */
export function joinMoves(days: readonly Occurrence[], groups: Groups<Occurrence>): void {
  const news = days.filter(({ move }) => move === 'to');
  if (news.length === 0) return;
  const byArticle = indexOf(days, ({ document }) => [`${document}`]);
  const planned = days.filter(({ certainty }) => certainty === 'planned');
  const byKind = indexOf(planned, ({ kinds }) => kinds.slice(0, 1));
  for (const one of news) {
    const old =
      oldDayOf(one, byArticle.get(`${one.document}`)!) ?? plannedBefore(one, byKind, groups);
    if (old) groups.unite(one, old);
  }
}

/** The old day nearest before the new one, in its sentence or the one before. */
function oldDayOf(one: Occurrence, inArticle: readonly Occurrence[]): Occurrence | null {
  const before = inArticle.filter((other) => other !== one && isNear(other, one));
  const stated = before.filter(({ move }) => move === 'from');
  const planned = before.filter(
    (other) =>
      other.certainty === 'planned' &&
      other.move === null &&
      other.days[0] < one.days[0] &&
      (one.kinds.length === 0 || sharesKind(one, other)),
  );
  return stated.at(-1) ?? planned.at(-1) ?? null;
}

function isNear(old: Occurrence, one: Occurrence): boolean {
  return old.sentence === one.sentence || one.sentence - old.sentence === 1;
}

/** What an older article plans, if all that share its kind and words are one event. */
function plannedBefore(
  one: Occurrence,
  byKind: Index,
  groups: Groups<Occurrence>,
): Occurrence | null {
  const published = one.publishedOn;
  if (!published || one.kinds[0] === undefined) return null;
  const found = (byKind.get(one.kinds[0]) ?? []).filter(
    (old) =>
      old.document !== one.document &&
      old.publishedOn !== null &&
      old.publishedOn <= published &&
      old.days[0] < one.days[0] &&
      old.days[0] > old.publishedOn &&
      daysBetween(old.days[0], one.days[0]) < FARTHEST &&
      shared(one, old) >= MANY,
  );
  const [first] = found;
  return first && found.every((old) => groups.areOne(old, first)) ? first : null;
}
