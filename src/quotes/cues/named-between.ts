import { BODY_NOUNS, PERSON_NOUNS, SOURCES } from '../lexicon/words.ts';
import type { Clause } from './clause.ts';
import { type Facts, SHORT } from './facts.ts';
import { isNaming } from './naming.ts';
import { RELAYING } from './source-cue.ts';

const SHORTER = 3;
const LONG = 9;
/** How far before its name an event may be told, in words. */
const REACH = 13;

const OPENING =
  /^(?:في|من|الي|علي|عن|مع|ضد|دون|بدون|خلال|بعد|قبل|كل|عدم|غير|اكثر|اقل|اكبر|اسوا|افضل|اي|لا|لم|لن|ما|ان|هذا|هذه|بسبب|حتي|مجرد)$/u;
const CLITIC = /^[بلك]\p{L}{3}/u;
const ARTICLE = /^(?:ال|لل|بال|وال|كال)\p{L}{2}/u;
const ABOUT = /^(?:حول|بخصوص|بشان)$/u;
const EVENT =
  /^[وفبل]?(?:ال)?(?:ندوه|ملتقي|موتمر|استشاره|لقا|محاضره|تقرير|دراسه|ورشه|يوم|جلسه|كتاب|مقال|دوره|اجتماع|برنامج|مايده)$/u;
const TITLE = /^[بل]?(?:عنوان|شعار|اسم)$/u;

export function isBody({ forms, words, text, count }: Facts): boolean {
  const head = forms[0]!;
  if (count > SHORT) return false;
  if (BODY_NOUNS.has(head) || PERSON_NOUNS.has(head)) return true;
  return !ARTICLE.test(head) && isNaming(words[0]!, text);
}

/** `صحيفة "…"`; but `كتبت الصحيفة "…"`, `ووفق الصحيفة "…"`: what it wrote. */
export function isNamed({ head, text, led, count }: Facts): boolean {
  if (head === null || !isNaming(head, text)) return false;
  return !(ARTICLE.test(head.form) && (led === 'right' || count > SHORT));
}

/** `فيلم الحركة الأمريكي "…"`, `أغنيته الجديدة "…"`: a naming noun, and what describes it. */
export function isNamedBefore({
  clause,
  first,
  led,
  isTouching,
  text,
  count,
  forms,
}: Facts): boolean {
  if (led === 'right' || !isTouching || count > LONG) return false;
  // `خفض الإنتاج الوطني "بشكل كبير"`
  if (OPENING.test(forms[0]!) || CLITIC.test(forms[0]!)) return false;
  for (let i = first - 1; i >= Math.max(0, first - 3); i--) {
    const word = clause.words[i]!;
    if (!ARTICLE.test(word.form)) return i < first - 1 && isNaming(word, text);
    if (i < first - 1 && isNaming(word, text)) return true;
    if (word.gap.trim() !== '') return false;
  }
  return false;
}

/** Right after a source or a verb that hands on: `نقلا عن "…"`, `نقلت "…"`. */
export function isOutlet({ isTouching, before, clause, first, count }: Facts): boolean {
  if (!isTouching || count > SHORT) return false;
  const { form, bare } = before!;
  const isFrom = form === 'عن' && SOURCES.has(clause.words[first - 2]?.form ?? '');
  return (
    isFrom || SOURCES.has(form) || SOURCES.has(bare) || RELAYING.has(form) || RELAYING.has(bare)
  );
}

/** `الرئيس الفرنسي، «إيمانويل ماكرون»` */
export function isTitled({ clause, first, count, led, isTouching }: Facts): boolean {
  if (count > SHORTER || led === 'right' || !isTouching) return false;
  for (let i = first - 1; i >= Math.max(0, first - 4); i--) {
    const { form, bare } = clause.words[i]!;
    if (PERSON_NOUNS.has(bare)) return true;
    if (!/^(?:ال|لل|باسم|[بل]شوون)/u.test(form)) return false;
  }
  return false;
}

/** `تحت عنوان: "…"`, `بعنوان "…"`, `باسم "…"` */
export function isUnderTitle({ before }: Facts): boolean {
  return before !== null && TITLE.test(before.form);
}

/** `ندوة دولية بسوسة حول "…"` */
export function isEvent({ clause, first, before }: Facts): boolean {
  // `كتاب عن "…"`, but `أعرب خلال الاجتماع عن "…"`
  const isOn = before?.form === 'عن' && EVENT.test(clause.words[first - 2]?.form ?? '');
  if (isOn) return true;
  if (!before || !ABOUT.test(before.form)) return false;
  return clause.words.slice(Math.max(0, first - REACH), first - 1).some((w) => EVENT.test(w.form));
}

/** `كتاب "…" و | "…"`: whether nothing but `و` or a comma parts the word at `first` from a quotation. */
export function isBeside({ words }: Clause, first: number, quotation: number): boolean {
  const before = words[first - 1];
  if (!before) return false;
  if (before.quotation === quotation) return /^[\s"«»“”،,و]*$/u.test(words[first]!.gap);
  return /^(?:و|او|ثم)$/u.test(before.form) && words[first - 2]?.quotation === quotation;
}
