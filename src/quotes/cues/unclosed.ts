import { fold } from '../../arabic/fold.ts';
import { WAW } from '../../arabic/letters.ts';
import type { Quotation } from '../../arabic/quotation.ts';
import { VERB_FORMS } from '../lexicon/verbs.ts';

/** Where a sentence ends, and the word that the next begins with, or its mark. */
const NEXT = /[.؟!](?=\s+(?:و\s)?(?<word>\p{L}[\p{L}\p{M}]*|["«“]))/gu;
/** The paper speaks again: not `وقال لي`, which somebody may tell himself. */
const GOES_ON =
  /^(?:أضاف|أوضح|أكد|أشار|تابع|شدد|صرح|أفاد|تعهد|دعا|طالب|لفت|كشف|بين|اعتبر|أعلن|ختم|أردف|استدرك|ذكر)$/u;
/** `وقال الوزير`, `وانتقدت الصحافة`: these where who does it follows. */
const WITH_SUBJECT = /^و(?:قال|انتقد|نقل|ندد|ادان|نفي?)ت?$/u;
/** `يذكر أن`, `جدير بالذكر`: what the paper adds. */
const BESIDES_THAT = /^و?(?:يشار|يذكر|يجدر|تجدر|جدير|للاشاره|للتذكير)$/u;
const MARK = /["«“]/u;
/** Behind a comma or a word: `شركائنا، | مضيفا بأن`, `هذا العمل | مضيفا "كيف"`. */
const BESIDES =
  /،\s*وقالت?(?=\s+(?:إن|إنه|إنها)\s)|[\s،:](?:مضيفا|مشيرا|مؤكدا|موضحا|لافتا|مضيفة|مشيرة|مؤكدة|موضحة|لافتة)\u064b?(?=\s+(?:إلى|أن|بأن|على|أنه|أنها|["«“]))/u;

/**
 * A quotation that has lost its second mark, up to where the paper speaks again: `"الحصار مكن من منع انتشاره. | وتعهد
 * بالقضاء عليه`; others as they are.
 */
export function untilPaper(text: string, quotation: Quotation): Quotation {
  if (quotation.closed) return quotation;
  const { start, end } = quotation.inner;
  const inner = text.slice(start, end);
  const besides = BESIDES.exec(inner);
  const turns = [...inner.matchAll(NEXT)].filter(({ groups, index }) =>
    isOfPaper(groups!['word']!, inner.slice(index)),
  );
  const turn = Math.min(...turns.map(({ index }) => index + 1), besides?.index ?? inner.length);
  if (turn >= inner.length) return quotation;
  const at = start + inner.slice(0, turn).replace(/[\s،:]+$/u, '').length;
  return { ...quotation, end: at, inner: { start, end: at } };
}

function isOfPaper(first: string, sentence: string): boolean {
  // `لنا واجبات. | "ونحن معكم".`: another quotation.
  if (MARK.test(first)) return true;
  const word = fold(first);
  if (BESIDES_THAT.test(word)) return true;
  const form = word.startsWith(WAW) ? VERB_FORMS.get(word.slice(1)) : undefined;
  if (form?.shape === 'past' && GOES_ON.test(form.verb.past)) return true;
  // `وقال الوزير`, `وقال: "…"`
  return WITH_SUBJECT.test(word) && /^\P{L}+[\p{L}\p{M}]+(?:\s+ال\p{L}|\s*:)/u.test(sentence);
}
