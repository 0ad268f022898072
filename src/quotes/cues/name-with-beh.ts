import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { PERSON_NOUNS } from '../lexicon/words.ts';
import type { Word } from './clause.ts';
import { hasLam, isLedNoun } from './clitic.ts';
import type { Cue } from './cue.ts';
import { isThat } from './that.ts';

/** They bear the name of somebody: `حركة باشينيان`. */
const GROUP = /^(?:حركه|حزب|جماعه|كتله|حكومه|اداره|اسره|عايله|شركه|مجموعه|تيار)$/u;

/** `صرح ديمتري بيسكوف`: after a first name a word that no list knows without its `ب`. */
export function isNameWithBeh(words: readonly Word[], cue: Cue, at: number): boolean {
  const { form, gap } = words[at]!;
  const before = words[at - 1]!;
  if (isApposed(words, cue, at) || isForeign(words, cue, at)) return true;
  if (gap.trim() !== '' || !GIVEN_NAMES.has(before.form) || /(?:ه|ات)$/u.test(form)) return false;
  return !isLedNoun(words[at]!);
}

/** `صرح بارتوميو لقناة البحر`, `حركة باشينيان`: no word of a list, where a subject or a body's name stands. */
function isForeign(words: readonly Word[], { last }: Cue, at: number): boolean {
  const [word, next] = [words[at]!, words[at + 1]];
  if (isLedNoun(word) || word.gap.trim() !== '' || /(?:ه|ات)$/u.test(word.form)) return false;
  if (GROUP.test(words[at - 1]!.form)) return true;
  const isEnd = next !== undefined && (hasLam(next) || isThat(next));
  return at === last + 1 && word.form.length > 5 && isEnd;
}

/** `نائب الرئيس، بوبكر المهري، | بالزيادة`: a name of a few words between commas. */
function isApposed(words: readonly Word[], { last }: Cue, at: number): boolean {
  const { form, gap } = words[at]!;
  if (!/[،,]/u.test(gap) || isLedNoun(words[at]!) || /(?:ه|ات)$/u.test(form)) return false;
  const isTitle = PERSON_NOUNS.has(words[last + 1]?.form ?? '');
  if (!isTitle || words.slice(last + 1, at).some((word) => GIVEN_NAMES.has(word.form)))
    return false;
  const end = words.findIndex((word, i) => i > at && /[^\s]/u.test(word.gap));
  return end > at + 1 && end - at <= 4 && /[،,]/u.test(words[end]!.gap);
}
