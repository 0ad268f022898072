import { ALEF } from '../../arabic/letters.ts';
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { isListedName } from '../lexicon/surnames.ts';
import { ACT, BODY_NOUNS, LETTER, PERSON_NOUNS, PREPOSITIONS } from '../lexicon/words.ts';
import { isAct, isActAfterComma, isActBehindApposition, isActOfHis } from './act.ts';
import type { Clause, Word } from './clause.ts';
import type { Cue } from './cue.ts';
import { isDefiniteAct } from './definite-act.ts';
import { isHonorific } from './honorific.ts';
import { isInPaper } from './in-paper.ts';
import { isWhatWasTold } from './relative-what.ts';
import { isSaidAgain } from './said-again.ts';
import { isAlone, isConstruct, isSaidNoun, isSurname } from './said-noun.ts';
import { isThat } from './that.ts';
import { isThing } from './thing.ts';

/** `تحقيق | حول سقوط القتلى`, `وسط مخاوف`: before these a noun is no object. */
const LED = /^(?:حول|بشان|وسط|بعد|خلال|بسبب|دون|مع|من|في|لدي|رغم|منذ|اثر|عقب|قبل|بين|ضد)$/u;

/** Verbs of news, and what the news may be without a preposition: `ذكرت المنظمة | مقتل جنديين`. */
const RELAY = 'نقل';
const TELLING = /^(?:ذكر|أفاد|أورد|نقل)$/u;
const NEWS =
  /^(?:مقتل|مصرع|اصابه|وفاه|اعتقال|توقيف|اختطاف|سقوط|وقوع|غرق|انفجار|اندلاع|سماع|استشهاد|التوصل|العثور)$/u;

/** Whether a cue may lead to something as an object. */
export function announces({ form, kind }: Cue): boolean {
  if (form === null) return false;
  if (kind === 'verb' && form.verb.past === DISCLOSED) return true;
  return form.verb.takes.has('noun') || (kind === 'verb' && TELLING.test(form.verb.past));
}

const ANNOUNCED = 'أعلن';
const ANNOUNCING = /^(?:أعلن|أكد|نفى|اقترح|زعم|ادعى|توقع|رجح|استبعد)$/u;
const DISCLOSED = 'كشف';
/** What one discloses without `عن`. */
const PLANS = /^(?:خططا?|خطه|تفاصيل|ملابسات|هويه|وثايق|ارقاما)$/u;
/** `أعلنت أديس أبابا | حالة الطوارئ` */
const STATE_OF = /^ال(?:طواري|حداد|استنفار|تاهب|حرب|حصار)$/u;

/** With the letters of an act. */
const DURING = 'اثناء';

const RUMOUR = /^ال(?:خبر|اخبار|انباء?|شايعات|مزاعم|ادعاءات|اتهامات|معلومات|تقارير)$/u;

/** `ينفي التاجر | الضلوع في الحريق` */
const DENYING = /^(?:نفى|أنكر)$/u;
const DENIED = /^ال(?:ضلوع|تورط|مشاركه|انتماء|تدخل|قيام|علم|تواطو|تامر|مسووليه)$/u;

/** Whether a word begins the thing that a verb with such an object announces: `أكد الوزير | حرصه على`. */
export function isAnnounced(clause: Clause, cue: Cue, at: number): boolean {
  const { words } = clause;
  const word = words[at]!;
  // `أعلنت أيه بي سي إلغاء`: who announces it.
  if (LETTER.test(word.form) && LETTER.test(words[at + 1]?.form ?? '')) return false;
  if (word.form === DURING) return false;
  const isFree = isInPaper(words, at) || !isConstruct(words[at - 1]!);
  const isNews = NEWS.test(word.form) && at > cue.last + 1 && !LED.test(words[at - 1]!.form);
  // `نقلت الصحيفة عن مصدر | مقتل`, but `طائرة نقل`
  const isFrom =
    cue.form!.verb.past !== RELAY || words.slice(cue.last, at).some(({ form }) => form === 'عن');
  // `كشفت الوزارة، الخميس، خططا لبناء`
  if (cue.form!.verb.past === DISCLOSED)
    return (
      (PLANS.test(word.form) && at > cue.last + 1 && !LED.test(words[at - 1]!.form)) ||
      (isNews && isFree && isBody(words[cue.last + 1]!) && !isAlone(words, at))
    );
  if (!cue.form!.verb.takes.has('noun')) return isNews && isFree && isFrom && !isAlone(words, at);
  if (isSaidAgain(words, at, cue) || isGuilt(words, at, cue)) return true;
  const isNoun =
    isSaidNoun(word) &&
    !isHonorific(words, at) &&
    !LED.test(words[at - 1]!.form) &&
    !isAlone(words, at) &&
    !(word.form === 'كل' && words[at + 1]?.form === 'من') &&
    isFree &&
    !isSurname(words, at) &&
    !isNamesake(words, at);
  return (
    isNoun ||
    isWhatWasTold(words, at) ||
    isActAfterComma(words, at) ||
    isActBehindApposition(words, at, cue) ||
    isActOfHis(clause, at, cue) ||
    isDefiniteAct(clause, at, cue) ||
    isThing(clause, at, cue) ||
    isDecision(words, at, cue) ||
    (word.form === 'حاله' && STATE_OF.test(words[at + 1]?.form ?? '') && at > cue.last + 1) ||
    (at > cue.last + 1 &&
      isAct(words, at, !cue.form?.verb.takes.has('strict'), isNewName(words, at, cue)))
  );
}

/** `كشف مكتب التوثيق`, but not `كشفت الدراسة` */
function isBody({ form }: Word): boolean {
  return BODY_NOUNS.has(form) || PERSON_NOUNS.has(form);
}

/** `وادعى زورا انتماءه`, `ورجح فنيا عودة`: how, and nobody. */
const HOW =
  /يا$|^(?:زورا|زيفا|كذبا|بهتانا|علنا|سرا|فورا|صراحه|ضمنا|مرارا|جمله|وتفصيلا|حصرا|عمدا)$/u;
/** `وأعلنت راد | استقالتها`: one or two words right behind the verb that no list has, and what he announces himself. */
function isNewName(words: readonly Word[], at: number, { last, form, kind }: Cue): boolean {
  // `وتوقع بومبيو | إحراز "تقدم أعمق"`
  const isSure =
    /^["«“]/u.test(words[at + 1]?.gap.trim() ?? '') && COMMON_WORDS.has(words[at]!.form);
  const isAnnounced = ANNOUNCING.test(form?.verb.past ?? '') || isSure;
  const isOne = kind === 'verb' && isAnnounced && (at === last + 2 || at === last + 3);
  // `أعلن كريم ترامب أنه`
  if (!isOne || isListedName(words[at]!.form)) return false;
  return words.slice(last + 1, at).every(isOfNewName);
}

function isOfNewName({ form, gap }: Word): boolean {
  if (gap.trim() !== '' || /^ال|ه$/u.test(form) || HOW.test(form)) return false;
  // `سؤالا`, but not `مانيلا`
  if (form.endsWith(ALEF) && COMMON_WORDS.has(form.slice(0, -1))) return false;
  if (COMMON_WORDS.has(form) || PREPOSITIONS.has(form) || BODY_NOUNS.has(form)) return false;
  return !ACT.test(form) || isListedName(form);
}

/** `أعلن | قرار حكومته`, `أعلن الوزير | قراره` */
function isDecision(words: readonly Word[], at: number, { last, form, kind }: Cue): boolean {
  const [word, next] = [words[at]!, words[at + 1]];
  const isParted = /^["»”]?\s*[،,]/u.test(word.gap);
  if (kind !== 'verb' || form?.verb.past !== ANNOUNCED) return false;
  if (word.gap.trim() !== '' && !isParted) return false;
  const before = words[at - 1]!.form;
  if (LED.test(before) || PREPOSITIONS.has(before) || /^ب/u.test(before)) return false;
  if (/^قرار(?:ه|ها|هم)$/u.test(word.form)) return at > last;
  const isHis =
    /^\p{L}{3,}(?:ته|ها|هم)$|^بلاده$/u.test(next?.form ?? '') && next!.gap.trim() === '';
  return word.form === 'قرار' && isHis && (at === last + 1 || isParted || /^ال/u.test(before));
}

function isGuilt(words: readonly Word[], at: number, { form }: Cue): boolean {
  const next = words[at + 1];
  const isLed = next?.gap.trim() === '' && /^(?:في|الي|مع|عن|ب\p{L}{3,})$/u.test(next.form);
  // `نفى المدير الأخبار التي تداولتها`
  const isTold =
    /^\s*[،,]?\s*$/u.test(next?.gap ?? '.') && /^(?:التي|الذي|المتداوله?)$/u.test(next!.form);
  const isRumour = RUMOUR.test(words[at]!.form) && isTold;
  return (
    DENYING.test(form?.verb.past ?? '') && (isRumour || (DENIED.test(words[at]!.form) && isLed))
  );
}

/** `رئيسة المكتب إيمان بوراوي`: a first name that is a noun too. */
function isNamesake(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!GIVEN_NAMES.has(words[at]!.form) || next?.gap.trim() !== '') return false;
  return (
    !/^(?:ال|لل|ب(?=ال|ان))|ه$/u.test(next.form) && !PREPOSITIONS.has(next.form) && !isThat(next)
  );
}
