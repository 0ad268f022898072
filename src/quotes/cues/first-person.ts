import { COMMON_VERBS } from '../lexicon/common-verbs.ts';
import type { Clause } from './clause.ts';
import type { Cue } from './cue.ts';
import type { Complement } from './led.ts';

/** How far behind its verb such a statement begins. */
const FIRST_PERSON_REACH = 7;
/** Verbs of "we" that open a statement. */
const WE =
  /^(?:نحن|نجدد|نوكد|نطالب|ندعو|نريد|نرفض|نشدد|نعتبر|نرحب|نامل|نعمل|نقول|ندين|نتمني|نسعي|نحتاج|نعلن|نثمن|نتطلع|نعتقد|نشكر)$/u;

/** `وأردف السيسي نجدد الطلب`: without a mark, but in the first person; null when it is not so. */
export function firstPerson({ words }: Clause, { kind, form, at, last }: Cue): Complement | null {
  if (kind !== 'verb' || form?.shape !== 'past') return null;
  // `وقال | رصدنا وصول السفن`
  const next = words[last + 1];
  const isOurs = next !== undefined && next.gap === ' ' && isWeDid(next.form);
  if (isOurs && next.sentence === words[at]!.sentence)
    return { kind: 'colon', at: last + 1, before: last + 1 };
  for (let i = last + 2; i < Math.min(words.length, last + FIRST_PERSON_REACH); i++) {
    const word = words[i]!;
    if (word.sentence !== words[at]!.sentence || word.quotation >= 0) return null;
    if (WE.test(word.form)) return { kind: 'colon', at: i, before: i };
  }
  return null;
}

function isWeDid(form: string): boolean {
  const verb = form.replace(/نا$/u, '');
  return verb !== form && verb.length > 2 && COMMON_VERBS.has(verb);
}
