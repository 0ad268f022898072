import { BEH, TEH_MARBUTA } from '../../arabic/letters.ts';
import { OBJECT_VERBS, type ObjectVerbForm } from '../lexicon/object-verbs.ts';
import type { VerbForm } from '../lexicon/verbs.ts';
import {
  ADVERBS,
  BODY_NOUNS,
  CHAIN,
  isLand,
  PERSON_NOUNS,
  PREPOSITIONS,
} from '../lexicon/words.ts';
import { hasBeh, isLedNoun } from './clitic.ts';
import type { Cue } from './cue.ts';
import type { Complement } from './led.ts';
import { isThat } from './that.ts';
import type { Word } from './word.ts';

/** How far behind its verb the object stands. */
const REACH = 12;
/** How far behind the object the `ب` stands that leads to what is said. */
const BEH_REACH = 9;
/** And how far the `إلى` that leads to the reason. */
const TO_REACH = 10;
const PRONOUN = /(?:ه|ها|هم|نا)$/u;
const ADJECTIVE = /^ال\p{L}{2,}(?:ي|يه)$/u;
/** `وجهت إليه تهم`, `وجهت للوزير تهم` */
const CHARGED = /^(?:الي(?:ه|ها|هم|هما)?|ضد(?:ه|ها|هم)?|له|لها|لهم|لل\p{L}{3,})$/u;
const BEING = /^بكون(?:ه|ها|هم)$/u;
const WHOLE = /^(?:كامل|كل|كافه)$/u;
/** `ضرورة تحمل المسؤولية`: a verbal noun with the letters of `تحمّل`. */
const NOUN_TOO = 'تحمل';
const RELATIVE = /^(?:الذي|التي|الذين|اللذين|اللتين)$/u;
const CLAUSE_OPENING = /^[وف]?(?:حيث|اذ|بينما|فيما|كما|الذي|التي|الذين|قد)$/u;

/** Where what is said begins, and the phrase of who says it ends, by the index of a word. */
type Said = Pick<Complement, 'at' | 'before'>;

interface Found extends ObjectVerbForm {
  /** `حملته`, `يحملونها`: whom the verb acts on is told of already. */
  readonly isPronoun: boolean;
}

/** A verb that tells of speech with its own object, which follows: `حملت الهيئة الوزارة مسؤولية`. */
export function objectVerbAt(text: string, words: readonly Word[], at: number): VerbForm | null {
  const found = formAt(words[at]!);
  if (!found || text[words[at]!.end - 1] === TEH_MARBUTA) return null;
  if (words[at]!.bare === NOUN_TOO && !opensClause(words, at)) return null;
  return saidAt(words, at, found) === null ? null : found.form;
}

/** `إسرائيل المسؤولية عما جرى`, `بمساندة جماعات`: what such a cue leads to. */
export function ownObjectOf(words: readonly Word[], { at }: Cue): Complement | null {
  const found = formAt(words[at]!);
  const said = found && saidAt(words, at, found);
  return said && { kind: 'noun', ...said };
}

function formAt({ form, bare }: Word): Found | null {
  const whole = OBJECT_VERBS.get(form) ?? OBJECT_VERBS.get(bare);
  if (whole) return { ...whole, isPronoun: false };
  const stem = bare.replace(PRONOUN, '');
  const cut = stem === bare ? undefined : (OBJECT_VERBS.get(stem) ?? OBJECT_VERBS.get(`${stem}ا`));
  return cut && cut.form.shape !== 'participle' ? { ...cut, isPronoun: true } : null;
}

function opensClause(words: readonly Word[], at: number): boolean {
  const { sentence, gap, form, bare } = words[at]!;
  const before = words[at - 1];
  const isJoined = form !== bare || /[،,]/u.test(gap);
  return before?.sentence !== sentence || isJoined || CLAUSE_OPENING.test(before.form);
}

/** Null where the object does not follow, or nobody acts on it. */
function saidAt(words: readonly Word[], at: number, found: Found): Said | null {
  let first = at + 1;
  // `بيانا حملت فيه الحكومة المسؤولية`
  while (ADVERBS.has(words[first]?.form ?? '')) first++;
  const object = words.findIndex(
    ({ form, quotation }, i) =>
      i >= first && i <= at + REACH && quotation < 0 && found.objects.has(form),
  );
  if (object < 0 || words[object]!.sentence !== words[at]!.sentence) return null;
  const between = words.slice(first, object);
  if (between.some((word) => isThat(word) || /[:؛]/u.test(word.gap))) return null;
  const stretch = { found, first, object };
  if (found.led === 'object') return explanation(words, stretch);
  return found.led === 'beh' ? accusation(words, stretch) : blame(words, stretch);
}

interface Stretch {
  readonly found: Found;
  /** The first word behind the verb and its adverbs. */
  readonly first: number;
  readonly object: number;
}

/** `عزا الخبراء | ارتفاع الأسعار إلى الجفاف` */
function explanation(words: readonly Word[], { first, object }: Stretch): Said | null {
  const to = words.findIndex(
    ({ form }, i) => i > object && i <= object + TO_REACH && /^(?:الي|ل\p{L}{3,})$/u.test(form),
  );
  const isOne = to > 0 && words[to]!.sentence === words[object]!.sentence;
  return isOne && object > first ? { at: object, before: object } : null;
}

/** `وجه الوزير اتهامات إلى النقابة | بعرقلة العمل` */
function accusation(words: readonly Word[], { found, first, object }: Stretch): Said | null {
  // `وجهت إليه تهم`, `وجهت اتهامات`: nobody tells who did.
  const isPassive = first === object || CHARGED.test(words[first]!.form);
  if (isPassive && found.form.shape === 'past') return null;
  const at = words.findIndex((word, i) => i > object && i <= object + BEH_REACH && isLedBy(word));
  return words[at]?.sentence === words[object]!.sentence ? { at, before: object } : null;
}

/** `بمساندة`, `بأنها`, `بكونها` */
function isLedBy(word: Word): boolean {
  const isKnown = hasBeh(word) || isLedNoun(word) || isThat(word);
  return word.form.startsWith(BEH) && (isKnown || BEING.test(word.form));
}

/** `حمّل الوزير | إسرائيل المسؤولية` */
function blame(words: readonly Word[], { found, first, object }: Stretch): Said | null {
  const { form, isPronoun } = found;
  const whole = WHOLE.test(words[object - 1]!.form) ? object - 1 : object;
  const from = (at: number) => ({ at, before: at });
  if (isPronoun) return from(whole);
  if (whole <= first) return isAscribed(words, object) ? from(whole) : null;
  if (PREPOSITIONS.has(words[whole - 1]!.form)) return null;
  const isWithoutSubject =
    form.plural ||
    form.shape === 'participle' ||
    whole === first + 1 ||
    // `وحمل مفوضية الانتخابات مسؤولية`
    (whole === first + 2 && isHead(words[first]!) && !/ون$/u.test(words[first]!.form));
  return from(isWithoutSubject ? first : blamedFrom(words, first + 1, whole));
}

/** `حملت المسؤولية للحكومة` */
function isAscribed(words: readonly Word[], object: number): boolean {
  const behind = words.slice(object + 1, object + 3);
  return (
    behind.every(({ gap }) => gap.trim() === '') &&
    behind.some(({ form }) => /^(?:لل\p{L}{3,}|الي)$/u.test(form))
  );
}

function isHead({ form }: Word): boolean {
  return !/^ال/u.test(form) && [PERSON_NOUNS, BODY_NOUNS, CHAIN].some((list) => list.has(form));
}

/** Whom the subject blames, before `to`: what a comma parts from it, else the last noun with its own. */
function blamedFrom(words: readonly Word[], first: number, to: number): number {
  const comma = words.findLastIndex(({ gap }, i) => i >= first && i < to && /[،,]/u.test(gap));
  if (comma > 0) return comma;
  // `الجهات التي عارضت الاتفاق`
  const relative = words.findIndex(({ form }, i) => i > first && i < to && RELATIVE.test(form));
  let at = relative > 0 ? relative - 1 : to - 1;
  const isAdjective = ({ form }: Word) => ADJECTIVE.test(form) && !isLand(form);
  while (at > first && isAdjective(words[at]!)) at--;
  while (at > first && isHead(words[at - 1]!)) at--;
  return Math.max(at, first);
}
