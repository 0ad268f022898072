import type { Word } from './word.ts';

const UNIT =
  /^(?:ساعه|ساعات|ساعتين|يوم|يومين|ايام|اسبوع|اسبوعين|اسابيع|شهر|شهرين|اشهر|عام|عامين|اعوام|سنه|سنتين|سنوات|دقايق|قليل)$/u;
const EARLIER = /^(?:سابق|لاحق|مبكر|متاخر)$/u;
const TIME = /^(?:وقت|مرحله|موعد)$/u;
/** `قبل نحو ثلاثة أيام` */
const REACH = 4;

/** Whether a word stands behind the end of a time: `أعلن زيدان في وقت سابق | اعتزاله`, `قبل عامين |`, `فيما بعد |`. */
export function isAfterPeriod(words: readonly Word[], at: number): boolean {
  const [two, one] = [words[at - 2]?.form ?? '', words[at - 1]?.form ?? ''];
  if (EARLIER.test(one)) return TIME.test(two);
  if (one === 'بعد') return two === 'فيما';
  if (!UNIT.test(one)) return false;
  return words.slice(Math.max(0, at - REACH), at - 1).some(({ form }) => form === 'قبل');
}
