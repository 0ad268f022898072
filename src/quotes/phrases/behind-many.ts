import type { Word } from '../cues/clause.ts';
import { BODY_NOUNS, PERSON_NOUNS } from '../lexicon/words.ts';
import { isOrdinary } from '../names/common.ts';
import { ARTICLE, IN_TITLES } from '../names/noun.ts';

const BROKEN_PLURAL =
  /^(?:كبار|عرب|اتراك|روس|اكراد|جدد|اجانب|كثر|شباب|شبان|شيعه|سنه|افارقه|اقباط|دروز|قدامي|افغان|المان|يهود|من|في|غير|لم|بارزون|اثنان)$/u;

/** `المحتجون | شعارات`: many in the case of a subject have adjectives with the article, and no name. */
export function isBehindMany(words: readonly Word[], start: number, at: number): boolean {
  const { form, bare, gap } = words[at]!;
  if (
    (form !== bare && !PERSON_NOUNS.has(form)) ||
    !/^ال\p{L}{3,}ون$/u.test(words[start]!.form) ||
    BODY_NOUNS.has(words[start]!.form)
  )
    return false;
  if (
    gap.trim() !== '' ||
    IN_TITLES.test(form) ||
    /^(?:ال|ب|ل|وال|غير$|من$|في$|عن$|علي$)/u.test(form)
  )
    return false;
  return words.slice(start + 1, at).every((word) => ARTICLE.test(word.form));
}

/** `ناشطون | مقطع فيديو`: what many in the indefinite act on. */
export function isThingOfMany(words: readonly Word[], start: number, at: number): boolean {
  const [head, { form, bare, gap }] = [words[start]!.form, words[at]!];
  if (at !== start + 1 || gap.trim() !== '' || form !== bare || !/^(?!ال)\p{L}{3,}ون$/u.test(head))
    return false;
  if (!PERSON_NOUNS.has(head) || ARTICLE.test(form) || PERSON_NOUNS.has(form)) return false;
  return (
    isOrdinary(form) && !IN_TITLES.test(form) && !BROKEN_PLURAL.test(form) && !/ون$/u.test(form)
  );
}
