import type { Word } from '../cues/clause.ts';
import { NAMED, PERSON_NOUNS } from '../lexicon/words.ts';
import { ARTICLE, isTitled, OF_TRADE } from '../names/noun.ts';

/** `عبر 21 منسقا جهويا`: so many people, and where their phrase ends; null for what is no such number. */
export function countedEnd(words: readonly Word[], at: number, to: number): number | null {
  const [number, noun] = [words[at], words[at + 1]];
  if (!number || !noun || at + 1 >= to || !/^\d{1,4}$/u.test(number.form)) return null;
  // `3 منهم`
  if (/^منه(?:م|ن)$/u.test(noun.form) && noun.gap.trim() === '') return at + 2;
  const isPerson =
    /^(?:شخصا|\p{L}{3,}ا)$/u.test(noun.form) && PERSON_NOUNS.has(noun.form.slice(0, -1));
  if (!isPerson || noun.gap.trim() !== '') return null;
  let end = at + 2;
  while (end < to && /^\p{L}{2,}يا$/u.test(words[end]!.form) && words[end]!.gap.trim() === '')
    end++;
  return end;
}

/** `تقرير حديث لصحيفة | "البحر"` */
export function isNamedBehind({ form }: Word): boolean {
  return /^ل(?!ل)/u.test(form) && NAMED.has(form.slice(1));
}

/** `صحيفة`; after `وفقا` also `لصحيفة`. */
export function isNaming({ form }: Word, isLed: boolean): boolean {
  return NAMED.has(form) || (isLed && NAMED.has(form.replace(/^ل(?!ل)/u, '')));
}

/** `مسؤول`; after `وفقا` also `لمسؤول`. */
export function isPersonHead({ form }: Word, isLed: boolean): boolean {
  return PERSON_NOUNS.has(form) || (isLed && PERSON_NOUNS.has(form.replace(/^ل(?!ل)/u, '')));
}

/** `البابا | جميع الدول`: of whom it is said. */
export const ALL = /^(?:جميع|كل|كافه|بعض|كلا)$/u;

/** Of a title: `المديرة المنظمة`, `الوزير المحافظ`. */
export const ADJECTIVE_TOO =
  /^ال(?:منظمه?|مديره?|محافظه?|داخليه|خارجيه|عام|عامه|اعلي|تنفيذي|تنفيذيه)$/u;

/** Where somebody was a guest. */
export const SHOW = /^(?:برنامج(?:ه|ها)?|حصه|مداخله|حوار|مقابله)$/u;

/** What somebody posts, and nobody is called. */
export const POST = /^(?:تغريده|تغريدات|تدوينه|منشورا)$/u;

/** What a spokesman declines to do. */
export const DECLINED = /^ال(?:تعليق|ادلاء?|افصاح|خوض|كشف)$/u;

/** `رئيس الوزراء` after a whole body. */
export function isSomebodyNew({ form, gap }: Word): boolean {
  return gap.trim() === '' && PERSON_NOUNS.has(form) && !ARTICLE.test(form);
}

/** A title right after a body; `الهيئة المديرة` is the body's own. */
export function isAddressed(word: Word): boolean {
  // `اللجنة البرلمانية`, `المكتب الإعلامي`
  const isAdjective =
    /^ال(?:مديره|مسووله|منظمه|مشرفه|ممثله)$/u.test(word.form) ||
    /\p{L}{3}يه$/u.test(word.form) ||
    OF_TRADE.test(word.form);
  return isTitled(word) && word.gap.trim() === '' && !isAdjective;
}
