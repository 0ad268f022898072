import { BEH, LAM } from '../../arabic/letters.ts';
import type { VerbForm } from '../lexicon/verbs.ts';
import { ADVERBS, PERSON_NOUNS, PREPOSITIONS } from '../lexicon/words.ts';
import { takesBeh } from './clitic.ts';
import { isSaidNoun } from './said-noun.ts';
import { isThat } from './that.ts';
import type { Word } from './word.ts';

const ACCUSED = 'اتهم';
/** `متهمة | أمام القضاء`, `متهمة | رفقة شقيقها`: it is she who is accused. */
const ACCUSED_HOW =
  /^(?:امام|رفقه|ضمن|منذ|الي|مع|قبل|داخل|خارج|اثر|وسط|لدي|بجانب|حاليا|رسميا|سابقا|رييسيه?|اولي?|ثانيه?|بعد|عام|سنه|قضاييا)$/u;

/** `متهمة إياها` */
const HIM = /^ايا(?:ه|ها|هم|هما)$/u;
const PROMISED = 'وعد';
/** What a thing promises: `واعدا بمستقبل كبير`. */
const HOPEFUL = /^ب(?:ال)?(?:مستقبل|محاصيل|محصول|موسم|نتايج|ارباح|خير|حصاد|كثير|عهد|غد|مكاسب)$/u;
const RENEWED = 'جدد';
const RENEWABLE =
  /^(?:ال)?(?:تاكيد|دعم|رفض|التزام|تمسك|موقف|دعو[هت]|ترحيب|ادان[هت]|مطالب[هت]|تضامن|حرص|استعداد|نفي|تعهد)(?:ه|ها|هم)?$/u;
/** What a team or a party has, and speaks of to nobody. */
const ITS_OWN = /^(?:صفوف|خطوط|دفاع|هجوم|ناخبي|انصار|جماهير|تشكيل\p{L}?)(?:ه|ها|هم)$/u;
/** How far behind it what a participle leads to may stand. */
const REACH = 8;

/** Whether a participle of a verb of speech at `i` is nobody's who speaks: it describes, or is a noun. */
export function isNobodysParticiple(words: readonly Word[], i: number, form: VerbForm): boolean {
  // `، متهما باغتصاب جارته`: it is he who is accused.
  const next = words[i + 1];
  if (form.verb.past === ACCUSED && next !== undefined && takesBeh(next)) return true;
  // `سوق واعدة`, `عاد مجددا`
  if (isAdverbial(words, i, form)) return true;
  if (PERSON_NOUNS.has(words[i]!.form) && !isVerbal(words, i, form)) return true;
  return isAdjective(words, i, form);
}

/** A participle with the letters of a person: `، داعية اللاجئين إلى`, and no preacher; `، متهمة أنقرة بالهجوم`. */
function isVerbal(words: readonly Word[], i: number, { verb }: VerbForm): boolean {
  const [word, next] = [words[i]!, words[i + 1]];
  if (HIM.test(next?.form ?? '')) return true;
  if (next === undefined || !/[،,]/u.test(word.gap)) return false;
  const behind = words.slice(i + 1, i + REACH);
  if (word.form === 'داعيه') return behind.some((other) => other.form === 'الي');
  const isHow = [PREPOSITIONS, ADVERBS].some((list) => list.has(next.form));
  if (verb.past !== ACCUSED || isHow || ACCUSED_HOW.test(next.form)) return false;
  return behind.slice(1).some((other) => takesBeh(other) || other.form === BEH);
}

/** No participle but after a comma before what it leads to: `، واعدا بإصلاحات`, `، مجددا دعم بلاده`. */
function isAdverbial(words: readonly Word[], i: number, { verb }: VerbForm): boolean {
  const isLed = /[،,]/u.test(words[i]!.gap);
  const next = words[i + 1];
  // `واعدا بمستقبل كبير`: no act
  if (verb.past === PROMISED) return !next || !takesBeh(next) || HOPEFUL.test(next.form);
  // `مجددا دعم صفوفه`
  if (verb.past === RENEWED)
    return !isLed || !RENEWABLE.test(next?.form ?? '') || ITS_OWN.test(words[i + 2]?.form ?? '');
  return false;
}

/** `نتائج غير مرجحة`: a participle that only describes. */
function isAdjective(
  words: readonly Word[],
  i: number,
  { verb, feminine, plural }: VerbForm,
): boolean {
  const before = words[i - 1];
  // `نتائج غير مرجحة`, but `هذا لا غير مشيرا إلى`
  const isNotOnly = words[i - 2]?.form === 'لا' || /[،,]/u.test(words[i]!.gap);
  if (before?.form === 'غير') return !isNotOnly;
  // `شخصين متهمين بالسرقة`
  if (plural && verb.past === ACCUSED && words[i]!.gap.trim() === '') return true;
  if ((!feminine && !plural) || before?.sentence !== words[i]!.sentence) return false;
  const next = words[i + 1];
  const leads =
    next !== undefined &&
    (isThat(next) ||
      /^(?:علي|الي|من|عن|عما|عمن|هل|لماذا|كيف|ب\p{L}+)$/u.test(next.form) ||
      HIM.test(next.form) ||
      // `مؤكدين لمراسلنا أنهم`
      (next.form.startsWith(LAM) && words[i + 2] !== undefined && isThat(words[i + 2]!)) ||
      // `عقد المؤتمر غدا مؤكدة استعداد بلادها`
      (verb.takes.has('noun') && isSaidNoun(next)) ||
      /[:"«“]/u.test(next.gap));
  return !leads && !/[،,]/u.test(words[i]!.gap);
}
