import type { Clause } from '../cues/clause.ts';
import type { Spoken } from '../names/spoken.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { People } from './people.ts';

const SOURCE = /^(?:ال|لل)مصدر$/u;
const SAME = /^(?:ذات|نفس)(?:ه|ها)?$/u;
const SPOKESMAN = /^ال(?:متحدث|ناطق)ه?$/u;
/** With whose he is: `متحدث باسم المكتب`. */
const SPEAKS_FOR = /(?:متحدث|ناطق)ة?\s/u;
const LATTER = /^الاخيره?$/u;

/**
 * Whom a phrase without a name stands for: `الأخير` for whom the text named last, `المصدر نفسه` for
 * whoever spoke last, `المسؤول الأميركي` for the last one who spoke and has a name. Null for others.
 */
export function anaphor(
  clause: Clause,
  phrase: Phrase,
  { people, spoken }: { readonly people: People; readonly spoken: Spoken },
): string | null {
  const first = clause.words[phrase.from]!;
  if (LATTER.test(first.form) && phrase.to - phrase.from === 1)
    return people.index.namedLast(first.start);
  const around = [clause.words[phrase.from - 1], clause.words[phrase.to]];
  if (SOURCE.test(first.form) && around.some((word) => SAME.test(word?.form ?? '')))
    return spoken.last?.speaker ?? null;
  if (!people.isBareTitle(clause, phrase)) return null;
  // `وأضاف المتحدث`: no other who spoke before him.
  const isSpokesman = SPOKESMAN.test(first.form) && phrase.to - phrase.from === 1;
  const inOffice = isSpokesman ? spoken.inOffice(SPEAKS_FOR, clause.text) : undefined;
  if (inOffice) return inOffice.speaker;
  const isHers = /ه$/u.test(first.form);
  const last = spoken.person((name) => people.index.isPersonName(name), isHers);
  return last && (last.feminine === null || last.feminine === isHers) ? last.speaker : null;
}
