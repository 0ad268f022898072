import { NOT_BEFORE_THAT } from '../lexicon/words.ts';
import type { Word } from './word.ts';

/** `كان عليها أن تترجم`: what somebody must do. */
const MUST = /^علي(?:ه|ها|هم|نا)$/u;

/** Whether an `أن` leads to no words of the verb before it: it belongs to the word before, or to a name. */
export function isNoThat(words: readonly Word[], at: number): boolean {
  const [two, before, word] = [words[at - 2]?.form, words[at - 1]!, words[at]!];
  if (isOfChannel(words, at)) return true;
  if (word.form === 'ان' && MUST.test(before.form) && word.gap.trim() === '') return true;
  // `وجدوا وظيفة، إلا أن`, which is no `ألا`
  if (word.form === 'الا' && words[at + 1]?.form === 'ان') return true;
  // `زعمت إيران من قبل أن`, `وقالت الوزارة فيما بعد إنهم`: when
  if ((before.form === 'قبل' && two === 'من') || (before.form === 'بعد' && two === 'فيما'))
    return false;
  if (before.form === 'خاصه' && isAdjective(words, at - 1)) return false;
  return NOT_BEFORE_THAT.has(before.form) || NOT_BEFORE_THAT.has(before.bare);
}

/** `في نشرة | خاصة`, but not `مهمة للبلاد | خاصة أن` */
function isAdjective(words: readonly Word[], at: number): boolean {
  const [two, one, { gap }] = [words[at - 2], words[at - 1], words[at]!];
  return gap === ' ' && one?.gap === ' ' && one.form.endsWith('ه') && two?.form === 'في';
}

/** `سي | إن إن`, `سي إن | إن الإخبارية`: letters of a channel's name; but `بي بي سي | إن الوزير`. */
function isOfChannel(words: readonly Word[], at: number): boolean {
  const form = (i: number) => words[i]?.form ?? '';
  if (form(at) !== 'ان') return false;
  const isCnn = (i: number) => form(i) === 'سي' && form(i - 1) !== 'بي' && form(i + 1) === 'ان';
  return isCnn(at - 2) || (isCnn(at - 1) && /^(?:ان|بي)$/u.test(form(at + 1)));
}
