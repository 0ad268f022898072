import { fold } from '../../arabic/fold.ts';
import { TEH_MARBUTA } from '../../arabic/letters.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { VERB_FORMS, type VerbForm } from '../lexicon/verbs.ts';
import { isRelative, PERSON_NOUNS, PREPOSITIONS, SAYING } from '../lexicon/words.ts';
import { isAnswered } from './answered.ts';
import type { Clause, Word } from './clause.ts';
import type { Cue } from './cue.ts';
import { HANDING_ON, MASDARS, masdarAt } from './masdar.ts';
import { isMovement } from './movement.ts';
import { isNotSaid } from './not-said.ts';
import { isSaidAgain } from './said-again.ts';
import { sourceAt } from './source-cue.ts';
import { isThat } from './that.ts';
import { verbAt } from './verb-at.ts';

const CERTAINTY = /^(?:يقين|قناعه|ثقه|اقتناع|علم)$/u;
/** Verbs of speech that are nouns of what is said as well. */
const OBJECTS = /^(?:رفض|طلب|رد|وعد|امل|حث|نقل|تواصل)$/u;
const POINTING = /^(?:هذا|هذه|ذلك)$/u;
const NOUN_TOO =
  /^(?:رفض|طلب|رد|وعد|امل|حث|نقل|كشف|وصف|ذكر|بث|شرح|كتب|حكم|نشر|زعم|شجب|لوم|عتب|قول|تاكيد)$/u;
/** Between a verb and what it announces a subject takes up no more words. */
const LONGEST_SUBJECT = 6;
/** A comma closes a longer one. */
const LONGEST_CLOSED = 12;
const STUDENT = 'طالب';
const STUDENT_REACH = 5;

const STATEMENT = /^تصريح(?:ه|ها|هم)$/u;

export function findCues({ text, words }: Clause): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word.quotation >= 0) continue;
    const source = sourceAt(words, i);
    if (source) {
      cues.push(source);
      i = source.last;
      continue;
    }
    // `قوله`, not `إضافة`
    if (isWhileAnswering(words, i)) continue;
    if (isSaidAgain(words, i, cues.at(-1))) continue;
    if (isInHisStatement(words, i)) continue;
    if (SAYING.test(word.form) && text[word.end - 1] !== TEH_MARBUTA) {
      cues.push({ kind: 'saying', at: i, last: i, form: null });
      continue;
    }
    if (isCertainty(words, i)) {
      cues.push({ kind: 'participle', at: i, last: i, form: null });
      continue;
    }
    if (isMovement(words, i)) continue;
    const form = verbAt(text, words, i);
    if (!form || (isNoun(words, i) && !isAnswered(words, i) && !isMasdar(words, i))) continue;
    const kind = form.shape === 'participle' ? 'participle' : 'verb';
    if (kind === 'participle' && isAttribute(text, words, i, form)) continue;
    if (kind === 'verb' && (isNotSaid(words, i, form) || isObject(words, i, cues.at(-1)))) continue;
    if (isStudent(words, i, cues.at(-1)) || isRefused(words, i, cues.at(-1))) continue;
    cues.push({ kind, at: i, last: i, form });
  }
  return cues;
}

/** `شدد الوزير في تصريحه للإذاعة | على`: where, and nothing is led to by it. */
function isInHisStatement(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  const isIn = /^(?:في|خلال)$/u.test(words[i - 1]?.form ?? '');
  return (
    isIn &&
    STATEMENT.test(words[i]!.form) &&
    next !== undefined &&
    !isThat(next) &&
    /^ل/u.test(next.form)
  );
}

function isMasdar(words: readonly Word[], i: number): boolean {
  return MASDARS.has(words[i]!.form) || masdarAt(words, i) !== null;
}

/** `وسط حراسة مشددة من الشرطة`: what a noun is, where nothing follows that it would lead to. */
function isAttribute(text: string, words: readonly Word[], i: number, { verb }: VerbForm): boolean {
  const [before, word, next] = [words[i - 1], words[i]!, words[i + 1]];
  if (!before || word.gap !== ' ' || word.quotation !== before.quotation) return false;
  const isFeminine = [before, word].every(({ end }) => text[end - 1] === TEH_MARBUTA);
  const isThing = !/^[وف]?(?:ال|لل|بال)/u.test(before.form) && !PERSON_NOUNS.has(before.form);
  if (!isFeminine || !isThing || GIVEN_NAMES.has(before.form)) return false;
  if (!next || /^\s*[،,.؛]/u.test(next.gap)) return true;
  if (next.sentence !== word.sentence || /\S/u.test(next.gap)) return false;
  const isTaken = [...verb.takes].some((word) => fold(word) === next.form);
  return !isThat(next) && !isTaken && PREPOSITIONS.has(next.form);
}

/** `لدى إجابته على السؤال`: when it was said. */
function isWhileAnswering(words: readonly Word[], i: number): boolean {
  const isWhen = /^(?:لدي|عند|خلال|اثناء|معرض)$/u.test(words[i - 1]?.form ?? '');
  return isWhen && /^(?:اجابت|رد)(?:ه|ها|هم)$/u.test(words[i]!.form);
}

/** `على يقين من أن`, `على ثقة بأن`. */
function isCertainty(words: readonly Word[], i: number): boolean {
  if (!CERTAINTY.test(words[i]!.form) || words[i - 1]?.form !== 'علي') return false;
  // `على علم بتفاصيل المحادثات`
  if (words[i]!.form === 'علم' && !/^(?:من|بان\p{L}*)$/u.test(words[i + 1]?.form ?? ''))
    return false;
  // `ليسوا على يقين من أن`
  return !/^(?:ليس\p{L}*|لس\p{L}+|غير)$/u.test(words[i - 2]?.bare ?? '');
}

/** Words that look like verbs of speech but stand after a preposition or an article's noun. */
function isNoun(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  const { form, bare, gap } = words[i]!;
  if (!before || gap.trim() !== '' || (form !== bare && !VERB_FORMS.has(form))) return false;
  // `هذا رد`, but `إلى ذلك قال`, `ومع هذا أعرب`
  if (POINTING.test(before.form)) return NOUN_TOO.test(form);
  return /^(?:وسط|اثناء|خلال|عبر|بسبب|قبيل|منذ|عمليه|عدم|اعاده|في|من|علي|عن|الي|بين|بعد|قبل|اي|كل|دون|بدون|احد|احدي|واحد|ضمن|كان_له)$/u.test(
    before.form === 'ووسط' ? 'وسط' : before.form,
  );
}

/** `أكد البيان | رفض مصر`: no second verb follows a subject, but what was said. */
function isObject(words: readonly Word[], i: number, before: Cue | undefined): boolean {
  const { form, bare, sentence } = words[i]!;
  if (!OBJECTS.test(form) || form !== bare || before?.form?.verb.takes.has('noun') !== true)
    return false;
  const between = words.slice(before.last + 1, i + 1);
  if (before.kind === 'verb' && isBehindApposition(words, i, between)) return true;
  // `أكد رئيس مجلس حركة الشمال عبد الكريم زيدان، | تواصل الحوار`
  const isClosed = /^\s*[،,]\s*$/u.test(words[i]!.gap);
  const longest = isClosed ? LONGEST_CLOSED : LONGEST_SUBJECT;
  if (before.kind !== 'verb' || between.length < 2 || between.length > longest) return false;
  return between.every(
    (word) =>
      word.sentence === sentence &&
      word.quotation < 0 &&
      (word.gap.trim() === '' || word === words[i]) &&
      !isThat(word) &&
      !(isRelative(word.form) || word.form === 'قد'),
  );
}

/** `أكد الوزير، كريم زيدان، | رفض بلاده`: behind his name between commas, and with an owner. */
function isBehindApposition(words: readonly Word[], i: number, between: readonly Word[]): boolean {
  const next = words[i + 1];
  const isOwned = next?.gap.trim() === '' && /\p{L}{3}(?:ه|ها|هم)$/u.test(next.form);
  const commas = between.filter(({ gap }) => /^\s*[،,]\s*$/u.test(gap)).length;
  const isOne = between.every(
    (word) => word.sentence === words[i]!.sentence && word.quotation < 0 && !isThat(word),
  );
  const isClosed = /[،,]/u.test(words[i]!.gap);
  return isOwned && isOne && isClosed && commas === 2 && between.length <= 2 * LONGEST_SUBJECT;
}

/** `قال طالب في الكلية إن`: right after a verb of speech no second one, but who speaks. */
function isStudent(words: readonly Word[], i: number, before: Cue | undefined): boolean {
  const { form, gap, sentence } = words[i]!;
  if (form !== STUDENT || before?.kind !== 'verb' || gap.trim() !== '') return false;
  if (before.last === i - 1) return true;
  // `وقال أحد المتطوعين طالب زيدان إنه`: he demands nothing.
  const isNear = i - before.last <= STUDENT_REACH && words[before.at]!.sentence === sentence;
  return isNear && !words.slice(i + 1, i + STUDENT_REACH).some((word) => /^ب/u.test(word.form));
}

/** `ورفض ذكر مزيد من`: right after a verb what it acts on. */
function isRefused(words: readonly Word[], i: number, before: Cue | undefined): boolean {
  const { form, gap } = words[i]!;
  return (
    before?.kind === 'verb' && before.last === i - 1 && gap.trim() === '' && NOUN_TOO.test(form)
  );
}

/** Whether a word hands on speech and so is no part of a name: `قوله`, `تأكيد`. */
export function isRelaying(word: Word): boolean {
  return SAYING.test(word.form) || HANDING_ON.has(word.form);
}
