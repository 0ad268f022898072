import type { Word } from './word.ts';

/** `طلب عدم`, `فضل عدم` */
const ASKED = /^(?:رفض|طلب|اشترط|فضل)(?:ت|وا|ا)?$/u;
/** `لم يشأ`, `لم يكشف عن`, `دون أن يذكر` */
const TOLD = /^[يت](?:شا|رغب|ود|رد|كشف|ذكر|فصح)(?:وا|ا)?$/u;
const NOT = /^[وف]?(?:لم|لا|لن|دون|بدون)$/u;
/** `طلب التعريف عنه باسم كريم` */
const INTRODUCING = 'التعريف';
const IDENTITY = /^(?:اسم|اسما|هويت)(?:ه|ها|هم|يهما|هما|ءهم)$/u;
/** Words that such a clause has after its verb. */
const REACH = 5;

/** Whether `رفض نشر اسمه`, `طلب عدم الكشف عن هويته` begins at a word: how a source spoke, not what it said. */
export function refusesName(words: readonly Word[], at: number): boolean {
  const { sentence } = words[at]!;
  if (!isRefusing(words, at)) return false;
  const after = words.slice(at + 1, at + 1 + REACH);
  if (after[0]?.form === INTRODUCING) return true;
  return after.some((word) => IDENTITY.test(word.form) && word.sentence === sentence);
}

/** Whether a word stands in such a clause, after its verb. */
export function isInRefusal(words: readonly Word[], at: number): boolean {
  for (let i = Math.max(0, at - REACH); i < at; i++) {
    if (refusesName(words, i)) return !words.slice(i, at).some(({ form }) => IDENTITY.test(form));
  }
  return false;
}

/** Where such a clause that ends before word `end` begins; `end` without one. */
export function beforeRefusal(words: readonly Word[], end: number): number {
  if (!IDENTITY.test(words[end - 1]?.form ?? '')) return end;
  const from = Math.max(0, end - 1 - REACH);
  const at = words.slice(from, end).findLastIndex((_, i) => isRefusing(words, from + i));
  return at < 0 ? end : from + at;
}

function isRefusing(words: readonly Word[], at: number): boolean {
  const { form } = words[at]!;
  if (ASKED.test(form)) return true;
  return (
    TOLD.test(form) && words.slice(Math.max(0, at - 2), at).some((word) => NOT.test(word.form))
  );
}
