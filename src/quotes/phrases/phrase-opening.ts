import { LAM } from '../../arabic/letters.ts';
import type { Word } from '../cues/clause.ts';
import { hasBeh, hasLam } from '../cues/clitic.ts';
import { isThat } from '../cues/that.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { VERB_FORMS } from '../lexicon/verbs.ts';
import { ADVERBS, BODY_NOUNS, LETTER, MONTHS, PERSON_NOUNS, WEEKDAYS } from '../lexicon/words.ts';
import { isCircumstance } from '../names/circumstance.ts';
import { isOrdinary } from '../names/common.ts';
import { ARTICLE, hasCueShape, isNounLike, isPeriod, isPresent } from '../names/noun.ts';
import { isDeedOf } from './acted.ts';

/** `اعتبر هذه الخطوة`: what is pointed at was spoken about. */
const THIS = /^[وف]?(?:هذه|هذا|هذين|هاتين|تلك|ذلك)$/u;
const SOME = 'احدي';
const QUESTION = /^(?:كيف|لماذا|متي|هل|ماذا|اين|لم|ما)$/u;
const NOT = 'عدم';
const ONCE_MORE = 'مره';
const STANCE =
  /^(?:رفض|دعم|تاييد|نفي|استعداد|التزام|تمسك|حرص|قلق|ثقت|امل|شكر|تقدير|ترحيب|معارضت|موافقت|رغبت|عزم|نيت|اسف|حزن|غضب|خيبت|تضامن|ادانت|اعتزاز|رضا|خشيت|عدم|ارتياح|استياء?|سعادت|امتنان|فرحت|فخر|ندم|غضب|دهشت|استغراب|تفاول|تشاوم|تحفظ|احترام|اعجاب|تعاطف|ترحيب)(?:ه|ها|هم|هما)$/u;
const MOOD =
  /^(?:مازح|ساخر|ضاحك|باكي|غاضب|جازم|حازم|حاسم|متهكم|متحدي|مبتسم|ممازح|مستغرب|متعجب|مستهزي|واثق)(?:ا|ه)$/u;
const LONGEST_NAME = 4;

/** Whether a speaker's phrase may begin at a word; `wasAdverb`: an adverb was passed before it. */
export function mayBegin(words: readonly Word[], at: number, wasAdverb: boolean): boolean {
  const word = words[at]!;
  // `الحزب الذي كان يترأسه زيدان`
  const isHers = word.form.startsWith('ت') && isOfHim(words[at - 1]);
  if (/^[يت]\p{L}{3,}(?:ه|ها|هم)$/u.test(word.form) && isPresent(word) && !isHers) return false;
  // `أعلنت أيه بي سي`
  if (isSpelled(word) && isSpelled(words[at + 1])) return true;
  // `لديها معلومات تفيد بأن`
  if (/^لدي(?:ه|ها|هم|نا)$/u.test(word.form)) return false;
  // `وتساءلت كيف يمكن`
  if (QUESTION.test(word.form) || MONTHS.has(word.form)) return false;
  // `وثيقة تفيد عدم اعتصامه`, `وقال مرة أخرى إنه`
  if (word.form === NOT || word.form === ONCE_MORE) return false;
  // `أشارت وبوضوح، إلى`
  if (word.form !== word.bare && word.bare.length > 4 && ADVERBS.has(word.bare)) return false;
  // `ويؤكد رفضه لفكرة`
  if (isOwnStance(words[at - 1], word)) return false;
  if (isCircumstance(word.form) || isDeedOf(words, at)) return false;
  if (hasCueShape(word) || THIS.test(word.form)) return false;
  // `وأعلن "لي كيو تشول"`
  const isOwnLam = word.quotation >= 0 && !isOrdinary(word.form.slice(1));
  if (hasBeh(word) || (hasLam(word) && !isOwnLam)) return false;
  if (isBodyInMarks(words, at)) return false;
  if (words[at - 1]?.sentence !== word.sentence && word.quotation < 0) return isNounLike(word);
  // `تشير إحدى المنظمات`: elsewhere a name ends before it.
  if (word.form === SOME && word.gap.trim() === '') return true;
  if (word.quotation >= 0) return /[«"“]/u.test(word.gap) && !/[:]/u.test(word.gap);
  if (at > 0 && isAbbreviated(words, at - 1)) return isNounLike(word);
  if (/[:.!?؟…]/u.test(word.gap) || (/[،,]/u.test(word.gap) && !wasAdverb)) return false;
  return isNounLike(word);
}

/** `قال توريه`: behind a man's verb no verb of a woman's follows. */
function isOfHim(before: Word | undefined): boolean {
  const form = VERB_FORMS.get(before?.bare ?? '');
  return form?.shape === 'past' && form.feminine === false && !form.plural;
}

/** A letter by its name, that is no other word. */
function isSpelled(word: Word | undefined): boolean {
  return word !== undefined && LETTER.test(word.form) && !/^(?:في|ال|ان|اي)$/u.test(word.form);
}

/** `ويؤكد رفضه`, `أعلنوا دعمهم`: behind a verb of speech, what the one who speaks does. */
function isOwnStance(before: Word | undefined, { form }: Word): boolean {
  return VERB_FORMS.has(before?.bare ?? '') && STANCE.test(form);
}

/** `وأضاف لنشرة "البحر"`; but `وقال لافروف "نحن لا نريد حربا مع أحد"` */
function isBodyInMarks(words: readonly Word[], at: number): boolean {
  const { form } = words[at]!;
  const next = words[at + 1];
  if (!next || !form.startsWith(LAM) || !/^\s*["«“]/u.test(next.gap)) return false;
  if (GIVEN_NAMES.has(form) || BODY_NOUNS.has(form)) return false;
  return words.filter(({ quotation }) => quotation === next.quotation).length <= LONGEST_NAME;
}

/** `مساهمة كبيرة نحو`: no `كبيرة المستشارين`. */
export function isSize(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.form ?? '';
  // `كبير ضباط الشرطة`, `كبير محللي البنك`
  const isOfMany = PERSON_NOUNS.has(next) || /\p{L}{3}ي$/u.test(next);
  return /^كبيره?$/u.test(words[at]?.form ?? '') && !ARTICLE.test(next) && !isOfMany;
}

/** `أعلنت | الأحد الماضي | الحركة`, `ووصفه | العام الماضي` */
export function isTime(words: readonly Word[], at: number): boolean {
  const { form } = words[at]!;
  return ADVERBS.has(form) || WEEKDAYS.has(form) || isPeriod(words, at);
}

/** `د. أميرة حنا`, `أ.د. سامي`: a title of one letter. */
export function isAbbreviated(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return /^[دام]$/u.test(words[at]!.form) && next !== undefined && /^\./u.test(next.gap);
}

/** `وتقول مازحة "…"`, `وقال ضاحكا: …`: how it was said. */
export function isManner(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const form = words[at]?.form ?? '';
  // `وقالت ساخرة منه إنه`
  const isOfHim = /^(?:من|ل|ب|عن|علي)(?:ه|ها|هم)$/u.test(next?.form ?? '');
  // `وقالت مازحة إن`
  if (next && MOOD.test(form) && isThat(next)) return true;
  if (!next || GIVEN_NAMES.has(form) || !(isOfHim || /[:"«“]/u.test(next.gap))) return false;
  return /^\p{L}ا\p{L}{2}[اه]$/u.test(form) && !PERSON_NOUNS.has(form);
}
