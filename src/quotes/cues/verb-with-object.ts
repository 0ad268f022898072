import { BEH, TEH_MARBUTA } from '../../arabic/letters.ts';
import { OBJECT_VERBS, type ObjectVerbForm } from '../lexicon/object-verbs.ts';
import type { VerbForm } from '../lexicon/verbs.ts';
import { ADVERBS, isLand } from '../lexicon/words.ts';
import { blamedAt } from './blamed.ts';
import type { Clause } from './clause.ts';
import { hasBeh, isLedNoun } from './clitic.ts';
import type { Cue } from './cue.ts';
import type { Complement } from './led.ts';
import { isThat } from './that.ts';
import type { Word } from './word.ts';

const SHADDA = '\u0651';
/** How far behind its verb the object stands. */
const REACH = 12;
/** How far behind the object the `ب` stands that leads to what is said. */
const BEH_REACH = 6;
/** And how far the `إلى` that leads to the reason. */
const TO_REACH = 10;
const PRONOUN = /(?:ه|ها|هم)$/u;
/** `وجهت إليه تهم`, `وجهت للوزير تهم` */
const CHARGED = /^(?:الي(?:ه|ها|هم|هما)?|ضد(?:ه|ها|هم)?|له|لها|لهم|لل\p{L}{3,})$/u;
/** Plural or in the accusative, so no construct hangs on another noun: `ملف تهمة`. */
const ACCUSATIONS = /^(?:اتهامات|اتهاما|اتهامين|تهما|ال\p{L}+)$/u;
const LED = /^(?:في|علي|عن|من|الي|ضد|مع|بين|بعد|قبل|خلال|بسبب|رغم|وسط|جراء|نتيجه|ردا|تجاه)$/u;
const CASE = /^(?:ملف|قضيه|لايحه|موضوع|دعوي|ورقه)$/u;
const BEING = /^بكون(?:ه|ها|هم)$/u;
/** `ضرورة تحمل المسؤولية`: a verbal noun with the letters of `تحمّل`. */
const NOUN_TOO = 'تحمل';
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
  return saidAt(text, words, at, found) === null ? null : found.form;
}

/** `إسرائيل المسؤولية عما جرى`, `بمساندة جماعات`: what such a cue leads to. */
export function ownObjectOf({ text, words }: Clause, { at }: Cue): Complement | null {
  const found = formAt(words[at]!);
  const said = found && saidAt(text, words, at, found);
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
function saidAt(text: string, words: readonly Word[], at: number, found: Found): Said | null {
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
  const { start, end, bare } = words[at]!;
  // `تحمّل` is "to bear" again.
  const isDoubled = text.slice(start, end).includes(SHADDA) && bare !== NOUN_TOO;
  const stretch = { found, first, object };
  if (found.led === 'object') return explanation(words, stretch);
  if (found.led === 'beh') return accusation(words, stretch);
  const { form, isPronoun } = found;
  const blamed = isOfAnother(words, at)
    ? null
    : blamedAt(words, { form, isPronoun, first, object, isDoubled });
  return blamed === null ? null : { at: blamed, before: blamed };
}

/** `رفض أن يحمل الشركة المسؤولية`: he has not; `الذي تحمله أنقرة المسؤولية`: who he is. */
function isOfAnother(words: readonly Word[], at: number): boolean {
  return /^(?:ان|بان|كي|لكي|حتي|لن|لم|لا|ما|لو|اذا|الذي|التي|الذين)$/u.test(
    words[at - 1]?.form ?? '',
  );
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

/** `وجهت إيطاليا ومالطا اتهامات لليبيا | بإهمال المراكب` */
function accusation(words: readonly Word[], { found, first, object }: Stretch): Said | null {
  // `وجهت إليه تهم`, `وجهت اتهامات`: nobody tells who did.
  const isPassive = first === object || CHARGED.test(words[first]!.form);
  if (isPassive && found.form.shape === 'past') return null;
  // `وجه الشكر إلى القضاء في ملف تهمة الفساد`: it directs something else.
  const between = words.slice(first, object);
  const isElsewhere = between.some(({ bare }) => LED.test(bare));
  const head = words[object - 1]!.form;
  const isOwned = !ACCUSATIONS.test(words[object]!.form) && !/^ال/u.test(head) && !isLand(head);
  if (isElsewhere || CASE.test(head) || (object > first && isOwned)) return null;
  const at = words.findIndex((word, i) => i > object && i <= object + BEH_REACH && isLedBy(word));
  return words[at]?.sentence === words[object]!.sentence ? { at, before: object } : null;
}

/** `بمساندة`, `بأنها`, `بكونها` */
function isLedBy(word: Word): boolean {
  const isKnown = hasBeh(word) || isLedNoun(word) || isThat(word);
  return word.form.startsWith(BEH) && (isKnown || BEING.test(word.form));
}
