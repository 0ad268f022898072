import type { Clause, Word } from '../cues/clause.ts';
import { isLedNoun, takesBeh } from '../cues/clitic.ts';
import type { Led } from '../cues/led.ts';
import { isConstruct } from '../cues/said-noun.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { isListedName, SURNAMES } from '../lexicon/surnames.ts';
import { VERB_FORMS } from '../lexicon/verbs.ts';
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
import { ADJECTIVE, ARTICLE, isDefiniteNoun } from '../names/noun.ts';
import type { Phrase } from './phrase.ts';
import { OBJECTS } from './phrase-stop.ts';

/** Behind who speaks, what they describe or whom they accuse: no part of his phrase. */
export const DESCRIBING = /^(?:وصف|اتهم)$/u;

/** These act on somebody. */
const TOWARDS = /^(?:وصف|اتهم|حذر|دعا|طالب|حث|ناشد|انتقد|هاجم|هنأ)$/u;

/** `وصف شكري الاتفاق`: after a bare name comes what is described. */
export function described(
  clause: Clause,
  cue: Led['cue'],
  phrase: Phrase | null,
  to: number,
): Phrase | null {
  const { form } = cue;
  if (!phrase || !form) return phrase;
  if (TOWARDS.test(form.verb.past)) {
    const cuts = [beforeWhomMet, beforeObjectOfMany, beforeLand];
    const cut = cuts.map((before) => before(clause.words, phrase)).find((end) => end > 0);
    if (cut !== undefined) return { ...phrase, to: cut };
  }
  if (!DESCRIBING.test(form.verb.past)) return phrase;
  // `ووصفتها الولايات المتحدة بأنها`: what is described is told of already.
  const { bare } = clause.words[cue.at]!;
  const verb = bare.replace(/(?:ه|ها|هم|هما)$/u, '');
  if (verb !== bare && VERB_FORMS.has(verb)) return phrase;
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

/** `وصف ترامب | بايدن`, `دعا الرئيس ماكرون | الرئيس بوتين`: where a second one begins; -1 without one. */
function beforeWhomMet(words: readonly Word[], { from, to }: Phrase): number {
  const { form: head } = words[from]!;
  const isDefinite = ARTICLE.test(head) && PERSON_NOUNS.has(head);
  const at = isDefinite ? from + 1 : from;
  const first = words[at];
  if (!first || (!GIVEN_NAMES.has(first.form) && !SURNAMES.has(first.form))) return -1;
  const end = GIVEN_NAMES.has(first.form) ? fullNameEnd(words, at) : at + 1;
  const next = words[end];
  if (!next || end >= to || next.gap.trim() !== '' || next.form !== next.bare) return -1;
  // `سعد الله | زكريا`, `فاطمة الزهراء | المنصوري` may be one: only behind a known surname.
  if (GIVEN_NAMES.has(first.form) && (end - at < 2 || !SURNAMES.has(words[end - 1]!.form)))
    return -1;
  const isTitle = ARTICLE.test(next.form) && PERSON_NOUNS.has(next.form);
  const isOther = isTitle && isListedName(words[end + 1]?.form ?? '');
  return isOther || isListedName(next.form) ? end : -1;
}

/** `المتحدث باسم الوزارة الروسية | لندن` */
function beforeLand(words: readonly Word[], { from, to }: Phrase): number {
  const [before, last] = [words[to - 2]!, words[to - 1]!];
  const isCut = to - from > 2 && last.gap.trim() === '' && ADJECTIVE.test(before.form);
  return isCut && isLand(last.form) && !ARTICLE.test(last.form) ? to - 1 : -1;
}

/** `القرار` behind a name */
function isThingAt(words: readonly Word[], at: number): boolean {
  const { form } = words[at]!;
  return ARTICLE.test(form) && isOrdinary(form);
}

/** `نشطاء | الحكومة`, `خبراء أمميون | إسرائيل`: where whom many speak to begins; -1 without them. */
function beforeObjectOfMany(words: readonly Word[], { from, to }: Phrase): number {
  const { form: head } = words[from]!;
  if (!PERSON_NOUNS.has(head) || ARTICLE.test(head)) return -1;
  const isIndefinite = /^(?:نشطا|علما|خبرا)ء?$|\p{L}{3}ون$/u.test(head);
  if (isIndefinite) {
    let at = from + 1;
    while (at < to && /\p{L}{3}ون$/u.test(words[at]!.form) && !ARTICLE.test(words[at]!.form)) at++;
    const next = words[at]?.form ?? '';
    return at < to && (BODY_NOUNS.has(next) || isLand(next)) ? at : -1;
  }
  if (!/^(?:اطبا|وزرا|روسا|قاده|زعما|اهالي|سكان|عمال|طلاب|والده?|والدا)ء?$/u.test(head)) return -1;
  const [second, third] = [words[from + 1], words[from + 2]];
  if (from + 2 >= to || !ARTICLE.test(second?.form ?? '') || !third) return -1;
  return ARTICLE.test(third.form) && !ADJECTIVE.test(third.form) ? from + 2 : -1;
}

/** `وصف المتحدث | تصريح الوزير` */
function isTopic(form: string): boolean {
  return !/^ال/u.test(form) && (OCCASIONS.has(form) || OBJECTS.test(form));
}
