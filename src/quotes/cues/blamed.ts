import { isListedName } from '../lexicon/surnames.ts';
import type { VerbForm } from '../lexicon/verbs.ts';
import {
  BODY_NOUNS,
  CHAIN,
  isLand,
  isRelative,
  PERSON_NOUNS,
  PREPOSITIONS,
} from '../lexicon/words.ts';
import type { Word } from './word.ts';

const ADJECTIVE = /^ال\p{L}{2,}(?:ي|يه)$/u;
const WHOLE = /^(?:كامل|كل|كافه)$/u;

interface Blame {
  readonly form: VerbForm;
  /** `حملته المسؤولية`: whom is told of already. */
  readonly isPronoun: boolean;
  /** The first word behind the verb and its adverbs. */
  readonly first: number;
  /** `المسؤولية`. */
  readonly object: number;
  /** With the shadda that parts `حمّل`, "to blame", from `حمل`, "to bear". */
  readonly isDoubled: boolean;
}

/**
 * `حمّل الوزير | إسرائيل المسؤولية`. Without a shadda `حمل` is "to bear" as well (`حمل الوزير السابق
 * مسؤولية الحقيبة`), so only what cannot be that counts. The first word of what is said; null where
 * nobody is blamed for certain.
 */
export function blamedAt(
  words: readonly Word[],
  { form, isPronoun, first, object, isDoubled }: Blame,
): number | null {
  const whole = WHOLE.test(words[object - 1]!.form) ? object - 1 : object;
  const isDefinite = /^ال/u.test(words[object]!.form);
  if (isPronoun) return isDefinite || isDoubled ? whole : null;
  const isElsewhere = whole > first && PREPOSITIONS.has(words[first]!.form);
  if (whole <= first || isElsewhere || PREPOSITIONS.has(words[whole - 1]!.form)) return null;
  const at = blamed(words, { first, whole, form });
  // `يحملون البلدية مسؤولية`, `محملا الوزارة مسؤولية`: who blames stands before the verb.
  const isSubjectBefore = form.plural || form.shape === 'participle';
  const isComma = /[،,]/u.test(words[at]!.gap);
  const isCertain =
    isSubjectBefore || isDoubled || isComma || isLandAfterSomebody(words, at, first);
  const isSomebody =
    /^(?:ال|ايا)/u.test(words[at]!.form) || isHead(words[at]!) || isLand(words[at]!.form);
  return isCertain && isSomebody ? at : null;
}

/** The first word of whom the verb blames. */
function blamed(
  words: readonly Word[],
  { first, whole, form }: { first: number; whole: number; form: VerbForm },
): number {
  const isWithoutSubject =
    form.plural ||
    form.shape === 'participle' ||
    whole === first + 1 ||
    // `وحمّل مفوضية الانتخابات مسؤولية`
    (whole === first + 2 && isHead(words[first]!) && !/ون$/u.test(words[first]!.form));
  return isWithoutSubject ? first : blamedFrom(words, first + 1, whole);
}

/** `حمل زيدان | إسرائيل المسؤولية`, but not `حمل رئيس إسرائيل المسؤولية`. */
function isLandAfterSomebody(words: readonly Word[], at: number, first: number): boolean {
  const before = words[at - 1]!.form;
  const isName = isListedName(before) || /^ال/u.test(before);
  const isAlone = at === first + 1 && !isHead(words[first]!);
  return (
    at > first && isLand(words[at]!.form) && (isName || isAlone) && words[at]!.gap.trim() === ''
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
  const relative = words.findIndex(({ form }, i) => i > first && i < to && isRelative(form));
  let at = relative > 0 ? relative - 1 : to - 1;
  const isAdjective = ({ form }: Word) => ADJECTIVE.test(form) && !isLand(form);
  while (at > first && isAdjective(words[at]!)) at--;
  while (at > first && isHead(words[at - 1]!)) at--;
  return Math.max(at, first);
}
