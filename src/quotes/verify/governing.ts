import { ALEF_WITH_HAMZA_ABOVE, ALEF_WITH_HAMZA_BELOW } from '../../arabic/letters.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { isSpeechVerb } from '../lexicon/verbs.ts';
import { ACT } from '../lexicon/words.ts';
import type { Near } from './near.ts';
import { isOneOf } from './persons.ts';
import {
  ACCUSING,
  AFFIRMED,
  AFTER_LE,
  AFTER_MU,
  ASKING,
  BEING,
  CLAIMING,
  CONDITIONAL,
  DENYING,
  DOUBTING,
  EVIDENCE,
  FORBIDDING,
  GOING_TO,
  IDENTITY,
  LEADING,
  NARROWED,
  PAST_AFTER_IF,
  REFRAINING,
  RELATIVE,
  RUMOURED,
  SOME_OF,
  SOMEBODY,
  TURNING,
  WAS,
} from './turning-words.ts';

/** How far before a quote a negation reaches into it, in words of the same clause. */
const REACH = 2;
/** A denied act may stand after a subject of so many words. */
const REACH_OVER_SUBJECT = 8;
/** The present tense, and what looks like it. */
const VERBAL = /^[وف]?س?[يت]\p{L}{3,}$/u;
/** They take what they keep from as an object. */
const OWN_OBJECT =
  /^(?:ال|[يت])?(?:لغ|منع|حظر|جمد|وقف|تجنب|تفاد|علق|ارج|اجل|اوقف|ارجا|الغا|تعليق|تاجيل)/u;
/** With a verb of being: `لم يكن الوزير الجديد | موافقا`. */
const REACH_OF_BEING = 6;
/** `نفى المتحدث باسم الجيش | وقوع إصابات`. */
const REACH_OF_DENIAL = 3;
/** `من المحتمل جدا أن`, `اشتبه المحقق في أن`. */
const REACH_OF_DOUBT = 4;
/** Before an act they tell when. */
const AWAITING = /^(?:بعد|قبل|قبيل|عقب|حتي|لحين|ريثما)$/u;
/** The future, a duty, a negation. */
const NOT_YET_DONE = /^[وف]?(?:س[ينت]\p{L}{3,}|سوف|لن|لم|لا|يجب|ينبغي|يتعين|يمكن)$/u;
const PRESENT = /^[يتنا]/u;
export const CONJUNCTION = /^[وف]/u;
/** `استقالت`, `هاجمت`: where a clause begins with `إن`, it is "if" before a verb. */
const PAST_FEMININE = /^(?!ال)\p{L}{3,}(?<![اويق])ت$/u;
/** `كأن`: as if; folded it is `كان`, "was". */
const AS_IF = /^[وف]?كأن(?:ما|ه|ها|هم|نا|ك|كم|ني|ي)?$/u;
/** As written: folded, `لئلا` is `ليلا` and `أبى` is `أبي`. */
const LEST = /^[وف]?(?:لئلا|ي?أبى|أبت)$/u;
/** `أتظنون`, `أيعقل`: the hamza that asks before the present tense. */
const ASKING_PRESENT = /^ا[تين]\p{L}{3}/u;

/** What `bare` and the tests below ask of a place. */
export interface Place {
  readonly text: string;
  readonly near: readonly Near[];
  readonly distance: number;
  /** The word that stands right after this one, in the quote at last. */
  readonly next: Near | undefined;
  /** The quote's first word. */
  readonly first: Near | undefined;
  /** Index of the `أن` that leads into the quote, if one was met. */
  readonly ledAt: number | null;
  /** Whether the sentence is a question. */
  readonly isAsked: boolean;
}

export function isTurning(form: string, word: Near, place: Place): boolean {
  const { near, distance, ledAt } = place;
  if (distance === 0 && /^(?:او|ام|اما)$/u.test(form) && VERBAL.test(place.first?.form ?? ''))
    return true;
  if (isNarrowed(form, place)) return true;
  const written = place.text.slice(word.start, word.end);
  if (distance < REACH && (AS_IF.test(written) || LEST.test(written))) return true;
  if (isRefraining(form, place) || isAwaited(form, place)) return true;
  if (isForbidding(form, place) || isGoingTo(form, place)) return true;
  if (
    isCondition(word, place.next, place.text, distance === near.length - 1) ||
    isQuestion(form, word, place)
  )
    return true;
  const isRumour = distance === 0 && form === 'عن' && RUMOURED.has(near[1]?.form ?? '');
  if (isRumour || isClaim(form, place)) return true;
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
  return isNegation(form, word, place) && isInReach(place);
}

/** `رفضت البعثة الروسية لدى المجلس | الإدلاء`: the act that a verb far before it is about. */
function isOfAct({ near, distance, first }: Pick<Place, 'near' | 'distance' | 'first'>): boolean {
  const act = (first?.form ?? '').replace(/^ال/u, '');
  const between = near.slice(0, distance);
  return (
    ACT.test(act) &&
    !between.some(({ form }) => isSpeechVerb(form) || LEADING.has(form) || VERBAL.test(form))
  );
}

/** `امتنع المتحدث عن | التعليق`, `فشل في | إقناع`: the preposition right before the quote. */
function isRefraining(form: string, { near, distance, first }: Place): boolean {
  if (distance === 0)
    return (
      isOneOf(REFRAINING, form) &&
      OWN_OBJECT.test(form) &&
      ACT.test((first?.form ?? '').replace(/^ال/u, ''))
    );
  const isLed = /^(?:عن|في|من|دون)$/u.test(near[0]!.form);
  if (!isLed || distance > REACH_OVER_SUBJECT) return false;
  if (![form, form.replace(CONJUNCTION, '')].some((verb) => isOneOf(REFRAINING, verb)))
    return false;
  // Right behind the verb `عن` leads to nothing but what is not done: `توقفنا عن | دعم`.
  const isRight = distance === 1 && near[0]!.form === 'عن';
  return isRight || isOfAct({ near: near.slice(1), distance: distance - 1, first });
}

/** `يحظر على | القوات دخول المدينة`. */
function isForbidding(form: string, { near, distance }: Place): boolean {
  return distance === 1 && near[0]!.form === 'علي' && FORBIDDING.has(form.replace(CONJUNCTION, ''));
}

/** `كنا | سنوقع`, `كان الوزير | سيوقع`: he did not. */
function isGoingTo(form: string, { distance, first }: Place): boolean {
  return distance <= REACH && WAS.test(form) && GOING_TO.test(first?.form ?? '');
}

/** `سيوقع الاتفاق بعد | انسحاب القوات`: what has not happened yet. */
function isAwaited(form: string, { near, distance, first }: Place): boolean {
  if (distance !== 0 || !AWAITING.test(form) || !ACT.test(first?.form ?? '')) return false;
  // `إلا بعد`: the cut begins there.
  if (TURNING.has(near[1]?.form ?? '')) return false;
  return near.slice(1).some((word) => NOT_YET_DONE.test(word.form));
}

/** `قد` before the past tense asserts; `ما زال`, `لا يزال`, `لا شك` and an answering `لا،` deny nothing. */
function isNegation(form: string, word: Near, { text, next, distance }: Place): boolean {
  if (!TURNING.has(form)) return false;
  if (form === 'مو') return AFTER_MU.test(next?.form ?? '');
  if (form === 'لو') return !AFTER_LE.test(next?.form ?? '');
  if (/^(?:لا|كلا)$/u.test(form) && /^\s*[،,]/u.test(text.slice(word.end, word.end + 3)))
    return false;
  if (form === 'قد') return PRESENT.test(next?.form ?? '');
  const isAffirmed = distance > 0 && AFFIRMED.test(next?.form ?? '');
  return !(isAffirmed && (form === 'لا' || form === 'ما'));
}

/** A negation reaches its verb, the predicate of being, and the clause that its verb leads to. */
function isInReach({ near, distance, ledAt, first }: Place): boolean {
  if (distance < REACH) return true;
  if (ledAt !== null) {
    const between = near.slice(ledAt, distance - 1);
    return (
      !between.some(({ form }) => isSpeechVerb(form)) ||
      between.slice(2).some(({ form }) => EVIDENCE.test(form))
    );
  }
  if (RELATIVE.test(first?.form ?? '')) return false;
  const isOfBeing = [near[distance], near[distance - 1]].some((word) => BEING.test(word!.form));
  return isOfBeing && distance <= REACH_OF_BEING;
}

/** What is told as doubtful, as a wish, as a claim about words or as an accusation. */
function isClaim(form: string, { near, distance, ledAt }: Place): boolean {
  if (ledAt === null) return false;
  const over = distance - ledAt;
  if (over === 1 && CLAIMING.has(form)) return true;
  if (ledAt < REACH && over <= REACH_OF_DOUBT && isOneOf(DOUBTING, form)) return true;
  if (isSomebody(near, ledAt, distance)) return true;
  return ACCUSING.test(form) && near[ledAt]!.form.startsWith('ب');
}

/** `البعض يقول إن`, `يقول بعضهم إن`, `هناك من يقول إن`: right before the clause. */
function isSomebody(near: readonly Near[], ledAt: number, distance: number): boolean {
  const pair = [near[ledAt + 1], near[ledAt + 2]];
  return (
    distance === ledAt + 2 &&
    pair.some((word) => SOMEBODY.test(word?.form ?? '')) &&
    pair.some((word) => isSpeechVerb(word?.form ?? ''))
  );
}

/** `بعض | النواب`, `عدد من | النواب`, `غياب | القانون`: the noun that the quote's first word completes. */
function isNarrowed(form: string, { near, distance }: Place): boolean {
  const isIn = (nouns: ReadonlySet<string>) =>
    nouns.has(form) || nouns.has(form.replace(/^[وفبلك]/u, ''));
  if (distance === 0) return isIn(NARROWED);
  return distance === 1 && near[0]!.form === 'من' && isIn(SOME_OF);
}

/** `هل`, `متى` right before the quote or before its clause in a question; `من قال إن | … ؟`. */
function isQuestion(form: string, word: Near, { text, near, distance, isAsked }: Place): boolean {
  const isFirst = distance === near.length - 1;
  if (ASKING.has(form)) return isAsked || distance === 0;
  if (!isAsked) return false;
  if (isFirst && /^(?:من|ما|اي|كم)$/u.test(form)) return true;
  return text.startsWith(ALEF_WITH_HAMZA_ABOVE, word.start) && ASKING_PRESENT.test(form);
}

/** `إذا وافقت الحكومة`, `في حال وافقت`, `إن فاز`. */
export function isCondition(
  word: Near,
  next: Near | undefined,
  text: string,
  isFirst = false,
): boolean {
  const joined = word.form.replace(CONJUNCTION, '');
  if (joined === 'لو' && AFTER_LE.test(next?.form ?? '')) return false;
  const isOne = [word.form, joined].some(
    (form) => CONDITIONAL.has(form) || CONDITIONAL.has(`${form} ${next?.form ?? ''}`),
  );
  if (isOne) return true;
  const isIf =
    /^[وف]?ان$/u.test(word.form) &&
    text.slice(word.start, word.end).includes(ALEF_WITH_HAMZA_BELOW);
  if (!isIf) return false;
  const form = next?.form ?? '';
  return (
    PAST_AFTER_IF.test(form) || (isFirst && PAST_FEMININE.test(form) && !GIVEN_NAMES.has(form))
  );
}
