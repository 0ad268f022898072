import type { Word } from '../cues/clause.ts';

const TODAY = 'اليوم';
/** Without article they want a name: `صحيفة اليوم`, but `الصحيفة | اليوم`. */
const OUTLET = /^[بلو]?(?:صحيفه|جريده|موقع|يوميه|قناه|تلفزيون)$/u;
/** `المصري اليوم`, `القدس اليوم`, `روسيا اليوم`, `فلسطين اليوم`, `ليبيا اليوم` */
const BEFORE_TODAY = /^(?:المصري|القدس|روسيا|فلسطين|ليبيا|العراق|المغرب)$/u;
const SEVENTH = 'السابع';

/**
 * Whether the word at `at` is of the name of a paper that has a day in it, and not when somebody spoke:
 * `صحيفة اليوم السابع`, `صحيفة المصري اليوم`.
 */
export function isOfToday(words: readonly Word[], start: number, at: number): boolean {
  const [head, before, word] = [words[start]!, words[at - 1]!, words[at]!];
  if (word.gap.trim() !== '') return false;
  const isOutlet = (one: Word) => OUTLET.test(one.form);
  if (word.form === TODAY)
    return isOutlet(before) || (BEFORE_TODAY.test(before.form) && isOutlet(words[at - 2] ?? head));
  return word.form === SEVENTH && before.form === TODAY && at > start + 1;
}
