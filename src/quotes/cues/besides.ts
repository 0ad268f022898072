import type { Word } from './word.ts';

const BESIDES = /^(?:فضلا|عوضا|بدلا|ناهيك|بعيدا|نيابه|بغض|النظر|خارجا|بمعزل|دفاعا|بحثا)$/u;

/** `بعيدا | عن أعين الحراس`: the `عن` at `at` belongs to the word before it, and to no verb. */
export function isBesides(words: readonly Word[], at: number): boolean {
  return BESIDES.test(words[at - 1]?.form ?? '');
}
