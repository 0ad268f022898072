import { isSpeechVerb } from '../lexicon/verbs.ts';
import { ACT } from '../lexicon/words.ts';
import { CONJUNCTION } from './new-clause.ts';
import { isOneOf } from './persons.ts';
import type { Place } from './place.ts';
import {
  FORBIDDING,
  GOING_TO,
  LEADING,
  REFRAINING,
  TURNING,
  VERBAL,
  WAS,
} from './turning-words.ts';

/** A denied act may stand after a subject of so many words. */
export const REACH_OVER_SUBJECT = 8;
/** They take what they keep from as an object. */
const OWN_OBJECT =
  /^(?:ال|[يت])?(?:لغ|منع|حظر|جمد|وقف|تجنب|تفاد|علق|ارج|اجل|اوقف|ارجا|الغا|تعليق|تاجيل)/u;
/** Before an act they tell when. */
const AWAITING = /^(?:بعد|قبل|قبيل|عقب|حتي|لحين|ريثما)$/u;
/** The future, a duty, a negation. */
const NOT_YET_DONE = /^[وف]?(?:س[ينت]\p{L}{3,}|سوف|لن|لم|لا|يجب|ينبغي|يتعين|يمكن)$/u;
/** `كان الوزير | سيوقع`. */
const REACH_OF_WAS = 2;

/** `رفضت البعثة الروسية لدى المجلس | الإدلاء`: the act that a verb far before it is about. */
export function isOfAct({
  near,
  distance,
  first,
}: Pick<Place, 'near' | 'distance' | 'first'>): boolean {
  const act = (first?.form ?? '').replace(/^ال/u, '');
  const between = near.slice(0, distance);
  return (
    ACT.test(act) &&
    !between.some(({ form }) => isSpeechVerb(form) || LEADING.has(form) || VERBAL.test(form))
  );
}

/** `امتنع المتحدث عن | التعليق`, `فشل في | إقناع`: the preposition right before the quote. */
export function isRefraining(form: string, { near, distance, first }: Place): boolean {
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
export function isForbidding(form: string, { near, distance }: Place): boolean {
  return distance === 1 && near[0]!.form === 'علي' && FORBIDDING.has(form.replace(CONJUNCTION, ''));
}

/** `كنا | سنوقع`, `كان الوزير | سيوقع`: he did not. */
export function isGoingTo(form: string, { distance, first }: Place): boolean {
  return distance <= REACH_OF_WAS && WAS.test(form) && GOING_TO.test(first?.form ?? '');
}

/** `سيوقع الاتفاق بعد | انسحاب القوات`: what has not happened yet. */
export function isAwaited(form: string, { near, distance, first }: Place): boolean {
  if (distance !== 0 || !AWAITING.test(form) || !ACT.test(first?.form ?? '')) return false;
  // `إلا بعد`: the cut begins there.
  if (TURNING.has(near[1]?.form ?? '')) return false;
  return near.slice(1).some((word) => NOT_YET_DONE.test(word.form));
}
