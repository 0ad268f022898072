import type { VerbForm } from '../lexicon/verbs.ts';
import { isThat } from './that.ts';
import type { Word } from './word.ts';

const RUMOURED = 'قيل';
/** `لا يمكن أن | يقال`, `مهما | قيل`: nobody has said it. */
const MIGHT_BE = /^[وف]?(?:ان|مهما|سواء?|هل|لو|اذا|لا|لم|لن|كلما|ربما)$/u;
const ASIDE_REACH = 8;
const TO_HIM = /^ل(?:ه|ها|هم|هما|ي|نا|ك)$/u;

/** `قيل`, `يقال`: what is said, of nobody. */
export function isRumour(form: VerbForm | null | undefined): boolean {
  return form?.verb.past === RUMOURED;
}

/** `وقيل إن`, `وقيل، أمس، إن`; not `وقيل له إن`, `الكلام الذي قيل في المدينة`. */
export function isSaidThat(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  if (!next || TO_HIM.test(next.form) || MIGHT_BE.test(words[i - 1]?.form ?? '')) return false;
  if (isThat(next)) return true;
  const aside = words.slice(i + 1, i + ASIDE_REACH);
  const that = aside.findIndex((word) => isThat(word) && /[،,]/u.test(word.gap));
  return /[،,]/u.test(next.gap) && that > 0 && aside[that]!.sentence === next.sentence;
}
