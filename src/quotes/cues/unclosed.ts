import { fold } from '../../arabic/fold.ts';
import { WAW } from '../../arabic/letters.ts';
import type { Quotation } from '../../arabic/quotation.ts';
import { VERB_FORMS } from '../lexicon/verbs.ts';

/** Where a sentence ends, and the word that the next begins with. */
const NEXT = /[.؟!](?=\s+(?:و\s)?(?<word>\p{L}[\p{L}\p{M}]*))/gu;
/** The paper speaks again: not `وقال لي`, which somebody may tell himself. */
const GOES_ON =
  /^(?:أضاف|أوضح|أكد|أشار|تابع|شدد|صرح|أفاد|تعهد|دعا|طالب|لفت|كشف|بين|اعتبر|أعلن|ختم|أردف)$/u;

/**
 * A quotation that has lost its second mark, up to where the paper speaks again: `"الحصار مكن من منع انتشاره. | وتعهد
 * بالقضاء عليه`; others as they are.
 */
export function untilPaper(text: string, quotation: Quotation): Quotation {
  if (quotation.closed) return quotation;
  const { start, end } = quotation.inner;
  for (const match of text.slice(start, end).matchAll(NEXT)) {
    const word = fold(match.groups!['word']!);
    const form = word.startsWith(WAW) ? VERB_FORMS.get(word.slice(1)) : undefined;
    if (form?.shape !== 'past' || !GOES_ON.test(form.verb.past)) continue;
    const at = start + match.index + 1;
    return { ...quotation, end: at, inner: { start, end: at } };
  }
  return quotation;
}
