import { VERB_FORMS } from '../lexicon/verbs.ts';
import { isRelative } from '../lexicon/words.ts';
import type { Facts } from './facts.ts';
import { isBody, isNamed } from './named-between.ts';
import { isThat } from './that.ts';
import { countCommon } from './unlisted.ts';
import { isVerbLike } from './verb-like.ts';
import type { Word } from './word.ts';

const LONGEST_NAME = 3;
const ARTICLE = /^(?:ال|لل|بال|وال|كال|فال)\p{L}{2}/u;
const POINTING =
  /^(?:لقد|قد|يا|هل|لماذا|انت|انتم|نحن|انا|اننا|انني|لنا|لي|لدينا|علينا|عندنا|مني|منا|بنا|هذا|هذه|ذلك|هناك|هنا|لكن|ولكن|لان|كما|حيث|ربما|جدا|ايضا|فقط|اي|كل|ايا|الا|\p{L}{3,}نا)$/u;
export const NEGATION = /^[وف]?(?:لا|لم|لن|ليس|غير|عدم|بدون|دون)$/u;
const FIGURE = /^\d/u;

/** `لنا`, `هناك`, `لقد`: a word that names do not have. */
export function pointsAway(form: string): boolean {
  return POINTING.test(form);
}

/** `سالم، وكريم، ومريم` */
export function isList({ inner, count, forms }: Facts): boolean {
  const commas = inner.match(/[،,]/gu)?.length ?? 0;
  return commas > 1 && commas * 3 >= count && countCommon(forms) * 2 < count;
}

/** `16 جيجا، 64 جيجا`, but `لدينا 31 جريحا` */
export function isFigures({ forms, count }: Facts): boolean {
  const figures = forms.filter((form) => FIGURE.test(form)).length;
  return figures * 3 >= count && !forms.some(pointsAway);
}

/** Right after `أن`, words with the article, a body or what the press has not, and a verb after them. */
export function isNameBeforeVerb(facts: Facts): boolean {
  const { isTouching, before, next, nextGap, forms, words, count } = facts;
  if (!isTouching || !isThat(before!) || next === null || nextGap.trim() !== '') return false;
  if (count > LONGEST_NAME || words.some(isVerbLike)) return false;
  const isName =
    countCommon(forms) * 2 < count || forms.every((form) => ARTICLE.test(form)) || isBody(facts);
  return isName && (isVerbLike(next) || NEGATION.test(next.form));
}

/** Whether the sentence ends behind it. */
export function endsThere(next: Word | null, gap: string): boolean {
  return next === null || /[.؟!]/u.test(gap);
}

/** `خورام بات`, but `لديكم هنا` */
export function isUnlisted({ forms }: Facts): boolean {
  return countCommon(forms) === 0 && !forms.some(pointsAway);
}

/** `وقال الوزير "سنرد بحزم".`: nothing else is said. */
export function isAllThatIsSaid(facts: Facts): boolean {
  const { led, next, nextGap, forms } = facts;
  // `"كوبانا دي أفياسيون"`, but `"برد قاس ومؤلم"`
  const isName = (isUnlisted(facts) && !/^ب\p{L}{2}/u.test(forms[0]!)) || isBody(facts);
  return led === 'right' && endsThere(next, nextGap) && !isName;
}

/** Right behind who speaks, and words that the press has. */
export function isBehindSpeaker(facts: Facts): boolean {
  const { led, isTouching, before, next, nextGap, forms, count } = facts;
  if (led !== 'right' || !isTouching || endsThere(next, nextGap) || isRelative(next!.form))
    return false;
  if (before!.form.length === 1 || VERB_FORMS.has(before!.bare) || isThat(before!)) return false;
  return countCommon(forms) * 2 > count && !isBody(facts) && !isNamed(facts);
}
