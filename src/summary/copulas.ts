import { fold } from '../arabic/fold.ts';

/** What joins a subject to what it is; folded. */
export const COPULAS: ReadonlySet<string> = new Set(
  ['هو', 'هي', 'يعد', 'تعد', 'يعتبر', 'تعتبر', 'عبارة', 'تعني', 'يعني'].map(fold),
);
const PRONOUNS: ReadonlySet<string> = new Set(['هو', 'هي'].map(fold));

/** Whether the word at a place of a sentence, folded, joins its subject to what it is. */
export function isCopula(word: string, at: number): boolean {
  return COPULAS.has(word) && (at > 0 || !PRONOUNS.has(word));
}
