import type { Candidate, Refiner } from '../candidate.ts';
import type { Token } from '../tokens.ts';
import { shareMonth } from './days-list.ts';
import { mergeDays, takeDayparts } from './merge.ts';
import { dropNames } from './names.ts';
import { joinRanges } from './range.ts';
import { joinNights, pairWeekdays, shareDirection } from './weekdays.ts';

const REFINERS: readonly Refiner[] = [
  dropNames, // first: شارع 2 مارس must not lend its month to a number before it
  shareMonth, // before merging: الخميس 13 إلى 15 تموز has its weekday on the first day
  pairWeekdays, // before merging: الخميس والجمعة 17 و18 نوفمبر has no Friday the 17th
  mergeDays,
  mergeDays, // twice: اليوم + الأحد, then with 19 مارس; الخميس + 28 شوال + الموافق 13 أغسطس
  joinNights, // before dayparts are taken: ليل الثلاثاء - الأربعاء
  shareDirection,
  takeDayparts, // after merging: the part of the day belongs to the whole
  joinRanges, // last: its ends are whole days
];

/** The candidates of a text after every refiner, in text order. */
export function refine(
  found: readonly Candidate[],
  tokens: readonly Token[],
): readonly Candidate[] {
  return REFINERS.reduce((candidates, refiner) => refiner(candidates, tokens), found);
}
