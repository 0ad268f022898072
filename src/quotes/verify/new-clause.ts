import { isSpeechVerb } from '../lexicon/verbs.ts';
import type { Near } from './near.ts';
import { TURNING } from './turning-words.ts';

export const CONJUNCTION = /^[وف]/u;

/** A joined verb of speech that nothing negates: `وقال`, `وأضاف`. */
export function isNewClause({ form }: Near, before: Near | undefined): boolean {
  return CONJUNCTION.test(form) && isSpeechVerb(form.slice(1)) && !TURNING.has(before?.form ?? '');
}
