import { ALEF_WITH_HAMZA_ABOVE } from '../../arabic/letters.ts';
import { VERB_FORMS } from '../lexicon/verbs.ts';
import { isCondition, isWhoever } from './conditions.ts';
import type { Near } from './near.ts';
import { isOneOf } from './persons.ts';
import type { Place } from './place.ts';
import { isRumour, isSomebody, isUnproved } from './rumoured.ts';
import {
  ACCUSING,
  AFFIRMED,
  AFTER_LE,
  AFTER_MU,
  ASKING,
  BEING,
  DENYING,
  DOUBTING,
  EVIDENCE,
  IDENTITY,
  NARROWED,
  POSSIBLE,
  RELATIVE,
  SOME_OF,
  TURNING,
  VERBAL,
} from './turning-words.ts';
import {
  isAwaited,
  isForbidding,
  isGoingTo,
  isOfAct,
  isRefraining,
  REACH_OVER_SUBJECT,
} from './undone.ts';

/** How far before a quote a negation reaches into it, in words of the same clause. */
const REACH = 2;
/** With a verb of being: `لم يكن الوزير الجديد | موافقا`. */
const REACH_OF_BEING = 6;
/** `نفى المتحدث باسم الجيش | وقوع إصابات`. */
const REACH_OF_DENIAL = 3;
/** `من المحتمل جدا أن`, `اشتبه المحقق في أن`. */
const REACH_OF_DOUBT = 4;
const VERB_NEGATION = /^(?:لا|لم|لن|ليس\p{L}*)$/u;
/** `يمكنني أن أؤكد أن | …`: his own word for it. */
const AVOWING = /^[ان](?:وكد|قول|ضمن|جزم|علن)$/u;
/** `يعتقد | أنه هرب`: nobody is named who believes it. */
const BELIEVED = /^[وف]?(?:يعتقد|يظن|يزعم)$/u;
const PRESENT = /^[يتنا]/u;
const TO_COME = /^[وف]?(?:س[اينت]|[يتن])\p{L}{3,}$/u;
/** `كأن`: as if; folded it is `كان`, "was". */
const AS_IF = /^[وف]?كأن(?:ما|ه|ها|هم|نا|ك|كم|ني|ي)?$/u;
/** As written: folded, `لئلا` is `ليلا` and `أبى` is `أبي`. */
const LEST = /^[وف]?(?:لئلا|ي?أبى|أبت)$/u;
/** `أتظنون`, `أيعقل`: the hamza that asks before the present tense. */
const ASKING_PRESENT = /^ا[تين]\p{L}{3}/u;

export function isTurning(form: string, word: Near, place: Place): boolean {
  const { near, distance, ledAt } = place;
  if (distance === 0 && /^(?:او|ام|اما)$/u.test(form) && VERBAL.test(place.first?.form ?? ''))
    return true;
  if (isNarrowed(form, place) || isLikely(form, place)) return true;
  const written = place.text.slice(word.start, word.end);
  if (distance < REACH && (AS_IF.test(written) || LEST.test(written))) return true;
  if (isRefraining(form, place) || isAwaited(form, place)) return true;
  if (isForbidding(form, place) || isGoingTo(form, place)) return true;
  if (
    isCondition(word, place.next, place.text, distance === near.length - 1) ||
    isWhoever(word, place) ||
    isQuestion(form, word, place)
  )
    return true;
  if (isRumour(form, place) || isClaim(form, place) || isUnproved(form, place)) return true;
  // `المصدر الذي لم يكشف عن اسمه إن | …`: what is denied is not what he said.
  const isOther =
    near.slice(0, distance).some(({ form: other }) => IDENTITY.test(other)) ||
    (distance >= REACH && RELATIVE.test(near[distance + 1]?.form ?? ''));
  if (isOther) return false;
  if (isOneOf(DENYING, form))
    return (
      distance <= (isOfAct(place) ? REACH_OVER_SUBJECT : REACH_OF_DENIAL) ||
      (ledAt !== null && distance - ledAt <= REACH_OF_DOUBT)
    );
  return isNegation(form, word, place) && isInReach(form, place);
}

/** `قد` before the past tense asserts; `ما زال`, `لا يزال`, `لا شك` and an answering `لا،` deny nothing. */
function isNegation(form: string, word: Near, { text, next, distance }: Place): boolean {
  if (!TURNING.has(form)) return false;
  if (form === 'مو') return AFTER_MU.test(next?.form ?? '');
  if (form === 'لو') return !AFTER_LE.test(next?.form ?? '');
  if (/^(?:لا|كلا)$/u.test(form) && /^\s*[،,]/u.test(text.slice(word.end, word.end + 3)))
    return false;
  if (form === 'قد')
    return PRESENT.test(next?.form ?? '') && VERB_FORMS.get(next?.form ?? '')?.shape !== 'past';
  const isAffirmed = distance > 0 && AFFIRMED.test(next?.form ?? '');
  return !(isAffirmed && /^(?:لا|ما|لم|لن)$/u.test(form));
}

/** A negation reaches its verb, the predicate of being, and the clause that its verb leads to. */
function isInReach(negation: string, { near, distance, ledAt, first }: Place): boolean {
  if (distance < REACH) return true;
  // Where the quote begins with its `أن` not `ما جاء في التقرير | أنه`, `بما لا يقبل الشك | أن`.
  const isOfVerb = VERB_NEGATION.test(negation) && !/ما$/u.test(near[distance + 1]?.form ?? '');
  const isLed = ledAt !== null && (ledAt >= 0 || isOfVerb);
  if (isLed) {
    const between = near.slice(Math.max(0, ledAt), distance - 1);
    const isOwn =
      !between.some(({ form }) => VERB_FORMS.has(form)) ||
      between.slice(ledAt < 0 ? 1 : 2).some(({ form }) => EVIDENCE.test(form));
    if (isOwn || ledAt >= 0) return isOwn;
  }
  if (RELATIVE.test(first?.form ?? '')) return false;
  const isOfBeing = [near[distance], near[distance - 1]].some((word) => BEING.test(word!.form));
  return isOfBeing && distance <= REACH_OF_BEING;
}

/** What is told as doubtful, as a wish, as a claim about words or as an accusation. */
function isClaim(form: string, { near, distance, ledAt }: Place): boolean {
  if (ledAt === null) return false;
  const over = distance - ledAt;
  const between = near.slice(ledAt + 1, distance);
  if (between.some((word) => AVOWING.test(word.form))) return false;
  if (ledAt < 0)
    return (
      (over <= REACH_OF_DOUBT && isOneOf(POSSIBLE, form)) ||
      (over === 1 && BELIEVED.test(form)) ||
      isSomebody(near, ledAt, distance)
    );
  if (ledAt < REACH && over <= REACH_OF_DOUBT && isOneOf(DOUBTING, form)) return true;
  if (isSomebody(near, ledAt, distance)) return true;
  return ACCUSING.test(form) && near[ledAt]!.form.startsWith('ب');
}

/** `بعض | النواب`, `عدد من | النواب`, `غياب | القانون`: the noun that the quote's first word completes. */
function isNarrowed(form: string, { near, distance }: Place): boolean {
  const isIn = (nouns: ReadonlySet<string>) =>
    nouns.has(form) || nouns.has(form.replace(/^[وفبلك]/u, ''));
  if (distance === 0) return isIn(NARROWED);
  return distance === 1 && near[0]!.form === 'من' && isIn(SOME_OF);
}

/** `على الأرجح | سيفتح المصنع`. */
function isLikely(form: string, { near, distance, first }: Place): boolean {
  const isAdverb = distance === 0 && form === 'الارجح' && near[1]?.form === 'علي';
  return isAdverb && TO_COME.test(first?.form ?? '');
}

/** `هل`, `متى` right before the quote or before its clause in a question; `من قال إن | … ؟`. */
function isQuestion(form: string, word: Near, { text, near, distance, isAsked }: Place): boolean {
  const isFirst = distance === near.length - 1;
  if (ASKING.has(form)) return isAsked || distance === 0;
  if (!isAsked) return false;
  if (isFirst && /^(?:من|ما|اي|كم)$/u.test(form)) return true;
  return text.startsWith(ALEF_WITH_HAMZA_ABOVE, word.start) && ASKING_PRESENT.test(form);
}
