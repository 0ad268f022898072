import { announces, isAnnounced } from './announced.ts';
import type { Clause } from './clause.ts';
import type { Cue } from './cue.ts';

const MANNER = /^ب(?:شكل|صوره|شده|قوه|حزم|وضوح|حده)$/u;
const LONGEST = 2;

/** `نفى الوزير "بشكل قاطع" تورط بلاده`: how, and not what. */
export function isManner(clause: Clause, cue: Cue, at: number): boolean {
  const { words } = clause;
  const { form, quotation } = words[at]!;
  if (!MANNER.test(form) || !announces(cue)) return false;
  const end = words.findIndex((word, i) => i > at && word.quotation !== quotation);
  return end > 0 && end - at <= LONGEST && isAnnounced(clause, cue, end);
}
