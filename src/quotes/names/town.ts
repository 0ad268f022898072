import type { Word } from '../cues/clause.ts';
import { isThat } from '../cues/that.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { isListedName } from '../lexicon/surnames.ts';
import { BODY_NOUNS } from '../lexicon/words.ts';
import { isCommon, isOrdinary } from './common.ts';
import { NISBA } from './noun.ts';

/** `بمدنين`; not `بالمدينة`. */
const IN_ONE = /^ب(?!ال)\p{L}{4,}$/u;
const DEFINITE = /^(?:ال|لل)\p{L}{2}/u;

/**
 * `المدير الجهوي للصحة | بمدنين سالم كوفان`: whether word `at` is a town that no list knows, where an
 * office is, before the name of who holds it.
 */
export function isInTown(words: readonly Word[], at: number): boolean {
  const [before, { form, gap }, next] = [words[at - 1], words[at]!, words[at + 1]];
  if (!before || !next || gap.trim() !== '' || next.gap.trim() !== '') return false;
  if (!IN_ONE.test(form) || !DEFINITE.test(before.form)) return false;
  const town = form.slice(1);
  const isWord = isCommon(form) || isOrdinary(form) || isCommon(town) || isOrdinary(town);
  const isName = GIVEN_NAMES.has(next.form) || isListedName(next.form);
  // `بولند توران` is a name itself.
  const isWhole = words[at + 2]?.gap.trim() === '' && !isThat(words[at + 2]!);
  return !isWord && !isListedName(form) && isName && isWhole && !GIVEN_NAMES.has(before.form);
}

/** `الناطق باسم المحكمة الابتدائية | بتطاوين`: a town behind a body and its adjective, where the phrase ends. */
export function isBodysTown(words: readonly Word[], at: number): boolean {
  const [body, adjective, { form, gap }] = [words[at - 2], words[at - 1], words[at]!];
  if (!body || !adjective || at !== words.length - 1 || gap.trim() !== '') return false;
  const isBody = BODY_NOUNS.has(body.form) || BODY_NOUNS.has(body.form.replace(/^ال/u, ''));
  return isBody && NISBA.test(adjective.form) && IN_ONE.test(form) && !isListedName(form);
}
