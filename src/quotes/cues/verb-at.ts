import {
  ALEF,
  ALEF_MAKSURA,
  ALEF_WITH_HAMZA_ABOVE,
  BEH,
  LAM,
  TEH_MARBUTA,
} from '../../arabic/letters.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { VERB_FORMS, type VerbForm } from '../lexicon/verbs.ts';
import {
  ADVERBS,
  BODY_NOUNS,
  isRelative,
  PERSON_NOUNS,
  PREPOSITIONS,
  RANKS,
} from '../lexicon/words.ts';
import { isInRefusal, refusesName } from './anonymous.ts';
import { isAnswered } from './answered.ts';
import { isBesides } from './besides.ts';
import { isBetween } from './between.ts';
import type { Word } from './clause.ts';
import { takesBeh } from './clitic.ts';
import { judgedAt } from './judged.ts';
import { learnedAt } from './learned.ts';
import { masdarAt } from './masdar.ts';
import { isOtherWord } from './other-word.ts';
import { isSaidNoun } from './said-noun.ts';
import { isThat } from './that.ts';
import { isUnspoken } from './unspoken.ts';
import { objectVerbAt } from './verb-with-object.ts';

/** `عقب` is "after" and `عبر` "through" unless they open a sentence. */
const PREPOSITIONS_TOO = /^(?:عقب|عبر)$/u;

/** A damma on the first letter: `أُعلن`. */
const PASSIVE = /^[وف]?\p{L}\u064f/u;

/** `جاء فيه`, and nothing else that comes. */
const CAME = /^(?:جاء|ورد)$/u;

const PASSIVE_SAID = 'قيل';
/** `لا يمكن أن | يقال`, `مهما | قيل`: nobody has said it. */
const MIGHT_BE = /^[وف]?(?:ان|مهما|سواء?|هل|لو|اذا|لا|لم|لن|كلما|ربما)$/u;
const ASIDE_REACH = 8;
const TO_HIM = /^ل(?:ه|ها|هم|هما|ي|نا|ك)$/u;
const PROMISED = 'وعد';
/** What a thing promises: `واعدا بمستقبل كبير`. */
const HOPEFUL = /^ب(?:ال)?(?:مستقبل|محاصيل|محصول|موسم|نتايج|ارباح|خير|حصاد|كثير|عهد|غد|مكاسب)$/u;
const RENEWED = 'جدد';
const RENEWABLE =
  /^(?:ال)?(?:تاكيد|دعم|رفض|التزام|تمسك|موقف|دعو[هت]|ترحيب|ادان[هت]|مطالب[هت]|تضامن|حرص|استعداد|نفي|تعهد)(?:ه|ها|هم)?$/u;
/** What a team or a party has, and speaks of to nobody. */
const ITS_OWN = /^(?:صفوف|خطوط|دفاع|هجوم|ناخبي|انصار|جماهير|تشكيل\p{L}?)(?:ه|ها|هم)$/u;
const AFTER = 'عقب';
const SAW = 'راي';
const WENT_ON = 'واصل';

/** `وعقب صدور النتائج`: after it, and no comment. */
const ACT_OR_TIME =
  /^(?:ذلك|هذا|هذه|صدور|انت?\p{L}ا\p{L}|ا\p{L}ت\p{L}ا\p{L}|ا\p{L}{2}ا\p{L}|ت\p{L}{2}ي\p{L}|م\p{L}ا\p{L}{2}ه|وفاه|مقتل|فوز|خساره|هزيمه|مرور|وصول|عوده|زياره|سقوط|وقوع|ورود|لقاء|لقا|نهايه|صلاه|رحيل|خروج)\p{L}{0,3}$/u;

const ACCUSED = 'اتهم';
/** `متهمة | أمام القضاء`, `متهمة | رفقة شقيقها`: it is she who is accused. */
const ACCUSED_HOW =
  /^(?:امام|رفقه|ضمن|منذ|الي|مع|قبل|داخل|خارج|اثر|وسط|لدي|بجانب|حاليا|رسميا|سابقا|رييسيه?|اولي?|ثانيه?|بعد|عام|سنه|قضاييا)$/u;

/** `متهمة إياها` */
const HIM = /^ايا(?:ه|ها|هم|هما)$/u;

const ABOUT = 'عن';
const NUMBER = 'عدد';

const RELAY_REACH = 9;

const SENTENCE_REACH = 30;
const SUBJECT_REACH = 12;
const CALLING_REACH = 8;

/** `سألته`, `يتهمها`, `وصفوه`, `يطالبونها`: the verb, and with whom somebody speaks. */
const TO_SOMEBODY =
  /^(?<verb>(?:سال|اخبر|ابلغ|اجاب|وصف|اتهم|طالب|حذر|خاطب|ناشد|نصح|حث|حض)(?:ت|و)?|دعا|دعت|[يت](?:صف|تهم|طالب|حذر|ناشد|حث|حض|دعو)(?:ون)?)(?:ه|ها|هم|هما|ني|نا)$/u;
/** `كان متوقعا`, `كان متهما` */
const WAS = /^[وف]?(?:كان|كانت|يكون|تكون)$/u;
const WHOEVER = /^و?(?:ما|من)$/u;

export function verbAt(text: string, words: readonly Word[], i: number): VerbForm | null {
  const word = words[i]!;
  const masdar = masdarAt(words, i);
  if (masdar) return masdar;
  if (isAnswered(words, i)) return VERB_FORMS.get('قال') ?? null;
  // `ورد الوزير`, but `ورد في`
  const isInPaper = /^(?:في.*|تقارير|انبا\p{L}?|معلومات|اخبار)$/u.test(words[i + 1]?.form ?? '');
  const whole = VERB_FORMS.get(word.form);
  const form =
    (whole && CAME.test(whole.verb.past) && !isInPaper ? undefined : whole) ??
    VERB_FORMS.get(word.bare) ??
    thisSaid(words, i) ??
    thenSaid(word.form) ??
    (text[word.end - 1] === TEH_MARBUTA ? null : saidTo(words, i)) ??
    judgedAt(text, words, i) ??
    learnedAt(words, i) ??
    objectVerbAt(text, words, i);
  if (!form || isUnspoken(words, i, form)) return null;
  if (isOtherWord(text, words, i, form)) return null;
  if (form.verb.past === PASSIVE_SAID && !isSaidThat(words, i)) return null;
  // `ردا على من يقول إن`: to what he spoke
  if (word.bare === 'ردا') return null;
  if (isImpersonal(words, i) || refusesName(words, i) || isInRefusal(words, i)) return null;
  if (CAME.test(form.verb.past) && !isInPaper) return null;
  const isOfHim = HIM.test(words[i + 1]?.form ?? '');
  // `، داعية اللاجئين إلى`, and no preacher
  const isCalling =
    word.form === 'داعيه' &&
    /[،,]/u.test(word.gap) &&
    words.slice(i + 1, i + CALLING_REACH).some((other) => other.form === 'الي');
  // `، متهمة أنقرة بالهجوم`, but not `متهما بالقتل`
  const isAccusing =
    form.verb.past === ACCUSED &&
    /[،,]/u.test(word.gap) &&
    words[i + 1] !== undefined &&
    !ACCUSED_HOW.test(words[i + 1]!.form) &&
    !PREPOSITIONS.has(words[i + 1]!.form) &&
    !ADVERBS.has(words[i + 1]!.form) &&
    !takesBeh(words[i + 1]!) &&
    words.slice(i + 2, i + CALLING_REACH).some((other) => takesBeh(other) || other.form === BEH);
  // `، متهما باغتصاب جارته`: it is he who is accused.
  const isLedAtOnce = words[i + 1] !== undefined && takesBeh(words[i + 1]!);
  if (form.shape === 'participle' && form.verb.past === ACCUSED && isLedAtOnce) return null;
  // `سوق واعدة`, `عاد مجددا`
  if (form.shape === 'participle' && isAdverbial(words, i, form)) return null;
  const isVerbal = isOfHim || isCalling || isAccusing;
  if (form.shape === 'participle' && PERSON_NOUNS.has(word.form) && !isVerbal) return null;
  if (PREPOSITIONS_TOO.test(word.form) && !opensSentence(words, i)) return null;
  if (word.bare === AFTER && ACT_OR_TIME.test(words[i + 1]?.form ?? '')) return null;
  // `تشيانغ راي`, not `رأى`
  if (
    form.verb.past === 'رأى' &&
    /^راي?$/u.test(word.bare) &&
    !/[أآ]/u.test(text.slice(word.start, word.end))
  )
    return null;
  if (word.bare === SAW && !text.slice(word.start, word.end).includes(ALEF_WITH_HAMZA_ABOVE))
    return null;
  // `وأصل الصور`, not `واصل`
  if (form.verb.past === WENT_ON && text[word.start + 1] === ALEF_WITH_HAMZA_ABOVE) return null;
  if (PASSIVE.test(text.slice(word.start, word.end))) return null;
  if (form.shape === 'participle' && isAdjective(words, i, form)) return null;
  if (isAccusative(words, i, form)) return null;
  // `المهندس يعرب زيد`
  if (form.shape === 'present' && RANKS.has(words[i - 1]?.form ?? '') && word.gap.trim() === '')
    return null;
  // `شخص يدعى حبيب`: who is called so.
  if (/^و?[يت]دعي$/u.test(word.form) && text[word.end - 1] === ALEF_MAKSURA) return null;
  // A feminine participle looks like a noun with a pronoun (`مقرة`, `مقره`) once folded.
  const isOne = form.shape === 'participle' && form.feminine && !form.plural;
  const letters = text.slice(word.start, word.end).replace(/\p{M}+$/u, '');
  if (isOne && !letters.endsWith(TEH_MARBUTA)) return null;
  return isBetween(words, i) ? null : form;
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

/** `وقيل إن`, `وقيل، أمس، إن`; not `وقيل له إن`, `الكلام الذي قيل في المدينة`. */
function isSaidThat(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  if (!next || TO_HIM.test(next.form) || MIGHT_BE.test(words[i - 1]?.form ?? '')) return false;
  if (isThat(next)) return true;
  const aside = words.slice(i + 1, i + ASIDE_REACH);
  const that = aside.findIndex((word) => isThat(word) && /[،,]/u.test(word.gap));
  return /[،,]/u.test(next.gap) && that > 0 && aside[that]!.sentence === next.sentence;
}

/** `كان متوقعا أن`, `13 متهما`, `نفت نفيا قاطعا`: no participle of a speaker's, no verb of two. */
function isAccusative(words: readonly Word[], i: number, form: VerbForm): boolean {
  const [before, next] = [words[i - 1]?.form ?? '', words[i + 1]?.form ?? ''];
  if (!words[i]!.form.endsWith(ALEF) || words[i]!.gap.trim() !== '') return false;
  // `أن هناك مقترحا`
  const isThere =
    /^(?:هناك|هنالك|ثمه)$/u.test(before) && /^[وب]?ان$/u.test(words[i - 2]?.form ?? '');
  if (form.shape === 'participle') return WAS.test(before) || /^\d+$/u.test(before) || isThere;
  const isOfTwo = form.shape === 'past' && /[^و]ا$/u.test(words[i]!.form);
  return (
    isOfTwo &&
    form.plural === true &&
    /^(?!ال)\p{L}{3,}(?<!هم|.ه)ا$/u.test(next) &&
    !ADVERBS.has(next)
  );
}

/** `ليرد عليه الوزير`: what followed. */
function thenSaid(form: string): VerbForm | null {
  const verb = /^ل[يت]/u.test(form) ? VERB_FORMS.get(form.slice(1)) : undefined;
  return verb?.shape === 'present' ? verb : null;
}

/** `وسأله المذيع`, `أخبرتهم أن`: with whom somebody spoke. */
function saidTo(words: readonly Word[], i: number): VerbForm | null {
  const { form: whole, bare } = words[i]!;
  // `وصفوها`, `وصفه`, whose `و` is their own
  const isMany = /^وصفو/u.test(whole) && words[i - 1]?.form !== 'ما';
  const isOwn = isMany || isDescribed(words, i);
  const verb = TO_SOMEBODY.exec(isOwn ? whole : bare)?.groups?.['verb'];
  if (verb === undefined) return null;
  const form = VERB_FORMS.get(verb) ?? VERB_FORMS.get(`${verb}ا`) ?? null;
  // `الدوافع التي دعتهم إلى التطرف`
  const isCalling = /^(?:دع|[يت]دعو|حث|[يت]حث|حض|[يت]حض)/u.test(verb);
  const isRelated = isOfRelative(words[i - 1]?.form ?? '');
  const isOfHim = (form?.shape === 'present' || isCalling) && isRelated;
  return isOfHim ? null : form;
}

const DESCRIBED = /^وصفت?(?:ه|ها|هم|هما)$/u;
/** `ما وصفه بأنه`, `من وصفتهم بـ`: what another verb tells of. */
const WHAT_OR_WHOM = /^(?:[لبعمف]|في|م)?(?:ما|من)$|^مما?$|^عما$/u;

const TO = /^(?:[يت]مكن|امكن|[يت]جوز|[يت]صح|تم|[يت]تم|جري|[يت]جري|سبق|ممكن|حد)$/u;

/** `هجوم وصفته السلطات | بأنه`, but not `وصفه للهجوم`, `ما وصفه بأنه`. */
function isDescribed(words: readonly Word[], i: number): boolean {
  const { form, sentence } = words[i]!;
  // `ما يمكن وصفه بأنه`: to describe it
  if (!DESCRIBED.test(form) || TO.test(words[i - 1]?.form ?? '')) return false;
  const next = words[i + 1]?.form ?? '';
  if (next.startsWith(BEH) && WHAT_OR_WHOM.test(words[i - 1]?.form ?? '')) return false;
  return words
    .slice(i + 1, i + SUBJECT_REACH)
    .some((word) => word.sentence === sentence && /^بان(?:ه|ها|هم|هما)?$/u.test(word.form));
}

/** `«…»، هذا ما قاله`, `بحسب ما أكدته`. */
function thisSaid(words: readonly Word[], i: number): VerbForm | null {
  const isThis =
    words[i - 1]?.form === 'ما' && /^(?:هذا|ذلك|وهذا|وهو)$/u.test(words[i - 2]?.form ?? '');
  return isThis ? (VERB_FORMS.get(words[i]!.form.replace(/ه$/u, '')) ?? null) : null;
}

/** `ويذكر أن`, `يذكر أن`: the paper itself reminds its readers. */
function isImpersonal(words: readonly Word[], i: number): boolean {
  const { bare, form, sentence } = words[i]!;
  const next = words[i + 1];
  const opens = words[i - 1]?.sentence !== sentence;
  return (opens || form !== bare) && bare === 'يذكر' && next !== undefined && isThat(next);
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

function opensSentence(words: readonly Word[], i: number): boolean {
  // `في حين عبر المشاركون عن`
  if (/^ال\p{L}{3,}ون$/u.test(words[i + 1]?.form ?? '')) return true;
  const isAsserted = /^[وف]?قد$/u.test(words[i - 1]?.form ?? '');
  const before = words[isAsserted ? i - 2 : i - 1];
  const { sentence, gap } = words[i]!;
  // `أطلس (CNN) – عبر الرئيس`
  if (!before || before.sentence !== sentence || /[،,]|--|[–—]/u.test(gap)) {
    const head = words[i + 1]?.form ?? '';
    const isSomebody =
      [PERSON_NOUNS, BODY_NOUNS, GIVEN_NAMES].some((list) => list.has(head)) ||
      // `عبر عدد من السكان عن`
      (head === NUMBER && words[i + 2]?.form === 'من');
    const reach = isSomebody ? SENTENCE_REACH : RELAY_REACH;
    const rest = words.slice(i + 1, i + reach).filter((word) => word.sentence === sentence);
    const isAbout = ({ form }: Word, j: number) => form === ABOUT && !isBesides(words, i + 1 + j);
    return words[i]!.form !== AFTER && rest.some(isAbout);
  }
  return false;
}

/** `من يقول`, `التي تقول` */
function isOfRelative(form: string): boolean {
  return isRelative(form) || WHOEVER.test(form);
}
