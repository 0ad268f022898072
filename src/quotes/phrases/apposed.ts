import type { Clause, Word } from '../cues/clause.ts';
import { isListedName } from '../lexicon/surnames.ts';
import { isCommon, isOrdinary } from '../names/common.ts';
import { nameStart } from '../names/name-start.ts';
import { ARTICLE } from '../names/noun.ts';
import { servesOther } from '../names/other-name.ts';
import type { Phrase } from './phrase.ts';

const LONGEST_NAME = 4;

/**
 * A phrase that ends with whom somebody serves, and between commas behind it who he is: `المتحدث باسم الأمين
 * العام سامي زيد، | ستيفان دوجاريك، إن`. Word `to` begins what is said.
 */
export function withApposed({ words }: Clause, phrase: Phrase, to: number): Phrase {
  // `المتحدثة باسم المعارض سامي زيد، كيرا | يارميش،`: cut inside the name
  const inner = words.findLastIndex(
    ({ gap }, i) => i > phrase.from && i < phrase.to && /[،,]/u.test(gap),
  );
  const from = inner > 0 ? inner : phrase.to;
  if (from >= to || !/^\s*[،,]\s*$/u.test(words[from]!.gap)) return phrase;
  const own = words.slice(phrase.from, from);
  if (!servesOther(own, nameStart(own))) return phrase;
  let end = Math.max(from + 1, phrase.to);
  while (end < to && words[end]!.gap.trim() === '') end++;
  const isClosed = end === to || /^\s*[،,]/u.test(words[end]!.gap);
  const name = words.slice(from, end);
  const isName = name.length > 1 && name.length <= LONGEST_NAME && mayBeNames(name);
  return isClosed && isName ? { ...phrase, to: end } : phrase;
}

/** `علي أكبر ولايتي`: a word in the middle may be a common one. */
function mayBeNames(name: readonly Word[]): boolean {
  return (
    [name[0]!, name.at(-1)!].every(mayBeName) &&
    name.every(({ gap }, i) => i === 0 || gap.trim() === '')
  );
}

function mayBeName({ form }: Word): boolean {
  // `علي`, which may be the preposition
  if (isListedName(form) || /^عليـ?$/u.test(form)) return true;
  return !ARTICLE.test(form) && !/\d/u.test(form) && !isOrdinary(form) && !isCommon(form);
}
