import type { Clause, Word } from '../cues/clause.ts';
import type { Led } from '../cues/led.ts';
import { isRelative } from '../lexicon/words.ts';
import type { Phrase } from './phrase.ts';

const PROVIDES = 'نص';
/** How far before its verb a provision may begin, in words. */
const REACH = 7;
const PROVISION =
  /^(?:ال)?(?:فصل|ماده|بند|فقره|قانون|دستور|قرار|اتفاق|اتفاقيه|مرسوم|ميثاق|معاهده|مقترح|اقتراح|وثيقه|مذكره|خطه|مشروع|نظام|لائحه|بروتوكول|عقد)$/u;
/** `الفصل 69`, `من الدستور`, `الأممي` */
const PART = /^(?:\d+|من|رقم|ال\p{L}{2,})$/u;

/** Whether a word is the head of what may provide for something: `المادة 18 من الدستور`. */
export function isProvision(form: string): boolean {
  return PROVISION.test(form);
}

/** `الفصل 69 من الدستور الذي ينص على`, `وتنص المادة 18 على`: what provides for it; null for other verbs. */
export function provisionOf({ words }: Clause, { cue, complement }: Led): Phrase | null {
  if (cue.form?.verb.past !== PROVIDES) return null;
  const next = cue.last + 1;
  if (isProvision(words[next]?.form ?? ''))
    return { from: next, to: endOf(words, next, complement?.before ?? words.length) };
  const end = isRelative(words[cue.at - 1]?.form ?? '') ? cue.at - 1 : cue.at;
  const first = Math.max(0, end - REACH);
  const at = words.slice(first, end).findIndex(({ form }) => isProvision(form));
  const from = first + at;
  return at >= 0 && endOf(words, from, end) === end ? { from, to: end } : null;
}

function endOf(words: readonly Word[], from: number, to: number): number {
  let end = from + 1;
  while (end < to && isPart(words[end]!)) end++;
  return end;
}

function isPart({ form, gap }: Word): boolean {
  return (PART.test(form) || isProvision(form)) && gap.trim() === '';
}

/** Whether a cue tells of what a text provides for, so that nobody goes on speaking after it. */
export function isProviding({ cue }: Led): boolean {
  return cue.form?.verb.past === PROVIDES;
}
