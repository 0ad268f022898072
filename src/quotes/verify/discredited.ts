import { type Near, wordsBefore } from './near.ts';

/** After a claim these say that it is not so: `… كذب محض`, `… عارية عن الصحة`. */
const DISCREDITING =
  /^(?:كذب|كذبه|كاذب|كاذبه|كاذبا|باطل|باطله|عار|عاريه|خاطي|خاطيه|افتراء|افتراءات|محض|مستبعد|مستبعدا|مستحيل|مستحيلا|مرفوض|مرفوضا|شايعه|شايعات|اشاعات|هراء|اكاذيب|اكذوبه|خرافه|مفبرك|مفبركه|ملفق|ملفقه)$/u;
/** `لا أساس لها`, `ليس صحيحا`, `غير دقيق`. */
const NOT = /^(?:لا|ليس|ليست|غير|بلا|دون)$/u;
const SO =
  /^(?:اساس|صحه|صحيح|صحيحه|صحيحا|دقيق|دقيقه|دقيقا|وارد|وارده|واردا|ممكن|ممكنا|مقبول|موكد|موكده|حقيقيا?|حقيقيه)$/u;
/** `وصف كلامها عن | … بالكذب`: what it is called, behind a verb that calls. */
const CALLED =
  /^بال(?:كذب|كذبه|كاذب|كاذبه|اكاذيب|اكذوبه|باطل|باطله|افتراء|افتراءات|شايعه|شايعات|اشاعه|اشاعات|مزاعم|ادعاء|ادعاءات|هراء|خرافه|خرافات|خاطي|خاطيه|مفبرك|مفبركه|ملفق|ملفقه|تلفيق|فبركه|تضليل|مضلل|مضلله)$/u;
export const CALLING =
  /^[وف]?[يتن]?(?:وصف|صف|نعت|وسم)(?:ت|وا|نا|ون)?(?:ه|ها)?$|^[وف]?(?:واصف|ناعت)(?:ا|ه)$/u;
/** Words back to that verb. */
const REACH = 20;

/** Whether a word behind a claim, and the word behind it, say that the claim is not so. */
export function discredits(text: string, word: Near, next: Near | undefined): boolean {
  if (DISCREDITING.test(word.form)) return true;
  if (NOT.test(word.form) && SO.test(next?.form ?? '')) return true;
  if (!CALLED.test(word.form)) return false;
  const before = wordsBefore(text, word.start, REACH);
  return before.some(
    ({ form, end }, i) =>
      CALLING.test(form) && !/[.!?؟…\n]/u.test(text.slice(end, before[i - 1]?.start ?? word.start)),
  );
}
