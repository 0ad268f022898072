import { fold } from '../../arabic/fold.ts';
import type { Quotation } from '../../arabic/quotation.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import {
  ACT,
  BODY_NOUNS,
  CALLING,
  LETTER,
  NAMED,
  PERSON_NOUNS,
  PREPOSITIONS,
} from '../lexicon/words.ts';
import type { Clause, Word } from './clause.ts';
import { isThat } from './that.ts';

/** What tells whether words between marks were said. */
interface Marked {
  readonly quotation: Quotation;
  /** Index of its first word. */
  readonly first: number;
  readonly count: number;
  /** A cue leads to it: right before it, or with a clause that it stands in. */
  readonly led: 'right' | 'within' | null;
  /** A cue stands right after it: `"…"، قال فلان`. */
  readonly followed: boolean;
}

const ENOUGH_ALONE = 6;
/** So many words are no name, whatever stands before them. */
const TOO_LONG_FOR_NAME = 7;
const FRAGMENT = 3;
/** What leads to a judgement: `بأنه "هش جدا"`, `يشكل "هزيمة لإيران"`. */
const JUDGING =
  /^(?:[وب]?ان(?:ه|ها|هم)?|الا|يشكل|تشكل|يمثل|تمثل|يعد|تعد|يعتبر|تعتبر|كان|كانت|س?يكون|س?تكون|يبقي|تبقي|اصبح|اصبحت|ليس|ليست)$/u;
const LISTING = /^(?:مثل|منها|منهم|بينها|بينهم|ابرزها|ابرزهم|اهمها|وهي|وهم|كالتالي|التاليه)$/u;
const LATIN = /[a-z\d]/u;
const PRONOUN = /(?:ها|هم|نا|ته)$/u;
const VERB_LIKE =
  /^(?:و|ف)?(?:لا|لم|لن|ليس|ليست|سوف|قد|لقد|انه|انها|اننا|نحن|انا|هو|هي|يجب|يمكن|كان|كانت|اذا|لدينا|علينا|س[ينت]\p{L}{3,}|[ين]\p{L}{3,})$/u;

/**
 * Whether words between marks are speech rather than a name, a title, an outlet, a slogan or words
 * held at a distance. Long ones are; short ones only where a cue leads to them.
 */
export function isSpeech(
  clause: Clause,
  { quotation, first, count, led, followed }: Marked,
): boolean {
  const { words } = clause;
  const before = words[first - 1];
  const gap = words[first]!.gap.replace(/["«»“”„'‘’]/gu, '');
  const isTouching = before !== undefined && before.quotation < 0 && /^\s*$/u.test(gap);
  const forms = words.slice(first, first + count).map(({ form }) => form);
  if (forms.every((form) => /^[a-z\d]+$/u.test(form) || LETTER.test(form))) return false;
  // `"إن بي سي نيوز"`
  if (count < FRAGMENT + 2 && forms.filter((form) => LETTER.test(form)).length > 1) return false;
  if (isTouching && count <= FRAGMENT && isSubjectOfClause(clause, first, forms)) return false;
  // `«منظمة «أطباء بلا حدود»»`
  const inner = clause.text.slice(quotation.inner.start, quotation.inner.end);
  const isNamed = NAMED.has(forms[0]!) && count < TOO_LONG_FOR_NAME;
  if (isNamed && /^\s*\p{L}+\s+["«“]/u.test(inner)) return false;
  if (isTouching && isNaming(before)) {
    return count >= TOO_LONG_FOR_NAME && led !== null;
  }
  if (isTouching && before.form === 'ل' && count < TOO_LONG_FOR_NAME) return false;
  if (hasNameBefore(clause, first) && count < TOO_LONG_FOR_NAME) {
    // `قال لمجلة البحر "لم نرغب في ذلك"`: its name stands before the mark.
    if (led !== 'right' || isNaming(before!) || !forms.some((form) => VERB_LIKE.test(form)))
      return false;
  }
  // `"16 جيجا، 64 جيجا"`
  const figures = forms.filter((form) => /^\d/u.test(form)).length;
  if (figures * 3 >= count && !forms.some((form) => VERB_LIKE.test(form))) return false;
  if (isTouching && before.form === 'حول') return false;
  // `شركات مثل: "أطلس"، "بحار"`
  if (before && LISTING.test(before.form) && count < TOO_LONG_FOR_NAME) return false;
  // `بطارية "نوت 7"`, `المواصفة "أيزو 27001"`
  if (isTouching && count <= FRAGMENT && forms.some((form) => LATIN.test(form))) return false;
  if (led === 'right') {
    return count > 1 ? !isNamedAfterThat(clause, first, forms) : !isTouching;
  }
  if (followed && (count > 2 || (count === 2 && forms.some((form) => VERB_LIKE.test(form)))))
    return true;
  if (isTouching && (CALLING.has(before.form) || CALLING.has(before.bare))) return count > 1;
  if (isPersonName(clause, first, forms)) return false;
  const isVerbal = forms.some((form) => VERB_LIKE.test(form));
  if (led === 'within') {
    if (count === 1) return false;
    if (count === 2) return isVerbal || isRemark(forms, before?.form ?? '');
    // `من "جبهة الإنقاذ الوطني"`
    const isBody = NAMED.has(forms[0]!) || BODY_NOUNS.has(forms[0]!);
    if (count <= FRAGMENT) return !isDefiniteName(forms, isTouching) && !(isBody && !isVerbal);
    return true;
  }
  if (count >= ENOUGH_ALONE) return quotation.closed || count >= 2 * ENOUGH_ALONE;
  return count > FRAGMENT && isVerbal;
}

/** `حركة المقاومة الإسلامية "حماس"`, `وكالة الأنباء الرسمية "سانا"`, `تحت شعار: "…"`. */
function hasNameBefore(clause: Clause, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 5); i--) {
    const word = clause.words[i]!;
    if (word.quotation >= 0 || (i < first - 1 && /[،,.:]/u.test(clause.words[i + 1]!.gap)))
      return false;
    if (isNaming(word)) {
      const between = clause.words.slice(i + 1, first);
      return between.every(
        ({ form }) =>
          /^(?:ال|لل|بال)/u.test(form) || (between.length <= 1 && !PREPOSITIONS.has(form)),
      );
    }
  }
  return false;
}

/** `صحيفة "…"`, `بصحيفة "…"`, `فيلمه "…"`. */
function isNaming({ form, bare }: Word): boolean {
  if (NAMED.has(form) || NAMED.has(bare) || isNamedWithClitic(form)) return true;
  return NAMED.has(form.replace(/(?:ها|هم|ه)$/u, ''));
}

function isNamedWithClitic(form: string): boolean {
  const bare = form.replace(/^[وف]?[بلك]/u, '');
  return bare !== form && bare.length > 2 && NAMED.has(bare);
}

/** `الرئيس الفرنسي، «إيمانويل ماكرون»`. */
function isPersonName(clause: Clause, first: number, forms: readonly string[]): boolean {
  if (forms.length > 4 || forms.some((form) => VERB_LIKE.test(form) && form.length < 5))
    return false;
  for (let i = first - 1; i >= Math.max(0, first - 4); i--) {
    const word = clause.words[i]!;
    if (PERSON_NOUNS.has(word.bare)) return forms.length <= 3;
    if (!/^(?:ال|لل|باسم|[بل]شوون)/u.test(word.form)) return false;
  }
  return false;
}

/** `قال إن "صفقة القرن" فشلت`: after `إن` a noun with its complement, and its predicate outside. */
function isNamedAfterThat(
  { text, words }: Clause,
  first: number,
  forms: readonly string[],
): boolean {
  const before = words[first - 1];
  const next = words[first + 2];
  if (forms.length !== 2 || !before || !next || next.sentence !== before.sentence) return false;
  const isNoun = /^[وفب]?إ/u.test(text.slice(before.start, before.end));
  if (!isNoun || /[،,.؛:]/u.test(next.gap)) return false;
  return /^(?:ال|لل)/u.test(forms[1]!) && !VERB_LIKE.test(forms[0]!);
}

/**
 * Whether two words between marks, inside reported speech, are what the speaker called something
 * (`"جسم غريب"`, `"بقلق عميق"`, `"تعليق الرسوم"`, `"عرضه اللطيف"`) rather than a name (`"صفقة القرن"`,
 * `"جيش الإسلام"`): a noun without article before one with it is a name, unless it is an act, has a
 * pronoun, or a verb of judging leads to it.
 */
function isRemark([first, second]: readonly string[], before: string): boolean {
  if (JUDGING.test(before) || CALLING.has(before)) return true;
  // `"إتفاق المرفأ"`
  if (NAMED.has(first!) && /^(?:ال|لل)/u.test(second!)) return false;
  if (GIVEN_NAMES.has(first!) || LATIN.test(first! + second!)) return false;
  if (/^(?:ال|لل|بال)/u.test(first!)) return false;
  if (!/^(?:ال|لل)/u.test(second!)) return true;
  return ACT.test(first!) || PRONOUN.test(first!) || /^[بلك]\p{L}{3}/u.test(first!);
}

/** `إن "سبيس إكس" تنوي`: right after `أن`, with its verb outside. */
function isSubjectOfClause({ words }: Clause, first: number, forms: readonly string[]): boolean {
  const next = words[first + forms.length];
  if (!isThat(words[first - 1]!) || !next || next.gap.replace(/["«»“”]/gu, '').trim() !== '')
    return false;
  return (
    /^(?:س?[يت]\p{L}{3,}|قد|كان|كانت)$/u.test(next.form) &&
    !forms.some((form) => VERB_LIKE.test(form))
  );
}

function isDefiniteName(forms: readonly string[], isTouching: boolean): boolean {
  return (
    isTouching && forms.every((form) => /^(?:ال|لل|بال)/u.test(form)) && fold(forms[0]!).length > 3
  );
}
