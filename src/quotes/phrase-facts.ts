import { LAM } from '../arabic/letters.ts';
import type { Span } from '../arabic/span.ts';
import type { Clause, Word } from './clause.ts';
import { BODY_NOUNS, PERSON_NOUNS } from './lexicon/words.ts';
import type { Phrase } from './phrase.ts';

/** `الوزارة` is feminine; what a name is, it does not show. */
export function genderOf({ form }: Word): boolean | null {
  return BODY_NOUNS.has(form) || PERSON_NOUNS.has(form) ? /ه$/u.test(form) : null;
}

/** `بلادها`, `محاميه`: somebody's, by the pronoun on its head. */
export function hasOwner({ text, words }: Clause, { from }: Phrase): boolean {
  return /\p{L}{3}(?:ها|هم|ه)$/u.test(text.slice(words[from]!.start, words[from]!.end));
}

/** Where a phrase stands in the document. */
export function spanOf({ words }: Clause, { from, to, lam }: Phrase): Span {
  // The `ل` of `لوزارة` comes off; that of `للوزارة` has the article in it.
  const hasArticle = words[from]!.form.startsWith(LAM + LAM);
  const start = words[from]!.start + (lam && !hasArticle ? 1 : 0);
  return { start, end: words[to - 1]!.end };
}
