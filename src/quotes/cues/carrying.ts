import type { Cue } from './cue.ts';
import { isThat } from './that.ts';
import type { Word } from './word.ts';

const CARRIED = 'نقل';
const CARRIED_REACH = 10;

/** `في حافلات زودها النظام ونقلت الأشخاص`: carried, where nobody's words are handed on behind. */
export function isCarrying(words: readonly Word[], { kind, form, last }: Cue): boolean {
  if (kind !== 'verb' || form?.verb.past !== CARRIED) return false;
  return !words
    .slice(last + 1, last + 1 + CARRIED_REACH)
    .some(
      (word) => word.form === 'عن' || isThat(word) || word.quotation >= 0 || word.gap.includes(':'),
    );
}
