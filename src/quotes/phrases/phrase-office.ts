import { BEH } from '../../arabic/letters.ts';
import type { Word } from '../cues/clause.ts';
import { hasLam } from '../cues/clitic.ts';
import { BODY_NOUNS, isLand } from '../lexicon/words.ts';
import { ARTICLE, NISBA } from '../names/noun.ts';
import { isJoined } from './after-comma.ts';

/** `المكتب التنفيذي لجمعية | القضاة` */
export function isForBody(word: Word): boolean {
  return hasLam(word) || /^ل\p{L}{3,}ه$/u.test(word.form);
}

/** `الولايات المتحدة | الرئيس`; but `المملكة العربية السعودية`, `الولايات المتحدة وروسيا`. */
export function isBehindLand(words: readonly Word[], start: number, at: number): boolean {
  if (at !== start + 2 || words[at]!.gap !== ' ' || isJoined(words[at]!)) return false;
  const two = `${words[start]!.form} ${words[start + 1]!.form}`;
  return isLand(two) && !isLand(`${two} ${words[at]!.form}`) && !NISBA.test(words[at]!.form);
}

/** `الناطقة باسم مكتب تنسيق الشؤون`: a body without its article is one of something. */
export function wantsComplement(words: readonly Word[], start: number, at: number): boolean {
  const [before, body] = [words[at - 2], words[at - 1]!];
  const isIts = at - start > 1 && /^(?:باسم|في|لدي)$/u.test(before?.form ?? '');
  // `مسؤول بوزارة الإعلام`
  const isIn = at - start > 1 && isInOffice(body);
  if (isIn && words[at]!.gap === ' ') return true;
  return isIts && BODY_NOUNS.has(body.form) && !ARTICLE.test(body.form) && words[at]!.gap === ' ';
}

/** `بوزارة` */
export function isInOffice({ form }: Word): boolean {
  return form.startsWith(BEH) && BODY_NOUNS.has(form.slice(1));
}
