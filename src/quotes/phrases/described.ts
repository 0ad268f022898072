import type { Clause, Word } from '../cues/clause.ts';
import { isLedNoun, takesBeh } from '../cues/clitic.ts';
import type { Led } from '../cues/led.ts';
import { hasObjectPronoun } from '../cues/object-pronoun.ts';
import { isConstruct } from '../cues/said-noun.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import {
  ACT,
  BODY_NOUNS,
  isLand,
  OCCASIONS,
  PERSON_NOUNS,
  PREPOSITIONS,
} from '../lexicon/words.ts';
import { isOrdinary } from '../names/common.ts';
import { fullNameEnd } from '../names/full-name.ts';
import { ARTICLE, isDefiniteNoun } from '../names/noun.ts';
import type { Phrase } from './phrase.ts';
import { OBJECTS } from './phrase-stop.ts';

/** Behind who speaks, what they describe or whom they accuse: no part of his phrase. */
export const DESCRIBING = /^(?:وصف|اتهم)$/u;
export const JUSTIFIED = 'برر';

/** `وصف شكري الاتفاق`: after a bare name comes what is described. */
export function described(
  clause: Clause,
  cue: Led['cue'],
  phrase: Phrase | null,
  to: number,
): Phrase | null {
  const { form } = cue;
  if (!phrase || !form) return phrase;
  // `وبرر القاضي | حكمه بغياب`
  if (form.verb.past === JUSTIFIED) {
    const { text, words } = clause;
    const own = words.findIndex(
      (word, i) => i > phrase.from && i < phrase.to && isOwned(text, word),
    );
    return own < 0 ? phrase : { ...phrase, to: own };
  }
  if (!DESCRIBING.test(form.verb.past)) return phrase;
  // `ووصفتها الولايات المتحدة بأنها`: what is described is told of already.
  if (hasObjectPronoun(clause.words[cue.at]!)) return phrase;
  // `يتهم الطبيب فيلا | بسرقة الطفلة`
  const of = clause.words.findIndex(
    (word, i) =>
      i > phrase.from &&
      i < phrase.to &&
      takesBeh(word) &&
      (isLedNoun(word) || !isConstruct(clause.words[i - 1]!)),
  );
  if (of > 0) return described(clause, cue, { ...phrase, to: of }, to);
  const [first, second] = clause.words.slice(phrase.from, phrase.to);
  // `واتهمت الولايات المتحدة وبريطانيا الشركة`
  if (second && isLand(`${first!.form} ${second.form}`)) {
    const third = clause.words[phrase.from + 2];
    const isBoth = third !== undefined && third.form !== third.bare && isLand(third.bare);
    return { ...phrase, to: phrase.from + (isBoth ? 3 : 2) };
  }
  // `وصف شقيق القتيل نورا | بأنها`: nothing else is described.
  const name = clause.words.findIndex(
    (word, i) =>
      i > phrase.from && i < phrase.to && GIVEN_NAMES.has(word.form) && word.form !== 'باسم',
  );
  // `يصف الاتفاق | بأنه`
  const isThing = ![PERSON_NOUNS, BODY_NOUNS, GIVEN_NAMES].some((list) => list.has(first!.form));
  const isAll = phrase.to === to || PREPOSITIONS.has(clause.words[phrase.to]!.form);
  const isMany = /\p{L}{3}ون$/u.test(first!.form);
  if (isAll && isThing && !isMany && /^(?:ال|س\p{L}{1,3}$)/u.test(first!.form)) return null;
  if (phrase.to === to && name > 0 && PERSON_NOUNS.has(first!.form)) {
    // `وصف صاحب المتجر أبو خالد | الهجوم`
    const isKunya = /^(?:ابو|ابي|ام)$/u.test(clause.words[name - 1]!.form);
    let end = isKunya ? name + 1 : fullNameEnd(clause.words, name);
    while (end > name + 1 && isThingAt(clause.words, end - 1)) end--;
    // `وصف شقيق القتيل نورا | بأنها`, `وصف الشيخ منصور | الزيارة`
    const isParted = end < to && (end - name > 1 || isThingAt(clause.words, end));
    const isFull = isKunya || isParted;
    return { ...phrase, to: isFull ? end : name };
  }
  // `وصف الوزير القرار`, but `وصف الوزير السابق`.
  if (
    /^ال/u.test(first!.form) &&
    PERSON_NOUNS.has(first!.form) &&
    second &&
    (isDefiniteNoun(second) || isTopic(second.form))
  ) {
    return { ...phrase, to: phrase.from + 1 };
  }
  // `وصف خالد | الإقرار بالهزيمة`
  if (second && GIVEN_NAMES.has(first!.form) && ACT.test(second.form.replace(/^ال/u, '')))
    return { ...phrase, to: phrase.from + 1 };
  // `يتهم محمد البدوي البلدية`, `وصف محمد بن سلمان القرار`
  if (GIVEN_NAMES.has(first!.form) && second) {
    let end = Math.max(phrase.from + 2, fullNameEnd(clause.words, phrase.from));
    while (end > phrase.from + 2 && isThingAt(clause.words, end - 1)) end--;
    if (end < phrase.to && ARTICLE.test(clause.words[end]!.form)) return { ...phrase, to: end };
    if (/^ال/u.test(second.form)) return { ...phrase, to: end };
  }
  // `وصف أحد الناجين ما شهده`, `وصف معظم السكان القرار`
  if (
    /^(?:احدي?|معظم|اغلب|غالبيه|بعض|جميع)$/u.test(first!.form) &&
    second &&
    /^ال/u.test(second.form)
  )
    return { ...phrase, to: Math.min(phrase.to, phrase.from + 2) };
  const isBare = !PERSON_NOUNS.has(first!.form) && !BODY_NOUNS.has(first!.form);
  const isWhole = /^ال.*(?:ون|ين)$/u.test(first!.form);
  return isBare && second && (isWhole || /^ال/u.test(second.form) || OBJECTS.test(second.form))
    ? { ...phrase, to: phrase.from + 1 }
    : phrase;
}

function isOwned(text: string, { form, start, end }: Word): boolean {
  return (
    /\p{L}{3}(?:ه|ها|هم)$/u.test(text.slice(start, end)) && !PERSON_NOUNS.has(form) && !isLand(form)
  );
}

/** `القرار` behind a name */
function isThingAt(words: readonly Word[], at: number): boolean {
  const { form } = words[at]!;
  return ARTICLE.test(form) && isOrdinary(form);
}

/** `وصف المتحدث | تصريح الوزير` */
function isTopic(form: string): boolean {
  return !/^ال/u.test(form) && (OCCASIONS.has(form) || OBJECTS.test(form));
}
