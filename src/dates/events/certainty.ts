import type { Certainty } from '../mention.ts';
import type { Told } from './occurrence.ts';

/**
 * The gravest that an article says: that it did not take place, or is denied. Else planned, unless
 * another tells of it as past; else doubted; else the surest. What only says nothing more
 * (`announced`) outweighs neither a plan (المفترض, المقرر) nor a doubt.
 */
export function certaintyOf(told: readonly Pick<Told, 'mention'>[]): Certainty {
  const said = told.map(({ mention }) => mention.certainty);
  for (const grave of ['missed', 'cancelled', 'negated', 'moved'] as const)
    if (said.includes(grave)) return grave;
  const hasHappened = told.some(
    ({ mention }) => mention.certainty === 'announced' && mention.tense === 'past',
  );
  if (said.includes('planned') && !hasHappened) return 'planned';
  for (const sure of ['doubted', 'announced', 'planned', 'proposed'] as const)
    if (said.includes(sure)) return sure;
  return said[0]!;
}
