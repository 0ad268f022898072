import { fold } from '../../arabic/fold.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { SAID_NOUNS, VERB_FORMS, type VerbForm } from '../lexicon/verbs.ts';
import {
  ACT,
  BODY_NOUNS,
  isLand,
  PERSON_NOUNS,
  PREPOSITIONS,
  SOURCES,
  WEEKDAYS,
  WHAT,
} from '../lexicon/words.ts';
import type { Word } from './clause.ts';
import { takesBeh } from './clitic.ts';
import type { Cue } from './cue.ts';
import { isWhatSaid } from './relative-what.ts';
import { isThat } from './that.ts';

/** Sources and verbs that follow them within so many words are one: `وفق ما نقلت عنه`. */
const SOURCE_VERB_REACH = 2;
const RELAY_REACH = 9;
/** Verbs that hand on what somebody else said. */
export const RELAYING: ReadonlySet<string> = new Set([
  'نقل',
  'نقلت',
  'نقلوا',
  'تنقل',
  'ينقل',
  'نقلته',
  'نقله',
  'نشرت',
  'نشرته',
  'ذكرته',
  'اوردته',
  'جاء',
  'ورد',
  'اكده',
  'اكدته',
  'قاله',
  'قالته',
  'اعلنه',
  'اعلنته',
  'ذكره',
]);

const SO = 'بذلك';
const HAD = /^(?:كان|كانت|قد)$/u;
const LIKE = 'كما';
const SAYS = /^[يت](?:قول|ضيف|وضح|وكد|شرح|ري)$/u;
const NO_SAYER = /^(?:علي|عن|الي|ذلك|هذا|هذه|ما)$/u;
const LONGEST_SAYER = 7;
/** A statement has more words. */
const STATEMENT = 4;

const PUBLISHED =
  /^(?:نشر|بث|اورد|رصد|تداول|علم|ابرز|ترجم|كتب|نقل|افاد|جاء|ورد)(?:ت|وا)?(?:ه|ها|نا)?$/u;

/** `وفق ما يقتضيه القانون`: measured by, and not told. */
const REQUIRES = /^[يت](?:قتضي|تطلب|سمح|تيح|فرض|لزم|ناسب|ستدعي|مليي?)(?:ه|ها)?$/u;

/** With `حسب` the second half of a name. */
const OF_FAITH = /^(?:الله|النبي|الرسول)$/u;

const OF_WHOM = /^(?:قول|وصف|تعبير|زعم|تصريح)$/u;

/** `مروان | حسب الله`: a name, and no source. */
export function isHalfName(words: readonly Word[], i: number): boolean {
  const [{ form }, next] = [words[i]!, words[i + 1]];
  return form === 'حسب' && next?.gap.trim() === '' && OF_FAITH.test(next.form);
}

/** A source that begins at word `i`: `بحسب`, `وفق ما نقلت`, `، كما قال`; null when none does. */
export function sourceAt(words: readonly Word[], i: number): Cue | null {
  const { form, bare } = words[i]!;
  // `ليس هذا فحسب،`: only
  if (form === 'فحسب' && /^\s*[،,.؛]/u.test(words[i + 1]?.gap ?? '.')) return null;
  if (isHalfName(words, i)) return null;
  // `على حد وصف الرسامة`
  if (form === 'علي' && words[i + 1]?.form === 'حد' && OF_WHOM.test(words[i + 2]?.form ?? ''))
    return { kind: 'source', at: i, last: i + 2, form: null };
  // `، على ما أوردت الوكالة`
  const told = VERB_FORMS.get(words[i + 2]?.form ?? '');
  if (
    form === 'علي' &&
    words[i + 1]?.form === 'ما' &&
    told &&
    told.shape !== 'participle' &&
    !isWhatSaid(words, i + 2) &&
    !isToldThat(words, i + 3)
  )
    return { kind: 'source', at: i, last: i + 2, form: told };
  const isSource = SOURCES.has(form) || SOURCES.has(bare);
  // `استنادا إلى مصدر مسؤول`
  if (/^و?استنادا$/u.test(form)) {
    const isTo = words[i + 1]?.form === 'الي';
    if (isTo) return { kind: 'source', at: i, last: i + 1, form: null };
  }
  const isLike =
    form === 'كما' &&
    (/[،–—-]/u.test(words[i]!.gap) || isAsToldAtEnd(words, i)) &&
    !isMoreover(words, i);
  if (saysBehind(words, i)) return { kind: 'source', at: i, last: i, form: VERB_FORMS.get(form)! };
  const opens = isSource || isLike;
  if (!opens) return null;
  let last = i;
  let reach = SOURCE_VERB_REACH;
  for (let j = i + 1; j <= i + reach && j < words.length; j++) {
    const word = words[j]!;
    // `حسب ما | كان قد | أكده الوزير`
    if (HAD.test(word.form) && last === j - 1 && last > i && isTold(words, j + 1)) {
      last = j;
      reach++;
      continue;
    }
    if (WHAT.has(word.form)) {
      if (REQUIRES.test(words[j + 1]?.form ?? '')) return null;
      last = j;
      continue;
    }
    const verb =
      VERB_FORMS.get(word.form) ??
      VERB_FORMS.get(word.form.replace(/نا$/u, '')) ??
      (/ما$/u.test(words[j - 1]!.form) && form !== LIKE ? actedOn(word.form) : undefined);
    // `كما نشرت مقاطع`: and it did so too.
    const isRelay = RELAYING.has(word.form) && (isSource || /ه$/u.test(word.form));
    if ((verb && verb.shape !== 'participle') || isRelay) {
      // `بحسب ما صرح | به`
      const isIt = /^(?:ب|الي|عن)(?:ه|ها)$/u.test(words[j + 1]?.form ?? '');
      const isWithIt = isIt && WHAT.has(words[j - 1]!.form) && words[j + 2]?.gap === ' ';
      return { kind: 'source', at: i, last: isWithIt ? j + 1 : j, form: verb ?? null };
    }
    // `حسب ما نشر موقع البحر`
    if (/^ل?ما$/u.test(words[j - 1]!.form) && PUBLISHED.test(word.form))
      return { kind: 'source', at: i, last: j, form: null };
    // `نقلا على لسان الوزير`
    if (word.form === 'علي' && words[j + 1]?.form === 'لسان' && bare === 'نقلا')
      return { kind: 'source', at: i, last: j + 1, form: null };
    if (word.form === 'عن') return isSource ? { kind: 'source', at: i, last: j, form: null } : null;
    break;
  }
  return isSource ? { kind: 'source', at: i, last, form: null } : null;
}

/** `كان قد | أكده`: a verb of speech in the past follows. */
function isTold(words: readonly Word[], at: number): boolean {
  const { form } = words[at] ?? { form: '' };
  if (HAD.test(form)) return isTold(words, at + 1);
  return RELAYING.has(form) || PUBLISHED.test(form) || actedOn(form)?.shape === 'past';
}

/** `أكده`, `قالته`: the verb before its object. */
function actedOn(form: string): VerbForm | undefined {
  const bare = form.replace(/(?:ه|ها)$/u, '');
  return VERB_FORMS.get(form) ?? (bare === form ? undefined : VERB_FORMS.get(bare));
}

/** `علق على ما أفاد به مصدران | من أن`: what they told follows, and no sentence stands before. */
function isToldThat(words: readonly Word[], at: number): boolean {
  if (!/^به(?:ا)?$/u.test(words[at]?.form ?? '')) return false;
  const { sentence } = words[at]!;
  return words
    .slice(at + 1, at + LONGEST_SAYER)
    .some((word) => isThat(word) && word.sentence === sentence);
}

/** Whether a word is what a verb leads to: its preposition, or a noun that it announces. */
function isTaken(verb: Word, word: Word): boolean {
  const { form } = word;
  const takes = VERB_FORMS.get(verb.form)?.verb.takes;
  if (!takes) return false;
  return (
    [...takes].some((taken) => fold(taken) === form) ||
    // `، كما اعترف بتحرير محاضر`
    (takes.has('ب') && takesBeh(word) && form !== SO) ||
    (takes.has('noun') &&
      /^ال/u.test(form) === false &&
      SAID_NOUNS.has(form.replace(/(?:ها|هم|ه)$/u, '')))
  );
}

/** `، كما اعتبر السفير أن`: "and he held", not "as he held". */
function isMoreover(words: readonly Word[], i: number): boolean {
  // `، كما رفضت إدخال تعديل`
  if (ACT.test(words[i + 2]?.form ?? '')) return true;
  let isInAside = false;
  for (const word of words.slice(i + 2, i + 2 + RELAY_REACH)) {
    if (word.sentence !== words[i]!.sentence) return false;
    const isComma = /[،,]/u.test(word.gap);
    // `كما أعلن الرئيس، إلى حين التأكد من أن`: what it leads to stands behind another comma.
    if (isInAside && !isComma) continue;
    // `كما أكد المتحدث، خالد زيد، أنه`
    const isAside = [GIVEN_NAMES, PREPOSITIONS, WEEKDAYS].some((list) => list.has(word.form));
    isInAside = isComma && isAside && !GIVEN_NAMES.has(word.form) && !isThat(word);
    if (isInAside) continue;
    if (isComma && !isThat(word) && !isAside) return false;
    if (isThat(word) || /:/u.test(word.gap)) return true;
    // `، كما أكد رفضه`, `، كما دعا إلى`
    if (isTaken(words[i + 1]!, word)) return true;
  }
  return false;
}

const TELLS = /^(?:أوضح|أكد|أعلن|أفاد|ذكر|قال|صرح|أورد|بين|أضاف)$/u;
/** What did not happen, might have, or is asked. */
const NOT =
  /^[وف]?(?:ليس|ليست|ليسوا|لا|لم|لن|لما|ما|غير|عدم|دون|بدون|بدل|بدلا|عوضا|خلافا|هل|اين|متي|كيف|لماذا|ماذا|كاد|كادت|يكاد|تكاد|يفترض|مفترضا?|المفترض|المقرر|المتوقع|لو|اذا|كان|كانت|يكذب|كذب|كذبت|نفي|نفت|ينفي|تنفي|انكر|انكرت|تماما|تقريبا|مثلما)$/u;

/** `ستعقد الجلسة كما أعلنت الوزارة.`: nothing but who says it, up to the end of the sentence. */
function isAsToldAtEnd(words: readonly Word[], at: number): boolean {
  const { sentence, gap } = words[at]!;
  const verb = VERB_FORMS.get(words[at + 1]?.form ?? '');
  const rest = words
    .slice(at + 2, at + LONGEST_SAYER + 3)
    .filter((word) => word.sentence === sentence);
  const before = words.slice(Math.max(0, at - STATEMENT), at);
  const isStatement =
    before.length === STATEMENT && before.every((word) => word.sentence === sentence);
  if (!verb || verb.shape === 'participle' || !TELLS.test(verb.verb.past) || gap.trim() !== '')
    return false;
  // `لأبسط الأسباب كما تقول.`
  const isSomebody =
    rest.length === 0 ||
    [PERSON_NOUNS, BODY_NOUNS, GIVEN_NAMES].some((list) => list.has(rest[0]?.form ?? '')) ||
    isLand(rest[0]?.form ?? '');
  if (!isStatement || rest.length > LONGEST_SAYER || !isSomebody) return false;
  if (words.some((word) => word.sentence === sentence && NOT.test(word.form))) return false;
  return rest.every(
    (word) =>
      !isThat(word) && !/[:،,]/u.test(word.gap) && !NO_SAYER.test(word.form) && word.quotation < 0,
  );
}

/** `أغلق الميناء أبوابه أمس، تقول صحيفة البحر.`: behind a statement, with nothing but who says it. */
function saysBehind(words: readonly Word[], at: number): boolean {
  const { form, gap, sentence } = words[at]!;
  if (!SAYS.test(form) || !/^\s*[،,]\s*$/u.test(gap)) return false;
  const rest = words
    .slice(at + 1, at + LONGEST_SAYER + 2)
    .filter((word) => word.sentence === sentence);
  const before = words[at - STATEMENT];
  if (rest.length === 0 || rest.length > LONGEST_SAYER || before?.sentence !== sentence)
    return false;
  return rest.every(
    (word) => !isThat(word) && !/[:،,]/u.test(word.gap) && !NO_SAYER.test(word.form),
  );
}
