import type { Word } from '../cues/clause.ts';
import { BODY_NOUNS, CHAIN, NAMED, PERSON_NOUNS } from '../lexicon/words.ts';
import { isOrdinary } from '../names/common.ts';
import { ARTICLE } from '../names/noun.ts';

const ALL_OF = /^(?:جميع|كل|كافه|مختلف|ساير)$/u;
const LISTS = [BODY_NOUNS, NAMED, PERSON_NOUNS, CHAIN];

/**
 * Whether what the verb acts on begins at word `at`, behind the body that begins at `start`:
 * `وزارة الفلاحة | كافة البحارة`, `حزب الشعب | شاشة عملاقة`.
 */
export function isObjectBehind(words: readonly Word[], start: number, at: number): boolean {
  const [head, before, word, next] = [words[start]!, words[at - 1]!, words[at]!, words[at + 1]];
  if (word.gap !== ' ' || next?.gap !== ' ' || word.form !== word.bare) return false;
  const isBehindWhole = ARTICLE.test(before.form);
  if (ALL_OF.test(word.form)) return isBehindWhole && ARTICLE.test(next.form);
  const isBody = BODY_NOUNS.has(head.form) && isBehindWhole && at - start > 1;
  const isListed = LISTS.some((list) => list.has(word.form));
  return isBody && !isListed && isIndefiniteFeminine(word) && isIndefiniteFeminine(next);
}

/** `شاشة`, `عملاقة` */
function isIndefiniteFeminine({ form, bare }: Word): boolean {
  return form === bare && /^(?!ال|لل|[بل])\p{L}{3,}ه$/u.test(form) && isOrdinary(form);
}
