import type { Clause } from '../cues/clause.ts';
import type { Led } from '../cues/led.ts';
import type { Met } from '../names/spoken.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { hasOwner } from '../phrases/phrase-facts.ts';
import { isEmbedded, isInside, isSubordinate } from './among-cues.ts';

const HIS_LAND = /^بلاد(?:ه|ها|هم)$/u;

/** A cue, one of `all` of its clause, that `last` was the last to speak before. */
interface Told {
  readonly led: Led;
  readonly all: readonly Led[];
  readonly last: Met | undefined;
}

/** Whether somebody is told of in passing, so that whoever spoke before him goes on. */
export function isInPassing(clause: Clause, phrase: Phrase, { led, all, last }: Told): boolean {
  const spoke = last !== undefined && last.at >= openingOf(clause, led);
  // `أعلنت الوزيرة أن بلادها تحدثت، مشيرة`, `مؤكدا رفض بلاده التبعية`
  const isLand = spoke && HIS_LAND.test(clause.words[phrase.from]!.form);
  if (isLand || (hasOwner(clause, phrase) && isInside(clause, led, all))) return true;
  // `شددت الوزارة، بحسب ما نقلت الوكالة، على …، مشيرة`: who relays is not the one to go on.
  if (led.cue.kind === 'source' && spoke) return true;
  return isSubordinate(clause, led) || isEmbedded(clause, led, all);
}

/** Where the sentence of a cue begins, an offset. */
function openingOf({ words }: Clause, { cue }: Led): number {
  const { sentence } = words[cue.at]!;
  return words.find((word) => word.sentence === sentence)!.start;
}
