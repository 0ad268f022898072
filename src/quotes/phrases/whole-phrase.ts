import { FEH, HEH, LAM } from '../../arabic/letters.ts';
import type { Clause, Word } from '../cues/clause.ts';
import { hasBeh, hasLam, isLedNoun, takesBeh } from '../cues/clitic.ts';
import { isThat } from '../cues/that.ts';
import { COMMON_VERBS } from '../lexicon/common-verbs.ts';
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { isListedName } from '../lexicon/surnames.ts';
import { VERB_FORMS } from '../lexicon/verbs.ts';
import {
  ACT,
  BODY_NOUNS,
  isLand,
  PERSON_NOUNS,
  PREPOSITIONS,
  SHORT_ACT,
  SOURCES,
} from '../lexicon/words.ts';
import { isCircumstanceAt } from '../names/circumstance.ts';
import { isOrdinary } from '../names/common.ts';
import { ARTICLE, DESCRIBED, isPresent, TO_LATIN } from '../names/noun.ts';
import type { Phrase } from './phrase.ts';
import { isTime } from './phrase-opening.ts';

/** Words that a phrase may have been cut by; more of them are another phrase. */
const MOST = 3;
/** Where only a preposition or a time closes them, they are one or two words of a name. */
const MOST_OPEN = 2;
/** `غاضبا`, `صراحة`, `معلقة`: how it was said; `ضرورة أن`, `قوله`: what was. */
const MANNER =
  /^(?:م\p{L}{3,5}|\p{L}ا\p{L}{2})ا$|^(?:ضروره|اهميه|وجوب|حتميه|صراحه|معلقه|مخاطبه|متحدثه)$|^(?:قول|سوال|لقاي|لقا|رفض|نفي)(?:ه|ها|هم)$/u;
/** `فور وصوله`, `لـ CNN` */
const TIME = /^(?:فور|لدي|صوب|ل)$/u;
/** Of whom or what, the next word tells. */
const MEMBERS = /^(?:افراد|اعضاء?|ابناء?|سكان|اهالي|اقارب|قاده|شيوخ|طلاب|عمال)$/u;
/** `أحد المسؤولين` behind a name says what he is. */
const ONE_OF = /^(?:احدي?|بعض|جميع|كل|معظم)$/u;

/** A phrase up to where the sentence closes it before a word; the phrase itself where it is not closed. */
export function grown({ words }: Clause, phrase: Phrase, limit: number): Phrase {
  let end = phrase.to;
  while (end < limit && isPart(words, end)) end++;
  const added = end - phrase.to;
  if (phrase.lam || added > MOST || !isClosed(words, end, limit, added)) return phrase;
  if (added > 0 && !mayGrow(words, phrase)) return phrase;
  const isPlain = words.slice(phrase.from + 1, end).every((word, i) => {
    // `الرئيس التركي | يلجأ`, but `جي يونج لي`
    const isVerb = isPresent(word) && PERSON_NOUNS.has(words[phrase.from]!.form);
    const at = phrase.from + 1 + i;
    return !isLed(words, at) && !isManner(word.form) && !isVerb && !isDeed(words, at, end);
  });
  return isPlain ? { ...phrase, to: end, closed: true } : phrase;
}

/** Whether a word may be one of a name or title that a phrase was cut before. */
function isPart(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1]!, words[at]!];
  const { form, gap, sentence, quotation } = word;
  if ((gap.trim() !== '' && gap !== '-') || /\d/u.test(form) || isThat(word)) return false;
  if (sentence !== before.sentence || quotation !== before.quotation) return false;
  if (isLastOfForeign(words, at)) return true;
  // `تؤكد القاهرة علي أن`
  const isOn = form === 'علي' && isThat(words[at + 1] ?? word);
  return !isOn && !isApart(words, at) && !isJoined(before, word);
}

/** `مايك لي،`, `ليو هي السبت`: a syllable of a name from elsewhere, which is a particle too. */
function isLastOfForeign(words: readonly Word[], at: number): boolean {
  const [before, { form }, next] = [words[at - 1]!, words[at]!, words[at + 1]];
  if (!/^(?:لي|هي|هو)$/u.test(form) || !next) return false;
  const isKnown = [PERSON_NOUNS, BODY_NOUNS, COMMON_WORDS].some((list) => list.has(before.form));
  return (
    !isKnown && !ARTICLE.test(before.form) && (/[،,]/u.test(next.gap) || isApart(words, at + 1))
  );
}

/** `وزوجها`, not `وارد` behind a first name: whoever speaks beside him has a name or a title. */
function isJoined(before: Word, { form, bare }: Word): boolean {
  if (bare === form || isListedName(form)) return false;
  // `لورا فالبوينا`
  if (form.startsWith(FEH) && GIVEN_NAMES.has(before.form) && !isOrdinary(form)) return false;
  const isWord = [PERSON_NOUNS, BODY_NOUNS].some((list) => list.has(bare)) || isOrdinary(bare);
  return isWord || ARTICLE.test(bare) || isListedName(bare) || !GIVEN_NAMES.has(before.form);
}

/** A preposition, a time, or what says of somebody more than his name. */
function isApart(words: readonly Word[], at: number): boolean {
  const { form } = words[at]!;
  if (isListedName(form)) return false;
  const isHis = /^(?:[بل]\p{L}{3,}|نفس|ذات|عين)(?:ه|ها|هم|هما)$/u.test(form) || isActOnIt(form);
  if (
    isHis ||
    isCircumstanceAt(words, at) ||
    [form, words[at]!.bare].some((word) => SOURCES.has(word)) ||
    form === 'استنادا'
  )
    return true;
  const isPreposition = PREPOSITIONS.has(form) || TIME.test(form) || isLed(words, at);
  return isPreposition || isTime(words, at) || ONE_OF.test(form) || DESCRIBED.test(form);
}

/** `لشبكة`, `برسالة`, `لـCNN`: a noun with its preposition; inside a title it is its own. */
function isLed(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (isListedName(word.form)) return false;
  const isNoun = hasLam(word) || hasBeh(word) || (takesBeh(word) && isLedNoun(word));
  // `أردوغان لترامب`, `هوكينغ لجمهوره`, `سامي لشخص`
  const isOwn = [COMMON_WORDS, BODY_NOUNS, PERSON_NOUNS].some((list) => list.has(word.form));
  const isWhom = word.form.startsWith(LAM) && word.form.length > 2 && !isOwn && !isLand(word.form);
  return isNoun || isWhom || TO_LATIN.test(word.form) || /^(?:لل|بال)/u.test(word.form);
}

/** Whether the sentence parts what ends before a word from what follows. */
function isClosed(words: readonly Word[], end: number, limit: number, added: number): boolean {
  const next = words[end];
  if (end >= limit || !next || next.sentence !== words[end - 1]!.sentence) return true;
  if (/[،,:"«“(]/u.test(next.gap)) return true;
  return added <= MOST_OPEN && isApart(words, end);
}

/** `محمد بن سليم | وضع خطة`: behind a name something done, not `كريستوفر راي`. */
function isDeed(words: readonly Word[], at: number, end: number): boolean {
  const { form } = words[at]!;
  const isLast = at + 1 === end && GIVEN_NAMES.has(words[at - 1]!.form);
  if (isListedName(form) || isLast) return false;
  const pair = words.slice(at, at + 2);
  const isThing = pair.every((word) => isOrdinary(word.form) && !PERSON_NOUNS.has(word.form));
  if (isThing && !ARTICLE.test(form) && GIVEN_NAMES.has(words[at - 1]!.form)) return true;
  return COMMON_VERBS.has(form) || (SHORT_ACT.has(form) && !BODY_NOUNS.has(words[at - 1]!.form));
}

/** Whether what follows a phrase up to where it is closed can be its own. */
function mayGrow(words: readonly Word[], { from, to }: Phrase): boolean {
  const [last, next] = [words[to - 1]!, words[to]!];
  const { form } = next;
  if (isListedName(form)) return true;
  if (isPresent(next) || isManner(form)) return false;
  // `أحد أفراد | عائلة المستثمر`
  if (MEMBERS.test(last.form)) return true;
  // `كريستوفر راي`
  if (GIVEN_NAMES.has(last.form)) return true;
  if (COMMON_VERBS.has(form) || VERB_FORMS.has(form)) return false;
  if (ACT.test(form) || SHORT_ACT.has(form)) return false;
  // `مستخدم آخر | صورة`
  const isThing = form.endsWith(HEH) && !ARTICLE.test(form) && !words[from]!.form.endsWith(HEH);
  if (isThing && !ARTICLE.test(words[from]!.form) && isOrdinary(form)) return false;
  const isNamed = words.slice(from, to).some((word) => GIVEN_NAMES.has(word.form));
  const { form: head } = words[from]!;
  return isNamed || PERSON_NOUNS.has(head) || BODY_NOUNS.has(head) || !ARTICLE.test(form);
}

function isManner(form: string): boolean {
  const isAccusative = /^(?!ال)\p{L}{3,}ا$/u.test(form) && isOrdinary(form);
  return isAccusative || (MANNER.test(form) && !isListedName(form));
}

/** `بثها`, `أجراها` */
function isActOnIt(form: string): boolean {
  const verb = form.replace(/(?:ها|هم|هما|ه)$/u, '');
  return verb !== form && (COMMON_VERBS.has(verb) || VERB_FORMS.has(verb));
}
