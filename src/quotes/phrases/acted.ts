import type { Word } from '../cues/clause.ts';

/** What papers say that somebody did, and what with. */
const ACTED =
  /^(?:اصدر|عقد|نشر|القي|اجري|وجه|شن|اطلق|التقي|ارسل|كتب|بعث|قدم|بث|اعد|تلقي|خاض|فتح|شكل|قاد|اقام|نظم)ت?$/u;

const BROUGHT =
  /^(?:بيانا?|بلاغا?|مؤتمرا?|موتمرا|لقاءا?|لقاء|لقا|اجتماعا?|رساله|رسايل|تقريرا?|كلمه|خطابا?|مباحثات|محادثات|انتقادات|هجوما?|حمله|صوره|صورا|فيديو|مقطعا?|تغريده|تدوينه|ندوه|جلسه|اتصالا?|سوالا?|دعوه|تحذيرا?|لجنه)$/u;

/** A past verb before what it brings about: `عقد مؤتمرا`, `أصدرت أمس بيانا`. */
export function isDeedOf(words: readonly Word[], at: number): boolean {
  const { form, gap } = words[at]!;
  if (gap.trim() !== '' || !ACTED.test(form)) return false;
  return words.slice(at + 1, at + 3).some((word) => BROUGHT.test(word.form));
}
