import { FEH } from '../../arabic/letters.ts';
import type { Word } from '../cues/clause.ts';
import { hasBeh, hasLam } from '../cues/clitic.ts';
import { isRelaying } from '../cues/cues.ts';
import { isThat } from '../cues/that.ts';
import { COMMON_VERBS } from '../lexicon/common-verbs.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { isListedName, SURNAMES } from '../lexicon/surnames.ts';
import { SAID_NOUNS, VERB_FORMS } from '../lexicon/verbs.ts';
import {
  ACT,
  ADVERBS,
  BODY_NOUNS,
  isLand,
  LETTER,
  OCCASIONS,
  PERSON_NOUNS,
  PREPOSITIONS,
  SHORT_ACT,
  WEEKDAYS,
} from '../lexicon/words.ts';
import { isCircumstanceAt } from './circumstance.ts';
import { isCommon, isOrdinary } from './common.ts';
import { ARTICLE, CALLED, isPeriod } from './noun.ts';

/** What joins the parts of a name, and is followed by one: `بن`, `آل`, `دي`, `فان`. */
export const PARTICLE =
  /^(?:بن|ابن|ال|عبد|ابو|ابي|ام|بنت|ولد|دي|دا|فانـ?|فون|دو|لو|ماك|دير|بو|ابا)$/u;

/** The second half of one name: `نور الدين`, `نصر الله`. */
export const HOLY = /^(?:الدين|العابدين|الله|الرحمن|الاسلام)$/u;

/** `هالة شيخ روحه`, `محمد أمير زيدان`, `سليم الحاج مبروك`; but `محمد شيخ الأزهر`, `محمد أمير قطر`. */
export function isMiddleName(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at]!, words[at + 1]];
  // `إبراهيم رئيسي`: elsewhere an adjective
  if (word.form === 'رييسي' && before?.form === 'ابراهيم') return true;
  // `الباجي قائد السبسي`: one family's name
  if (word.form === 'قايد' && next?.form === 'السبسي') return true;
  if (!/^(?:شيخ|حاج|الحاج|امير|امين|سلطان|خطيب)$/u.test(word.form) || !before || !next)
    return false;
  if (word.form === 'امين' && isOrdinary(next.form)) return false;
  const isOf = ARTICLE.test(next.form) || isLand(next.form);
  return GIVEN_NAMES.has(before.form) && (word.gap + next.gap).trim() === '' && !isOf;
}

/** Whether word `at` may be a further part of the name that the word before it is one of. */
export function mayBePart(words: readonly Word[], at: number): boolean {
  const { form, bare, gap, quotation, sentence } = words[at]!;
  const before = words[at - 1]!;
  if (
    (gap.trim() !== '' && gap !== '-') ||
    quotation !== before.quotation ||
    sentence !== before.sentence
  )
    return false;
  if (PARTICLE.test(form) || isMiddleName(words, at)) return true;
  // `سيف الإسلام`, which has the shape of a masdar
  if (HOLY.test(form) && GIVEN_NAMES.has(before.form)) return true;
  // `علي بن فليس`
  if (/^(?:بن|بنت)$/u.test(before.form)) return !isThat(words[at]!);
  if (isCircumstanceAt(words, at) || CALLED.test(form)) return false;
  if (form.length < 2 || /\d/u.test(form) || (/^(?:لل|بال|وال)/u.test(form) && !SURNAMES.has(form)))
    return false;
  if (isOrdinary(form) && !isFamilyName(words, at) && !isLastBefore(words, at)) return false;
  if (PERSON_NOUNS.has(form) || BODY_NOUNS.has(form) || WEEKDAYS.has(form)) return false;
  if (ADVERBS.has(form) || isLand(form)) return false;
  // `كريستيانو | لاعبي الفريق`
  if (/^(?!ال).*ي$/u.test(form) && PERSON_NOUNS.has(form.slice(0, -1)) && !GIVEN_NAMES.has(form))
    return false;
  // `جيمس | ونجم الفريق`
  if (bare !== form && PERSON_NOUNS.has(bare)) return false;
  // `محمد صلاح | حوارا`
  if (/ا$/u.test(form) && OCCASIONS.has(form.slice(0, -1))) return false;
  // `جوناثان | لشبكة`, `كريم | بجائزة`
  if (hasLam(words[at]!) || hasBeh(words[at]!)) return false;
  // `هايلي | الشائعات التي`
  if (/^ال\p{L}{3,}ات$/u.test(form)) return false;
  if (isPeriod(words, at) || isDefiniteDeed(form)) return false;
  // `ليو | تلميح أحد`
  if (/^ت\p{L}{2}ي\p{L}$/u.test(form) && !GIVEN_NAMES.has(form)) return false;
  // `سامي شكري | بي بي سي`
  if (LETTER.test(form) && LETTER.test(words[at + 1]?.form ?? '')) return false;
  if (PREPOSITIONS.has(form) || VERB_FORMS.has(form) || SAID_NOUNS.has(form)) return false;
  if (isThat(words[at]!) || isRelaying(words[at]!)) return false;
  if (bare === form || isOwnLetter(words, at)) return true;
  return !(VERB_FORMS.has(bare) || PREPOSITIONS.has(bare) || form.length > 5);
}

/** `أرنستو فالفيردي`: behind a first name a feh or waw of a word that is none without it. */
function isOwnLetter(words: readonly Word[], at: number): boolean {
  const [before, { form, bare }] = [words[at - 1]!, words[at]!];
  if (!GIVEN_NAMES.has(before.form) || form.length < 4) return false;
  const isWord = [isCommon, isOrdinary, isLand, isListedName].some((knows) => knows(bare));
  const next = words[at + 1];
  const isLast =
    next?.gap.trim() !== '' || isThat(next) || isCommon(next.form) || isOrdinary(next.form);
  return form.startsWith(FEH) && isLast && !isWord && !COMMON_VERBS.has(bare);
}

/** `نزار بركة إن`: what stands between a first name and the words said is his name, unless it says how. */
function isLastBefore(words: readonly Word[], at: number): boolean {
  const [before, { form, sentence }, next] = [words[at - 1]!, words[at]!, words[at + 1]];
  if (!GIVEN_NAMES.has(before.form) || /[اه]$/u.test(form) || ADVERBS.has(form)) return false;
  if (SHORT_ACT.has(form)) return false;
  if (!next || next.sentence !== sentence) return false;
  return isThat(next) || /^\s*[:«"“]/u.test(next.gap);
}

/** Deeds and times that end like an adjective: `التعدي`, `الوعي`, `الماضي`. */
const NO_FAMILY = /^ال(?:ت\p{L}+|ماضي|حالي|جاري|ثاني|راي|وعي|سعي|نفي|معني|متوفي)$/u;

/** `ألفة السكري`: an adjective with its article does not describe a first name; `التعدي` is a deed. */
function isFamilyName(words: readonly Word[], at: number): boolean {
  const { form } = words[at]!;
  const isAdjective = /^ال\p{L}{3,}ي$/u.test(form) && !NO_FAMILY.test(form);
  return isAdjective && GIVEN_NAMES.has(words[at - 1]!.form);
}

/** `محمد ناجم الغرسلي`: the family's name behind a middle name that no list knows. */
export function isFamilyAfterMiddle(words: readonly Word[], at: number, first: number): boolean {
  const { form } = words[at]!;
  const isFamily = /^ال\p{L}{3,}ي$/u.test(form) && !NO_FAMILY.test(form) && !isOrdinary(form);
  return isFamily && at === first + 2 && !ARTICLE.test(words[at - 1]!.form);
}

/** `خالد | الإقرار بالهزيمة`, `كمال | القرار` */
function isDefiniteDeed(form: string): boolean {
  if (!ARTICLE.test(form) || SURNAMES.has(form) || GIVEN_NAMES.has(form)) return false;
  const noun = form.slice(2);
  return ACT.test(noun) || SAID_NOUNS.has(noun) || OCCASIONS.has(noun);
}
