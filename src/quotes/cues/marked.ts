import { COMMON_VERBS } from '../lexicon/common-verbs.ts';
import { SAID_NOUNS, VERB_FORMS } from '../lexicon/verbs.ts';
import { ACT, LETTER, SHORT_ACT } from '../lexicon/words.ts';
import { EVIDENCE, PRIOR } from './evidence.ts';
import { type Facts, factsOf, type Marked } from './facts.ts';

/** Words of somebody's follow a name between marks: `«ماكرون»: "…"`. */
const HIS_WORDS_FOLLOW = /^\s*["»”]\s*:\s*["«“„]/u;
const LONGEST_NAME = 3;
const ARTICLE = /^ال\p{L}{2}/u;
const LONGEST_GROUP = 6;
const BY_OR_WITH = /^(?:قبل|مع|عن|ضد|من|في)$/u;
/** Words stand right behind them, no name. */
const SAID =
  /^(?:قالت?|[يت]قول|اضافت?|[يت]ضيف|كتبت?|[يت]كتب|غردت?|اردفت?|قايله?ا?|مضيفه?ا?|انه|انها|انهم)$/u;
const GROUP =
  /^(?:جماعه|تحالف|حركه|حزب|منظمه|جبهه|تنظيم|كتايب|كتيبه|لواء|فيلق|جيش|هييه|ايتلاف|رابطه|موسسه|جمعيه)$/u;

/**
 * Whether words between marks are speech rather than a name, a title, an outlet, a slogan or words
 * held at a distance.
 */
export function isSpeech(marked: Marked): boolean {
  const facts = factsOf(marked);
  if (isSpelled(facts) || isLedOnFrom(facts) || isGroup(facts)) return false;
  // `قال: "نعم"`; else one word is no more than a word.
  if (facts.count === 1) return facts.led === 'right' && !facts.isTouching;
  return pointsOf(facts) > 0;
}

function pointsOf(facts: Facts): number {
  return EVIDENCE.reduce((sum, { points, holds }) => (holds(facts) ? sum + points : sum), PRIOR);
}

/**
 * `أعلن "تحالف دعم الشرعية في اليمن" تدمير`: who bears a name, where the sentence goes on right behind it; but
 * `"منظمة إرهابية"` is what somebody calls it, and `قال "حزب الله …"` what somebody says.
 */
function isGroup({ forms, count, gap, followed, next, nextGap, before }: Facts): boolean {
  const [head = '', second = ''] = forms;
  if (gap.includes(':') || count > LONGEST_GROUP || !GROUP.test(head)) return false;
  // `ادعاءات من قبل "جيش الشمال"،`
  if (count === 2 && ARTICLE.test(second) && BY_OR_WITH.test(before?.form ?? '')) return true;
  if (followed || !next || nextGap.trim() !== '' || SAID.test(before?.bare ?? '')) return false;
  const isDeed = ACT.test(second) || SHORT_ACT.has(second) || SAID_NOUNS.has(second);
  const isConstruct = ARTICLE.test(second) || (isDeed && forms.some((form) => ARTICLE.test(form)));
  return isConstruct && !forms.some((form) => VERB_FORMS.has(form) || COMMON_VERBS.has(form));
}

/** `"إن بي سي نيوز"`, `"CNN"` */
function isSpelled({ forms, count }: Facts): boolean {
  if (forms.every((form) => /^[a-z\d]+$/u.test(form) || LETTER.test(form))) return true;
  return count < LONGEST_NAME + 2 && forms.filter((form) => LETTER.test(form)).length > 1;
}

/** A few words between marks after the verb that lead on to words of somebody's are his name. */
function isLedOnFrom({ clause, first, count, gap }: Facts): boolean {
  const next = clause.words[first + count];
  if (!next || count > LONGEST_NAME || gap.includes(':')) return false;
  return next.quotation >= 0 && HIS_WORDS_FOLLOW.test(next.gap);
}
