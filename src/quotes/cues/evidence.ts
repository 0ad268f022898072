import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { isRelative } from '../lexicon/words.ts';
import { type Facts, SHORT } from './facts.ts';
import {
  isBody,
  isEvent,
  isNamed,
  isNamedBefore,
  isOutlet,
  isTitled,
  isUnderTitle,
} from './named-between.ts';
import { isThat } from './that.ts';
import { countCommon } from './unlisted.ts';
import { isVerbLike, wordsFromCue } from './verb-like.ts';
import {
  endsThere,
  isAllThatIsSaid,
  isBehindSpeaker,
  isFigures,
  isList,
  isNameBeforeVerb,
  isUnlisted,
  NEGATION,
  pointsAway,
} from './words-between.ts';

/** Points for speech, or against it where they are negative, when something holds. */
interface Evidence {
  readonly points: number;
  readonly holds: (facts: Facts) => boolean;
}

const PAIR = 2;
const LONG = 6;
const NEAR = 4;
const FAR = 12;

const ARTICLE = /^(?:ال|لل|بال|وال|كال|فال)\p{L}{2}/u;
const INNER_PREPOSITION = /^(?:في|من|الي|علي|عن|مع|ضد|دون|بين|خلال)$/u;
const CLITIC = /^(?:[بك]\p{L}{3}|ل\p{L}{4})/u;
const PRONOUN = /\p{L}{2}(?:ها|هم|ته|هما)$/u;
const ACCUSATIVE = /^(?!ال)\p{L}{3,}ا$/u;
const NISBA = /^ال\p{L}{2,}(?:ي|يه)$/u;
const TOWARDS = /^[وف]?(?:الي|علي|عن|لاجل|بسبب|امام|تجاه|بعد|قبل)$/u;
const BEH = /^و?ب$/u;
const WHICH_IS = /^(?:وهو|وهي)$/u;

/**
 * What tells speech from a name, a title, a term or words held at a distance. The points are log-odds,
 * fitted by logistic regression with L2 on 4,100 stretches between marks from newspaper articles,
 * labelled by hand, each of what holds kept only where it helps a fifth that was held back (there:
 * precision .98, recall .98). Set by hand were those marked as rare, what is all that is said or stands
 * behind who speaks, and words that begin with a verb or an accusative; those of two words and of words
 * with the article were lowered: labels differ most there, and what was never said is worse than what is
 * left out.
 */
export const EVIDENCE: readonly Evidence[] = [
  // How long it is, and whether its second mark stands there
  { points: -1.4, holds: ({ count }) => count === PAIR },
  { points: 1, holds: ({ count }) => count >= LONG },
  { points: -1.9, holds: ({ quotation }) => !quotation.closed },
  // How a cue stands to it: in what it leads to, near or far behind; not at all; a source
  { points: 0.9, holds: ({ led }) => led === 'within' },
  { points: 0.5, holds: (facts) => facts.led === 'within' && wordsFromCue(facts) <= NEAR },
  { points: -0.8, holds: (facts) => facts.led === 'within' && wordsFromCue(facts) > FAR },
  { points: -2.3, holds: ({ led, followed }) => led === null && !followed },
  { points: 1.4, holds: ({ gap }) => gap.includes(':') },
  { points: -1, holds: ({ sourced, count }) => sourced && count <= SHORT },
  {
    points: 0.8,
    holds: ({ led, words }) => led === 'right' && [isVerbLike, isThat].some((is) => is(words[0]!)),
  },
  { points: 0.9, holds: ({ led, words }) => led === 'within' && isVerbLike(words[0]!) },
  // `وقال الوزير "سنرد بحزم".`: nothing else is said.
  { points: 3, holds: isAllThatIsSaid },
  // `وقال الوزير الفرنسي "الشعب جائع" بعد الاجتماع`
  { points: 1.2, holds: isBehindSpeaker },
  // `أكد أن "…"`
  { points: 1.9, holds: ({ isTouching, before }) => isTouching && isThat(before!) },
  // Its words: `لنا`; `قرار من الحكومة`; `رفضها`; `لا شيء`
  { points: 0.6, holds: ({ forms }) => forms.some(pointsAway) },
  {
    points: 0.8,
    holds: ({ forms }) => forms.slice(1).some((form) => INNER_PREPOSITION.test(form)),
  },
  { points: 1.7, holds: ({ forms }) => forms.some((form) => PRONOUN.test(form)) },
  { points: 1.7, holds: ({ forms }) => forms.some((form) => NEGATION.test(form)) },
  // `ستنتصر`; `بوقف مؤقت`
  { points: 0.4, holds: ({ words }) => words.some(isVerbLike) },
  { points: 0.2, holds: ({ forms }) => CLITIC.test(forms[0]!) && !GIVEN_NAMES.has(forms[0]!) },
  // `اعتبر القرار "تصعيدا خطيرا"`; `"خطوة مهمة"`
  {
    points: 1,
    holds: ({ led, forms }) =>
      led === 'within' && forms.slice(0, 2).every((form) => ACCUSATIVE.test(form)),
  },
  { points: 0.8, holds: ({ led, forms }) => led !== null && ACCUSATIVE.test(forms[0]!) },
  { points: 0.8, holds: ({ forms, count }) => count > 1 && ACCUSATIVE.test(forms[1]!) },
  {
    points: 1.1,
    holds: ({ forms, count }) =>
      count === PAIR && forms.every((form) => !ARTICLE.test(form) && form.endsWith('ه')),
  },
  // `الخوذ البيضاء`; `مشاهدة الصورة`
  { points: -1, holds: ({ forms }) => forms.every((form) => ARTICLE.test(form)) },
  {
    points: -1.1,
    holds: ({ forms, count }) =>
      count === PAIR && !ARTICLE.test(forms[0]!) && ARTICLE.test(forms[1]!),
  },
  { points: -1.3, holds: isBody },
  // `خورام بات`: words that the press has not as common ones
  { points: -1, holds: ({ forms, count }) => countCommon(forms) * 2 < count },
  { points: -1.2, holds: isUnlisted },
  // `سالم، وكريم، ومريم`; `الدستور: ثلاث سنوات من الممارسة`
  { points: -1.8, holds: isList },
  { points: -2.5, holds: ({ inner, count }) => /:|\s[–-]\s/u.test(inner) && count < 2 * LONG },
  // Rare: `1,2 مليون`
  { points: -2.6, holds: isFigures },
  // It stands in the text again, with or without marks
  { points: -1.2, holds: ({ times }) => times > 1 },
  // What stands before: `صحيفة "…"`; `إلى "…"`; `بـ"…"`; `الأمريكي "…"`
  { points: -3.1, holds: isNamed },
  { points: -3.2, holds: isUnderTitle },
  { points: -3.5, holds: isEvent },
  { points: 0.8, holds: ({ isTouching, before }) => isTouching && TOWARDS.test(before!.form) },
  { points: 1.6, holds: ({ isTouching, before }) => isTouching && BEH.test(before!.form) },
  {
    points: -0.4,
    holds: ({ led, isTouching, before }) =>
      led !== 'right' && isTouching && NISBA.test(before!.form),
  },
  // Rare
  { points: -0.9, holds: isTitled },
  { points: -2.1, holds: isNamedBefore },
  // `بحسب "…"`, `وفق ما نقلت "…"`
  { points: -2.9, holds: isOutlet },
  // `كتاب "…" و"…"`
  { points: -1.5, holds: ({ isBesideName, words }) => isBesideName && !words.some(isVerbLike) },
  // What stands after: the end; `"…"،`; `"…" التي`
  { points: 0.8, holds: ({ next, nextGap }) => endsThere(next, nextGap) },
  { points: 0.3, holds: ({ nextGap }) => /^\s*[،,]/u.test(nextGap) },
  {
    points: -1.3,
    holds: ({ next }) => next !== null && (isRelative(next.form) || WHICH_IS.test(next.form)),
  },
  // Rare: `إن "سبيس إكسترا" تنوي`, `أن "الإخوان المسلمين" لن يشاركوا`
  { points: -1.8, holds: isNameBeforeVerb },
];

/** What all stretches between marks begin with. */
export const PRIOR = 0.7;
