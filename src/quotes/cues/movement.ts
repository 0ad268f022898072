import type { Word } from './word.ts';

/** `حركة فتح`, `حركة أمل`: whether word `at` is the name of a movement that is a verb or a noun elsewhere. */
export function isMovement(words: readonly Word[], at: number): boolean {
  const [before, { form, gap }] = [words[at - 1]?.form ?? '', words[at]!];
  return /^(?:ل|ب)?حركه$/u.test(before) && /^(?:فتح|امل)$/u.test(form) && gap.trim() === '';
}
