import type { Clause } from '../cues/clause.ts';
import type { Led } from '../cues/led.ts';
import { type Phrase, speakerPhrase } from './phrase.ts';

const WROTE = 'كتب';
/** Adjectives may stand between it and its verb: `لافتات كبيرة كتب عليها`. */
const REACH = 3;
const BANNER =
  /^(?:ال)?(?:لافته|لافتات|يافطه|يافطات|ملصقا?|ملصقات|لوحه|لوحات|منشورات|قميصا?|قمصانا?|بطاقه|بطاقات|ورقه|اوراقا?|جدران?)$/u;

/** `لافتات كتب عليها "…"`: where words stand that nobody is told to have written; null for other verbs. */
export function inscriptionOf(clause: Clause, { cue, complement }: Led): Phrase | null {
  const { words } = clause;
  const isOnIt = /^علي(?:ها|ه|هم|هن)?$/u.test(words[cue.last + 1]?.form ?? '');
  if (cue.form?.verb.past !== WROTE || !isOnIt) return null;
  // `ورقة كتب عليها الوزير «…»`
  const to = complement?.before ?? cue.last + 2;
  if (cue.last + 2 < to && speakerPhrase(clause, cue.last + 2, to)) return null;
  const from = words.findLastIndex(
    ({ form, sentence }, i) =>
      i >= cue.at - REACH &&
      i < cue.at &&
      BANNER.test(form) &&
      sentence === words[cue.at]!.sentence,
  );
  return from < 0 ? null : { from, to: from + 1 };
}
