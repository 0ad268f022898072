import { ALEF_WITH_HAMZA_ABOVE, ALEF_WITH_HAMZA_BELOW } from '../../arabic/letters.ts';
import type { Span } from '../../arabic/span.ts';
import { isSpeechVerb } from '../lexicon/verbs.ts';
import { ACT } from '../lexicon/words.ts';
import { wordsBeforeCut } from './insertions.ts';
import { isAdjacent, type Near, nextWords } from './near.ts';
import {
  ACCUSING,
  AFFIRMED,
  AFTER_LE,
  APPROXIMATING,
  ASKING,
  BEING,
  CLAIMING,
  CONDITIONAL,
  DENYING,
  DOUBTING,
  HOWEVER,
  IDENTITY,
  LEADING,
  NUMERAL,
  PAST_AFTER_IF,
  REFRAINING,
  RELATIVE,
  RUMOURED,
  TEMPORAL,
  TURNING,
} from './turning-words.ts';

/** How far before a quote a negation reaches into it, in words of the same clause. */
const REACH = 2;
/** A denied act may stand after a subject of so many words. */
const REACH_OVER_SUBJECT = 8;
const NOT_YET = /^[وف]?(?:لم|لما|لن|لا)$/u;
/** The present tense, and what looks like it. */
const VERBAL = /^[وف]?س?[يت]\p{L}{3,}$/u;
/** They take what they keep from as an object. */
const OWN_OBJECT =
  /^(?:ال|[يت])?(?:لغ|منع|حظر|جمد|وقف|تجنب|تفاد|علق|ارج|اجل|اوقف|ارجا|الغا|تعليق|تاجيل)/u;
/** With a verb of being: `لم يكن الوزير الجديد | موافقا`. */
const REACH_OF_BEING = 6;
/** `نفى المتحدث باسم الجيش | وقوع إصابات`. */
const REACH_OF_DENIAL = 3;
/** How far before a quote the `أن` of its clause may stand: `نفى أن يكون قد | أمر`. */
const REACH_TO_LEADING = 8;
/** How far before its `أن` a clause may be denied: `لم يثبت حتى الآن لدى المحققين أن`. */
const REACH_OVER_LEADING = 8;
/** `من المحتمل جدا أن`, `اشتبه المحقق في أن`. */
const REACH_OF_DOUBT = 4;
/** A number is what a quote of so few words tells. */
const SHORT = 10;
const LONGEST_REST = 200;
const OPENING_MARK = /["«“”„]\s*$/u;
const ASKED = /^[^.!…\n]*[?؟]/u;
const PRESENT = /^[يتنا]/u;
const CONJUNCTION = /^[وف]/u;
/** `أتظنون`, `أيعقل`: the hamza that asks before the present tense. */
const ASKING_PRESENT = /^ا[تين]\p{L}{3}/u;

/** What `bare` and the tests below ask of a place. */
interface Place {
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

/**
 * What stands before a quote in its sentence and would turn its meaning if it were left out: from
 * the first such word up to the quote; null when nothing does.
 *
 * The sentence is read backwards from the quote, up to a border: its beginning, a colon or a mark, a
 * comma, a joined verb of speech (`… وقال إن | …`). A quote that begins where the archive opens a
 * quotation begins as its speaker did: there only what stands right before the mark counts.
 */
export function turnedBefore(text: string, start: number, end: number): Span | null {
  const opens = OPENING_MARK.test(text.slice(Math.max(0, start - 3), start));
  const { clause: near, beyond } = wordsBeforeCut(text, start);
  const first = nextWords(text, start, end, 1)[0];
  const isAsked = ASKED.test(text.slice(end, end + LONGEST_REST));
  const cut = (word: Near) => ({
    start: word.start,
    end: isAdjacent(text, word.end, start) ? word.end : trimEnd(text, start),
  });
  let ledAt: number | null = null;
  for (const [distance, word] of near.entries()) {
    if (opens && distance > 0) return null;
    if (distance > (ledAt ?? REACH_TO_LEADING) + REACH_OVER_LEADING) return null;
    const next = near[distance - 1] ?? first;
    const place = { text, near, distance, next, first, ledAt, isAsked };
    const form = bare(word, place);
    if (isHowever(form, place.next)) return null;
    if (isTurning(form, word, place)) return cut(word);
    if (isNewClause(word, near[distance + 1])) return null;
    const leads = LEADING.has(form) && !isTemporal(near, distance + 1);
    if (ledAt === null && distance <= REACH_TO_LEADING && leads) ledAt = distance;
  }
  if (opens) return null;
  const condition = conditionBeyond(beyond, first, text);
  return condition ? cut(condition) : approximated(text, near, start, end);
}

/** `بعد أن`: when; but `لم يتضح بعد أن`: not yet. */
function isTemporal(near: readonly Near[], at: number): boolean {
  const isYet =
    near[at]?.form === 'بعد' && near.slice(at + 1, at + 4).some(({ form }) => NOT_YET.test(form));
  return TEMPORAL.has(near[at]?.form ?? '') && !isYet;
}

function isTurning(form: string, word: Near, place: Place): boolean {
  const { near, distance, ledAt } = place;
  if (distance === 0 && /^(?:او|ام|اما)$/u.test(form) && VERBAL.test(place.first?.form ?? ''))
    return true;
  if (isRefraining(form, place)) return true;
  if (isCondition(word, place.next, place.text) || isQuestion(form, word, place)) return true;
  const isRumour = distance === 0 && form === 'عن' && RUMOURED.has(near[1]?.form ?? '');
  if (isRumour || isClaim(form, place)) return true;
  // `المصدر الذي لم يكشف عن اسمه إن | …`: what is denied is not what he said.
  const isOther =
    near.slice(0, distance).some(({ form: other }) => IDENTITY.test(other)) ||
    (distance >= REACH && RELATIVE.test(near[distance + 1]?.form ?? ''));
  if (isOther) return false;
  if (DENYING.has(form))
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
      REFRAINING.has(form) &&
      OWN_OBJECT.test(form) &&
      ACT.test((first?.form ?? '').replace(/^ال/u, ''))
    );
  const isLed = /^(?:عن|في|من|دون)$/u.test(near[0]!.form);
  return (
    isLed &&
    distance <= REACH_OVER_SUBJECT &&
    [form, form.replace(CONJUNCTION, '')].some((verb) => REFRAINING.has(verb)) &&
    isOfAct({ near: near.slice(1), distance: distance - 1, first })
  );
}

/** `قد` before the past tense asserts; `ما زال`, `لا يزال`, `لا شك` and an answering `لا،` deny nothing. */
function isNegation(form: string, word: Near, { text, next, distance }: Place): boolean {
  if (!TURNING.has(form)) return false;
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
    return !near.slice(ledAt, distance - 1).some(({ form }) => isSpeechVerb(form));
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
  if (ledAt < REACH && over <= REACH_OF_DOUBT && DOUBTING.has(form)) return true;
  return ACCUSING.test(form) && near[ledAt]!.form.startsWith('ب');
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
function isCondition(word: Near, next: Near | undefined, text: string): boolean {
  const joined = word.form.replace(CONJUNCTION, '');
  if (joined === 'لو' && AFTER_LE.test(next?.form ?? '')) return false;
  const isOne = [word.form, joined].some(
    (form) => CONDITIONAL.has(form) || CONDITIONAL.has(`${form} ${next?.form ?? ''}`),
  );
  if (isOne) return true;
  const isIf =
    /^[وف]?ان$/u.test(word.form) &&
    text.slice(word.start, word.end).includes(ALEF_WITH_HAMZA_BELOW);
  return isIf && PAST_AFTER_IF.test(next?.form ?? '');
}

/** `إذا وافقت روما، | ستنسحب القوات`: a condition before the comma, unless the quote begins anew. */
function conditionBeyond(
  beyond: readonly Near[],
  first: Near | undefined,
  text: string,
): Near | null {
  if (first === undefined || /^(?:و\p{L}{2}|لكن|فيما|بينما|حيث|كما|اذ)/u.test(first.form))
    return null;
  for (const [i, word] of beyond.entries()) {
    // `ولم يتضح ما إذا …`: "whether".
    if (LEADING.has(word.form) || beyond[i + 1]?.form === 'ما') return null;
    if (isCondition(word, beyond[i - 1], text)) return word;
    if (isNewClause(word, beyond[i + 1])) return null;
  }
  return null;
}

/** `غير أن`, `إلا أن`: "however". */
function isHowever(form: string, next: Near | undefined): boolean {
  return /^(?:غير|الا|بيد)$/u.test(form) && HOWEVER.has(next?.form ?? '');
}

/** A joined verb of speech that nothing negates: `وقال`, `وأضاف`. */
function isNewClause({ form }: Near, before: Near | undefined): boolean {
  return CONJUNCTION.test(form) && isSpeechVerb(form.slice(1)) && !TURNING.has(before?.form ?? '');
}

/** `أكثر من | عشرين دولة`: a short quote that begins with a number. */
function approximated(
  text: string,
  [one, two]: readonly Near[],
  start: number,
  end: number,
): Span | null {
  const words = nextWords(text, start, end, SHORT + 1);
  if (words.length === 0 || words.length > SHORT || !NUMERAL.test(words[0]!.form)) return null;
  if (!one || !isAdjacent(text, one.end, start)) return null;
  const single = one.form.replace(/^[وفبل]/u, '');
  if (APPROXIMATING.has(one.form) || APPROXIMATING.has(single)) return one;
  const both = `${two?.form.replace(/^[وفبل]/u, '')} ${one.form}`;
  return two && APPROXIMATING.has(both) ? { start: two.start, end: one.end } : null;
}

function trimEnd(text: string, end: number): number {
  while (end > 0 && /[\s،,]/u.test(text[end - 1]!)) end--;
  return end;
}

/**
 * Without what is written onto a word: the conjunction (`ولن`), the hamza that asks (`ألم`, `أليس`:
 * told by the letter as written, since folding loses it), the preposition (`بعدم`).
 */
function bare({ form, start }: Near, { text }: Place): string {
  const isKnown = (word: string) =>
    [TURNING, DENYING, LEADING, DOUBTING, ASKING].some((words) => words.has(word));
  if (isKnown(form)) return form;
  const rest = form.slice(1);
  const asks = text.startsWith(ALEF_WITH_HAMZA_ABOVE, start);
  if (CONJUNCTION.test(form) && isKnown(rest)) return rest;
  if (asks && /^(?:ل[من]|لا|ليس\p{L}*|[وف]ل[مني]\p{L}*)$/u.test(rest))
    return rest.replace(CONJUNCTION, '');
  const noun = form.replace(/^[وف]?[بلك]/u, '');
  return /^(?:عدم|غير|دون)$/u.test(noun) ? noun : form;
}
