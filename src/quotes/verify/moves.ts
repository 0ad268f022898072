import type { CandidateFinder } from './candidates.ts';
import type { Fingerprints } from './fingerprints.ts';
import type { Match } from './match.ts';
import type { Difference } from './verification.ts';
import { eachWord, formOf } from './words.ts';

const FEWEST_WORDS = 2;

/** A difference; `isMove`: the words stand in the archive too, elsewhere in the same statement. */
export interface MovedOrChanged extends Difference {
  readonly isMove: boolean;
}

/**
 * Differences where words that were added at one place and left out at another are one move.
 * Words may have moved beyond the edge of what was aligned, so they are looked up near it.
 */
export function withMoves(
  index: Fingerprints,
  finder: CandidateFinder,
  { source }: Match,
  differences: readonly Difference[],
): MovedOrChanged[] {
  const moved = new Map<Difference, Difference>();
  for (const difference of differences) {
    if (difference.said === '' || difference.archive !== '') continue;
    const ids: number[] = [];
    eachWord(difference.said, 0, difference.said.length, (start, end) => {
      ids.push(index.id(formOf(difference.said.slice(start, end))));
    });
    if (ids.length < FEWEST_WORDS) continue;
    const reach = source.end - source.start + difference.said.length;
    for (const place of finder.exact(ids, 100)) {
      if (index.documents[index.documentAt(place)] !== source.document) continue;
      const span = index.spanOf(place, place + ids.length - 1);
      if (span.end < source.start - reach || span.start > source.end + reach) continue;
      const archive = source.document.text.slice(span.start, span.end);
      moved.set(difference, { ...difference, archive, ...span });
      break;
    }
  }
  const places = [...moved.values()];
  return differences.flatMap((difference): MovedOrChanged[] => {
    const move = moved.get(difference);
    if (move) return [{ ...move, isMove: true }];
    const isLeftBehind =
      difference.said === '' &&
      places.some(({ start, end }) => start < difference.end && difference.start < end);
    return isLeftBehind ? [] : [{ ...difference, isMove: false }];
  });
}
